# shellcheck shell=bash
# A Debian 12 of its own in a folder, with nothing but what Debian calls its minimum. Sourced; needs root.
#
#   clean_root_make PLACE      a new one, PLACE/root; downloads are kept in PLACE/base and PLACE/debs for the next time
#   in_root COMMAND...         runs a command in it as root, with the loopback network of this system
#   as_user COMMAND...         the same as its ordinary user, ann, with an environment of its own

clean_root=
clean_root_mirror=${MAILSHEAF_DEBIAN_MIRROR:-http://deb.debian.org/debian}

clean_root_base() { # PLACE
  [ ! -d "$1/base" ] || return 0
  rm -rf "$1/base.new"
  debootstrap --variant=minbase bookworm "$1/base.new" "$clean_root_mirror"
  mv "$1/base.new" "$1/base"
}

clean_root_make() { # PLACE
  mkdir -p "$1/debs/partial"
  clean_root_base "$1"
  clean_root=$1/root
  rm -rf "$clean_root"
  cp -a "$1/base" "$clean_root"
  cp -L /etc/resolv.conf "$clean_root/etc/resolv.conf"
  printf 'deb %s bookworm main\ndeb %s bookworm-updates main\ndeb %s bookworm-security main\n' \
    "$clean_root_mirror" "$clean_root_mirror" "${clean_root_mirror}-security" >"$clean_root/etc/apt/sources.list"
  printf '#!/bin/sh\nexit 101\n' >"$clean_root/usr/sbin/policy-rc.d" # no package starts a service
  chmod 755 "$clean_root/usr/sbin/policy-rc.d"
  echo force-unsafe-io >"$clean_root/etc/dpkg/dpkg.cfg.d/unsafe-io" # it is thrown away anyway
  in_root useradd --create-home --uid 4242 ann
  in_root apt-get update -q
}

# Mounts live and die with the command.
in_root() { # COMMAND...
  # shellcheck disable=SC2016 # expanded inside
  unshare --mount --pid --fork --kill-child sh -euc '
    mount -t proc proc "$0/proc"
    mount --rbind /dev "$0/dev"
    mount --bind "$(dirname "$0")/debs" "$0/var/cache/apt/archives"
    exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      ${http_proxy:+http_proxy="$http_proxy"} "$@"' "$clean_root" "$@"
}

as_user() { # COMMAND...
  in_root setpriv --reuid=4242 --regid=4242 --clear-groups \
    env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/home/ann USER=ann LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
}
