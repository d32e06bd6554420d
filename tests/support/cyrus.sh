#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A private IMAP server (Cyrus) on 127.0.0.1 for the tests of interoperability. Nothing outside DIR and one directory for
# its sockets is touched; works as root and as an ordinary user. The programs are those that "packaging/dev test-servers" has
# unpacked into build/servers/cyrus.
#
#   cyrus.sh start DIR [NAME=VALUE]...          returns when it answers; what it is goes to DIR/server.env
#   cyrus.sh stop DIR                           ends it; the mailboxes stay
#   cyrus.sh user DIR USER                      makes a user, with the password in server.env
#   cyrus.sh mailbox DIR USER KIND [OPTION]...  makes a user with a sample mailbox (see fillmailbox.py)
#
#   shim=FILE           the library built from servershim.cpp: storing a message does not wait for the disk
#   max-connections=N   per user (default 0: no limit)
#   watch=PID           end the server when this process has gone, however it went
set -euo pipefail

# shellcheck source=tests/support/privateserver.bash
. "$(dirname "$(readlink -f "$0")")/privateserver.bash"
greeting=Cyrus

read_arguments() {
  max_connections=0 watch='' shim=''
  local argument
  for argument in "$@"; do
    case $argument in
      max-connections=*) max_connections=${argument#*=} ;;
      shim=*) shim=${argument#*=} ;;
      watch=*) watch=${argument#*=} ;;
      *) fail "unknown option $argument" ;;
    esac
  done
}

set_library_path() {
  LD_LIBRARY_PATH=$(echo "$dir"/programs/usr/lib/*-linux-gnu)
  export LD_LIBRARY_PATH
}

# The INBOX is made when its user first signs in. Every folder is beside it, with "/" between the levels.
write_configuration() {
  cat >"$dir/imapd.conf" <<END
configdirectory: $dir/conf
partition-default: $dir/mail
defaultpartition: default
cyrus_user: $mail_user
cyrus_group: $mail_group
servername: localhost
autocreate_quota: 0
unixhierarchysep: yes
altnamespace: yes
allowplaintext: yes
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $dir/sasldb2
sasl_mech_list: PLAIN LOGIN
tls_server_cert: $dir/tls/server.pem
tls_server_key: $dir/tls/server.key
maxlogins_per_user: $max_connections
failedloginpause: 0
skiplist_unsafe: yes
END
  cat >"$dir/cyrus.conf" <<END
START {
}
SERVICES {
  imap cmd="$programs/usr/lib/cyrus/bin/imapd -C $dir/imapd.conf" listen="127.0.0.1:$imap_port" maxchild=100
  imaps cmd="$programs/usr/lib/cyrus/bin/imapd -s -C $dir/imapd.conf" listen="127.0.0.1:$imaps_port" maxchild=100
}
EVENTS {
}
END
}

start() {
  read_arguments "$@"
  copy_programs cyrus usr/lib/cyrus/bin/imapd
  prepare valid
  choose_ports
  write_configuration
  copy_shim
  mkdir -p "$dir/conf"/{db,log,msg,proc,socket}
  : >"$dir/log"
  give_to_mail_user "$dir/conf" "$dir/tls" "$dir/log" "$run_dir"
  set_library_path
  LD_PRELOAD=$shim "${as_mail_user[@]}" "$programs/usr/lib/cyrus/bin/master" -C "$dir/imapd.conf" -M "$dir/cyrus.conf" \
    -p "$run_dir/master.pid" -d -L "$dir/log" </dev/null >/dev/null 2>&1 || give_up
  if ! wait_until_it_answers; then
    kill "$(cat "$run_dir/master.pid")" || true
    give_up
  fi
  finish_start "$(cat "$run_dir/master.pid")" "$watch" <<END
separator=/
prefix=
END
}

user() { # USER
  check_user_name "$1"
  choose_users
  set_library_path
  printf %s "$password" | "$dir/programs/usr/sbin/saslpasswd2" -p -c -f "$dir/sasldb2" -u localhost "$1"
  give_to_mail_user "$dir/sasldb2"
}

mailbox() { # USER KIND [OPTION]...
  fill_mailbox "$@"
}

main "$@"
