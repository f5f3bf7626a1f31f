# shellcheck shell=bash
# The first call and its record.

# The key is pressed during the question of the menu. SIPp must not send the sound back as well: with the key's time stamps between
# those of the sound Asterisk takes one key for several.
call_and_press() {
  local number=$1 key=$2 scenario=$WORK/caller.xml
  sed "s/LISTEN/8000/; s/PATIENCE/8000/; s/KEY/$key/" ivr-server/src/test/resources/sipp/caller.xml >"$scenario"
  (cd "$WORK" && sipp "127.0.0.1:$HOTLINE_SIP_PORT" -sf "$scenario" -s "$number" -i 127.0.0.1 -p "$CALLER_PORT" -mi 127.0.0.1 \
    -mp $((HOTLINE_RTP_LAST + 1)) -m 1 -timeout 60s -nostdin </dev/null >"$WORK/sipp.out" 2>&1) ||
    fail "the call to $number failed: $(tail -n 5 "$WORK/sipp.out")"
  say "ok      a call to $number is answered; it presses $key"
}

# The record of the last call, as the server tells it, without what the flow knew.
last_record() {
  local connection
  exec {connection}<>"/dev/tcp/127.0.0.1/$HOTLINE_HTTP_PORT"
  printf 'GET /api/calls?limit=1 HTTP/1.1\r\nHost: hotline\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n' \
    "$(inside server cat /srv/data/secrets/api-token)" >&"$connection"
  sed 's/"variables":{[^{}]*},//g' <&"$connection"
  exec {connection}>&-
}

# recorded NUMBER STEP KEY: the last call was to this number, came to this step and there the key counted
recorded() {
  local record deadline=$((SECONDS + 5)) step="\"step\":\"$2\"[^{}]*\"outcome\":\"key $3\""
  until record=$(last_record) && [[ $record == *'"closing":{'* ]]; do
    [ "$SECONDS" -lt "$deadline" ] || fail "the call has no complete record: $record"
    sleep 0.5
  done
  [[ $record == *"\"to\":\"$1\""* && $record =~ $step ]] || fail "the record shows no key $3 in step $2: $record"
  say "ok      its record: $(way_through "$record")"
}

way_through() { # RECORD: its steps and how each ended
  local rest=$1 steps=()
  while [[ $rest =~ \"step\":\"([^\"]*)\"[^{}]*\"outcome\":\"([^\"]*)\"(.*) ]]; do
    steps+=("${BASH_REMATCH[1]} (${BASH_REMATCH[2]})")
    rest=${BASH_REMATCH[3]}
  done
  local IFS=,
  printf '%s' "${steps[*]}" | sed 's/,/, /g'
}
