# shellcheck shell=bash
# "up": from whatever state to one where everything runs.

command_up() {
  local started=$EPOCHREALTIME
  takes_nothing up "$@"
  need_root up
  mkdir -p "$HOME_DIRECTORY" 2>/dev/null || fail "$HOME_DIRECTORY cannot be made (another place: HOTLINE_HOME=/path ./hotline up)."
  be_alone
  trap interrupted INT TERM
  if running server >/dev/null; then read_settings; else read_settings hotline.conf; fi
  need_same_environment
  need_space "$HOME_DIRECTORY" 200 'sounds, records and logs' HOTLINE_HOME

  say "Hotline in $HOME_DIRECTORY"
  say_what_was_recalled
  step 'Tools' install_tools
  need_ports
  prepare_machine
  step 'Build' build
  step 'Home' prepare_home
  step 'Settings' check_settings_by_server
  keep_environment
  put_in_force
  step 'Configuration' with_settings "$APP/docker/home" "$HOME_DIRECTORY" configuration
  if has_new_program; then
    stop server
    install_program
  fi
  step 'Redis' start redis 20
  step 'Asterisk' start asterisk 30
  step 'Example shop' start_shop
  step 'Hotline server' start_server
  step 'Watch' start_watch
  [ -z "${NOT_READY:-}" ] || fail "${TITLES[$NOT_READY]} runs, but is not ready; ./hotline logs $NOT_READY tells why. Calls in there go on."
  say "
Hotline is up after $(seconds_since "$started") s: pages and API on http://$(local_address):$(setting http.port), SIP on $(local_address):$(setting sip.port).
Place a first call:  ./hotline call 100"
  tell_about_boot
  warn_of_unresolved_callers
  warn_of_changed_settings
}

prepare_home() {
  with_settings "$APP/docker/home" "$HOME_DIRECTORY" directories
  in_services test -r /srv/app/call-flows -a -r /srv/app/docker/home ||
    fail "User 'hotline' cannot read $APP; please run: chmod -R go+rX $APP"
}

need_ports() {
  local address
  address=$(setting bind.address)
  running redis >/dev/null || need_port tcp 127.0.0.1 "$(setting redis.port)" redis.port
  running asterisk >/dev/null || {
    need_port udp "$address" "$(setting sip.port)" sip.port
    need_port tcp 127.0.0.1 "$(setting asterisk.http.port)" asterisk.http.port
  }
  running server >/dev/null || {
    need_port tcp "$address" "$(setting http.port)" http.port
    [ -z "$(setting agi.port)" ] || need_port tcp "$(setting agi.address)" "$(setting agi.port)" agi.port
  }
}

# A change is not pushed into running services: calls are in there. One that cannot be used is told before the calls have ended.
warn_of_changed_settings() {
  local problems
  ! cmp -s "$HOME_DIRECTORY/hotline.conf" "$HOME_DIRECTORY/in-force/hotline.conf" || return 0
  if problems=$(judge_settings hotline.conf); then
    say "hotline.conf has changed since the start: ./hotline down and ./hotline up make it count (calls end)."
  else
    say "hotline.conf has changed since the start and cannot be used as it is; the services would not start with it:
$problems"
  fi
}
