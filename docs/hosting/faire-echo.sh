#!/bin/sh
# /usr/local/bin/faire-echo: the host's commands (doctor, backup, restore), with the settings of the relay
set -a
. /etc/faire-echo.conf || exit 1
exec node /opt/faire-echo/dist/server/host.js "$@"
