# shellcheck shell=bash
# The commands of ./hotline but "up".

# be_alone [SECONDS]: one at a time; the lock goes with the process, however it ends.
be_alone() {
  exec {LOCK}>"$HOME_DIRECTORY/.lock"
  flock --wait "${1:-5}" "$LOCK" ||
    fail "Another './hotline up' or 'down', or the watch that starts a service again, is at work on $HOME_DIRECTORY; try again when it has ended."
}

# takes_nothing COMMAND [ARGUMENTS]
takes_nothing() {
  [ $# = 1 ] || fail "'./hotline $1' takes no argument, but got '$2'; ./hotline help lists what there is."
}

# the part that .ci/run and "test" need too
prepare_machine() {
  step "JDK $OLDEST_JAVA" find_java
  step 'Asterisk and Redis' prepare_root
}

command_down() {
  local name
  takes_nothing down "$@"
  need_root down
  [ -d "$HOME_DIRECTORY/pid" ] || fail "There is no installation in $HOME_DIRECTORY (another home: HOTLINE_HOME=/path ./hotline down)."
  if call_off_revival; then be_alone 20; else be_alone; fi
  stop watch # not before: a "down" that is refused leaves the services their watch
  for name in server shop asterisk redis; do
    if running "$name" >/dev/null; then step "${TITLES[$name]}" take_down "$name"; fi
  done
  say "Hotline is down; its data stay in $HOME_DIRECTORY."
}

take_down() {
  stop "$1"
  STEP_RESULT='stopped'
}

# status: its exit code is 0 when everything runs and answers, 3 otherwise
command_status() {
  local name pid how all=0
  takes_nothing status "$@"
  read_settings
  [ -d "$HOME_DIRECTORY/pid" ] || fail "There is no installation in $HOME_DIRECTORY (another home: HOTLINE_HOME=/path ./hotline status)."
  declare -A ports=([redis]=redis.port [asterisk]=sip.port [shop]=shop.port [server]=http.port)
  for name in "${SERVICES[@]}"; do
    [ "$name" != shop ] || running shop >/dev/null || continue
    if pid=$(running "$name"); then
      how='runs'
      "answers_$name" || {
        how='does not answer'
        all=3
      }
      printf '%-16s %-16s process %-8s since %s   %s %s\n' "${TITLES[$name]}" "$how" "$pid" \
        "$(date -r "$(pid_file "$name")" '+%F %T')" "${ports[$name]}" "$(setting "${ports[$name]}")"
    else
      printf '%-16s is down\n' "${TITLES[$name]}"
      all=3
    fi
  done
  status_of_watch || all=3
  warn_of_unresolved_callers
  if [ "$all" = 0 ]; then
    how=$(says_server /ready 5) || true
    if [[ $how != 'HTTP/1.1 200'* ]]; then
      say "The server runs but is not ready$(parts_down "$how"); ./hotline logs server tells why."
      all=3
    fi
  fi
  exit "$all"
}

# parts_down ANSWER: which parts the server misses, in its own names
parts_down() {
  local parts
  parts=$(grep -oE '"[a-z]+":"down"' <<<"$1" | cut -d '"' -f 2 | grep -vx status | xargs) || true
  [ -z "$parts" ] || printf ' (down: %s)' "$parts"
}

# Without it nothing else would tell that a service that dies stays dead.
status_of_watch() {
  local pid
  if pid=$(running watch); then
    printf '%-16s runs             process %-8s since %s\n' "${TITLES[watch]}" "$pid" "$(date -r "$(pid_file watch)" '+%F %T')"
  else
    printf '%-16s is down, so a service that dies stays dead; ./hotline up starts it again\n' "${TITLES[watch]}"
    return 3
  fi
}

command_test() {
  local key
  need_root test
  prepare_for_tests
  key=$(build_key)
  maven -q test-compile
  note_build "$key"
  with_the_scripts_beside maven verify "$@"
}

# with_the_scripts_beside COMMAND...: the tests of the scripts wait a lot, so they run meanwhile, and are told at the end
with_the_scripts_beside() {
  local log=$APP/ivr-server/target/scripts.log scripts result=0
  "$APP/docker/tests/run" >"$log" 2>&1 &
  scripts=$!
  trap 'kill "$scripts" 2>/dev/null; exit 130' INT TERM
  "$@" || result=1
  wait "$scripts" || result=1
  cat "$log"
  return "$result"
}

prepare_for_tests() {
  step 'Tools' install_tools
  prepare_machine
}

need_installation() {
  [ -e "$HOME_DIRECTORY/app/ivr-server.jar" ] || fail "There is no installation in $HOME_DIRECTORY yet: ./hotline up"
}

# the commands of the server's program: "up" must have been there
acting_on_installation() {
  need_root "$1"
  need_installation
  find_java >/dev/null
  prepare_root >/dev/null
}

# need_running NAMES...: what a command talks with; nobody waits for an answer that cannot come
need_running() {
  local name
  any_running || fail "Hotline is down; ./hotline up starts it."
  for name in "$@"; do
    running "$name" >/dev/null || fail "${TITLES[$name]} is down; ./hotline up starts it."
  done
}

command_call() {
  [ $# -gt 0 ] || fail "Which number? For example: ./hotline call 100"
  acting_on_installation call
  need_running asterisk
  program call "$@"
}

command_agent() {
  [ $# -gt 0 ] || fail "Which agent? A name from call-flows/agents.yaml: ./hotline agent NAME"
  acting_on_installation agent
  need_running asterisk server
  program agent "$@"
}

command_calls() {
  acting_on_installation calls
  need_running server
  program_of_services calls "$@"
}

# simulate: only a day that was recorded is asked of the server
command_simulate() {
  acting_on_installation simulate
  [[ ${1-} != yesterday && ${1-} != today && ${1-} != 20* ]] || need_running server
  program_of_services simulate "$@"
}

# prompts: as the user of the services, who must be able to read and replace what is written; the WAV file of an admin may be anywhere.
command_prompts() {
  local sound=/dev/null
  if [ "${1-}" = record ]; then
    [ $# = 4 ] || fail "Expected ./hotline prompts record NAME LANGUAGE FILE.wav"
    sound=$4
    [ -f "$sound" ] && [ -r "$sound" ] || fail "Expected a WAV file, but there is no file '$sound' that can be read."
    set -- "${@:1:3}"
  fi
  acting_on_installation prompts
  program_of_services prompts "$@" <"$sound"
}

# check: needs no installation and, where the machine has a JDK and Maven, no root
command_check() {
  local flows=${1:-call-flows}
  [ $# -le 1 ] || fail "Expected one directory of call flows at most, but got '$*'."
  [ -d "$flows" ] || flows=$APP/$flows
  [ -d "$flows" ] || fail "There is no directory ${1:-$flows}."
  flows=$(realpath "$flows")
  [ -d "${flows%/*}/prompts" ] ||
    fail "There are no prompts for the flows in $flows: they are looked for in the directory beside it, ${flows%/*}/prompts, which is not there."
  find_java >/dev/null
  prepare_check >/dev/null
  flows=$(realpath --relative-base="$APP" "$flows")
  if [ "$JAVA_ROOT" = / ]; then
    cd "$APP" || exit
    exec "$JAVA/bin/java" --sun-misc-unsafe-memory-access=allow -jar "$JAR" check "$flows"
  fi
  [[ $flows != /* ]] || fail "$flows must be in $APP, because Java runs in a root file system of its own here."
  exec "$APP/docker/in-root" "$JAVA_ROOT" "$CACHE/maven" "$APP" --root -- \
    env -C /srv/app "$JAVA/bin/java" --sun-misc-unsafe-memory-access=allow -jar "/srv/app/${JAR#"$APP/"}" check "$flows"
}

prepare_check() {
  if [ "$JAVA_ROOT" != / ]; then
    need_root check
    prepare_root
  fi
  build
}
