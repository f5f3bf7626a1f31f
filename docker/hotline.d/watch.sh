# shellcheck shell=bash
# The watch: starts a service again that died, and the server when it is frozen. It holds the lock only while it does so; what "up" and
# "down" do is none of its business.

SILENCES=0 # how often in a row the server did not answer
LOOK_AT=0  # when it is asked again

start_watch() {
  stop watch
  setsid "$APP/hotline" watch </dev/null >>"$HOME_DIRECTORY/log/watch.out" 2>&1 {LOCK}>&- {TERMINAL}>&- &
  printf '%s %s\n' "$!" "$(start_time "$!")" >"$(pid_file watch)"
  STEP_RESULT='started'
}

command_watch() {
  local name
  need_root watch
  read_settings
  find_java
  prepare_root
  while sleep 1; do
    for name in redis asterisk shop server; do
      if has_died "$name"; then revive "$name" || sleep 10; fi
    done
    look_at_server || sleep 10
  done
}

# its process is not there, but nobody took it down
has_died() {
  [ -e "$(pid_file "$1")" ] && ! running "$1" >/dev/null
}

# In a process of its own, since a start that comes to nothing ends it; the file stays, so that it is tried again.
revive() (
  exec {LOCK}>"$HOME_DIRECTORY/.lock"
  flock --nonblock "$LOCK" || exit 0
  has_died "$1" || exit 0
  printf '%s %s had died\n' "$(date '+%F %T')" "${TITLES[$1]}"
  cp "$(pid_file "$1")" "$(pid_file "$1").dead"
  trap 'mv -n "$(pid_file "$1").dead" "$(pid_file "$1")"; rm -f "$(pid_file "$1").dead"' EXIT
  case $1 in
    redis) start redis 20 ;;
    asterisk) start asterisk 30 ;;
    shop) start_shop ;;
    server) start_server ;;
  esac
)

# A frozen server keeps its process and leaves its callers in silence. Every three seconds it is asked; in a life in which it has answered,
# three silences are its end, and the next round finds it dead. A life that has not answered yet is still starting.
look_at_server() {
  local life
  [ "$SECONDS" -ge "$LOOK_AT" ] && running server >/dev/null || return 0
  LOOK_AT=$((SECONDS + 3))
  life=$(<"$(pid_file server)") || return 0
  if answers /health 2; then
    SILENCES=0
    has_answered "$life" || note_answer "$life"
  elif has_answered "$life"; then
    SILENCES=$((SILENCES + 1))
    [ "$SILENCES" -lt 3 ] || end_frozen_server "$life"
  fi
}

end_frozen_server() (
  exec {LOCK}>"$HOME_DIRECTORY/.lock"
  flock --nonblock "$LOCK" || exit 0
  pid=$(running server) && [ "$1" = "$(<"$(pid_file server)")" ] || exit 0
  printf '%s %s did not answer three times, so it is killed and started again\n' "$(date '+%F %T')" "${TITLES[server]}"
  kill -KILL "$pid"
)
