"""Reads the options that open the window: --library and --profile.

Without argparse, whose import would take a tenth of the time to the first frame.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_OPTIONS = ("--library", "--profile")


class LaunchOptions(NamedTuple):
    """Folders given on the command line, `profile` None if it was not."""

    libraries: tuple[Path, ...] = ()
    profile: Path | None = None


def parse_launch_options(arguments: list[str]) -> LaunchOptions | None:
    """The folders to open the window with; None if `arguments` hold anything else."""
    folders: dict[str, list[Path]] = {option: [] for option in _OPTIONS}
    for option, folder in zip(arguments[::2], arguments[1::2], strict=False):
        if option not in _OPTIONS or not folder or folder.startswith("-"):
            return None
        folders[option].append(Path(folder))
    if len(arguments) % 2:
        return None
    libraries, profiles = folders.values()
    return LaunchOptions(tuple(libraries), profiles[-1] if profiles else None)
