"""A private X screen of 1280 x 800, so that windows are painted as on a desktop."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = "1280x800x24"


@contextmanager
def private_screen() -> Iterator[dict[str, str]]:
    """Start an X server on a display of its own; gives the environment for its programs."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                display = answer.readline().strip()
            if not display:
                raise RuntimeError("Xvfb did not start; `make setup` says what is missing.")
            yield environment_for(f":{display}")
        finally:
            server.terminate()


def environment_for(display: str) -> dict[str, str]:
    """This environment with its windows on `display`, through Qt's X11 plugin.

    Settings of Python stay behind: one that forbids bytecode would compile us at every start.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "PYTHON")) and name != "WAYLAND_DISPLAY"
    }
    return {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
