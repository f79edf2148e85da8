"""Records which libraries the locked wheels of Windows and macOS hold, and what each is linked to.

`packaging/lock.sh` runs it after each new lock, with uv, pefile and macholib at hand. The lists lie
in `tests/packaging/collected`, where the rule of collection is tried on them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTS = ROOT / "tests" / "packaging" / "collected"
PLATFORMS = {"windows": "x86_64-pc-windows-msvc", "macos": "aarch64-apple-darwin"}
PYTHON = "3.12"


def unpack(platform: str, lock: Path, folder: Path) -> None:
    """Fetch the wheels that the program runs with on a platform, and unpack them in a folder."""
    where = ["--target", str(folder), "--python-platform", platform, "--python-version", PYTHON]
    what = ["--requirement", str(ROOT / "pyproject.toml"), "--constraint", str(lock)]
    command = ["uv", "pip", "install", "--quiet", "--only-binary", ":all:", *where, *what]
    subprocess.run(command, check=True)


def links_of(file: Path) -> list[str] | None:
    """The libraries that a file asks for; None if it is no library."""
    if file.suffix in (".dll", ".pyd"):
        return _windows_links(file)
    if file.suffix in (".so", ".dylib") or file.parent.parent.name == "Versions":
        return _macos_links(file)
    return [] if file.suffix == ".qm" else None


def _windows_links(file: Path) -> list[str]:
    import pefile

    with pefile.PE(str(file), fast_load=True) as library:
        library.parse_data_directories(
            directories=[
                pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"],
                pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"],
            ]
        )
        kinds = ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT")
        entries = [entry for kind in kinds for entry in getattr(library, kind, [])]
        return sorted({entry.dll.decode("ascii") for entry in entries})


def _macos_links(file: Path) -> list[str] | None:
    from macholib.MachO import MachO

    try:
        headers = MachO(str(file)).headers
    except ValueError:
        return None
    return sorted({name for header in headers for _, _, name in header.walkRelocatables()})


def record(folder: Path) -> dict[str, dict[str, str] | dict[str, list[str]]]:
    """The distributions of unpacked wheels with their versions, and their libraries with links."""
    names = sorted(path.name for path in folder.glob("*.dist-info"))
    made_from = dict(name.removesuffix(".dist-info").lower().split("-") for name in names)
    links = {
        str(file.relative_to(folder)): links_of(file)
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink()
    }
    return {
        "made from": made_from,
        "links": {name: found for name, found in links.items() if found is not None},
    }


def main(lock: Path) -> None:
    """Write the list of each platform."""
    for system, platform in PLATFORMS.items():
        with tempfile.TemporaryDirectory() as folder:
            unpack(platform, lock, Path(folder))
            text = json.dumps(record(Path(folder)), indent=1, sort_keys=True)
        (LISTS / f"{system}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
