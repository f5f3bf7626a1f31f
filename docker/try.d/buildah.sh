# shellcheck shell=bash
# With buildah, which is no container engine: each service in its own file system, as the leader of a process group.

with_each() { # OPTION VALUES...: prints OPTION VALUE for each, one per line
  local option=$1 value
  shift
  for value in "$@"; do printf '%s\n%s\n' "$option" "$value"; done
}

# buildah_run CONTAINER COMMAND...
buildah_run() {
  local container=$1 options
  shift
  mapfile -t options < <(with_each --env "${SETTINGS[@]}" && with_each --volume "${VOLUMES[@]}")
  buildah run --isolation chroot "${options[@]}" "$container" -- "$@"
}

of_image() { # IMAGE FIELD: the words of a field of its configuration, one per line
  buildah inspect --type image --format "{{range .Docker.Config.$2}}{{println .}}{{end}}" "$1" | sed '/^$/d'
}

# in_background SERVICE COMMAND...: as the leader of a process group, by which it is ended
in_background() {
  local service=$1
  shift
  set -m
  "$@" </dev/null >"$WORK/$service.out" 2>&1 &
  set +m
  PIDS[$service]=$!
}

# The machine's redis-server, with the same directories and the same user as in a container.
machines_redis() {
  HOTLINE_UID=10001 HOTLINE_GID=10001 exec docker/in-root / "$WORK" . -- "$@"
}

# end_group LEADER: gently, then by force
end_group() {
  local deadline=$((SECONDS + 10))
  [ -n "$1" ] && kill -TERM -- "-$1" 2>/dev/null || return 0
  while kill -0 -- "-$1" 2>/dev/null; do
    [ "$SECONDS" -lt "$deadline" ] || kill -KILL -- "-$1" 2>/dev/null || true
    sleep 0.1
  done
}
