#!/bin/sh
# Gets a redis-server for the tests of shared limits, where the machine has none: unpacked from Debian's packages into
# .venv/redis, so that nothing is installed and no service is started. Without one those tests are skipped; so this says
# what is the matter, and never fails.
set -u
place=${1:-.venv/redis}

without() {
    echo "No redis-server: $1. The tests of shared limits will be skipped."
    exit 0
}

if command -v redis-server >/dev/null; then
    exit 0
fi
test -x "$place/usr/bin/redis-server" && exit 0
for program in apt-get dpkg-deb timeout; do
    command -v "$program" >/dev/null || without "none is installed, and $program is missing to get one"
done

echo "Getting redis-server for the tests of shared limits ..."
mkdir -p "$place"
place=$(cd "$place" && pwd)
log=$place/log
: >"$log"
apt() {
    timeout 60 apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=15 -o APT::Sandbox::User=root "$@" </dev/null 2>>"$log"
}
fetch() {
    # What would be installed is what is missing here, libraries included.
    names=$(apt -s --no-install-recommends install redis-server | sed -n 's/^Inst \([^ ]*\).*/\1/p')
    test -n "$names" || return 1
    # shellcheck disable=SC2086
    (cd "$place" && apt download $names >>"$log")
}

if ! fetch; then
    # The lists of packages may be missing or old.
    test "$(id -u)" = 0 || without "apt-get has none to download (see $log)"
    apt update >>"$log" && fetch || without "none can be downloaded (see $log)"
fi
for package in "$place"/*.deb; do
    dpkg-deb -x "$package" "$place" 2>>"$log" && rm "$package"
done
test -x "$place/usr/bin/redis-server" || without "its packages can't be unpacked (see $log)"
