"""Makes a Debian package of the folder that `make package` built: `deb.py dist/pejlemaerker`.

What Debian has itself is left out and asked for instead; the rest goes to /usr/lib/pejlemaerker.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEBIAN = Path(__file__).resolve().parent / "debian"
DESKTOP = Path(__file__).resolve().parent / "desktop"
NAME = "pejlemaerker"
MAINTAINER = "The Pejlemærker contributors <pejlemaerker@example.invalid>"

# File in the project -> its place in the system.
SHARED = {
    DESKTOP / f"{NAME}.desktop": "applications",
    DESKTOP / f"{NAME}.metainfo.xml": "metainfo",
    DESKTOP / f"{NAME}.mime.xml": "mime/packages",
    ROOT / f"gui/appearance/icon_files/application/{NAME}.svg": "icons/hicolor/scalable/apps",
}


def release() -> tuple[str, datetime]:
    """The version to package, and the day of its release."""
    metainfo = ET.parse(DESKTOP / f"{NAME}.metainfo.xml")  # noqa: S314  our own file
    newest = next(metainfo.getroot().iter("release"))
    day = datetime.fromisoformat(newest.attrib["date"]).replace(tzinfo=UTC)
    return newest.attrib["version"], day


def lay_out(package: Path, root: Path) -> None:
    """Copy the package under a root folder, without what Debian has itself."""
    folder = root / "usr/lib" / NAME
    shutil.copytree(package, folder, symlinks=True)
    sbom = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    from_debian = [c for c in sbom["components"] if c["purl"].startswith("pkg:deb/")]
    for component in from_debian:
        shutil.rmtree(folder / "licences" / component["name"])
        for file in component["components"]:
            (folder / file["name"]).unlink()
    sbom["components"] = [c for c in sbom["components"] if c not in from_debian]
    text = json.dumps(sbom, indent=1, sort_keys=True) + "\n"
    (folder / "sbom.cdx.json").write_text(text, encoding="utf-8")
    shutil.rmtree(folder / "_internal" / "share")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for source, place in SHARED.items():
        (root / "usr/share" / place).mkdir(parents=True)
        shutil.copyfile(source, root / "usr/share" / place / source.name.replace(".mime.", "."))


def write_documents(root: Path, licences: Path, version: str, day: datetime) -> None:
    """Write what Debian wants to know: changes, licences, a manual page, reasons for exceptions."""
    share = root / "usr/share"
    documents, manual, overrides = share / "doc" / NAME, share / "man/man1", share / "lintian"
    for folder in (documents, manual, overrides / "overrides"):
        folder.mkdir(parents=True)
    _pack(documents / "changelog.Debian.gz", changelog(version, day))
    _pack(manual / f"{NAME}.1.gz", (DEBIAN / f"{NAME}.1").read_text(encoding="utf-8"))
    shutil.copyfile(DEBIAN / "lintian-overrides", overrides / "overrides" / NAME)
    parts = "".join(
        f"  /usr/lib/{NAME}/licences/{each.name}\n" for each in sorted(licences.iterdir())
    )
    terms = (ROOT / "NOTICE.md").read_text(encoding="utf-8")
    where = (
        "Copyright: the Pejlemærker contributors, and the publishers of each part. On Debian the\n"
        "texts of the LGPL and GPL are also /usr/share/common-licenses/LGPL-3 and GPL-3. The\n"
        "licence texts of the program and of each part are in these folders:\n"
    )
    (documents / "copyright").write_text(f"{terms}\n{where}\n{parts}", encoding="utf-8")


def changes_in(version: str) -> str:
    """The section of CHANGELOG.md on a version, without its title."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    section = re.search(
        rf"^## {re.escape(version)}.*?$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
    )
    if section is None:
        raise ValueError(f"CHANGELOG.md has no section for {version}.")
    return section[1].strip()


def changelog(version: str, day: datetime) -> str:
    """The project's changes in this version, as Debian writes them."""
    points = re.split(r"^- ", changes_in(version), flags=re.MULTILINE)[1:]
    changes = "".join(
        textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ") + "\n"
        for point in points
    )
    head = f"{NAME} ({version}-1) unstable; urgency=low\n\n"
    return f"{head}{changes}\n -- {MAINTAINER}  {format_datetime(day)}\n"


def _pack(file: Path, text: str) -> None:
    file.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def dependencies(root: Path) -> str:
    """The Debian packages whose libraries the files under a root folder ask for."""
    folder = root / "usr/lib" / NAME
    libraries = [file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink()]
    control = root.parent / "control"
    control.write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8")
    private = sorted({f"-l{file.parent}" for file in libraries})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *private]
    done = subprocess.run(
        [*command, *map(str, libraries), str(folder / NAME)],
        cwd=root.parent.parent,
        capture_output=True,  # hundreds of warnings that libraries lie in folders of their own
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def write_control(root: Path, version: str) -> None:
    """Write the package's name, version, size and dependencies."""
    show = ["dpkg", "--print-architecture"]
    machine = subprocess.run(show, capture_output=True, text=True, check=True).stdout.strip()
    size = sum(f.stat().st_size for f in root.rglob("*") if f.is_file() and not f.is_symlink())
    control = (
        (DEBIAN / "control")
        .read_text(encoding="utf-8")
        .format(
            name=NAME,
            version=version,
            machine=machine,
            maintainer=MAINTAINER,
            size=size // 1024,
            dependencies=dependencies(root),
        )
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")


def set_permissions(root: Path) -> None:
    """Let all read everything, and run nothing but the program."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.relative_to(root).as_posix() == f"usr/lib/{NAME}/{NAME}"
            path.chmod(0o755 if runs else 0o644)
    root.chmod(0o755)


def main(package: Path) -> int:
    """Make the package, and let lintian look at it."""
    version, day = release()
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "debian" / NAME
        lay_out(package, root)
        write_documents(root, root / "usr/lib" / NAME / "licences", version, day)
        write_control(root, version)
        set_permissions(root)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(day.timestamp()))}
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root)]
        subprocess.run([*command, str(package.parent)], env=environment, check=True)
    (made,) = package.parent.glob(f"{NAME}_{version}-1_*.deb")
    print(f"{made.name} is {made.stat().st_size / 1e6:.1f} MB.", flush=True)
    return subprocess.run(["lintian", "--fail-on", "error", str(made)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
