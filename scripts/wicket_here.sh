#!/bin/sh
# `wicket` on a machine that scripts/install.sh set up: as the part's own user, with its settings.
# `wicket kiosk …` and `wicket gate …` are that face; every other command is the server's.
set -eu

case "${1:-}" in
    kiosk | gate)
        user=wicket part=$1 home=/var/lib/wicket
        export WICKET_DEVICE_FOLDER="$home/$part" WICKET_KEYRING=file
        ;;
    *)
        user=wicket-server part=server home=/var/lib/wicket-server
        export WICKET_DATA_FOLDER="$home"
        ;;
esac
[ "$(id -u)" = 0 ] || { echo "Only root can do this here: sudo wicket $*" >&2; exit 1; }

settings=/etc/wicket/$part.env
if [ -e "$settings" ]; then
    # Read as systemd reads it: a shell would make something of a password's $ and &.
    while IFS= read -r line || [ -n "$line" ]; do
        value=${line#*=}
        case "$value" in
            \"*\") value=${value#\"} value=${value%\"} ;;
            \'*\') value=${value#\'} value=${value%\'} ;;
        esac
        case "$line" in
            WICKET_*=*) export "${line%%=*}=$value" ;;
        esac
    done <"$settings"
fi
export HOME="$home"
exec runuser -u "$user" -- /opt/wicket/bin/wicket "$@"
