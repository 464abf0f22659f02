#!/bin/sh
# Makes a Debian machine a kiosk, a gate or a server that starts by itself. Once more is an upgrade.
# Usage, as root, in a checkout: scripts/install.sh kiosk|gate|server
set -eu
cd "$(dirname "$0")/.."

part=${1:-}
case "$part" in
    kiosk | gate) user=wicket unit=wicket-face@.service name=wicket-face@$part.service ;;
    server) user=wicket-server unit=wicket-server.service name=$unit ;;
    *) echo "usage: $0 kiosk|gate|server" >&2; exit 2 ;;
esac
[ "$(id -u)" = 0 ] || { echo "Only root can install: sudo $0 $part" >&2; exit 1; }

if [ "$part" = server ]; then
    scripts/debian_packages.sh server
else
    scripts/debian_packages.sh face
fi

id "$user" >/dev/null 2>&1 ||
    useradd --system --user-group --home-dir "/var/lib/$user" --shell /usr/sbin/nologin "$user"
# Screen, touch panel, camera, sound, serial scanners and readers, printers.
[ "$part" = server ] || for group in video render input audio dialout lp; do
    ! getent group "$group" >/dev/null || usermod --append --groups "$group" "$user"
done

echo "Installing Wicket and its exact versions into /opt/wicket ..."
[ -x /opt/wicket/bin/python ] || python3 -m venv /opt/wicket
PIP_CONSTRAINT=$PWD/constraints.txt /opt/wicket/bin/python -m pip install \
    --quiet --disable-pip-version-check .

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

install -m 0644 "resources/systemd/$unit" "/etc/systemd/system/$unit"
systemctl enable --quiet "$name"
[ "$part" = server ] || systemctl --quiet set-default graphical.target
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    systemctl restart "$name"
fi
echo "This machine is a Wicket $part. Settings: $settings. What it says: journalctl -u $name"
