"""Starts the program; where no display answers, makes the tour instead: pictures and a card."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOUR = Path("build") / "tour"


def start() -> int:
    """The exit status of the window, or of the tour."""
    sys.path[0] = str(ROOT)
    import main
    from cli.display_detection import has_display

    if has_display(sys.platform, os.environ):
        return main.main([])
    print(f"No display answers, so the tour is made without one instead: see {TOUR}.", flush=True)
    return main.main(["tour", str(ROOT / TOUR)])


if __name__ == "__main__":
    sys.exit(start())
