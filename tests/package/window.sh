#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# window.sh CA_FILE HOST PORT <PASSWORD: saves an account and backs it up with the window, below tests/support/with-keyring.
# The window is on a screen of its own and is used through the accessibility bus, as a screen reader does.
set -euo pipefail

export XDG_CONFIG_HOME=$HOME/window-config
export NO_AT_BRIDGE=0 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
mailsheaf-cli accounts add --name Work --host "$2" --port "$3" --user ann --ca-file "$1" --to /home/ann/WindowBackup \
  --password-stdin
xvfb-run --auto-servernum --server-num=4242 --server-args='-screen 0 1280x900x24' pressbackup.py
