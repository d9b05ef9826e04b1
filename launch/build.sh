# Builds a module with Maven where its sources changed. Sourced by the launchers.
#
# What runs lies in target/<module>/run-…, apart from what Maven writes: a build never changes the
# jars under a running command. target/<module>/current names the run in force and, by its time,
# when its build began.

# Sets `run` to the folder of the module's jars, building it first where need be.
ready() {
  module=$1
  made=$home/target/$module
  is_fresh || alone make || exit 1
  read -r run <"$made/current"
  run=$made/$run
}

is_fresh() {
  [ -f "$made/current" ] && [ -z "$(changed)" ]
}

changed() {
  find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main "$home"/languages/* \
    -name target -prune -o -newer "$made/current" -print 2>/dev/null | head -n 1
}

# Runs a command while no other call of a launcher does.
alone() {
  mkdir -p "$made" || give_up "cannot write to $home, where the build goes"
  lock=$home/target/lock
  if command -v flock >/dev/null; then
    (
      flock -n 9 || { say "another call is building, waiting for it"; flock 9; }
      "$@"
    ) 9>"$lock"
  else
    until mkdir "$lock.folder" 2>/dev/null; do
      say "another call is building, waiting for it (else remove $lock.folder)"
      sleep 5
    done
    (
      trap 'rmdir "$lock.folder"' EXIT
      trap 'exit 1' HUP INT TERM
      "$@"
    )
  fi
}

make() {
  is_fresh && return
  name=run-$(date +%s)-$$
  echo "$name" >"$made/building"
  package || return 1
  mkdir "$made/$name" &&
    cp "$home/$module"/target/lib/*.jar "$home/$module"/target/*.jar "$made/$name" || return 1
  run=$made/$name
  if [ "$module" = cli ]; then
    unpack
    train
  fi
  forget_old_runs
  mv "$made/building" "$made/current"
}

package() {
  command -v mvn >/dev/null || give_up "Maven (mvn) is needed to build and was not found"
  say "$([ -f "$made/current" ] && echo "sources changed" || echo "first call"), building" \
    "with $jdk (half a minute; more where libraries must be fetched)"
  rm -rf "$home/$module/target/lib" "$home/$module"/target/*.jar
  : >"$made/build.log"
  JAVA_HOME=$jdk mvn -B -Dstyle.color=never -f "$home/pom.xml" -pl "$module" -am \
    -Dmaven.test.skip=true package </dev/null 2>&1 9>&- | progress
  grep -q '^\[INFO\] BUILD SUCCESS' "$made/build.log" && return
  sed -n '/^\[ERROR\] To see/q; /^\[ERROR\]/p' "$made/build.log" | grep . >&2 ||
    tail -n 5 "$made/build.log" >&2
  say "the build failed; $made/build.log has all of it"
  return 1
}

progress() {
  fetched=0
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$made/build.log"
    case $line in
      '[INFO] Building Denbun'*)
        part=${line#'[INFO] Building '}
        say "  ${part%% [0-9]*} ${line##* }"
        ;;
      *Downloaded\ from*)
        fetched=$((fetched + 1))
        [ $((fetched % 50)) -ne 0 ] || say "  $fetched files fetched"
        ;;
    esac
  done
}

# Keeps the run before this one: a command started with it may not have opened all its jars.
forget_old_runs() {
  previous=$(cat "$made/current" 2>/dev/null)
  for old in "$made"/run-*; do
    case ${old##*/} in
      "$name" | "$previous") ;;
      *) rm -rf "$old" ;;
    esac
  done
}
