"""The locked dependencies: checked by hash, from no named index, and working on this Python."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

import packaging.version  # PyPI's: our folder of that name must never hide it
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def locked_versions() -> dict[str, str]:
    """Every distribution of the lock file that this platform installs, with its version."""
    lines = (line for line in LOCK.splitlines() if "==" in line and "sys_platform" not in line)
    return dict(re.findall(r"^([a-z0-9._-]+)==([^ ;\\]+)", "\n".join(lines), re.MULTILINE))


def test_void_qt_calls_leave_the_count_of_none_alone() -> None:
    """PySide6 6.12.0 on Python 3.11 drops one reference per call, and aborts after some 5,100."""
    thing = QObject()
    calls = 500

    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("name")
    after = sys.getrefcount(None)

    assert abs(after - before) < calls // 10


def test_the_lock_names_no_index_and_no_host() -> None:
    assert re.findall(r"\w+://|--(?:extra-)?index|--find-links|--trusted-host", LOCK) == []


def test_every_locked_package_carries_hashes() -> None:
    requirements = re.split(r"\n(?=[a-z0-9])", LOCK.strip())

    assert len(requirements) > 30
    assert [text for text in requirements if "--hash=sha256:" not in text] == []


def test_the_environment_holds_what_the_lock_names() -> None:
    locked = locked_versions()
    assert "pyside6-essentials" in locked

    installed = {name: importlib.metadata.version(name) for name in locked}

    assert installed == locked


def test_the_folder_packaging_does_not_hide_the_package_of_that_name() -> None:
    assert packaging.version.Version("1.10") > packaging.version.Version("1.9")
    assert "site-packages" in packaging.version.__file__
    assert not (ROOT / "packaging" / "__init__.py").exists()
