#!/bin/sh
# Finds a Python to run environment.py with; a Debian without one gets it where that is allowed.
set -eu
folder=$(dirname "$0")

if ! command -v python3 >/dev/null 2>&1; then
    # The packages of the libraries, and of the tools for this purpose: typed once by a person.
    table=$folder/system_packages.py
    packages="python3 python3-venv $({
        sed -n 's/^    "lib[^"]*": "\([^"]*\)",$/\1/p' "$table"
        sed -n "/^    \"$1\": {\$/,/^    }/s/^        \"[^\"]*\": \"\([^\"]*\)\",\$/\1/p" "$table"
    } | sort -u | tr '\n' ' ')"
    root=""
    [ "$(id -u)" = 0 ] || root="sudo -n"
    if command -v apt-get >/dev/null 2>&1 && $root true 2>/dev/null; then
        echo "Installing from Debian's packages: $packages"
        get="$root env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes --no-install-recommends"
        $get update </dev/null >/dev/null
        $get install $packages </dev/null >/dev/null
    else
        echo "Python 3.11 or newer is needed and this machine has no python3." >&2
        echo "Type this, then the same command again:" >&2
        echo "sudo apt-get update && sudo apt-get install --yes $packages" >&2
        exit 1
    fi
fi
exec python3 "$folder/environment.py" prepare "$1"
