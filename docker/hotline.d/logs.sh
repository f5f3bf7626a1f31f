# shellcheck shell=bash
# The logs: the services write into log/, which is theirs, and root follows and cuts them as their user, because a link may have been put
# there. What the watch says goes to watch/, which is root's.

LARGE=50M     # above it a log is cut, and one is kept
LOGS_LOOKED=0 # when the watch looked at them

# as_services COMMAND...: in the directory of the logs, without what only root may
as_services() (
  cd "$HOME_DIRECTORY/log"
  exec setpriv --reuid=hotline --regid=hotline --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
)

# Every ten seconds. All of them are written at their end, whatever their length is, so they are emptied where they are.
cut_logs() {
  [ "$SECONDS" -ge $((LOGS_LOOKED + 10)) ] || return 0
  LOGS_LOOKED=$SECONDS
  # shellcheck disable=SC2016 # the inner shell expands
  as_services find . -maxdepth 1 -type f \( -name '*.out' -o -name asterisk.log \) -size +$LARGE \
    -exec sh -c 'cp "$1" "$1.1"; : >"$1"' sh {} ';'
  # shellcheck disable=SC2016 # the inner shell expands
  find "$HOME_DIRECTORY/watch" -name watch.out -size +$LARGE -exec sh -c 'cp "$1" "$1.1"; : >"$1"' sh {} ';'
}

command_logs() {
  local files=()
  [ $# -le 1 ] || fail "Expected one log at most, but got '$*'; without a name all are shown."
  [ -d "$HOME_DIRECTORY" ] || fail "There is no installation in $HOME_DIRECTORY (another home: HOTLINE_HOME=/path ./hotline logs)."
  [ -r "$HOME_DIRECTORY/log" ] && [ -x "$HOME_DIRECTORY/log" ] || fail "Only root can read the logs in $HOME_DIRECTORY/log; please run this as root."
  case ${1:-all} in
    server | redis | shop) files=("$1.out") ;;
    asterisk) files=(asterisk.log) ;;
    watch) follow "$HOME_DIRECTORY/watch/watch.out" ;;
    all) files=(server.out asterisk.log redis.out) ;;
    *) fail "There is no log '$1': server, asterisk, redis, shop or watch." ;;
  esac
  if [ "$(id -u)" = 0 ]; then as_services tail -n 50 -F "${files[@]}"; else cd "$HOME_DIRECTORY/log" && follow "${files[@]}"; fi
}

follow() {
  exec tail -n 50 -F "$@"
}
