#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A private IMAP server (Dovecot) on 127.0.0.1 for the demo, the tests and the benchmarks. Nothing outside DIR and
# one directory for its sockets is touched; works as root and as an ordinary user.
#
#   dovecot.sh start DIR [NAME=VALUE]...          returns when it answers; what it is goes to DIR/server.env
#   dovecot.sh stop DIR                           ends it; the mailboxes stay
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

self=$(readlink -f "$0")
PATH=$PATH:/usr/sbin:/sbin
password=open-sesame

fail() {
  printf 'dovecot.sh: %s\n' "$*" >&2
  exit 1
}

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

# As root the mail is read by the user "mail" (Dovecot refuses to do it as root), else everything is the caller.
choose_users() {
  if [ "$(id -u)" = 0 ]; then
    mail_user=mail internal_user=dovecot login_user=dovenull
  else
    mail_user=$(id -un) internal_user=$mail_user login_user=$mail_user
  fi
  mail_group=$(id -gn "$mail_user") internal_group=$(id -gn "$internal_user")
}

check_reachable() {
  [ "$(id -u)" = 0 ] || return 0
  setpriv --reuid="$mail_user" --regid="$mail_group" --clear-groups test -x "$dir/mail" ||
    fail "the user \"$mail_user\" cannot reach $dir; choose a directory below /tmp or /var/tmp"
}

sign() { # NAME [OPTION OF "openssl ca"]...
  local name=$1
  shift
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$host_name" \
    -keyout "$name.key" -out "$name.csr"
  : >index.txt
  echo 01 >serial
  openssl ca -batch -notext -config ca.conf -in "$name.csr" -out "$name.pem" "$@"
}

make_certificates() {
  local host_name=localhost names=DNS:localhost,IP:127.0.0.1 dates=(-days 30)
  case $certificate in
    valid | self-signed) ;;
    expired) dates=(-startdate 20200101000000Z -enddate 20200201000000Z) ;;
    wrong-host) host_name=mail.example.org names=DNS:mail.example.org ;;
    *) fail "unknown certificate $certificate" ;;
  esac
  cat >ca.conf <<END
[ca]
default_ca = private
[private]
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
x509_extensions = server
[any]
commonName = supplied
[server]
basicConstraints = CA:FALSE
keyUsage = digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = $names
END
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=Mailsheaf test authority" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign -keyout ca.key -out ca.pem
  if [ "$certificate" = self-signed ]; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost \
      -addext subjectAltName="$names" -keyout server.key -out server.pem
  else
    sign server "${dates[@]}"
  fi
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

write_description() {
  cat >"$dir/server.env" <<END
host=127.0.0.1
imap_port=$imap_port
imaps_port=$imaps_port
ca_file=$dir/tls/ca.pem
password=$password
pid=$(cat "$run_dir/master.pid")
run_dir=$run_dir
END
}

# Ports below the range from which the system takes those of clients; another try when somebody has them.
launch() {
  for _ in 1 2 3 4 5; do
    read -r imap_port imaps_port < <(shuf -i 20000-31999 -n 2 | paste -sd ' ')
    write_configuration
    if dovecot -c "$dir/dovecot.conf" </dev/null >"$dir/start.log" 2>&1; then
      return 0
    fi
    grep -q 'Address already in use' "$dir/start.log" "$dir/log" 2>/dev/null || break
  done
  tail -n 5 "$dir/start.log" "$dir/log" >&2 || true
  return 1
}

wait_until_it_answers() {
  local greeting
  for _ in $(seq 200); do
    if { exec 3<>"/dev/tcp/127.0.0.1/$imap_port"; } 2>/dev/null; then
      read -r -t 5 greeting <&3 || greeting=
      exec 3>&-
      [ -z "$greeting" ] || return 0
    fi
    sleep 0.02
  done
  return 1
}

is_ours() { # PID
  [ -n "$1" ] && tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" | grep -qF "$dir/dovecot.conf"
}

described() { # NAME: a value of server.env
  sed -n "s/^$1=//p" "$dir/server.env" 2>/dev/null || true
}

start() {
  read_arguments "$@"
  command -v dovecot >/dev/null || fail "Dovecot is not installed (Debian: dovecot-imapd)"
  command -v openssl >/dev/null || fail "openssl is not installed"
  stop
  choose_users
  mkdir -p "$dir/mail" "$dir/tls"
  chmod 711 "$dir" "$dir/mail"
  [ "$(id -u)" != 0 ] || chown "$mail_user:$mail_group" "$dir/mail"
  check_reachable
  (cd "$dir/tls" && make_certificates) >"$dir/tls.log" 2>&1 || { tail -n 5 "$dir/tls.log" >&2; fail "no certificate"; }
  run_dir=$(mktemp -d /tmp/mailsheaf-dovecot.XXXXXX) # short: a socket's path has at most 107 bytes
  chmod 755 "$run_dir"
  if ! launch || ! wait_until_it_answers; then
    rm -rf "$run_dir"
    fail "Dovecot did not start; see $dir/log"
  fi
  write_description
  [ -z "$watch" ] || setsid "$self" watch "$dir" "$watch" </dev/null >/dev/null 2>&1 &
}

# The processes end at once when they are told to, but their master then waits a second for its own reasons.
stop() {
  local pid
  pid=$(described pid)
  if is_ours "$pid"; then
    kill "$pid"
    for _ in 1 2 3 4 5; do
      is_ours "$pid" || break
      sleep 0.02
    done
    kill -KILL -- "-$pid" 2>/dev/null || true # the server's own process group
  fi
  local sockets
  sockets=$(described run_dir)
  case $sockets in
    /tmp/mailsheaf-dovecot.*) rm -rf "$sockets" ;;
  esac
  rm -f "$dir/server.env"
}

watch() { # PID
  local server
  server=$(described pid)
  while kill -0 "$1" 2>/dev/null && is_ours "$server"; do
    sleep 0.5
  done
  [ "$(described pid)" != "$server" ] || stop
}

mailbox() { # USER KIND [OPTION]...
  local user=$1 kind=$2
  shift 2
  case $user in '' | */* | .*) fail "bad user name: $user" ;; esac
  choose_users
  mkdir -p "$dir/mail"
  python3 "$(dirname "$self")/makemailbox.py" "$kind" "$dir/mail/$user" "$@"
  [ "$(id -u)" != 0 ] || chown -R "$mail_user:$mail_group" "$dir/mail/$user"
}

[ $# -ge 2 ] || { sed -n '3,/^set/{s/^# \{0,1\}//p}' "$self"; exit 2; }
action=$1
mkdir -p "$2"
dir=$(readlink -f "$2")
shift 2
case $action in
  start | stop | watch | mailbox) "$action" "$@" ;;
  *) fail "unknown action $action" ;;
esac
