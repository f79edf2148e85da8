#!/bin/sh
# Tries the package on a bare Debian: `try-install.sh bookworm dist/pejlemaerker_0.1.0-1_amd64.deb`.
# Installs, lists, makes a card, opens the window on a screen of its own, and purges; needs root,
# debootstrap, Xvfb and xwininfo. Exit code 0 when nothing failed and nothing was left.
set -eu
suite=$1
package=$2
bare=build/bare/$suite
passage=halsnaes/mod-tillid-og-helhed/mod
seen='Pejlemærker.* [0-9]{3,}x[0-9]{3,}'

[ -d "$bare/usr/bin" ] || debootstrap --variant=minbase "$suite" "$bare" >"build/bare-$suite.log"
inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
get="apt-get -qq -o Dpkg::Use-Pty=0 --no-install-recommends --yes"
files() { (cd "$bare" && find usr etc opt home root -not -path 'usr/share/mime/*' | sort); }

inside $get update
files >"build/bare-$suite.before"
cp "$package" "$bare/tmp/package.deb"
inside env DEBIAN_FRONTEND=noninteractive $get install /tmp/package.deb >/dev/null
inside pejlemaerker --version
inside pejlemaerker list --profile /tmp/profile | wc -l
inside pejlemaerker card "$passage" --profile /tmp/profile --output /tmp/card.pdf
head -c 5 "$bare/tmp/card.pdf" | grep -q '%PDF-'

Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'kill $screen' EXIT
sleep 2
inside env DISPLAY=:77 pejlemaerker --profile /tmp/profile >"build/bare-$suite.window" 2>&1 &
window=$!
for _ in $(seq 60); do
    DISPLAY=:77 xwininfo -root -tree | grep -qE "$seen" && break
    sleep 1
done
DISPLAY=:77 xwininfo -root -tree | grep -E "$seen" | head -1
kill $window
wait $window || true

inside env DEBIAN_FRONTEND=noninteractive $get purge pejlemaerker >/dev/null
inside env DEBIAN_FRONTEND=noninteractive $get autoremove --purge >/dev/null
rm -rf "$bare/tmp/profile" "$bare"/root/.cache "$bare"/root/.dbus
files >"build/bare-$suite.after"
left=$(diff "build/bare-$suite.before" "build/bare-$suite.after" | grep '^>' | grep -i pejle || true)
[ -z "$left" ] || { echo "Left: $left" >&2; exit 1; }
echo "On a bare $suite: installed, used, its window seen, and purged; nothing of it is left."
