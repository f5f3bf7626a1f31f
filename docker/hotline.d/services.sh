# shellcheck shell=bash
# The three services: start, wait until ready, stop. A service is known by its process id and the start time of that process,
# so that an id that another program got meanwhile is never taken for ours.

SERVICES=(redis asterisk shop server)
declare -A TITLES=([redis]=Redis [asterisk]=Asterisk [shop]='Example shop' [server]='Hotline server' [watch]=Watch)

pid_file() {
  printf '%s/pid/%s' "$HOME_DIRECTORY" "$1"
}

start_time() {
  local stat
  { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 1
  stat=${stat##*) } # after the name, which may have blanks
  [[ $stat != [ZX]* ]] || return 1
  cut -d ' ' -f 20 <<<"$stat"
}

# running NAME: its process id, when it runs
running() {
  local pid started
  { read -r pid started <"$(pid_file "$1")"; } 2>/dev/null || return 1
  [ "$(start_time "$pid")" = "$started" ] || return 1
  printf '%s' "$pid"
}

any_running() {
  local name
  for name in "${SERVICES[@]}"; do if running "$name" >/dev/null; then return 0; fi; done
  return 1
}

in_services() {
  "$APP/docker/in-root" "$ROOT" "$HOME_DIRECTORY" "$APP" -- "$@"
}

# launch NAME ROOT COMMAND...: in the background, detached; its output, written by its own user, in log/NAME.out
launch() {
  local name=$1 root=$2 pid
  shift 2
  # shellcheck disable=SC2016 # the inner shell expands
  setsid "$APP/docker/in-root" "$root" "$HOME_DIRECTORY" "$APP" -- \
    sh -c 'out=$1; shift; find "$out" -size +50M -exec mv {} {}.1 ";" 2>/dev/null; exec "$@" >>"$out" 2>&1' sh "/srv/data/log/$name.out" "$@" \
    </dev/null >>"$HOME_DIRECTORY/pid/$name.start" 2>&1 {LOCK}>&- {TERMINAL}>&- &
  pid=$!
  printf '%s %s\n' "$pid" "$(start_time "$pid")" >"$(pid_file "$name")"
}

# start NAME SECONDS: launches it and waits until it is ready, so long at most
start() {
  local name=$1 seconds=$2 deadline
  BEGINS=$(length_of_log "$name")
  if running "$name" >/dev/null; then
    leave "$name"
    return 0
  fi
  stop "$name"
  : >"$HOME_DIRECTORY/pid/$name.start"
  "launch_$name"
  deadline=$((SECONDS + seconds))
  until "ready_$name"; do
    [ -z "${CALLED_OFF:-}" ] || exit 0
    running "$name" >/dev/null || came_to_nothing "$name" "ended at once"
    [ "$SECONDS" -lt "$deadline" ] || came_to_nothing "$name" "was not ready in $seconds seconds"
    sleep 0.1
  done
  STEP_RESULT='started'
}

# A living service is never stopped because it is not ready: calls are in there.
leave() {
  local deadline=$((SECONDS + 15))
  until "ready_$1"; do
    if [ "$SECONDS" -ge "$deadline" ]; then
      STEP_RESULT='not ready'
      NOT_READY=${NOT_READY:-$1} # what comes after it may only wait for it
      return 0
    fi
    sleep 0.2
  done
  STEP_RESULT='runs already'
}

came_to_nothing() {
  {
    printf 'failed\n\n'
    { cat "$HOME_DIRECTORY/pid/$1.start" && said_in_this_life "$1"; } | tail -n 20 | sed 's/^/    /'
    echo
  } >&"$TERMINAL"
  rm -f "$STEP_LOG"
  STEP_LOG=
  stop "$1"
  fail "${TITLES[$1]} $2; its last words are above, all of them in $HOME_DIRECTORY/log."
}

# What it wrote since it was started; all of it, where the file was begun anew meanwhile. Read as its own user, who could have put a link there.
said_in_this_life() {
  [ "$(length_of_log "$1")" -ge "$BEGINS" ] || BEGINS=0
  as_services tail -c "+$((BEGINS + 1))" "$1.out" 2>/dev/null || true
}

length_of_log() {
  stat -c %s "$HOME_DIRECTORY/log/$1.out" 2>/dev/null || echo 0
}

# stop NAME [SECONDS]: gently, then by force
stop() {
  local pid deadline
  pid=$(running "$1") || return 0
  kill "$pid"
  deadline=$((SECONDS + ${2:-10}))
  while running "$1" >/dev/null; do
    [ "$SECONDS" -lt "$deadline" ] || kill -KILL "$pid" 2>/dev/null || true
    sleep 0.1
  done
  rm -f "$(pid_file "$1")"
}

launch_redis() {
  launch redis "$ROOT" redis-server /srv/data/etc/redis.conf
}

# The password is read where root wrote it: what is in secrets/ its user could have replaced by a link.
ready_redis() {
  [[ $({ sed -n 's/^requirepass /AUTH /p' "$HOME_DIRECTORY/etc/redis.conf" && printf 'PING\nQUIT\n'; } |
    ask 2 127.0.0.1 "$(setting redis.port)") == *+PONG* ]]
}

# One that still loads its data, or wants a password, answers too.
answers_redis() {
  [[ $(printf 'PING\nQUIT\n' | ask 3 127.0.0.1 "$(setting redis.port)") == [+-]* ]]
}

launch_asterisk() {
  launch asterisk "$ROOT" asterisk -C /srv/data/etc/asterisk/asterisk.conf -f -n
  note_unresolved_callers
}

ready_asterisk() {
  [[ $(console 10 'core waitfullybooted') == *'fully booted'* ]]
}

# console SECONDS COMMAND: beside a frozen Asterisk its console ignores a gentle end
console() {
  in_services timeout -k 1 "$1" asterisk -C /srv/data/etc/asterisk/asterisk.conf -rx "$2" 2>/dev/null
}

# One whose HTTP sessions are all taken says nothing there, but its calls go on.
answers_asterisk() {
  [[ $(get / | ask 3 127.0.0.1 "$(setting asterisk.http.port)") == HTTP/* ]] || [[ $(console 3 'core show uptime') == *uptime* ]]
}

# HOTLINE_JAVA_OPTIONS comes last, so it overrides.
launch_server() {
  local options
  read -ra options <<<"${HOTLINE_JAVA_OPTIONS:-}"
  HOTLINE_CONF=/srv/data/$CONF JAVA_HOME=$JAVA launch server "$JAVA_ROOT" "$JAVA/bin/java" \
    @/srv/app/docker/ivr-server/java.options "$CLASS_ARCHIVE" "${options[@]}" -jar /srv/data/app/ivr-server.jar serve
}

# The back-end of docker/back-end, which the flows of the checkout ask. Where another has its port, that one will do.
start_shop() {
  if [ -z "$(setting shop.port)" ]; then
    STEP_RESULT='not wanted'
  elif ! running shop >/dev/null && ready_shop; then
    STEP_RESULT='another has the port'
  else
    start shop 30
  fi
}

launch_shop() {
  launch shop "$JAVA_ROOT" "$JAVA/bin/java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar /srv/data/app/shop/wiremock.jar \
    --bind-address 127.0.0.1 --port "$(setting shop.port)" --root-dir /srv/app/docker/back-end --no-request-journal --disable-banner
}

ready_shop() {
  timeout 2 bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1"' bash "$(setting shop.port)" 2>/dev/null
}

answers_shop() {
  [[ $(get /__admin/health | ask 3 127.0.0.1 "$(setting shop.port)") == HTTP/* ]]
}

# A new program has a first, short life in which the archive of its classes is made; without one the server would be slow to come
# back after its first crash.
start_server() {
  local archive=run/ivr-server.jsa
  if ! running server >/dev/null && [ ! "$HOME_DIRECTORY/$archive" -nt "$HOME_DIRECTORY/app/ivr-server.jar" ]; then
    CLASS_ARCHIVE=-XX:ArchiveClassesAtExit=/srv/data/$archive.new
    start server 60
    stop server 60 # writing the archive takes a moment, more of them on a busy machine
    in_services mv -T "/srv/data/$archive.new" "/srv/data/$archive" || echo 'There is no archive; the server does without.'
  fi
  CLASS_ARCHIVE=-XX:SharedArchiveFile=/srv/data/$archive
  start server 60
  [ "$STEP_RESULT" = 'not ready' ] || note_answer server "$(<"$(pid_file server)")"
}

# note_answer NAME LIFE: the service has answered in this life, which is what stands in its pid file. A new watch knows it too.
note_answer() {
  printf '%s\n' "$2" >"$(pid_file "$1").answered"
}

has_answered() {
  [ "$2" = "$(cat "$(pid_file "$1").answered" 2>/dev/null)" ]
}

ready_server() {
  [[ $(says_server /ready 5) == 'HTTP/1.1 200'* ]]
}

# Any answer will do: one that refuses this question tells its callers' stories all the same.
answers_server() {
  [[ $(says_server /health 2) == HTTP/1.1\ * ]]
}

# says_server PATH SECONDS
says_server() {
  get "$1" | ask "$2" "$(local_address)" "$(setting http.port)"
}

get() {
  printf 'GET %s HTTP/1.1\r\nHost: hotline\r\nConnection: close\r\n\r\n' "$1"
}

# ask SECONDS ADDRESS PORT <QUESTION: what the service says until it closes. A frozen one may not even let us connect, so the whole of it
# has its time.
ask() {
  # shellcheck disable=SC2016 # the inner shell expands
  timeout -k 1 "$1" bash -c 'exec 3<>"/dev/tcp/$1/$2" && cat >&3 && cat <&3' bash "$2" "$3" 2>/dev/null
}
