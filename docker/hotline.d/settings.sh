# shellcheck shell=bash
# Settings: the defaults, over them hotline.conf, over it the environment.

declare -A DEFAULTS=(
  [bind.address]=127.0.0.1 [sip.port]=5060 [rtp.first]=20000 [rtp.last]=20999
  [asterisk.http.port]=8088 [http.port]=8080 [redis.port]=6379
  [shop.port]=8089
  [media.address]='' [trunk.match]=127.0.0.1:5070 [trunk.uri]='' [fallback.number]=''
)
declare -A SETTINGS

# setting KEY: its value
setting() {
  printf '%s' "${SETTINGS[$1]}"
}

variable_of() {
  local name=${1^^}
  printf 'HOTLINE_%s' "${name//[.-]/_}"
}

# Keys that only the server knows are left to the server, which checks them all at its start.
read_settings() {
  local key variable
  for key in "${!DEFAULTS[@]}"; do SETTINGS[$key]=${DEFAULTS[$key]}; done
  [ ! -r "$HOME_DIRECTORY/hotline.conf" ] || read_settings_file "$HOME_DIRECTORY/hotline.conf"
  for key in "${!DEFAULTS[@]}"; do
    variable=$(variable_of "$key")
    [ -z "${!variable+set}" ] || SETTINGS[$key]=${!variable}
  done
  check_settings
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

check_settings() {
  local key
  for key in sip.port rtp.first rtp.last asterisk.http.port http.port redis.port; do
    { [[ $(setting "$key") =~ ^[0-9]{1,5}$ ]] && [ "$(setting "$key")" -ge 1 ] && [ "$(setting "$key")" -le 65535 ]; } ||
      fail "$key = $(setting "$key") is not a port number (see $HOME_DIRECTORY/hotline.conf)."
  done
  [[ $(setting shop.port) =~ ^[0-9]{0,5}$ ]] ||
    fail "shop.port = $(setting shop.port) is not a port number (see $HOME_DIRECTORY/hotline.conf)."
  [[ $(setting bind.address) =~ ^([0-9]{1,3}\.){3}[0-9]{1,3}$ ]] ||
    fail "bind.address = $(setting bind.address) is not an IPv4 address (see $HOME_DIRECTORY/hotline.conf)."
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
