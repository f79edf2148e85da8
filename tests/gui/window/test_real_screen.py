"""The whole window on a real X screen, where Qt speaks up about what offscreen hides."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.window.virtual_screen import virtual_screen

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("job", ["frame", "memory"])
def test_the_window_is_painted_and_searched_without_a_complaint(job: str, tmp_path: Path) -> None:
    with virtual_screen() as environment:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.window.program_window", job, str(tmp_path)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    assert done.stderr == ""
    assert done.returncode == 0
    assert float(done.stdout) > 0
