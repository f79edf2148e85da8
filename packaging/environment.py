"""Makes the environment for a purpose: `environment.py run`, `test`, `printing`, `package`.

Standard library only, and nothing that Python 3.8 could not run: it works before anything is there.
Exit code 0 when all is in place, 1 after a sentence that says what is missing and what to type.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 14)  # the newest that the locked PySide6 is made for
PYTHON_NAMES = ("python3", "python3.14", "python3.13", "python3.12", "python3.11")
QT_FILES_THAT_LINK = (
    "lib/libQt6Gui.so.6",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6Svg.so.6",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqxcb.so",
    "plugins/printsupport/libcupsprintersupport.so",
)
_INSPECTION = (
    "import importlib.util, json, sys; print(json.dumps([sys.executable, sys.version_info[:2],"
    " all(importlib.util.find_spec(m) for m in ('venv', 'ensurepip'))]))"
)


class SetupError(Exception):
    """The environment cannot be made; the message is a sentence with what to do."""


@dataclass(frozen=True)
class Interpreter:
    """A Python on this machine and whether it can make virtual environments."""

    path: str
    version: tuple[int, int]
    makes_venvs: bool


def inspect_python(name: str) -> Interpreter | None:
    """Run an interpreter to read its path, version and modules; None if it does not start."""
    try:
        done = subprocess.run(
            [name, "-c", _INSPECTION], capture_output=True, text=True, check=False
        )
    except OSError:
        return None
    if done.returncode != 0:
        return None
    path, version, makes_venvs = json.loads(done.stdout)
    return Interpreter(path, (version[0], version[1]), makes_venvs)


def installed_interpreters() -> list[Interpreter]:
    """Every Python of this machine, the one that runs this file first."""
    names = [sys.executable, *filter(None, map(shutil.which, PYTHON_NAMES)), "/usr/bin/python3"]
    inspected = (inspect_python(name) for name in dict.fromkeys(names))
    return [python for python in inspected if python is not None]


def best_interpreter(pythons: list[Interpreter]) -> Interpreter:
    """The Python for the environment: a supported version first, then one that has venv.

    Raises SetupError if none is new enough.
    """
    new_enough = [python for python in pythons if python.version >= OLDEST_PYTHON]
    if not new_enough:
        have = ", ".join(sorted({f"{p.version[0]}.{p.version[1]}" for p in pythons})) or "none"
        raise SetupError(
            f"Python 3.11 or newer is needed; this machine has {have}. "
            "Install a newer one and run the same command again."
        )
    return max(new_enough, key=lambda p: (p.version <= NEWEST_PYTHON, p.makes_venvs))


def ensure_python() -> Interpreter:
    """A Python that can make environments; installs Debian's venv package if it must."""
    python = best_interpreter(installed_interpreters())
    if python.makes_venvs:
        return python
    package = f"python{python.version[0]}.{python.version[1]}-venv"
    if system_packages.install([package]):
        return best_interpreter(installed_interpreters())
    raise SetupError(
        f"{python.path} cannot make a virtual environment because its venv module is incomplete. "
        f"Type: {system_packages.install_command([package])}"
    )


def lock_digest(lock: Path) -> str:
    """The SHA-256 of the lock file, which tells whether an environment was made from it."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def is_made_from(venv: Path, digest: str) -> bool:
    """Whether the environment is complete, starts, and came from the lock with this digest."""
    stamp = venv / "made-from"
    if not stamp.is_file() or stamp.read_text(encoding="ascii").strip() != digest:
        return False
    python = inspect_python(str(venv / "bin" / "python"))
    return python is not None and any((venv / "lib").glob(_pyside_folder(python.version)))


def _pyside_folder(version: tuple[int, int]) -> str:
    return f"python{version[0]}.{version[1]}/site-packages/PySide6"


def make_venv(venv: Path, lock: Path) -> None:
    """Make the environment anew from the lock file, every package checked against its hash."""
    python = ensure_python()
    version = f"{python.version[0]}.{python.version[1]}"
    print(f"Making {venv.name} with Python {version}; the first time takes a minute.", flush=True)
    _call([python.path, "-m", "venv", "--clear", str(venv)], "The environment could not be made.")
    pip = [str(venv / "bin" / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    how = ["install", "--no-input", "--require-hashes", "--only-binary", ":all:"]
    _call(
        [*pip, *how, "--requirement", str(lock)],
        "The Python packages could not be fetched and checked, the reason stands above. "
        "Nothing outside .venv was changed; with a network, run the same command again.",
    )
    (venv / "made-from").write_text(lock_digest(lock) + "\n", encoding="ascii")


def _call(command: list[str], failure: str) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SetupError(failure)


def missing_system_packages(venv: Path, purpose: str) -> list[str]:
    """The Debian packages that this purpose still needs; empty where the system is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    qt_folders = venv.glob("lib/python*/site-packages/PySide6/Qt")
    files = [folder / name for folder in qt_folders for name in QT_FILES_THAT_LINK]
    missing = system_packages.missing_libraries(system_packages.linker_report(files))
    packages, unknown = system_packages.packages_for_libraries(missing)
    if unknown:
        print(f"No package is known that brings {', '.join(unknown)}.", file=sys.stderr)
    return packages + system_packages.packages_for_tools(purpose)


def ensure_system_packages(venv: Path, purpose: str) -> None:
    """Install what is missing, or raise SetupError with the line to type.

    Checked twice, because a missing library hides what it needs itself.
    """
    for _ in range(2):
        packages = missing_system_packages(venv, purpose)
        if not packages:
            return
        if not system_packages.install(packages):
            break
    packages = missing_system_packages(venv, purpose)
    if packages:
        raise SetupError(
            f"These system packages are missing: {', '.join(packages)}. "
            f"Type: {system_packages.install_command(packages)}"
        )


def main(arguments: list[str]) -> int:
    """Make the environment for a purpose and leave a stamp that `make` compares."""
    if len(arguments) != 1 or arguments[0] not in system_packages.PACKAGE_OF_TOOL:
        print("Say what it is for: environment.py run, test, printing or package.", file=sys.stderr)
        return 2
    venv, lock = ROOT / ".venv", ROOT / "requirements.lock"
    try:
        if not is_made_from(venv, lock_digest(lock)):
            make_venv(venv, lock)
        ensure_system_packages(venv, arguments[0])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    (venv / f"ready-{arguments[0]}").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
