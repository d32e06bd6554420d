#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A private IMAP server (Dovecot) on 127.0.0.1 for the demo, the tests and the benchmarks. Nothing outside DIR and
# one directory for its sockets is touched; works as root and as an ordinary user.
#
#   dovecot.sh start DIR [NAME=VALUE]...          returns when it answers; what it is goes to DIR/server.env
#   dovecot.sh stop DIR                           ends it; the mailboxes stay
#   dovecot.sh user DIR USER                      does nothing here: every user exists
#   dovecot.sh mailbox DIR USER KIND [OPTION]...  makes a sample mailbox (see makemailbox.py)
#
#   certificate=valid|expired|self-signed|wrong-host   what the server shows (default valid)
#   starttls=yes|no        no: no TLS at all, so STARTTLS is not offered and there is no imaps port
#   max-connections=N      per user (default 100); Dovecot lets some more in when they come in the same moment
#   compress=yes|no        offer COMPRESS=DEFLATE (default no)
#   separator=C            between the levels of a mailbox name (default /)
#   watch=PID              end the server when this process has gone, however it went
#
# Every user exists, with the password in server.env, and has its Maildir in DIR/mail/USER/Maildir.
set -euo pipefail

# shellcheck source=tests/support/privateserver.bash
. "$(dirname "$(readlink -f "$0")")/privateserver.bash"
greeting=Dovecot

read_arguments() {
  certificate=valid starttls=yes max_connections=100 compress=no separator=/ watch=
  local argument
  for argument in "$@"; do
    case $argument in
      certificate=*) certificate=${argument#*=} ;;
      starttls=*) starttls=${argument#*=} ;;
      max-connections=*) max_connections=${argument#*=} ;;
      compress=*) compress=${argument#*=} ;;
      separator=*) separator=${argument#*=} ;;
      watch=*) watch=${argument#*=} ;;
      *) fail "unknown option $argument" ;;
    esac
  done
}

choose_dovecots_users() {
  if [ "$(id -u)" = 0 ]; then
    internal_user=dovecot login_user=dovenull
  else
    internal_user=$mail_user login_user=$mail_user
  fi
  internal_group=$(id -gn "$internal_user")
}

write_configuration() {
  local tls_listener="inet_listener imaps {
    port = $imaps_port
    ssl = yes
  }"
  [ "$starttls" = yes ] || tls_listener="inet_listener imaps {
    port = 0
  }"
  local plugins=listescape
  [ "$compress" = no ] || plugins="listescape zlib imap_zlib"
  cat >"$dir/dovecot.conf" <<END
base_dir = $run_dir
state_dir = $run_dir
log_path = $dir/log
protocols = imap
listen = 127.0.0.1
default_internal_user = $internal_user
default_internal_group = $internal_group
default_login_user = $login_user
mail_uid = $mail_user
mail_gid = $mail_group
first_valid_uid = 1
first_valid_gid = 1
ssl = $starttls
ssl_cert = <$dir/tls/server.pem
ssl_key = <$dir/tls/server.key
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_verbose = yes
passdb {
  driver = static
  args = password=$password
}
userdb {
  driver = static
  args = home=$dir/mail/%u
}
# One directory per mailbox; "/" and "\\" in a name are escaped by the plug-in, so that every name can exist.
mail_location = maildir:~/Maildir:LAYOUT=fs:INBOX=~/Maildir/INBOX
mail_plugins = $plugins
mail_save_crlf = yes
mail_fsync = never
mail_max_userip_connections = $max_connections
namespace inbox {
  inbox = yes
  separator = $separator
  mailbox Drafts {
    special_use = \\Drafts
  }
  mailbox Entwürfe {
    special_use = \\Drafts
  }
  mailbox Sent {
    special_use = \\Sent
  }
  mailbox Отправленные {
    special_use = \\Sent
  }
  mailbox Trash {
    special_use = \\Trash
  }
  mailbox Junk {
    special_use = \\Junk
  }
}
# Login processes stay: a connection costs no fork, as on a server under load. They do the TLS of all connections, so
# there is one for each core, as the manual says.
service imap-login {
  chroot =
  service_count = 0
  process_min_avail = $(nproc)
  client_limit = 1000
  inet_listener imap {
    port = $imap_port
  }
  $tls_listener
}
service imap {
  process_limit = 1000
}
service anvil {
  chroot =
}
service stats {
  chroot =
  unix_listener stats-writer {
    mode = 0666
  }
}
END
}

# Another try when somebody has taken a port meanwhile.
launch() {
  for _ in 1 2 3 4 5; do
    choose_ports
    write_configuration
    if dovecot -c "$dir/dovecot.conf" </dev/null >"$dir/start.log" 2>&1; then
      return 0
    fi
    grep -q 'Address already in use' "$dir/start.log" "$dir/log" 2>/dev/null || break
  done
  tail -n 5 "$dir/start.log" "$dir/log" >&2 || true
  return 1
}

start() {
  read_arguments "$@"
  command -v dovecot >/dev/null || fail_for_want_of "Dovecot (Debian: dovecot-imapd)"
  prepare "$certificate"
  choose_dovecots_users
  if ! launch || ! wait_until_it_answers; then
    give_up
  fi
  finish_start "$(cat "$run_dir/master.pid")" "$watch" <<END
separator=$separator
prefix=
END
}

user() { # USER: everybody is one
  check_user_name "$1"
}

mailbox() { # USER KIND [OPTION]...
  local user=$1 kind=$2
  shift 2
  check_user_name "$user"
  choose_users
  mkdir -p "$dir/mail"
  python3 "$support/makemailbox.py" "$kind" "$dir/mail/$user" "$@"
  give_to_mail_user "$dir/mail/$user"
}

main "$@"
