# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What dovecot.sh, cyrus.sh and courier.sh have in common: private IMAP servers on 127.0.0.1. The script that reads this
# sets
#   greeting          a word of the server's greeting, so that nobody else's server on the port is taken for it
# and has the functions
#   start OPTION...   up to the point where the server answers; uses prepare and finish_start
#   user USER         makes sure that the user exists
#   mailbox USER KIND [OPTION]...

self=$(readlink -f "$0")
support=$(dirname "$self")
PATH=$PATH:/usr/sbin:/sbin
password=open-sesame

fail() {
  printf '%s: %s\n' "$(basename "$self")" "$*" >&2
  exit 1
}

# Its own exit code, so that a test can say that it has been skipped.
fail_for_want_of() { # WHAT
  printf '%s: %s is not installed; packaging/dev setup gets it\n' "$(basename "$self")" "$*" >&2
  exit 77
}

# As root the mail is read by the user "mail" (no server does it as root), else everything is the caller.
choose_users() {
  if [ "$(id -u)" = 0 ]; then
    mail_user=mail mail_group=$(id -gn mail)
    as_mail_user=(setpriv --reuid="$mail_user" --regid="$mail_group" --clear-groups)
  else
    mail_user=$(id -un) mail_group=$(id -gn)
    as_mail_user=()
  fi
}

give_to_mail_user() { # PATH...
  [ "$(id -u)" != 0 ] || chown -R "$mail_user:$mail_group" "$@"
}

check_user_name() { # USER
  case $1 in '' | */* | .*) fail "bad user name: $1" ;; esac
}

check_reachable() {
  "${as_mail_user[@]}" test -x "$dir/mail" ||
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

make_certificates() { # valid|expired|self-signed|wrong-host
  local host_name=localhost names=DNS:localhost,IP:127.0.0.1 dates=(-days 30)
  case $1 in
    valid | self-signed) ;;
    expired) dates=(-startdate 20200101000000Z -enddate 20200201000000Z) ;;
    wrong-host) host_name=mail.example.org names=DNS:mail.example.org ;;
    *) fail "unknown certificate $1" ;;
  esac
  cat >ca.conf <<EOF
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
EOF
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=Mailsheaf test authority" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign -keyout ca.key -out ca.pem
  if [ "$1" = self-signed ]; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost \
      -addext subjectAltName="$names" -keyout server.key -out server.pem
  else
    sign server "${dates[@]}"
  fi
}

# Folders, users and certificates. A socket's path has at most 107 bytes, so the sockets get a short one.
prepare() { # CERTIFICATE
  command -v openssl >/dev/null || fail "openssl is not installed"
  stop
  choose_users
  mkdir -p "$dir/mail" "$dir/tls"
  chmod 711 "$dir" "$dir/mail"
  [ "$(id -u)" != 0 ] || chown "$mail_user:$mail_group" "$dir/mail"
  check_reachable
  (cd "$dir/tls" && make_certificates "$1") >"$dir/tls.log" 2>&1 || { tail -n 5 "$dir/tls.log" >&2; fail "no certificate"; }
  run_dir=$(mktemp -d /tmp/mailsheaf-server.XXXXXX)
  chmod 755 "$run_dir"
}

# A server whose package cannot be installed beside the others (all are "imap-server" to Debian) lies unpacked in
# build/servers. The copy can be reached by the user who runs it.
copy_programs() { # NAME A-PROGRAM
  local unpacked=${MAILSHEAF_SERVERS:-$(dirname "$(dirname "$support")")/build/servers}/$1
  [ -x "$unpacked/$2" ] || fail_for_want_of "$1"
  programs=$dir/programs
  rm -rf "$programs"
  cp -a --no-preserve=ownership "$unpacked" "$programs"
}

# Where the user who runs the server can read it.
copy_shim() {
  [ -n "$shim" ] || return 0
  cp "$shim" "$programs/shim.so"
  shim=$programs/shim.so
}

is_free() { # PORT
  ! { : <>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null
}

# Below the range from which the system takes those of clients.
choose_ports() {
  for _ in 1 2 3 4 5; do
    read -r imap_port imaps_port < <(shuf -i 20000-31999 -n 2 | paste -sd ' ')
    ! is_free "$imap_port" || ! is_free "$imaps_port" || return 0
  done
  fail "no free port"
}

answers() {
  local line=
  { exec 3<>"/dev/tcp/127.0.0.1/$imap_port"; } 2>/dev/null || return 1
  read -r -t 5 line <&3 || line=
  exec 3>&-
  [[ $line == *"$greeting"* ]]
}

# At once, or as soon as the server is there.
wait_until_it_answers() {
  for _ in $(seq 200); do
    ! answers || return 0
    sleep 0.02
  done
  return 1
}

give_up() {
  rm -rf "$run_dir"
  fail "the server did not start; see $dir/log"
}

# PID leads the server's own process group. More lines for server.env come from standard input.
finish_start() { # PID WATCHED-PID
  {
    cat <<EOF
host=127.0.0.1
imap_port=$imap_port
imaps_port=$imaps_port
ca_file=$dir/tls/ca.pem
password=$password
pid=$1
run_dir=$run_dir
EOF
    cat
  } >"$dir/server.env"
  [ -z "$2" ] || setsid "$self" watch "$dir" "$2" </dev/null >/dev/null 2>&1 &
}

described() { # NAME: a value of server.env
  sed -n "s/^$1=//p" "$dir/server.env" 2>/dev/null || true
}

is_ours() { # PID
  [ -n "$1" ] && tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" | grep -qF "$dir"
}

# The processes end at once when they are told to, but a master may then wait a second for its own reasons.
stop() {
  local pid
  pid=$(described pid)
  if is_ours "$pid"; then
    kill "$pid"
    for _ in 1 2 3 4 5; do
      is_ours "$pid" || break
      sleep 0.02
    done
    kill -KILL -- "-$pid" 2>/dev/null || true
  fi
  local sockets
  sockets=$(described run_dir)
  case $sockets in
    /tmp/mailsheaf-server.*) rm -rf "$sockets" ;;
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

# A sample mailbox over IMAP, for servers with a store of their own.
fill_mailbox() { # USER KIND [OPTION]...
  local user=$1 kind=$2
  shift 2
  user "$user"
  mkdir -p "$dir/mail/$user"
  python3 "$support/fillmailbox.py" --port "$(described imap_port)" --user "$user" --password "$password" \
    --separator "$(described separator)" --prefix "$(described prefix)" "$kind" "$dir/mail/$user/manifest.tsv" "$@"
}

main() { # ACTION DIR [ARGUMENT]...
  [ $# -ge 2 ] || { sed -n '3,/^set/{/^set/d;s/^# \{0,1\}//p}' "$self"; exit 2; }
  local action=$1
  mkdir -p "$2"
  dir=$(readlink -f "$2")
  shift 2
  case $action in
    start | stop | watch | user | mailbox | serve) "$action" "$@" ;;
    *) fail "unknown action $action" ;;
  esac
}
