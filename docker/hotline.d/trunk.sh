# shellcheck shell=bash
# The names in trunk.match. Asterisk looks them up when it starts; a caller whose name could not be resolved then is a stranger to it,
# until it is told to look again.

unresolved_file() {
  printf '%s/pid/unresolved' "$HOME_DIRECTORY"
}

note_unresolved_callers() {
  local caller callers
  IFS=', ' read -ra callers <<<"$(setting trunk.match)"
  for caller in "${callers[@]}"; do
    caller=${caller%%[:/]*}
    resolves "$caller" || printf '%s\n' "$caller"
  done >"$(unresolved_file)"
}

resolves() {
  [[ $1 =~ ^[0-9.]+$ ]] || timeout 5 getent ahostsv4 "$1" >/dev/null
}

# the names that Asterisk does not know, in one line
unresolved_callers() {
  [ ! -e "$(unresolved_file)" ] || xargs <"$(unresolved_file)"
}

warn_of_unresolved_callers() {
  local names
  running asterisk >/dev/null || return 0
  names=$(unresolved_callers)
  [ -z "$names" ] ||
    say "trunk.match: this machine cannot resolve $names, so calls from there are refused; it is tried again twice a minute. Misspelt? Is DNS away?"
}

# For the watch: as soon as one of the names can be resolved Asterisk looks all of them up again; calls go on.
look_up_callers() {
  local name
  while read -r name; do
    if resolves "$name"; then
      printf '%s %s of trunk.match can be resolved now\n' "$(date '+%F %T')" "$name"
      console 10 'module reload res_pjsip_endpoint_identifier_ip.so' >/dev/null && note_unresolved_callers
      return
    fi
  done < <(cat "$(unresolved_file)" 2>/dev/null)
}
