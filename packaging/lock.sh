#!/bin/sh
# Writes requirements.lock anew: versions within pyproject.toml's ranges, hashes, no index, no host.
# What only the benchmarks and the release need has locks of its own, which `make setup` leaves alone.
set -eu
cd "$(dirname "$0")/.."
tools=build/lock
[ -x "$tools/bin/uv" ] || {
    python3 -m venv "$tools"
    "$tools/bin/python" -m pip --quiet --disable-pip-version-check install "uv>=0.5"
}
"$tools/bin/uv" pip compile pyproject.toml --quiet --upgrade --all-extras --universal \
    --python-version 3.11 --generate-hashes --constraint packaging/constraints.txt \
    --no-emit-index-url --no-emit-find-links --no-header --no-strip-extras \
    --output-file "${1:-requirements.lock}"
lock_group() {
    "$tools/bin/uv" pip compile --group "$1" --quiet --upgrade --universal \
        --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
        --no-header --no-strip-extras --output-file "$2"
}
lock_group bench benchmarks/requirements.lock
lock_group release packaging/release.lock

# What the wheels of Windows and macOS hold, for the tests of what the package takes along.
PATH="$PWD/$tools/bin:$PATH" uv run --quiet --no-project --with pefile --with macholib \
    packaging/record_collected.py "${1:-requirements.lock}"
