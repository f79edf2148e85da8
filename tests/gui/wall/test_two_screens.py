"""Two screens without a display: Qt's offscreen platform has them from a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSize

ROOT = Path(__file__).resolve().parents[3]


def _screen(name: str, left: int, size: QSize, ratio: float = 1) -> dict[str, str | float]:
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": ratio}
    return {"name": name, "x": left, "y": 0, "width": size.width(), "height": size.height(), **dots}


def test_the_wall_has_a_screen_of_its_own(tmp_path: Path) -> None:
    screens = [_screen("LAPTOP", 0, QSize(1280, 800)), _screen("WALL", 1280, QSize(1920, 1080))]
    configuration = tmp_path / "two.json"
    configuration.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    tests = str(Path(__file__).with_name("two_screens.py").relative_to(ROOT))

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={configuration}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
