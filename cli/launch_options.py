"""Reads what opens the window: --library and --profile, and a file to open in it.

Without argparse, whose import would take a tenth of the time to the first frame.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_OPTIONS = ("--library", "--profile")


FILE_ENDINGS = (".pejldeck", ".pejltexts", ".yaml", ".yml")
"""Decks and packs of texts, which the window opens; the last two are those of old decks."""


class LaunchOptions(NamedTuple):
    """Folders and file given on the command line, `profile` and `file` None if they were not."""

    libraries: tuple[Path, ...] = ()
    profile: Path | None = None
    file: Path | None = None


def parse_launch_options(arguments: list[str]) -> LaunchOptions | None:
    """What to open the window with; None if `arguments` hold anything else."""
    file = None
    if len(arguments) % 2 and arguments[-1].lower().endswith(FILE_ENDINGS):
        *arguments, name = arguments
        file = Path(name)
    folders: dict[str, list[Path]] = {option: [] for option in _OPTIONS}
    for option, folder in zip(arguments[::2], arguments[1::2], strict=False):
        if option not in _OPTIONS or not folder or folder.startswith("-"):
            return None
        folders[option].append(Path(folder))
    if len(arguments) % 2:
        return None
    libraries, profiles = folders.values()
    return LaunchOptions(tuple(libraries), profiles[-1] if profiles else None, file)
