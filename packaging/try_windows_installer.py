"""Tries the installer under Wine: `try_windows_installer.py dist/…-setup.exe dist/pejlemaerker`.

Installs silently for one user and for all, and into a folder with a letter of Danish; compares what
is there with the folder it was made of; uninstalls, and looks for what is left. The program itself
is not run: that takes Windows. Exit code 0 when all is well.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

NAME = "pejlemaerker"
PATIENCE = 120
"""Seconds until an uninstaller, which goes on in a process of its own, must be done."""


def wine(prefix: Path, *words: str) -> str:
    """The output of a program under Wine, in a Windows of its own."""
    environment = {
        **os.environ,
        "LC_ALL": "C.UTF-8",
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
    }
    command = ["xvfb-run", "--auto-servernum", "wine", *words]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode("utf-8", "replace")


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path there."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def names_in(prefix: Path) -> set[str]:
    """Every file and folder of a Windows, but for what Wine keeps for itself."""
    drive = prefix / "drive_c"
    names = {path.relative_to(drive).as_posix() for path in drive.rglob("*")}
    return {name for name in names if not name.startswith("windows/")}


def registered(prefix: Path, root: str) -> bool:
    """Whether Windows lists the program among those that can be uninstalled."""
    key = rf"{root}\Software\Microsoft\Windows\CurrentVersion\Uninstall"
    return NAME in wine(prefix, "reg", "query", key, "/s")


def wait_until(holds: Callable[[], bool]) -> bool:
    """Whether a condition comes to hold in time."""
    end = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < end:
        time.sleep(1)
    return holds()


def attempt(prefix: Path, setup: Path, package: Path, mode: str, folder: str) -> list[str]:
    """Install and uninstall once; a sentence for each thing that is wrong.

    `folder` is the one given to the installer, "" for its own choice.
    """
    before = names_in(prefix)
    root = "HKLM" if mode == "/AllUsers" else "HKCU"
    wine(prefix, str(setup), "/S", mode, *([f"/D=C:\\{folder}"] if folder else []))
    (uninstaller,) = (prefix / "drive_c").rglob("uninstall.exe")
    installed = files_of(uninstaller.parent)
    installed.pop("uninstall.exe")
    wrong = [] if installed == files_of(package) else ["What was installed is not the same."]
    if folder not in str(uninstaller):
        wrong.append(f"It was not installed into {folder}.")
    if not registered(prefix, root):
        wrong.append("Windows does not list the program.")
    own = uninstaller.parent / "a note of the user.txt"
    own.write_text("kept", encoding="utf-8")
    wine(prefix, str(uninstaller), mode, "/S")
    if not wait_until(lambda: not uninstaller.exists()):
        wrong.append("The uninstaller did not end.")
    if not own.is_file():
        wrong.append("A file of the user's beside the program was taken away.")
    own.unlink(missing_ok=True)
    own.parent.rmdir()
    left = {name for name in names_in(prefix) - before if "pejle" in name.lower()}
    if registered(prefix, root):
        wrong.append("Windows still lists the program.")
    print(f"{mode} {folder or '(its own choice)'}: {len(installed)} files in {own.parent}.")
    return wrong + [f"{name} is left." for name in sorted(left)]


def main(setup: Path, package: Path) -> int:
    """Try the installer for one user and for all."""
    wrong = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        prefix = Path(temporary) / "wine"
        wine(prefix, "wineboot", "--init")
        wrong += attempt(prefix, setup, package, "/CurrentUser", "")
        wrong += attempt(prefix, setup, package, "/AllUsers", "")
        wrong += attempt(prefix, setup, package, "/CurrentUser", "Århus-på-Å")
        subprocess.run(
            ["wineserver", "-k"], env={**os.environ, "WINEPREFIX": str(prefix)}, check=False
        )
    print("\n".join(wrong) or "All of it was installed as it is, and nothing was left.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()))
