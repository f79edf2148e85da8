"""Reads the options that open the window: --library and --profile.

Without argparse, whose import would take a tenth of the time to the first frame.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_OPTIONS = ("--library", "--profile")


class LaunchOptions(NamedTuple):
    """Folders given on the command line; None where none was."""

    library: Path | None = None
    profile: Path | None = None


def parse_launch_options(arguments: list[str]) -> LaunchOptions | None:
    """The folders to open the window with; None if `arguments` hold anything else."""
    folders: dict[str, Path] = {}
    for option, folder in zip(arguments[::2], arguments[1::2], strict=False):
        if option not in _OPTIONS or not folder or folder.startswith("-"):
            return None
        folders[option] = Path(folder)
    if len(arguments) % 2:
        return None
    return LaunchOptions(folders.get("--library"), folders.get("--profile"))
