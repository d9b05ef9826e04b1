# Finds a JDK that is new enough. Sourced by the launchers; asks release files, since starting a
# JVM only to hear its version costs more than all of the search.

oldest=21

say() {
  printf 'denbun: %s\n' "$*" >&2
}

give_up() {
  say "$@"
  exit 1
}

# Sets `version` to the major version of the JDK in folder $1, 0 where none is.
read_version() {
  version=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#*\"}
        version=${version%%[!0-9]*}
        ;;
    esac
  done <"$1/release"
  version=${version:-0}
}

# Sets `jdk` to the newest of the folders given.
newest_of() {
  best=0
  for folder in "$@"; do
    read_version "$folder"
    if [ "$version" -gt "$best" ]; then
      best=$version
      jdk=$folder
    fi
  done
  version=$best
}

is_new_enough() {
  [ "$version" -ge "$oldest" ]
}

# Sets `jdk` to its folder and `version` to its major version.
find_jdk() {
  if [ -n "${DENBUN_JAVA_HOME:-}" ]; then
    jdk=$DENBUN_JAVA_HOME
    read_version "$jdk"
    is_new_enough || give_up "DENBUN_JAVA_HOME is $jdk: no JDK $oldest or newer is there"
    return
  fi
  jdk=${JAVA_HOME:-}
  read_version "$jdk"
  is_new_enough && return
  newest_of /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/*
  is_new_enough && return
  java=$(command -v java) && newest_of "$(dirname "$(dirname "$(readlink -f "$java")")")"
  is_new_enough && return
  give_up "no JDK $oldest or newer found; install one or set DENBUN_JAVA_HOME to its folder"
}
