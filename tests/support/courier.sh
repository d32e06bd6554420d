#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A private IMAP server (Courier) on 127.0.0.1 for the tests of interoperability. Nothing outside DIR and one directory for
# its sockets is touched; works as root and as an ordinary user. The programs are those that "packaging/dev test-servers" has
# unpacked into build/servers/courier.
#
#   courier.sh start DIR [NAME=VALUE]...          returns when it answers; what it is goes to DIR/server.env
#   courier.sh stop DIR                           ends it; the mailboxes stay
#   courier.sh user DIR USER                      makes a user, with the password in server.env
#   courier.sh mailbox DIR USER KIND [OPTION]...  makes a user with a sample mailbox (see fillmailbox.py)
#
#   shim=FILE           the library built from servershim.cpp (needed)
#   max-connections=N   from one address (default 4, which is Courier's own); more are closed before the greeting
#   watch=PID           end the server when this process has gone, however it went
set -euo pipefail

# shellcheck source=tests/support/privateserver.bash
. "$(dirname "$(readlink -f "$0")")/privateserver.bash"
greeting=Courier

read_arguments() {
  max_connections=4 watch='' shim=''
  local argument
  for argument in "$@"; do
    case $argument in
      shim=*) shim=${argument#*=} ;;
      max-connections=*) max_connections=${argument#*=} ;;
      watch=*) watch=${argument#*=} ;;
      *) fail "unknown option $argument" ;;
    esac
  done
  [ -n "$shim" ] || fail "shim= is missing"
}

# What /etc/courier/imapd and imapd-ssl would hold; imapd takes it from its environment.
write_configuration() {
  cat "$dir/tls/server.key" "$dir/tls/server.pem" >"$dir/tls/both.pem"
  cat >"$dir/environment" <<END
IMAP_CAPABILITY="IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE"
IMAP_CAPABILITY_TLS="IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE AUTH=PLAIN"
IMAP_KEYWORDS=1
IMAP_ACL=1
IMAP_USELOCKS=1
IMAP_MAILBOX_SANITY_CHECK=1
IMAP_IDLE_TIMEOUT=60
IMAP_STARTTLS=YES
IMAP_TLS_REQUIRED=0
COURIERTLS=$programs/usr/bin/couriertls
TLS_CERTFILE=$dir/tls/both.pem
TLS_VERIFYPEER=NONE
LD_LIBRARY_PATH=$programs/usr/lib:$programs/usr/lib/courier-authlib
MAILSHEAF_AUTH_SOCKET=$run_dir/auth
MAILSHEAF_SHIM=$shim
END
}

# Who may sign in, the port without TLS and the one with it, until it is told to end. couriertcpd makes a process group of
# its own for its sessions.
serve() { # IMAP-PORT IMAPS-PORT MAX-CONNECTIONS AUTH-SOCKET
  choose_users
  local programs=$dir/programs
  local login=("$programs/usr/lib/courier/courier/imaplogin" "$programs/usr/bin/imapd" Maildir)
  local listen=("$programs/usr/sbin/couriertcpd" -address=127.0.0.1 -maxprocs=100 "-maxperip=$3" -nodnslookup -noidentlookup)
  trap end_jobs TERM
  python3 "$support/courierauth.py" "$4" "$dir/mail" "$password" "$(id -u "$mail_user")" "$(id -g "$mail_user")" &
  set -a
  # shellcheck source=/dev/null
  . "$dir/environment"
  LD_PRELOAD=$MAILSHEAF_SHIM "${as_mail_user[@]}" "${listen[@]}" "$1" "${login[@]}" &
  LD_PRELOAD=$MAILSHEAF_SHIM IMAP_TLS=1 "${as_mail_user[@]}" "${listen[@]}" "$2" "$COURIERTLS" -server -tcpd "${login[@]}" &
  wait
}

end_jobs() {
  local job
  for job in $(jobs -p); do
    kill -KILL -- "-$job" 2>/dev/null || kill -KILL "$job" 2>/dev/null || true
  done
  exit 0
}

has_auth() {
  for _ in $(seq 200); do
    [ ! -S "$run_dir/auth" ] || return 0
    sleep 0.02
  done
  return 1
}

start() {
  read_arguments "$@"
  copy_programs courier usr/bin/imapd
  prepare valid
  choose_ports
  copy_shim
  write_configuration
  give_to_mail_user "$dir/tls"
  setsid "$self" serve "$dir" "$imap_port" "$imaps_port" "$max_connections" "$run_dir/auth" </dev/null >"$dir/log" 2>&1 &
  local pid=$!
  if ! has_auth || ! wait_until_it_answers; then
    kill "$pid" || true
    give_up
  fi
  finish_start "$pid" "$watch" <<END
separator=.
prefix=INBOX.
END
}

user() { # USER
  check_user_name "$1"
  [ ! -d "$dir/mail/$1/Maildir" ] || return 0
  choose_users
  mkdir -p "$dir/mail/$1"
  LD_LIBRARY_PATH=$dir/programs/usr/lib "$dir/programs/usr/bin/maildirmake.courier" "$dir/mail/$1/Maildir"
  give_to_mail_user "$dir/mail/$1"
}

mailbox() { # USER KIND [OPTION]...
  fill_mailbox "$@"
}

main "$@"
