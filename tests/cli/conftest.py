"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import Run


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs main.py in an empty folder."""
    return Run(tmp_path)
