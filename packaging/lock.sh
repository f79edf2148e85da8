#!/bin/sh
# Writes the locks: what the program runs with, then what is added to test, check and package it.
# Versions stay as they are while pyproject.toml allows them; `lock.sh --upgrade` chooses anew.
# Hashes, no index, no host. What only the benchmarks and the release need, no environment here has.
set -eu
cd "$(dirname "$0")/.."
tools=build/lock
[ -x "$tools/bin/uv" ] || {
    python3 -m venv "$tools"
    "$tools/bin/python" -m pip --quiet --disable-pip-version-check install "uv>=0.5"
}
upgrade=${1:-}

# lock FILE WHAT... : writes a lock of WHAT without the packages that the locks in $before hold.
before=""
lock() {
    file=$1
    shift
    for held in $before; do
        set -- "$@" --constraint "$held"
        for name in $(sed -n 's/^\([a-z0-9.-]*\)==.*/\1/p' "$held"); do
            set -- "$@" --no-emit-package "$name"
        done
    done
    "$tools/bin/uv" pip compile "$@" --quiet ${upgrade:+"$upgrade"} --universal \
        --python-version 3.11 --generate-hashes --constraint packaging/constraints.txt \
        --no-emit-index-url --no-emit-find-links --no-header --no-strip-extras --output-file "$file"
}
lock packaging/run.lock pyproject.toml
before=packaging/run.lock
lock packaging/test.lock pyproject.toml --extra test
lock packaging/package.lock pyproject.toml --extra package --constraint packaging/test.lock
before="packaging/run.lock packaging/test.lock"
lock packaging/check.lock pyproject.toml --extra check
before=""
lock benchmarks/requirements.lock --group bench
lock packaging/release.lock --group release

# What the wheels of Windows and macOS hold, for the tests of what the package takes along.
PATH="$PWD/$tools/bin:$PATH" uv run --quiet --no-project --with pefile --with macholib \
    packaging/record_collected.py packaging/run.lock
