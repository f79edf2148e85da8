"""Smoke test of the wheel: `smoke_wheel.py`, run by `make wheel`. Exit code 0 when all is well.

Builds it twice, installs it without network beside the libraries of this environment, uses it, and
uninstalls it.
"""

from __future__ import annotations

import site
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from smoke import failures

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "build" / "release" / "bin"
NAME = "pejlemaerker"


def build(folder: Path) -> Path:
    """Build the wheel into a folder."""
    command = [str(TOOLS / "hatchling"), "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    (wheel,) = folder.glob(f"{NAME}-*.whl")
    return wheel


def top_level_names(wheel: Path) -> set[str]:
    """What the wheel puts beside other libraries, without its metadata."""
    with zipfile.ZipFile(wheel) as archive:
        names = {name.partition("/")[0] for name in archive.namelist()}
    return {name for name in names if not name.endswith((".dist-info", ".data"))}


def files_in(folder: Path) -> set[Path]:
    """Every file of an environment but for what Python compiled."""
    return {path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"}


def try_installed(wheel: Path, venv: Path) -> list[str]:
    """Install, use and uninstall the wheel; a sentence for each thing that is wrong."""
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    python, (packages,) = str(venv / "bin" / "python"), venv.glob("lib/python*/site-packages")
    (packages / "libraries.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    before = files_in(venv)
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--no-index", "--no-deps", str(wheel)], check=True)
    wrong = []
    if failures(venv / "bin", packages / NAME / "content" / "library"):
        wrong.append("The installed wheel does not work.")
    for name in (NAME, f"{NAME}-cli"):
        command = [str(venv / "bin" / name), "--help"]
        answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        if not answer.startswith(f"usage: {name} "):
            wrong.append(f"{name} calls itself otherwise.")
    subprocess.run([*pip, "uninstall", "--yes", NAME], check=True)
    left = sorted(str(path) for path in files_in(venv) - before)
    return wrong + [f"Uninstalled, it leaves {path}." for path in left]


def main() -> int:
    """Build the wheel into dist and try it."""
    with tempfile.TemporaryDirectory() as temporary:
        wheel = build(ROOT / "dist")
        again = build(Path(temporary) / "again")
        wrong = try_installed(wheel, Path(temporary) / "venv")
        if wheel.read_bytes() != again.read_bytes():
            wrong.append("Built twice, the wheel is not the same.")
    if top_level_names(wheel) != {NAME}:
        wrong.append(f"The wheel brings {', '.join(sorted(top_level_names(wheel)))}.")
    print("\n".join([*wrong, f"{wheel.name} is {wheel.stat().st_size / 1e6:.1f} MB."]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
