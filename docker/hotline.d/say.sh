# shellcheck shell=bash
# What the user sees: one line per step with its seconds, one sentence when it cannot go on.

exec {TERMINAL}>&2
STEP_LOG=

say() {
  printf '%s\n' "$*"
}

# fail SENTENCE: the end, with the reason. Works inside a step, whose own output goes to a file.
fail() {
  if [ -n "$STEP_LOG" ]; then
    printf 'stopped\n' >&"$TERMINAL"
    rm -f "$STEP_LOG"
    STEP_LOG=
  fi
  printf 'hotline: %s\n' "$*" >&"$TERMINAL"
  exit 1
}

# step NAME FUNCTION [ARGUMENTS]: runs the function, says how long it took; the last lines of its output when it failed.
step() {
  local name=$1 start=$EPOCHREALTIME
  shift
  printf '  %-28s ' "$name"
  STEP_LOG=$(mktemp -t hotline.XXXXXX) ||
    fail "Nothing can be written in ${TMPDIR:-/tmp}; make room there, or name another place: TMPDIR=/path ./hotline up."
  STEP_RESULT=ok
  "$@" >"$STEP_LOG" 2>&1
  rm -f "$STEP_LOG"
  STEP_LOG=
  printf '%-20s %5s s\n' "$STEP_RESULT" "$(seconds_since "$start")"
}

seconds_since() {
  awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'
}

show_failed_step() {
  local result=$?
  [ -n "$STEP_LOG" ] || return "$result"
  printf 'failed\n\n' >&"$TERMINAL"
  tail -n 25 "$STEP_LOG" | sed 's/^/    /' >&"$TERMINAL"
  printf '\nhotline: this step failed; the whole of its output is in %s\n' "$STEP_LOG" >&"$TERMINAL"
}
trap show_failed_step EXIT

# Somebody stopped it on the way: nothing failed, and nothing is undone.
interrupted() {
  [ -z "$STEP_LOG" ] || rm -f "$STEP_LOG"
  STEP_LOG=
  printf '\nhotline: Stopped on the way; what was started runs on. ./hotline up goes on from there, ./hotline down takes it down.\n' >&"$TERMINAL"
  exit 130
}
