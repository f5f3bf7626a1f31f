# shellcheck shell=bash
# What the machine must have: tools from the distribution, the user, the root file system.

OLDEST_ASTERISK=22.10.1 # older ones have deadlocks under ARI load and let ARI users write files

need_root() {
  [ "$(id -u)" = 0 ] ||
    fail "'./hotline $1' must run as root, because the services get a root file system of their own (without root: docker/compose.yaml)."
}

# Steps tell the user what they did in STEP_RESULT.
install_tools() {
  local missing=()
  command -v debootstrap >/dev/null || missing+=(debootstrap)
  [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
  command -v ss >/dev/null || missing+=(iproute2)
  command -v setpriv >/dev/null || missing+=(util-linux)
  command -v useradd >/dev/null || missing+=(passwd)
  STEP_RESULT='there already'
  install_packages "${missing[@]}"
  id -u hotline >/dev/null 2>&1 ||
    useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin hotline
}

install_packages() {
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "This machine has no apt-get; please install: $*."
  [ "$(id -u)" = 0 ] || fail "These packages are missing, and only root can install them: $*."
  export DEBIAN_FRONTEND=noninteractive
  local install=(apt-get install -y --no-install-recommends "$@")
  "${install[@]}" || { apt-get update && "${install[@]}"; } ||
    fail "apt-get could not install $*; try it by hand to see why."
  STEP_RESULT='installed'
}

# The root file system of a recipe and a flavour (plain, or jdk) has a name of its own, so old ones are never changed.
root_path() {
  local key
  key=$(printf '%s %s' "$1" "$(uname -m)" | cat - "$APP/docker/root-fs" | sha256sum)
  printf '%s/root-%s-%s' "$CACHE" "$1" "${key:0:12}"
}

# Another "up" may be building the same one: the second waits, and the finished one appears under its name at once.
make_root() {
  local root building lock
  root=$(root_path "$1")
  STEP_RESULT='there already'
  if [ ! -d "$root" ]; then
    mkdir -p "$CACHE"
    exec {lock}>"$root.lock"
    flock "$lock"
    if [ ! -d "$root" ]; then
      need_space "$CACHE" 3000 'Asterisk and Redis' HOTLINE_CACHE
      printf '(once per machine, a minute or more) ' >&"$TERMINAL"
      building=$root.building
      rm -rf --one-file-system "$building"
      unshare --mount --propagation private -- "$APP/docker/root-fs" "$building" "$1"
      need_recent_asterisk "$building"
      mv "$building" "$root"
    fi
    exec {lock}>&-
    STEP_RESULT='made'
  fi
  need_recent_asterisk "$root"
}

# need_space DIRECTORY MEGABYTES WHAT VARIABLE: there is room for WHAT; VARIABLE names another place
need_space() {
  local free
  free=$(df --output=avail -B1M "$1" | tail -n 1 | tr -dc 0-9)
  [ "$free" -ge "$2" ] ||
    fail "$1 has $free MB free, but $3 need $2 MB there (another place: $4=/path ./hotline up)."
}

need_recent_asterisk() {
  local version
  version=$(chroot "$1" asterisk -V | grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1)
  printf '%s\n%s\n' "$OLDEST_ASTERISK" "$version" | sort -VC ||
    fail "Asterisk $version in $1 is older than $OLDEST_ASTERISK, which has known faults; remove that directory to get a newer one."
}

# need_port PROTOCOL ADDRESS PORT KEY: nobody else listens there
need_port() {
  local taken who
  taken=$(ss -Hln"${1:0:1}"p "sport = :$3" | awk -v address="$2" '
    { at = $4; sub(/:[0-9]+$/, "", at); sub(/%.*/, "", at) }
    at == address || at == "0.0.0.0" || at == "*" || at == "[::]" || address == "0.0.0.0" { print; exit }')
  [ -n "$taken" ] || return 0
  who=$(sed -nE 's/.*\(\("([^"]+)",pid=([0-9]+).*/\1 (process \2)/p' <<<"$taken")
  fail "Port $3/$1 is taken by ${who:-another program}; set $4 in $HOME_DIRECTORY/hotline.conf, or $(variable_of "$4") in the environment, to a free one."
}
