#!/bin/sh
# Makes sure that the Debian packages a purpose needs are there: installs them as root, and
# otherwise names the missing ones in one line with the command that brings them.
# Usage: debian_packages.sh demo|test|face|server
set -eu

qt="libgl1 libegl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon0"
xcb="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxkbcommon-x11-0 libxcb-shape0
     libxcb-randr0 libxcb-render-util0 libxcb-image0 libxcb-xfixes0 libxcb-sync1 libxcb-shm0
     libx11-xcb1"
demo="$qt $xcb libzbar0 poppler-utils"
face="$qt libzbar0 poppler-utils espeak-ng cage xwayland seatd libwayland-client0
      libwayland-cursor0"
test="$demo chromium postgresql cups cups-client printer-driver-cups-pdf cups-ipp-utils xvfb espeak-ng
      nginx"

case "${1:-}" in
    demo) wanted=$demo ;;
    test) wanted=$test ;;
    face) wanted=$face ;;
    server) wanted="" ;; # its packages are all Python's
    *) echo "usage: $0 demo|test|face|server" >&2; exit 2 ;;
esac

command -v dpkg-query >/dev/null 2>&1 || exit 0 # not Debian: the programs themselves say what they miss

if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    wanted="$wanted python3-venv"
fi

missing=""
for package in $wanted; do
    # Since Debian 13 some libraries carry a t64 at their end; apt-get takes either name.
    for name in "$package" "${package}t64"; do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)
        [ "$status" = installed ] && continue 2
    done
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing Debian packages:$missing"
    log=$(mktemp)
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "These Debian packages could not be installed:$missing" >&2
        exit 1
    fi
    rm -f "$log"
else
    echo "Debian packages are missing. Bring them with: sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
