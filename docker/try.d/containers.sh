# shellcheck shell=bash
# Services in containers, whatever the engine: started, looked into, ended.

# start SERVICE IMAGE [ARGUMENTS]: in the background, with the image's own entry point
start() {
  local service=$1 image=$2 options command
  shift 2
  SERVICES+=("$service")
  if [ "$ENGINE" = buildah ]; then
    CONTAINERS[$service]=$(buildah from --pull-never --name "$NAME-$service" "$image")
    mapfile -t command < <(of_image "$image" Entrypoint && if [ $# = 0 ]; then of_image "$image" Cmd; fi)
    in_background "$service" buildah_run "${CONTAINERS[$service]}" "${command[@]}" "$@"
  else
    mapfile -t options < <(with_each --env "${SETTINGS[@]}" && with_each --volume "${VOLUMES[@]}")
    "$ENGINE" run --detach --name "$NAME-$service" --network host --user 10001:10001 --cap-drop ALL \
      --security-opt no-new-privileges "${options[@]}" "$image" "$@" >/dev/null
  fi
}

start_redis() {
  if [ "$ENGINE" = buildah ]; then
    SERVICES+=(redis)
    in_background redis machines_redis redis-server /srv/data/secrets/redis.conf
  else
    start redis "$(sed -nE 's/^ *image: (.*redis.*)/\1/p' docker/compose.yaml)" redis-server /srv/data/secrets/redis.conf
  fi
}

# inside SERVICE COMMAND...
inside() {
  local service=$1
  shift
  if [ "$ENGINE" != buildah ]; then
    "$ENGINE" exec "$NAME-$service" "$@"
  elif [ "$service" = redis ]; then
    (machines_redis "$@")
  else
    buildah_run "${CONTAINERS[$service]}" "$@"
  fi
}

# once IMAGE COMMAND...: in a container of its own without volumes, as root, to see everything
once() {
  local image=$1 container
  shift
  if [ "$ENGINE" = buildah ]; then
    container=$(buildah from --pull-never --name "$NAME-once" "$image")
    buildah run --isolation chroot --user root "$container" -- "$@"
    buildah rm "$container" >/dev/null
  else
    "$ENGINE" run --rm --user root --entrypoint "$1" "$image" "${@:2}"
  fi
}

words_of() { # SERVICE
  if [ "$ENGINE" = buildah ]; then cat "$WORK/$1.out"; else "$ENGINE" logs "$NAME-$1"; fi
}

runs() { # SERVICE
  if [ "$ENGINE" = buildah ]; then
    kill -0 "${PIDS[$1]}" 2>/dev/null
  else
    [ "$("$ENGINE" inspect --format '{{.State.Running}}' "$NAME-$1")" = true ]
  fi
}

# ended SERVICE: waits for its end; succeeds when it did
ended() {
  if [ "$ENGINE" = buildah ]; then
    wait "${PIDS[$1]}"
  else
    [ "$("$ENGINE" wait "$NAME-$1")" = 0 ]
  fi
}
