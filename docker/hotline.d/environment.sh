# shellcheck shell=bash
# The environment: which variables mean something here, and what "up" was given, kept for the commands after it.

BESIDES_SETTINGS=(HOTLINE_CACHE HOTLINE_JAVA_OPTIONS HOTLINE_MIRROR) # kept like settings
OF_OTHERS=(HOTLINE_HOME HOTLINE_PUBLISH HOTLINE_UID HOTLINE_GID HOTLINE_ROOT HOTLINE_CONF HOTLINE_APP HOTLINE_REDIS_SERVER)
RECALLED=() # what was not given now, but to an earlier "up"

# Every variable that is a setting: hotline.conf shows them all.
setting_variables() {
  sed -nE 's/^# ([a-z]+(\.[a-z]+)+) =.*/HOTLINE_\1/p' "$APP/docker/hotline.conf" | tr a-z. A-Z_
}

# A misspelt variable would be ignored, and the command act on another installation than was meant.
check_variables() {
  local name near known
  known=$(setting_variables && printf '%s\n' "${BESIDES_SETTINGS[@]}" "${OF_OTHERS[@]}")
  for name in "${!HOTLINE_@}"; do
    [[ ${!name} != *$'\n'* ]] || fail "$name has more than one line; a setting is one line."
    ! grep -qx "$name" <<<"$known" || continue
    near=$(nearest "$name" <<<"$known")
    [ -z "$near" ] || fail "There is no setting $name; did you mean $near?"
    printf 'hotline: %s is no setting of Hotline and changes nothing.\n' "$name" >&2
  done
}

# nearest WORD <WORDS: the one that is at most three slips away, if any (Levenshtein)
nearest() {
  awk -v word="$1" '
    function least(a, b, c) { return a < b ? (a < c ? a : c) : (b < c ? b : c) }
    {
      for (column = 0; column <= length($0); column++) row[column] = column
      for (line = 1; line <= length(word); line++) {
        diagonal = row[0]
        row[0] = line
        for (column = 1; column <= length($0); column++) {
          changed = diagonal + (substr(word, line, 1) != substr($0, column, 1))
          diagonal = row[column]
          row[column] = least(changed, row[column] + 1, row[column - 1] + 1)
        }
      }
      if (row[length($0)] <= 3 && (best == "" || row[length($0)] < fewest)) { best = $0; fewest = row[length($0)] }
    }
    END { print best }'
}

environment_file() {
  printf '%s/in-force/environment' "$HOME_DIRECTORY"
}

# Reads what was kept into KEPT; the file is never run.
declare -A KEPT=()
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
