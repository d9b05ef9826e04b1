# How the JVM of the denbun command is started. Sourced by its launcher and by the build.

main=org.denbun.cli.Main

# One collector thread starts soonest. The log is off because a cache that no longer fits the JVM
# would be complained of on standard output, and the command runs without it all the same.
# What Jetty would start all of JMX to find out, it is told.
jvm="-XX:+UseSerialGC -Xmx2g -Xlog:disable -Dorg.eclipse.jetty.util.referencesPerCacheLine=16
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"

# In an ASCII locale, or one that is not installed, the JVM would take Japanese arguments and file
# names for question marks.
case $(locale charmap 2>/dev/null) in
  ANSI_X3.4-1968) export LC_ALL=C.UTF-8 ;;
esac

# Sets `jars` to the class path of `run`, and `cached` to what loads its classes ready-made.
class_path() {
  jars=
  for jar in "$run"/*.jar; do
    jars=$jars:$jar
  done
  jars=${jars#:}
  cached=
  if [ -f "$run/denbun.aot" ]; then
    cached=-XX:AOTCache=$run/denbun.aot
  fi
}

# Sets `compilers` to how the JVM compiles. What ends soon does best with the quick compiler alone:
# the optimizing one pays from some 20,000 articles on, and in what runs until it is stopped. There
# it waits for ten times as many calls as it would, for it takes half of what a start has.
compilers() {
  case ${1-} in
    serve | demo | follow | mcp | reread) brief= ;;
    trace | add) are_small "$@" && brief=yes || brief= ;;
    *) brief=yes ;;
  esac
  if [ "$brief" ]; then
    compilers=-XX:TieredStopAtLevel=1
  else
    compilers="-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000
      -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
  fi
}

# Whether a command names all that it reads, and that is at most 16 MB.
are_small() {
  shift
  before=
  for input; do
    shift
    [ "$input" != - ] || return 1
    [ "$before" = --archive ] || [ ! -e "$input" ] || set -- "$@" "$input"
    before=$input
  done
  [ $# -gt 0 ] && [ "$(du -cskL -- "$@" 2>/dev/null | tail -n 1 | cut -f 1)" -le 16384 ]
}

# Sets `sqlite` to where SQLite lies unpacked. Where it does not, or does not fit this system, its
# library unpacks it anew at every start.
unpacked() {
  sqlite=
  if [ -d "$run/native" ]; then
    sqlite=-Dorg.sqlite.lib.path=$run/native
  fi
}

# Unpacks SQLite for this system.
unpack() {
  case $(uname -s)/$(uname -m) in
    Linux/x86_64) system=Linux/x86_64 ;;
    Linux/aarch64) system=Linux/aarch64 ;;
    Darwin/x86_64) system=Mac/x86_64 ;;
    Darwin/arm64) system=Mac/aarch64 ;;
    *) return 0 ;;
  esac
  mkdir "$run/native"
  (
    cd "$run/native" && "$jdk/bin/jar" xf ../sqlite-jdbc-*.jar "org/sqlite/native/$system" &&
      mv "org/sqlite/native/$system"/* . && rm -r org
  ) || rm -rf "$run/native"
}

# Sets `terminal` to what tells the command which of its streams are terminals, and how wide the
# terminal is: not every version of Java can find that out itself.
terminal() {
  streams=
  if [ -t 0 ]; then streams=in; fi
  if [ -t 1 ]; then streams=$streams,out; fi
  if [ -t 2 ]; then streams=$streams,err; fi
  terminal=-Ddenbun.terminal=$streams
  if [ -t 1 ]; then
    columns=$(stty size 2>/dev/null </dev/tty | cut -d ' ' -f 2) || columns=
    terminal="$terminal${columns:+ -Ddenbun.columns=$columns}"
  fi
}

# Reads the samples and serves for a moment to learn which classes a start needs, but not which
# methods are called often: they would all be compiled at the start. A JVM that cannot do that, or a
# command that fails, costs no more than the faster start.
train() {
  [ "$version" -ge 25 ] || return 0
  class_path
  unpacked
  # shellcheck disable=SC2086
  "$jdk/bin/java" $jvm -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
    ${sqlite:+"$sqlite"} "-XX:AOTCacheOutput=$run/denbun.aot" -cp "$jars" "$main" \
    train "$home"/samples/*.txt </dev/null >/dev/null 2>&1 || rm -f "$run/denbun.aot"
}
