# shellcheck shell=bash
# The environment: which variables mean something here.

BESIDES_SETTINGS=(HOTLINE_CACHE HOTLINE_JAVA_OPTIONS HOTLINE_MIRROR) # kept like settings
OF_OTHERS=(HOTLINE_HOME HOTLINE_PUBLISH HOTLINE_UID HOTLINE_GID HOTLINE_ROOT HOTLINE_CONF HOTLINE_APP HOTLINE_REDIS_SERVER)

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
