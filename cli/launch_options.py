"""How the window is opened: with a library and a profile folder, or without.

Read without argparse, which would cost the first frame of the window a tenth of its time.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_OPTIONS = ("--library", "--profile")


class Launch(NamedTuple):
    """Folders given on the command line; None where none was."""

    library: Path | None = None
    profile: Path | None = None


def read_launch(arguments: list[str]) -> Launch | None:
    """What to open the window with; None if `arguments` say anything but that."""
    folders: dict[str, Path] = {}
    for option, folder in zip(arguments[::2], arguments[1::2], strict=False):
        if option not in _OPTIONS or folder.startswith("-"):
            return None
        folders[option] = Path(folder)
    if len(arguments) % 2:
        return None
    return Launch(folders.get("--library"), folders.get("--profile"))
