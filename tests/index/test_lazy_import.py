"""What the interface needs of the index costs no NumPy; searching imports it when it starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import index

ROOT = Path(__file__).parents[2]


def _libraries_after(statement: str) -> list[str]:
    """Which of NumPy and Whoosh a new Python has imported after a statement."""
    script = f"{statement}\nimport sys\nprint(*sorted({{'numpy', 'whoosh'}} & set(sys.modules)))"
    command = [sys.executable, "-c", script]
    run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return run.stdout.split()


@pytest.mark.parametrize(
    ("statement", "imported"),
    [
        ("from index import Answer, Explanation, Hit, Notice, NoticeKind, Role, Rule, Scope", []),
        ("from index import Index", ["numpy"]),
        ("from index import open_index", ["numpy"]),
    ],
)
def test_numpy_is_imported_when_searching_starts(statement: str, imported: list[str]) -> None:
    assert _libraries_after(statement) == imported


def test_the_package_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'search_for'"):
        index.search_for  # noqa: B018 - looking it up is the test
