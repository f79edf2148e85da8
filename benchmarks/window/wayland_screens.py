"""Two real screens on Wayland without hardware: sway with its headless outputs."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LAPTOP, WALL = "HEADLESS-1", "HEADLESS-2"
_NOBODY = 65534


def _other_user() -> list[str]:
    """What runs a command as another user where the tests are root's; sway refuses to be."""
    user = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
    return user if os.geteuid() == 0 else []


def _missing() -> str:
    if not all(map(shutil.which, ("sway", "swaymsg", "grim", "wtype", "setpriv"))):
        return "sway, grim, wtype or setpriv is missing: make test-screens"
    tried = subprocess.run([*_other_user(), "true"], capture_output=True, check=False)
    return "sway refuses to run as root, and root may be no other user" if tried.returncode else ""


MISSING_WAYLAND = _missing()
"""Why there are no two screens on Wayland here; "" if there can be."""

_CONFIGURATION = f"""\
xwayland disable
default_border none
output {LAPTOP} resolution 1280x800 position 0,0 background #203040 solid_color
output {WALL} resolution 1920x1080 position 1280,0 background #00ff00 solid_color
exec echo "$WAYLAND_DISPLAY $SWAYSOCK"
"""


@contextmanager
def wayland_screens() -> Iterator[dict[str, str]]:
    """Run a server with two screens and a keyboard; yields the environment of its programs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "config").write_text(_CONFIGURATION, encoding="ascii")
        if _other_user():
            os.chown(folder, _NOBODY, _NOBODY)
        kept = {each: text for each, text in os.environ.items() if not each.startswith("QT_")}
        kept = {**kept, "XDG_RUNTIME_DIR": name}
        headless = {"WLR_BACKENDS": "headless", "WLR_HEADLESS_OUTPUTS": "2"}
        headless |= {"WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman", "HOME": name}
        command = [*_other_user(), "sway", "--config", f"{name}/config"]
        with subprocess.Popen(
            command,
            env=kept | headless,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as server:
            try:
                started = server.stdout.readline().split() if server.stdout else []
                if not started:
                    raise RuntimeError("sway did not start; `make test-screens` says what to do.")
                names = {"WAYLAND_DISPLAY": f"{name}/{started[0]}", "SWAYSOCK": started[1]}
                yield from _with_keyboard(kept | names | {"QT_QPA_PLATFORM": "wayland"})
            finally:
                server.terminate()


def _with_keyboard(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """While a keyboard is plugged in: a program without one may open no menu."""
    held = ["wtype", "-s", "3600000"]
    with subprocess.Popen(held, env=environment) as keyboard:
        try:
            yield environment
        finally:
            keyboard.terminate()
