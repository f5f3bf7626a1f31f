# shellcheck shell=bash
# Settings: the defaults, over them hotline.conf, over it the environment.

declare -A DEFAULTS=(
  [bind.address]=127.0.0.1 [sip.port]=5060 [rtp.first]=20000 [rtp.last]=23999
  [asterisk.http.port]=8088 [http.port]=8080 [redis.port]=6379
  [shop.port]=8089 [agi.address]=127.0.0.1 [agi.port]=''
  [media.address]='' [trunk.match]=127.0.0.1:5070 [trunk.uri]='' [fallback.number]=''
)
declare -A SETTINGS
CONF= # the file of settings, in the home

# setting KEY: its value
setting() {
  printf '%s' "${SETTINGS[$1]}"
}

variable_of() {
  local name=${1^^}
  printf 'HOTLINE_%s' "${name//[.-]/_}"
}

# read_settings [FILE]: from the file in force unless another is named.
# Keys that only the server knows are left to the server, which judges all of them before anything is started.
read_settings() {
  local key variable
  CONF=${1:-$(conf_in_force)}
  for key in "${!DEFAULTS[@]}"; do SETTINGS[$key]=${DEFAULTS[$key]}; done
  if [ -e "$HOME_DIRECTORY/$CONF" ]; then
    [ -f "$HOME_DIRECTORY/$CONF" ] && [ -r "$HOME_DIRECTORY/$CONF" ] ||
      fail "$HOME_DIRECTORY/$CONF is not a file that this user can read; make it one (mode 644), or run this as root."
    read_settings_file "$HOME_DIRECTORY/$CONF"
  fi
  for key in "${!DEFAULTS[@]}"; do
    variable=$(variable_of "$key")
    [ -z "${!variable+set}" ] || SETTINGS[$key]=${!variable}
  done
  check_settings
}

# A file that is edited while the services run counts from their next start, whoever has to start one of them again.
conf_in_force() {
  if [ -e "$HOME_DIRECTORY/in-force/hotline.conf" ]; then echo in-force/hotline.conf; else echo hotline.conf; fi
}

put_in_force() {
  [ "$CONF" = hotline.conf ] || return 0
  install -m 644 "$HOME_DIRECTORY/hotline.conf" "$HOME_DIRECTORY/in-force/hotline.conf"
  CONF=in-force/hotline.conf
}

read_settings_file() {
  local line key number=0
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    line=$(sed -E 's/(^|[[:space:]])#.*//; s/^[[:space:]]+//; s/[[:space:]]+$//' <<<"$line")
    [ -n "$line" ] || continue
    [[ $line =~ ^([a-z][a-z0-9.-]*)[[:space:]]*=[[:space:]]*(.*)$ ]] ||
      fail "$1 line $number is not of the form 'key = value': $line"
    key=${BASH_REMATCH[1]}
    [ -z "${DEFAULTS[$key]+set}" ] || SETTINGS[$key]=${BASH_REMATCH[2]}
  done <"$1"
}

# Only what the script itself needs to be numbers.
check_settings() {
  local key
  for key in sip.port rtp.first rtp.last asterisk.http.port http.port redis.port shop.port agi.port; do
    case $key in shop.port | agi.port) [ -n "$(setting "$key")" ] || continue ;; esac
    { [[ $(setting "$key") =~ ^[0-9]{1,5}$ ]] && [ "$(setting "$key")" -ge 1 ] && [ "$(setting "$key")" -le 65535 ]; } ||
      fail "$key = $(setting "$key") is not a port number; correct it in $HOME_DIRECTORY/hotline.conf, or $(variable_of "$key") where that is set."
  done
}

# The server judges all settings, in the place where it will run, before anything is started.
check_settings_by_server() {
  local problems
  problems=$(judge_settings "$CONF") ||
    fail "These settings cannot be used, so nothing was started or changed; correct $HOME_DIRECTORY/hotline.conf or the environment:
$problems"
  STEP_RESULT='good'
}

# judge_settings FILE: what is wrong with it
judge_settings() {
  HOTLINE_CONF=/srv/data/$1 "$APP/docker/in-root" "$JAVA_ROOT" "$HOME_DIRECTORY" "$APP" -- \
    "$JAVA/bin/java" --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -jar "/srv/app/${JAR#"$APP/"}" check-settings 2>&1
}

# with_settings COMMAND: runs it with every setting in its environment
with_settings() (
  local key
  for key in "${!SETTINGS[@]}"; do export "$(variable_of "$key")=${SETTINGS[$key]}"; done
  "$@"
)

# where this machine itself reaches what listens on bind.address
local_address() {
  if [ "$(setting bind.address)" = 0.0.0.0 ]; then echo 127.0.0.1; else setting bind.address; fi
}
