# shellcheck shell=bash
# The build: in the checkout, and kept per machine for other clones of the same sources.

JAR=$APP/ivr-server/target/ivr-server.jar
BUILDING=$APP/ivr-server/target/.building # is there while a build is under way, and after one that came to nothing
BUILT=$APP/ivr-server/target/.built # of what the program was made, and when
BUILDS_KEPT=4

build() {
  local lock key
  STEP_RESULT='there already'
  ! is_built || return 0
  [ -w "$APP/ivr-server" ] ||
    fail "$APP cannot be written by this user, but the program has to be built there: make it writable, or run mvn -DskipTests package as its owner."
  mkdir -p "${BUILDING%/*}"
  exec {lock}>"$BUILDING"
  flock "$lock" # another installation may be building the same checkout
  if ! is_built; then
    key=$(build_key)
    if take_kept_build "$key"; then
      STEP_RESULT='there already'
    else
      maven -q -DskipTests package
      [ -e "$JAR" ] || fail "The build made no $JAR."
      [ "$key" = "$(build_key)" ] || fail "A source was edited during the build, so it may hold either; please run this again."
      keep_build "$key"
      STEP_RESULT='built'
    fi
    note_build "$key"
    rm "$BUILDING"
  fi
  exec {lock}>&-
}

# What a build left that was stopped on the way may look finished, but is not.
is_built() {
  [ -e "$JAR" ] && [ ! -e "$BUILDING" ] && [ "$(build_key) $(jar_as_it_is)" = "$(cat "$BUILT" 2>/dev/null)" ]
}

note_build() {
  printf '%s %s\n' "$1" "$(jar_as_it_is)" >"$BUILT"
}

# Maven may have been called by hand, on other sources.
jar_as_it_is() {
  stat -c '%y %s' "$JAR"
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

# take_kept_build KEY: only what root has put there is taken
take_kept_build() {
  local key=$1
  [ -e "$CACHE/builds/$key/ivr-server.jar" ] && [ "$(stat -c %u "$CACHE/builds")" = 0 ] || return 1
  cp -a "$CACHE/builds/$key/." "${JAR%/*}/"
}

# keep_build KEY: a build is found under its name when it is whole; of many the newest stay
keep_build() {
  local key=$1 kept part
  [ "$(id -u)" = 0 ] || return 0
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
