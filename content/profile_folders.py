"""Where settings, own data and the cache are kept."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

APPLICATION = "pejlemaerker"


class Profile(NamedTuple):
    """Three folders, none of which needs to exist; deleting `cache` is always harmless."""

    config: Path
    data: Path
    cache: Path


def profile_in(folder: Path | None) -> Profile:
    """The profile under `folder`, or where this system keeps such things if None."""
    if folder is not None:
        return Profile(folder / "config", folder / "data", folder / "cache")
    from platformdirs import PlatformDirs

    system = PlatformDirs(APPLICATION, appauthor=False)
    return Profile(
        Path(system.user_config_dir), Path(system.user_data_dir), Path(system.user_cache_dir)
    )
