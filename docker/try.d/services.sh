# shellcheck shell=bash
# What must be true of the services before a call is placed.

# healthy SERVICE: by the health check of its image, run in its container; Redis by the one of compose.yaml
healthy() {
  local check
  if [ "$1" = redis ]; then
    # shellcheck disable=SC2016 # expanded in the container
    check=(sh -c 'REDISCLI_AUTH=$(cat /srv/data/secrets/redis-password) redis-cli -p "$1" ping | grep -q PONG' sh "$HOTLINE_REDIS_PORT")
  elif [ "$ENGINE" = buildah ]; then
    mapfile -t check < <(of_image "hotline-$1" Healthcheck.Test | tail -n +2)
  else
    [ "$("$ENGINE" inspect --format '{{.State.Health.Status}}' "$NAME-$1")" = healthy ]
    return
  fi
  inside "$1" "${check[@]}" >/dev/null 2>&1
}

# becomes_healthy SERVICE SECONDS
becomes_healthy() {
  local deadline=$((SECONDS + $2)) began=$SECONDS
  until healthy "$1"; do
    runs "$1" || fail "$1 ended at once"
    [ "$SECONDS" -lt "$deadline" ] || fail "$1 was not healthy within $2 seconds"
    sleep 0.5
  done
  [ "$(inside "$1" id -u)" = 10001 ] || fail "$1 runs as user $(inside "$1" id -u)"
  say "ok      $1 is healthy after $((SECONDS - began)) s, as user 10001"
}

# The secrets are made in their volume, at the first start; no image has any.
make_secrets() {
  local image
  for image in hotline-asterisk hotline-server; do
    [ -z "$(once "$image" find / -xdev -name ari-password -o -name redis-password -o -name api-token -o -name office-pin -o -path '/srv/data/secrets/*')" ] ||
      fail "there are secrets in the image $image"
  done
  say 'ok      no secret is in the images'
  start secrets hotline-asterisk secrets
  ended secrets || fail 'the secrets could not be made'
  say 'ok      secrets are made at the first start'
}

# No secret may be on the command line of any process.
no_secret_is_shown() {
  local secret
  for secret in ari-password redis-password api-token; do
    secret=$(inside asterisk cat "/srv/data/secrets/$secret")
    [ "${#secret}" -ge 32 ] || fail 'a secret is missing'
    [[ $(ps -eww -o args=) != *"$secret"* ]] || fail 'a secret is on a command line'
  done
  say 'ok      no secret is on a command line'
}
