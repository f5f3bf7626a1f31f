# shellcheck shell=bash
# The JDK, and how the server's program is run.

OLDEST_JAVA=25
JAVA_ROOT=/  # the root file system Java runs in: the machine's own, or the flavour "jdk" where the machine has no JDK
JAVA=        # JAVA_HOME in it
ROOT=        # the root file system of Asterisk and Redis

# Prefers the machine's own JDK, then the distribution's package, then one in the root file system.
find_java() {
  STEP_RESULT='there already'
  if ! find_own_java; then
    if apt-cache show "openjdk-$OLDEST_JAVA-jdk-headless" >/dev/null 2>&1; then
      install_packages "openjdk-$OLDEST_JAVA-jdk-headless"
      find_own_java || fail "The JDK that was just installed cannot be found in /usr/lib/jvm."
    else
      STEP_RESULT='with Asterisk'
      JAVA_ROOT=$(root_path jdk)
    fi
  fi
  [ "$JAVA_ROOT" != / ] || install_java_tools
}

install_java_tools() {
  local missing=() tool
  for tool in espeak-ng sox; do command -v "$tool" >/dev/null || missing+=("$tool"); done
  install_packages "${missing[@]}"
}

find_own_java() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/*; do
    if is_recent_jdk "$candidate"; then
      JAVA=$candidate
      return 0
    fi
  done
  return 1
}

java_on_path() {
  local java
  java=$(command -v javac) || return 0
  java=$(readlink -f "$java")
  printf '%s' "${java%/bin/javac}"
}

# A JDK below /root or /srv is no use to the server, which runs as its own user with its own /srv.
is_recent_jdk() {
  local version
  [ -x "$1/bin/javac" ] && [[ $1 != /srv/* ]] || return 1
  version=$(sed -nE 's/^JAVA_VERSION="?([0-9]+).*/\1/p' "$1/release" 2>/dev/null) || return 1
  [ "${version:-0}" -ge "$OLDEST_JAVA" ] || return 1
  [ "$(id -u)" != 0 ] || setpriv --reuid=65534 --regid=65534 --clear-groups test -x "$1/bin/java"
}

prepare_root() {
  if [ "$JAVA_ROOT" = / ]; then
    ROOT=$(root_path plain)
    make_root plain
  else
    ROOT=$JAVA_ROOT
    make_root jdk
    mkdir -p "$CACHE/maven"
    JAVA=$(echo "$ROOT"/usr/lib/jvm/java-"$OLDEST_JAVA"-openjdk-*)
    JAVA=${JAVA#"$ROOT"}
  fi
}

# Java that runs in the root file system finds Asterisk right there.
root_seen_by_java() {
  if [ "$JAVA_ROOT" = / ]; then printf '%s' "$ROOT"; else printf /; fi
}

# maven ARGUMENTS: in the checkout, on the machine or in the root file system
maven() {
  if [ "$JAVA_ROOT" = / ]; then
    command -v mvn >/dev/null || install_packages maven
    (
      cd "$APP"
      export JAVA_HOME=$JAVA HOTLINE_ROOT=$ROOT
      mvn -B "$@"
    )
  else
    "$APP/docker/in-root" "$JAVA_ROOT" "$CACHE/maven" "$APP" --root --writable -- \
      env JAVA_HOME="$JAVA" HOTLINE_ROOT=/ HOTLINE_UID="$(id -u hotline)" HOTLINE_GID="$(id -g hotline)" HOME=/srv/data \
      mvn -B -f /srv/app/pom.xml -Dmaven.repo.local=/srv/data/repository "$@"
  fi
}

# The server runs from a copy, so that a later build does not pull the program from under its feet.
has_new_program() {
  ! cmp -s "$JAR" "$HOME_DIRECTORY/app/ivr-server.jar"
}

install_program() {
  local new=$HOME_DIRECTORY/app.new
  rm -rf "$new"
  mkdir "$new"
  cp -a "$JAR" "$new/"
  [ ! -d "${JAR%/*}/lib" ] || cp -a "${JAR%/*}/lib" "$new/"
  [ ! -d "${JAR%/*}/shop" ] || cp -a "${JAR%/*}/shop" "$new/"
  chmod -R go+rX "$new"
  rm -rf "$HOME_DIRECTORY/app"
  mv "$new" "$HOME_DIRECTORY/app"
}

# program ARGUMENTS: a command of the server's program that acts on this installation, as root where it starts an Asterisk
program() {
  exec "$APP/docker/in-root" "$JAVA_ROOT" "$HOME_DIRECTORY" "$APP" --root -- \
    env JAVA_HOME="$JAVA" HOTLINE_ROOT="$(root_seen_by_java)" HOTLINE_CONF="/srv/data/$(conf_in_force)" \
    HOTLINE_UID="$(id -u hotline)" HOTLINE_GID="$(id -g hotline)" \
    "$JAVA/bin/java" --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar /srv/data/app/ivr-server.jar "$@"
}

# program_of_services ARGUMENTS: likewise, but as the user of the services; its log is for the server
program_of_services() {
  LOG_LEVEL=WARN HOTLINE_CONF=/srv/data/$(conf_in_force) exec "$APP/docker/in-root" "$JAVA_ROOT" "$HOME_DIRECTORY" "$APP" -- \
    "$JAVA/bin/java" --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar /srv/data/app/ivr-server.jar "$@"
}
