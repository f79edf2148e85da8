"""A change that is killed at any moment leaves the library as it was before or as it is after."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from content.faults import FaultCode
from content.library import Library
from content.library_opening import load_library
from tests.content.own_library.killed_writer import CHANGES, prepare

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing kills so here")


def _change(folder: Path, change: str, moment: int) -> subprocess.CompletedProcess[str]:
    module = "tests.content.own_library.killed_writer"
    arguments = [sys.executable, "-m", module, str(folder), change, str(moment)]
    return subprocess.run(arguments, capture_output=True, text=True, check=False, cwd=ROOT)


def _read(folder: Path) -> Library:
    library = load_library(folder)
    others = [fault for fault in library.faults if fault.code is not FaultCode.EMPTY_LIBRARY]
    assert [str(fault) for fault in others] == []
    return library


def _kill(own: Path, change: str, share_of_moments: float) -> list[bool]:
    """Kill a change at a share of its moments; whether it was made, for each of them."""
    prepare(own, change)
    before, after = _read(own), own.with_name("after")
    shutil.copytree(own, after)
    moments = int(_change(after, change, 0).stdout)
    changed = _read(after)
    assert changed.documents != before.documents
    step = max(1, round(1 / share_of_moments))
    made = []
    for moment in range(1, moments + 1, step):
        folder = own.with_name("killed")
        shutil.copytree(own, folder)
        assert _change(folder, change, moment).returncode == -signal.SIGKILL
        documents = _read(folder).documents
        assert documents in (before.documents, changed.documents), moment
        made.append(documents == changed.documents)
        again = _change(folder, change, 0)
        assert _read(folder).documents == changed.documents, again.stderr
        shutil.rmtree(folder)
    return made


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_is_killed_is_made_whole_or_not_at_all(own: Path, change: str) -> None:
    assert _kill(own, change, 1 / 12)


@pytest.mark.long
def test_at_two_hundred_moments(own: Path, tmp_path: Path) -> None:
    killed = []
    for change in CHANGES:
        folder = tmp_path / change / "own"
        shutil.copytree(own, folder)
        made = _kill(folder, change, 1)
        assert made == sorted(made)
        assert set(made) == {False, True}
        killed += made
    assert len(killed) >= 200
