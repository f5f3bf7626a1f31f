# shellcheck shell=bash
# The watch: starts a service again that died. It holds the lock only while it does so; what "up" and "down" do is none of its business.

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
