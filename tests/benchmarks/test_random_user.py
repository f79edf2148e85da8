"""A random user, in a process of its own, finds no exception and no message of Qt."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from benchmarks.window.bare_window_comparison import ROOT


def run(tasks: int, seed: int) -> list[str]:
    """The lines that a run prints."""
    command = [sys.executable, "-m", "benchmarks.random_user"]
    done = subprocess.run(
        [*command, "--tasks", str(tasks), "--seed", str(seed)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_every_command_and_some_tasks_end_without_an_exception_or_a_message() -> None:
    lines = run(tasks=50, seed=1)

    assert lines[:2] == ["no exceptions", "no messages of Qt"]


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 7))
def test_three_hundred_tasks_end_without_an_exception_or_a_message(seed: int) -> None:
    lines = run(tasks=300, seed=seed)

    assert lines[:2] == ["no exceptions", "no messages of Qt"]
