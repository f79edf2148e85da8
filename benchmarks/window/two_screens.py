"""Two real screens without hardware: Xorg with its dummy driver, and openbox."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.window.virtual_screen import display_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

LAPTOP, WALL = "DUMMY0", "DUMMY1"
_DRIVER = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
MISSING_SCREENS = (
    ""
    if _DRIVER.exists() and all(map(shutil.which, ("Xorg", "xrandr", "openbox", "xdotool")))
    else "Xorg's dummy driver, xrandr, openbox or xdotool is missing: make test-screens"
)
"""Why there are no two screens here; "" if there can be."""

_CONFIGURATION = """\
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoEnableDevices" "false"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 256000
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
{modes}
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 6400 2160
    EndSubSection
EndSection
"""


_MODES = ("900x600", "1280x800", "1408x880", "1600x1000", "1920x1200", "2560x1600", "3840x2160")
"""Those that the server does not have of itself."""


def _mode(size: str) -> str:
    """The timing of a mode; any will do, since no picture is sent anywhere."""
    width, height = map(int, size.split("x"))
    clock = (width + 192) * (height + 32) * 30 / 1_000_000  # more than the driver takes at 60 Hz
    across = f"{width} {width + 64} {width + 128} {width + 192}"
    down = f"{height} {height + 8} {height + 16} {height + 32}"
    return f'    Modeline "{size}" {clock:.2f} {across} {down}'


class Screens:
    """The outputs of the server; `environment` is for programs that are shown on them."""

    def __init__(self, display: str) -> None:
        self.environment = display_environment(display)

    def set(self, *options: str) -> None:
        """Change outputs, then have the server look again, or Qt would not be told later on."""
        self.call("xrandr", *options)
        self.call("xrandr")

    def call(self, *command: str) -> str:
        """The output of a program that is run on these screens."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout


@contextmanager
def two_screens(
    laptop: str = "1280x800", wall: str = "1920x1080", *, manager: bool = True
) -> Iterator[Screens]:
    """Run a server with the operator's screen at the left and the wall's beside it."""
    read_end, write_end = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        configuration = Path(folder, "xorg.conf")
        modes = "\n".join(map(_mode, _MODES))
        configuration.write_text(_CONFIGURATION.replace("{modes}", modes), encoding="ascii")
        command = ["Xorg", "-displayfd", str(write_end), "-config", str(configuration)]
        command += ["-logfile", f"{folder}/log", "-noreset", "-nolisten", "tcp", "-novtswitch"]
        with subprocess.Popen(
            [*command, "-sharevts"], pass_fds=[write_end], stderr=subprocess.DEVNULL
        ) as server:
            os.close(write_end)
            try:
                with os.fdopen(read_end) as pipe:
                    display = pipe.readline().strip()
                if not display:
                    raise RuntimeError("Xorg did not start; `make test-screens` says what to do.")
                screens = Screens(f":{display}")
                _arrange(screens, laptop, wall)
                if manager:
                    yield from _managed(screens, Path(folder))
                else:
                    yield screens
            finally:
                server.terminate()


def _arrange(screens: Screens, laptop: str, wall: str) -> None:
    width = laptop.split("x", maxsplit=1)[0]
    screens.call("xrandr", "--addmode", LAPTOP, laptop)
    screens.call("xrandr", "--addmode", WALL, wall)
    screens.call("xrandr", "--output", LAPTOP, "--mode", laptop, "--primary")
    screens.set("--output", WALL, "--mode", wall, "--pos", f"{width}x0")


def _managed(screens: Screens, folder: Path) -> Iterator[Screens]:
    """With openbox as window manager."""
    started = folder / "started"
    os.mkfifo(started)
    quiet = subprocess.DEVNULL
    openbox = ["openbox", "--sm-disable", "--startup", f"sh -c 'echo > {started}'"]
    with subprocess.Popen(openbox, env=screens.environment, stdout=quiet, stderr=quiet) as running:
        try:
            started.read_text(encoding="ascii")
            yield screens
        finally:
            running.terminate()
