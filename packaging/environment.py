"""Makes the environment for one of the purposes in `LOCKS`: `environment.py run`.

With `run` the program is then started, as `make run` does where there is `make`; `prepare run` does
not. Standard library only, and nothing that Python 3.8 could not run: it works before anything is
there. Exit code 0 when all is in place, 1 after a sentence that says what is missing and what to
type.
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
LOCKS = {
    "run": ("run",),
    "test": ("run", "test"),
    "check": ("run", "test", "check"),
    "printing": ("run", "test"),
    "screens": ("run", "test"),
    "package": ("run", "package"),
}
"""The locks in this folder that an environment for a purpose is made from, in their order."""
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


def ensure_python(purpose: str) -> Interpreter:
    """A Python that can make environments; installs what it lacks for that, or raises SetupError.

    That then names everything the purpose needs, so that a person types one line.
    """
    python = best_interpreter(installed_interpreters())
    if python.makes_venvs:
        return python
    packages = [venv_package(python), *system_packages.missing_packages(purpose)]
    if system_packages.install(packages):
        return best_interpreter(installed_interpreters())
    raise SetupError(system_packages.advice(packages))


def venv_package(python: Interpreter) -> str:
    """The Debian package with what an interpreter lacks to make environments."""
    return f"python{python.version[0]}.{python.version[1]}-venv"


class Environment:
    """The virtual environment in a folder, which is Windows' own way of laying it out there."""

    def __init__(self, folder: Path, locks: Path, platform: str = sys.platform) -> None:
        self.folder, self._locks = folder, locks
        is_windows = platform == "win32"
        self.python = folder / ("Scripts/python.exe" if is_windows else "bin/python")
        self._libraries = "Lib" if is_windows else "lib/python*"
        self._stamp = folder / "made-from-locks"

    def digest(self, lock: str) -> str:
        """The SHA-256 of a lock, which tells whether an environment was made from it."""
        return hashlib.sha256((self._locks / f"{lock}.lock").read_bytes()).hexdigest()

    def installed(self) -> list[str]:
        """The locks that this environment was made from.

        None if it is not complete, does not start, or if one of them is another one by now.
        """
        if not self._stamp.is_file() or inspect_python(str(self.python)) is None:
            return []
        lines = [line.split() for line in self._stamp.read_text(encoding="ascii").splitlines()]
        is_current = all(self.digest(name) == digest for name, digest in lines)
        is_there = any(self.folder.glob(f"{self._libraries}/site-packages/PySide6"))
        return [name for name, _ in lines] if is_current and is_there else []

    def files_of_qt(self) -> list[Path]:
        """The files of Qt that need libraries of the system."""
        folders = self.folder.glob(f"{self._libraries}/site-packages/PySide6/Qt")
        return [folder / name for folder in folders for name in QT_FILES_THAT_LINK]

    def make(self, python: Interpreter) -> None:
        """Make it anew, without any package."""
        version = f"{python.version[0]}.{python.version[1]}"
        print(f"Making {self.folder.name} with Python {version}.", flush=True)
        command = [python.path, "-m", "venv", "--clear", str(self.folder)]
        _call(command, "The environment could not be made.")

    def add(self, lock: str) -> None:
        """Install the packages of a lock, each checked against its hash."""
        print(f"Fetching the packages to {lock}; the first time takes a moment.", flush=True)
        pip = [str(self.python), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        how = ["install", "--no-input", "--require-hashes", "--only-binary", ":all:"]
        _call(
            [*pip, *how, "--no-compile", "--requirement", str(self._locks / f"{lock}.lock")],
            "The Python packages could not be fetched and checked, the reason stands above. "
            "Nothing outside .venv was changed; with a network, run the same command again.",
        )
        with self._stamp.open("a", encoding="ascii") as stamp:
            stamp.write(f"{lock} {self.digest(lock)}\n")


def _call(command: list[str], failure: str) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SetupError(failure)


def prepare(environment: Environment, purpose: str) -> None:
    """Make what the purpose needs: the environment, its packages, those of the system.

    Raises SetupError.
    """
    installed = environment.installed()
    missing = [lock for lock in LOCKS[purpose] if lock not in installed]
    if missing:
        python = ensure_python(purpose)
        if not installed:
            environment.make(python)
        for lock in missing:
            environment.add(lock)
    ensure_system_packages(environment, purpose)


def missing_system_packages(environment: Environment, purpose: str) -> list[str]:
    """The Debian packages that this purpose still needs; empty where the system is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    report = system_packages.linker_report(environment.files_of_qt())
    packages, unknown = system_packages.packages_for_libraries(
        system_packages.missing_libraries(report)
    )
    if unknown:
        print(f"No package is known that brings {', '.join(unknown)}.", file=sys.stderr)
    return packages + system_packages.packages_for_tools(purpose)


def ensure_system_packages(environment: Environment, purpose: str) -> None:
    """Install what is missing, or raise SetupError with the line to type."""
    for _ in range(2):
        packages = missing_system_packages(environment, purpose)
        if not packages:
            return
        if not system_packages.install(packages):
            break
    packages = missing_system_packages(environment, purpose)
    if packages:  # a missing library hides what it needs itself: all that may be needed is named
        packages = sorted({*packages, *system_packages.missing_packages(purpose)})
        raise SetupError(system_packages.advice(packages))


def main(arguments: list[str]) -> int:
    """Make the environment for a purpose and leave a stamp that `make` compares."""
    *only, purpose = arguments or [""]
    if purpose not in LOCKS or only not in ([], ["prepare"]):
        names = ", ".join(list(LOCKS)[:-1])
        print(f"Say what it is for: environment.py {names} or package.", file=sys.stderr)
        return 2
    environment = Environment(ROOT / ".venv", ROOT / "packaging")
    try:
        prepare(environment, purpose)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    (environment.folder / f"ready-{purpose}").touch()
    if purpose == "run" and not only:
        start = [str(environment.python), str(ROOT / "packaging" / "start.py")]
        return subprocess.run(start, check=False).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
