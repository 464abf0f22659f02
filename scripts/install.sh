#!/bin/sh
# Makes a Debian machine a kiosk, a gate or a server that starts by itself. Once more is an upgrade.
# Usage, as root, in a checkout: scripts/install.sh kiosk|gate, or scripts/install.sh server [PORT…]
# Without ports, a server keeps those it has; a new one gets 8700.
set -eu
cd "$(dirname "$0")/.."
# Debian's own Python: one of root's alone, in its home, could not be run by another user.
PATH=/usr/sbin:/usr/bin:/sbin:/bin

part=${1:-}
case "$part" in
    kiosk | gate) user=wicket unit=wicket-face@.service names=wicket-face@$part.service ;;
    server) user=wicket-server unit=wicket-server@.service names="" ;;
    *) echo "usage: $0 kiosk|gate, or $0 server [PORT…]" >&2; exit 2 ;;
esac
[ "$(id -u)" = 0 ] || { echo "Only root can install: sudo $0 $*" >&2; exit 1; }

units=/etc/systemd/system
if [ "$part" = server ]; then
    shift
    for port in "$@"; do
        case "$port" in
            "" | *[!0-9]*) echo "A port is a number: $port" >&2; exit 2 ;;
        esac
        names="$names wicket-server@$port.service"
    done
    # An upgrade: every process that starts by itself today.
    [ -n "$names" ] || names=$(cd "$units/multi-user.target.wants" 2>/dev/null &&
        ls -d wicket-server@*.service 2>/dev/null) || names=wicket-server@8700.service
fi

if [ "$part" = server ]; then
    scripts/debian_packages.sh server
else
    scripts/debian_packages.sh face
fi

id "$user" >/dev/null 2>&1 ||
    useradd --system --user-group --home-dir "/var/lib/$user" --shell /usr/sbin/nologin "$user"
install -d -m 0700 -o "$user" -g "$user" "/var/lib/$user"
# Screen, touch panel, camera, sound, serial scanners and readers, printers.
[ "$part" = server ] || for group in video render input audio dialout lp; do
    ! getent group "$group" >/dev/null || usermod --append --groups "$group" "$user"
done

echo "Installing Wicket and its exact versions into /opt/wicket ..."
[ -x /opt/wicket/bin/python ] || python3 -m venv /opt/wicket
PIP_CONSTRAINT=$PWD/constraints.txt /opt/wicket/bin/python -m pip install \
    --quiet --disable-pip-version-check .
runuser -u "$user" -- /opt/wicket/bin/wicket --help >/dev/null ||
    { echo "The user $user cannot run /opt/wicket/bin/wicket. Remove /opt/wicket and try again." >&2; exit 1; }

settings=/etc/wicket/$part.env
mkdir -p /etc/wicket
if [ ! -e "$settings" ]; then
    cat >"$settings" <<END
# Settings of this machine, WICKET_NAME=value; docs/settings.md describes them all.
END
    # Secrets stand here too.
    chown root:"$user" "$settings"
    chmod 0640 "$settings"
fi

install -m 0755 scripts/wicket_here.sh /usr/local/bin/wicket
install -m 0644 "resources/systemd/$unit" "$units/$unit"
# Before a server could have several processes, its one had a unit without a port.
if [ "$part" = server ] && [ -e "$units/wicket-server.service" ]; then
    systemctl disable --quiet --now wicket-server.service
    rm "$units/wicket-server.service"
fi
# shellcheck disable=SC2086  several names
systemctl enable --quiet $names
[ "$part" = server ] || systemctl --quiet set-default graphical.target
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    # shellcheck disable=SC2086  as above
    systemctl restart $names
fi
echo "This machine is a Wicket $part. Settings: $settings. What it says: journalctl -u '${unit%.service}*'"
