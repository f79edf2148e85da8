"""Where settings, own data and the cache are kept."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

APPLICATION = "pejlemaerker"
PORTABLE = "profile"
"""The folder beside the program that is used instead of the system's where it is there."""


class Profile(NamedTuple):
    """Three folders, none of which needs to exist; deleting `cache` is always harmless."""

    config: Path
    data: Path
    cache: Path


def profile_in(folder: Path | None) -> Profile:
    """The profile under `folder`; if None, beside the program, or where this system keeps such."""
    portable = program_folder() / PORTABLE
    if folder is None and portable.is_dir():
        folder = portable
    if folder is not None:
        return Profile(folder / "config", folder / "data", folder / "cache")
    from platformdirs import PlatformDirs

    return system_profile(PlatformDirs(APPLICATION, appauthor=False))


def system_profile(system: PlatformDirsABC) -> Profile:
    """The folders that a system has for a program; Windows and macOS have one for the first two."""
    config, data = Path(system.user_config_dir), Path(system.user_data_dir)
    if config == data:
        config, data = config / "config", data / "data"
    return Profile(config, data, Path(system.user_cache_dir))


def program_folder(executable: str = sys.executable, *, frozen: bool | None = None) -> Path:
    """The folder that the program is in: that of the package, or of main.py.

    For an application of macOS, which is itself a folder, the one that it is in.
    """
    if not (hasattr(sys, "frozen") if frozen is None else frozen):
        return Path(__file__).resolve().parents[1]
    folder = Path(executable).resolve().parent
    if folder.parts[-2:] == ("Contents", "MacOS"):
        return folder.parents[2]
    return folder
