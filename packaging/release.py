"""Makes a release: every artefact of this system in `dist/release`, with sums, terms and notes.

Run by `make release` after wheel, package and deb were built and tried. Exit code 1 when one of
them is missing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from deb import changes_in, release

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
NAME = "pejlemaerker"


def pack_folder(folder: Path, file: Path, day: int) -> None:
    """Pack a folder as tar.xz, alike each time: sorted, of one day, nobody's."""
    same = ["--sort=name", f"--mtime=@{day}", "--owner=0", "--group=0", "--numeric-owner"]
    command = ["tar", *same, "--xz", "--create", "--file", str(file), "-C", str(folder.parent)]
    environment = {**os.environ, "XZ_OPT": "-6 --threads=2"}
    subprocess.run([*command, folder.name], env=environment, check=True)


def write_sums(folder: Path) -> None:
    """Write SHA256SUMS as `sha256sum --check` reads it."""
    files = sorted(file for file in folder.iterdir() if file.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def collect(dist: Path, target: Path, version: str, day: int) -> None:
    """Lay all that was built beside its sums. FileNotFoundError."""
    package = dist / NAME
    artefacts = [f"{NAME}-{version}-*.whl", f"{NAME}_{version}-1_*.deb", f"{NAME}-{version}-*.exe"]
    found = [file for pattern in artefacts for file in dist.glob(pattern)]
    if not package.is_dir() or len(found) < 2:
        raise FileNotFoundError(f"{dist} has not all of a release; type make release.")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for file in found:
        shutil.copyfile(file, target / file.name)
    pack_folder(package, target / f"{NAME}-{version}-linux-x86_64.tar.xz", day)
    pack_folder(package / "licences", target / f"{NAME}-{version}-licences.tar.xz", day)
    shutil.copyfile(package / "sbom.cdx.json", target / f"{NAME}-{version}.cdx.json")
    notes = f"# Pejlemærker {version}\n\n{changes_in(version)}\n"
    (target / "NOTES.md").write_text(notes, encoding="utf-8")
    write_sums(target)


def main() -> int:
    """Make the release, and list it."""
    version, day = release()
    target = DIST / "release"
    try:
        collect(DIST, target, version, int(day.timestamp()))
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    for file in sorted(target.iterdir()):
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
