# shellcheck shell=bash
# Which engine there is, the volumes that its containers share, and the end of all that was started.

find_engine() {
  if docker info >/dev/null 2>&1; then
    echo docker
  elif podman run --rm --network host --entrypoint /bin/true hotline-asterisk >/dev/null 2>&1; then
    echo podman # where it runs containers; a machine may have it that cannot
  elif command -v buildah >/dev/null; then
    echo buildah
  else
    fail 'docker (running), podman or buildah is needed'
  fi
}

# One volume per directory that the services share, owned by their user.
make_volumes() {
  local directory
  for directory in secrets redis sounds spool/recording; do
    if [ "$ENGINE" = buildah ]; then
      install -d -m 750 -o 10001 -g 10001 "$WORK/$directory"
      VOLUMES+=("$WORK/$directory:/srv/data/$directory")
    else
      VOLUMES+=("$NAME-${directory##*/}:/srv/data/$directory")
    fi
  done
}

remove_all() {
  local service place
  for ((place = ${#SERVICES[@]} - 1; place >= 0; place--)); do
    service=${SERVICES[place]}
    if [ "$ENGINE" = buildah ]; then
      end_group "${PIDS[$service]-}"
      [ -z "${CONTAINERS[$service]-}" ] || buildah rm "${CONTAINERS[$service]}" >/dev/null
    else
      "$ENGINE" rm --force "$NAME-$service" >/dev/null 2>&1 || true
    fi
  done
  if [ "$ENGINE" = buildah ]; then
    buildah rm "$NAME-once" >/dev/null 2>&1 || true
  elif [ -n "$ENGINE" ]; then
    "$ENGINE" volume rm --force "${VOLUMES[@]%%:*}" >/dev/null 2>&1 || true
  fi
}
