"""The wall on two real screens of a server of its own; each file is run by a pytest within."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.window.two_screens import MISSING_SCREENS, two_screens

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(bool(MISSING_SCREENS), reason=MISSING_SCREENS)


def run_within(file: str, environment: dict[str, str]) -> None:
    """Run the tests of a file beside this one, which pytest does not find by itself."""
    tests = str(Path(__file__).with_name(file).relative_to(ROOT))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests],
        cwd=ROOT,
        env={**environment, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


@pytest.mark.parametrize(
    ("scale", "laptop"),
    [
        ("1", "1280x800"),
        ("1.1", "1408x880"),
        ("1.25", "1600x1000"),
        ("1.5", "1920x1200"),
        ("2", "2560x1600"),
    ],
)
def test_the_audience_sees_the_slide_and_nothing_else(scale: str, laptop: str) -> None:
    with two_screens(laptop) as screens:
        run_within("clean_wall.py", {**screens.environment, "QT_SCALE_FACTOR": scale})


@pytest.mark.parametrize("manager", [True, False], ids=["openbox", "no manager"])
def test_screens_come_go_and_change(manager: bool) -> None:
    with two_screens(manager=manager) as screens:
        run_within(
            "changing_screens.py", {**screens.environment, "WINDOW_MANAGER": str(int(manager))}
        )


def test_the_keys_of_a_clicker_are_the_walls_everywhere() -> None:
    with two_screens() as screens:
        run_within("clicker_keys.py", screens.environment)
