"""The locked dependencies: checked by hash, from no named index, and working on this Python."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

import packaging.version  # PyPI's: our folder of that name must never hide it
import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {
    name: (ROOT / "packaging" / f"{name}.lock").read_text(encoding="utf-8")
    for name in ("run", "test", "check", "package")
}


def locked_versions(lock: str) -> dict[str, str]:
    """Every distribution of a lock that this platform installs, with its version."""
    lines = [line for line in lock.splitlines() if "==" in line and "sys_platform" not in line]
    found = re.findall(r"^([a-z0-9._-]+)(?:\[\w+\])?==([^ ;\\]+)", "\n".join(lines), re.MULTILINE)
    return dict(found)


def test_void_qt_calls_leave_the_count_of_none_alone() -> None:
    """PySide6 6.12.0 on Python 3.11 drops one reference per call, and aborts after some 5,100."""
    thing = QObject()
    calls = 500

    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("name")
    after = sys.getrefcount(None)

    assert abs(after - before) < calls // 10


@pytest.mark.parametrize("lock", LOCKS.values(), ids=list(LOCKS))
def test_a_lock_names_no_index_and_no_host(lock: str) -> None:
    assert re.findall(r"\w+://|--(?:extra-)?index|--find-links|--trusted-host", lock) == []


@pytest.mark.parametrize("lock", LOCKS.values(), ids=list(LOCKS))
def test_every_locked_package_carries_hashes(lock: str) -> None:
    requirements = re.split(r"\n(?=[a-z0-9])", lock.strip())

    assert len(requirements) > 4
    assert [text for text in requirements if "--hash=sha256:" not in text] == []


@pytest.mark.parametrize("lock", ["run", "test"])
def test_the_environment_holds_what_the_lock_names(lock: str) -> None:
    locked = locked_versions(LOCKS[lock])
    assert {"pyside6-essentials", "pytest"} & set(locked)

    installed = {name: importlib.metadata.version(name) for name in locked}

    assert installed == locked


def test_what_runs_the_program_is_locked_without_what_tests_checks_or_packages_it() -> None:
    run = set(locked_versions(LOCKS["run"]))

    for name in ("test", "check", "package"):
        assert run & set(locked_versions(LOCKS[name])) == set()
    assert {"pytest", "mypy", "pyinstaller"} & run == set()


def test_a_package_of_two_locks_has_one_version() -> None:
    locked = [each for lock in LOCKS.values() for each in locked_versions(lock).items()]

    assert len(dict(locked)) == len(set(locked))


def test_the_folder_packaging_does_not_hide_the_package_of_that_name() -> None:
    assert packaging.version.Version("1.10") > packaging.version.Version("1.9")
    assert "site-packages" in packaging.version.__file__
    assert not (ROOT / "packaging" / "__init__.py").exists()
