# shellcheck shell=bash disable=SC2154 # root and build come from packaging/dev
# Packages for Linux; sourced by packaging/dev, whose root, build, say, fail and step it uses.
#
# Everything is built in build/package and put into build/packages.

packages=$build/packages
to_package=(file dpkg-dev rpm lintian rpmlint desktop-file-utils appstream patchelf flatpak-builder man-db)

build_package() { # VERSION, or nothing for that of git
  build_into "$build/package" release "-DMAILSHEAF_VERSION=${1:-} -DCMAKE_INSTALL_PREFIX=/usr"
}

make_package() { # GENERATOR DIRECTORY
  (cd "$build/package" && cpack -G "$1" -B "$2" && rm -rf "${2:?}/_CPack_Packages")
}

# The AppImage is the AppDir behind a program that mounts it.
make_appimage() {
  if ! command -v appimagetool >/dev/null; then
    say "No AppImage: appimagetool is not here. $packages/Mailsheaf.AppDir has all that goes into one."
    return
  fi
  step "Making the AppImage" appimage env ARCH="$(uname -m)" appimagetool --no-appstream "$packages/Mailsheaf.AppDir" \
    "$packages/Mailsheaf-$(uname -m).AppImage"
}

# --- checks ---

silent() { # COMMAND...: fails when it says anything
  local output
  output=$("$@" 2>&1) || { printf '%s\n' "$output" && return 1; }
  [ -z "$output" ] || { printf '%s\n' "$output" && return 1; }
}

check_manual_pages() { # DIRECTORY
  local page complaints
  for page in "$1"/*.1.gz; do
    complaints=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null) || return 1
    [ -z "$complaints" ] || { printf '%s: %s\n' "$page" "$complaints" && return 1; }
  done
}

# The manifest is complete, and takes the libraries that packaging/dependencies takes.
check_flatpak() { # MANIFEST
  (cd "$build" && flatpak-builder --show-manifest "$1") || return 1 # it leaves a folder where it is started
  local pinned
  for pinned in $(grep -oE '(commit|SHA256=|GIT_TAG) ?[0-9a-f]{40,64}' "$root/packaging/dependencies/CMakeLists.txt" |
    grep -oE '[0-9a-f]{40,64}$'); do
    grep -q "$pinned" "$1" || { printf 'not in the manifest: %s\n' "$pinned" && return 1; }
  done
}

# A relocated copy must not need anything that was built or installed here.
check_appdir() {
  local place
  place=$(mktemp -d) || return 1
  cp -a "$packages/Mailsheaf.AppDir" "$place/moved" || return 1
  # shellcheck disable=SC2016 # expanded inside
  env -i HOME="$place" XDG_RUNTIME_DIR="$place" QT_QPA_PLATFORM=offscreen sh -euc '
    "$0/moved/AppRun" --exit-after-startup
    "$0/moved/AppRun" cli --version
    ! LD_TRACE_LOADED_OBJECTS=1 "$0/moved/usr/bin/mailsheaf" | grep -E "libQt6.*=> /usr/"' "$place"
  local code=$?
  rm -rf "$place"
  return "$code"
}

check_packages() {
  local linux=$root/packaging/linux id=io.github.mailsheaf.Mailsheaf installed=$packages/Mailsheaf.AppDir/usr
  step "lintian" lintian silent lintian --pedantic --display-info --display-experimental --allow-root "$packages"/*.deb
  step "rpmlint" rpmlint rpmlint --strict --config "$linux/rpmlint.toml" "$packages"/*.rpm
  step "desktop-file-validate" desktop-file silent desktop-file-validate "$installed/share/applications/$id.desktop"
  step "appstreamcli validate" appstream appstreamcli validate --pedantic --no-net "$installed/share/metainfo/$id.metainfo.xml"
  step "flatpak manifest" flatpak check_flatpak "$linux/flatpak/$id.yml"
  step "manual pages" manual-pages check_manual_pages "$installed/share/man/man1"
  step "hardening" hardening "$linux/check-hardening" --optimised "$build/package/app/cli/mailsheaf-cli" \
    "$build/package/app/window/mailsheaf"
  step "the AppDir, moved" appdir-moved check_appdir
}

# Of the same code, so that an upgrade changes the version and nothing else.
package_as() { # VERSION DIRECTORY
  build_package "$1"
  rm -rf "$2"
  mkdir -p "$2"
  step "Making the .deb" deb make_package DEB "$2"
}

# Everything a user does with the .deb, in a Debian of its own in build/clean-root.
test_package() {
  setup "${to_package[@]}" debootstrap
  package_as 0.0.1 "$build/packages-old"
  package_as "" "$build/packages-new"
  as_root "$root/packaging/linux/test-package" "$build/clean-root" "$build"/packages-old/*.deb "$build"/packages-new/*.deb
}

package() {
  setup "${to_package[@]}"
  package_as "" "$packages"
  step "Making the .rpm" rpm make_package RPM "$packages"
  step "Making the AppDir" appdir "$root/packaging/linux/appdir" "$build/package" "$packages/Mailsheaf.AppDir"
  make_appimage
  check_packages
  say "The packages are in $packages."
}
