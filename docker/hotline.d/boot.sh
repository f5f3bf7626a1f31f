# shellcheck shell=bash
# Starting with the machine: a unit of systemd that runs "up" and "down".

# One unit per home, so that two installations do not share one.
unit_name() {
  if [ "$HOME_DIRECTORY" = /var/lib/hotline ]; then echo hotline.service; else
    printf 'hotline-%s.service\n' "$(sed 's,^/,,; s,-,--,g; s,/,-,g; s,[^A-Za-z0-9_.-],_,g' <<<"$HOME_DIRECTORY")"
  fi
}

unit_file() {
  printf '/etc/systemd/system/%s' "$(unit_name)"
}

# unit: the text of the unit of this installation
unit() {
  local place
  for place in "$APP" "$HOME_DIRECTORY" "$CACHE"; do
    [[ $place =~ ^[A-Za-z0-9/._@:+-]+$ ]] ||
      fail "systemd would misread the path $place; use one of letters, digits and . _ @ : + - only."
  done
  sed "s|@APP@|$APP|g; s|@HOME@|$HOME_DIRECTORY|g; s|@CACHE@|$CACHE|g" "$APP/docker/systemd/hotline.service"
}

has_systemd() {
  [ -d /run/systemd/system ]
}

command_boot() {
  [ $# = 1 ] || fail "Expected ./hotline boot on, off, or show."
  case $1 in
    on) boot_on ;;
    off) boot_off ;;
    show) unit ;;
    *) fail "Expected ./hotline boot on, off, or show, but got '$1'." ;;
  esac
}

boot_on() {
  local text
  need_root 'boot on'
  need_systemd
  need_installation
  text=$(unit)
  printf '%s\n' "$text" >"$(unit_file)"
  systemctl daemon-reload
  systemctl --quiet enable "$(unit_name)"
  # Where it runs already nothing is started anew, but systemd then takes it down in good order before the machine goes.
  ! any_running || systemctl start "$(unit_name)"
  say "Hotline in $HOME_DIRECTORY starts with the machine ($(unit_file))."
}

boot_off() {
  need_root 'boot off'
  need_systemd
  [ -e "$(unit_file)" ] || fail "Hotline in $HOME_DIRECTORY does not start with the machine: there is no $(unit_file)."
  systemctl --quiet disable "$(unit_name)"
  rm -f "$(unit_file)"
  systemctl daemon-reload
  say "Hotline in $HOME_DIRECTORY does not start with the machine any more; what runs goes on."
}

need_systemd() {
  has_systemd ||
    fail "systemd does not run here, so nothing was changed; have whatever starts your machine run: HOTLINE_HOME=$HOME_DIRECTORY $APP/hotline up"
}

# After a first "up" nobody should find out by a reboot.
tell_about_boot() {
  if has_systemd && [ ! -e "$(unit_file)" ]; then say 'After a reboot it stays down, unless you say:  ./hotline boot on'; fi
}
