# shellcheck shell=bash
# What "up" was given in its environment, kept for the commands after it.

declare -A KEPT=()
RECALLED=() # what was not given now, but to an earlier "up"

environment_file() {
  printf '%s/in-force/environment' "$HOME_DIRECTORY"
}

# Reads what was kept into KEPT; the file is never run.
read_kept() {
  local file line
  file=$(environment_file)
  [ -e "$file" ] || return 0
  [ -r "$file" ] || fail "Only root can read $file, which says how this installation was started; please run this as root."
  [ -f "$file" ] && [ -O "$file" ] || fail "$file is not a file of the user who runs this; remove it, then give ./hotline up its variables again."
  while IFS= read -r line || [ -n "$line" ]; do
    if [[ $line =~ ^([A-Z_]+)=(.*)$ ]]; then KEPT[${BASH_REMATCH[1]}]=${BASH_REMATCH[2]}; fi
  done <"$file"
}

# The environment that "up" had, where this command was not given another.
recall_environment() {
  local name
  read_kept
  [ "${#KEPT[@]}" != 0 ] || return 0
  for name in $(setting_variables) "${BESIDES_SETTINGS[@]}" JAVA_HOME; do
    [ -z "${!name+set}" ] && [ -n "${KEPT[$name]+set}" ] || continue
    export "$name=${KEPT[$name]}"
    RECALLED+=("$name")
  done
}

# For the commands after this "up".
keep_environment() {
  local name file
  file=$(environment_file)
  (
    umask 077
    {
      echo '# What was in the environment of the last "./hotline up"; later commands use it too. A line that is removed is forgotten.'
      for name in $(setting_variables) "${BESIDES_SETTINGS[@]}"; do
        [ -z "${!name+set}" ] || printf '%s=%s\n' "$name" "${!name}"
      done
      [ "$JAVA" != "${JAVA_HOME:-}" ] || printf 'JAVA_HOME=%s\n' "$JAVA_HOME"
    } >"$file.new"
  )
  if grep -q '^[^#]' "$file.new"; then mv "$file.new" "$file"; else rm -f "$file.new" "$file"; fi
}

# Services that run keep the settings that they were started with.
need_same_environment() {
  local name
  any_running || return 0
  for name in $(setting_variables); do
    [ "${!name-not set}" = "${KEPT[$name]-not set}" ] ||
      fail "$name was '${KEPT[$name]-not set}' when the services were started, and they run; ./hotline down first (calls end), or leave it as it was."
  done
}

say_what_was_recalled() {
  [ "${#RECALLED[@]}" = 0 ] || say "As at the last start (remove a line of $(environment_file) to forget it): ${RECALLED[*]}"
}
