"""Xvfb: a virtual X screen of 1280 x 800, where windows are painted as on a desktop."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = "1280x800x24"


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Run an X server on a free display; yields the environment for programs that use it."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        try:
            with os.fdopen(read_end) as pipe:
                display = pipe.readline().strip()
            if not display:
                raise RuntimeError("Xvfb did not start; `make setup` says what is missing.")
            yield display_environment(f":{display}")
        finally:
            server.terminate()


def display_environment(display: str) -> dict[str, str]:
    """The current environment with Qt on the X11 `display`.

    Without Python's variables: PYTHONDONTWRITEBYTECODE would compile the program at every start.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "PYTHON")) and name != "WAYLAND_DISPLAY"
    }
    return {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
