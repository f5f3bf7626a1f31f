# shellcheck shell=bash
# The build: in the checkout, and kept per machine for other clones of the same sources.

JAR=$APP/ivr-server/target/ivr-server.jar
BUILDING=$APP/ivr-server/target/.building # is there while a build is under way, and after one that came to nothing
BUILDS_KEPT=4

build() {
  local lock
  STEP_RESULT='there already'
  ! is_built || return 0
  [ -w "$APP/ivr-server" ] ||
    fail "$APP cannot be written by this user, but the program has to be built there: make it writable, or run mvn -DskipTests package as its owner."
  mkdir -p "${BUILDING%/*}"
  exec {lock}>"$BUILDING"
  flock "$lock" # another installation may be building the same checkout
  if ! is_built; then
    if take_kept_build; then
      STEP_RESULT='there already'
    else
      maven -q -DskipTests package
      [ -e "$JAR" ] || fail "The build made no $JAR."
      keep_build
      STEP_RESULT='built'
    fi
    touch "$JAR"
    rm "$BUILDING"
  fi
  exec {lock}>&-
}

# What a build left that was stopped on the way may look finished, but is not.
is_built() {
  [ -e "$JAR" ] && [ ! -e "$BUILDING" ] &&
    [ -z "$(find "$APP/pom.xml" "$APP/ivr-server" \( -name target -o -name node_modules \) -prune -o -type f -newer "$JAR" -print -quit)" ]
}

# What the program is made of, and by which JDK.
build_key() {
  local release=$JAVA/release
  [ "$JAVA_ROOT" = / ] || release=$JAVA_ROOT$release
  (
    cd "$APP"
    find pom.xml ivr-server \( -name target -o -name node_modules -o -path ivr-server/src/test \) -prune -o -type f -print0 |
      LC_ALL=C sort -z | xargs -0 sha256sum
    sha256sum <"$release"
  ) | sha256sum | cut -c1-12
}

# Only what root has put there is taken.
take_kept_build() {
  local key
  key=$(build_key) && [ -n "$key" ] || return 1
  [ -e "$CACHE/builds/$key/ivr-server.jar" ] && [ "$(stat -c %u "$CACHE/builds")" = 0 ] || return 1
  cp -a "$CACHE/builds/$key/." "${JAR%/*}/"
}

# A build is found under its name when it is whole; of many the newest stay.
keep_build() {
  local key kept part
  [ "$(id -u)" = 0 ] && key=$(build_key) && [ -n "$key" ] || return 0
  mkdir -p "$CACHE/builds"
  part=$(mktemp -d "$CACHE/builds/.part.XXXXXX")
  for kept in ivr-server.jar lib shop; do
    [ ! -e "${JAR%/*}/$kept" ] || cp -a "${JAR%/*}/$kept" "$part/"
  done
  chmod -R go+rX "$part"
  rm -rf "${CACHE:?}/builds/$key"
  mv -T "$part" "$CACHE/builds/$key"
  # shellcheck disable=SC2012 # the names are ours
  ls -1dt "$CACHE/builds"/* | tail -n "+$((BUILDS_KEPT + 1))" | xargs -r rm -rf
}
