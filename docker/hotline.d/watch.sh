# shellcheck shell=bash
# The watch: starts a service again that died, or that is frozen, cuts the logs, and looks up names of the trunk that were unknown. It holds the lock only while it starts one; what "up"
# and "down" do is none of its business.

declare -A LOOKS=([server]=3 [redis]=5 [asterisk]=5) # so many silences in a row are the end of it; Asterisk's takes the calls along
declare -A SILENCES=([server]=0 [redis]=0 [asterisk]=0)
declare -A LOOK_AT=([server]=0 [redis]=0 [asterisk]=0) # when it is asked again

# Its output goes where only root writes.
start_watch() {
  stop watch
  (umask 027 && exec setsid "$APP/hotline" watch </dev/null >>"$HOME_DIRECTORY/watch/watch.out" 2>&1 {LOCK}>&- {TERMINAL}>&-) &
  printf '%s %s\n' "$!" "$(start_time "$!")" >"$(pid_file watch)"
  STEP_RESULT='started'
}

command_watch() {
  local name look_up_at=0
  need_root watch
  read_settings
  find_java
  prepare_root
  while sleep 1; do
    for name in "${SERVICES[@]}"; do
      if has_died "$name"; then revive "$name" || sleep 10; fi
    done
    for name in "${!LOOKS[@]}"; do
      look_at "$name" || sleep 10
    done
    cut_logs || true
    if [ "$SECONDS" -ge "$look_up_at" ]; then
      look_up_callers || true
      look_up_at=$((SECONDS + 30))
    fi
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
  trap 'CALLED_OFF=1' TERM
  pid=$BASHPID # another one within $( )
  printf '%s %s\n' "$pid" "$(start_time "$pid")" >"$(pid_file revival)"
  printf '%s %s had died\n' "$(date '+%F %T')" "${TITLES[$1]}"
  cp "$(pid_file "$1")" "$(pid_file "$1").dead"
  trap 'mv -n "$(pid_file "$1").dead" "$(pid_file "$1")"; rm -f "$(pid_file "$1").dead" "$(pid_file revival)"' EXIT
  case $1 in
    redis) start redis 20 ;;
    asterisk) start asterisk 30 ;;
    shop) start_shop ;;
    server) start_server ;;
  esac
)

# A start that is under way ends at its next look whether the service is ready; what it has launched, "down" finds.
call_off_revival() {
  local pid
  pid=$(running revival) && kill "$pid" 2>/dev/null
}

# A frozen service keeps its process and leaves callers in silence. Every three seconds it is asked; in a life in which it has answered, a
# few silences in a row are its end, and the next round finds it dead. A life that has not answered yet is still starting.
look_at() {
  local life
  [ "$SECONDS" -ge "${LOOK_AT[$1]}" ] && running "$1" >/dev/null || return 0
  LOOK_AT[$1]=$((SECONDS + 3))
  life=$(<"$(pid_file "$1")") || return 0
  if "answers_$1"; then
    SILENCES[$1]=0
    has_answered "$1" "$life" || note_answer "$1" "$life"
  elif has_answered "$1" "$life"; then
    SILENCES[$1]=$((SILENCES[$1] + 1))
    [ "${SILENCES[$1]}" -lt "${LOOKS[$1]}" ] || end_frozen "$1" "$life"
  fi
}

end_frozen() (
  exec {LOCK}>"$HOME_DIRECTORY/.lock"
  flock --nonblock "$LOCK" || exit 0
  pid=$(running "$1") && [ "$2" = "$(<"$(pid_file "$1")")" ] || exit 0
  printf '%s %s did not answer %s times, so it is killed and started again\n' "$(date '+%F %T')" "${TITLES[$1]}" "${LOOKS[$1]}"
  kill -KILL "$pid"
)
