"""Replaces files of a library, keeps what they were, and puts that back."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from content.own_library.folder_change import change_folder

EARLIER = ".earlier"
"""The hidden folder of files that were replaced."""


class Replaced(NamedTuple):
    """Where the files are kept that were replaced, and the paths of those that came instead."""

    kept: Path
    written: tuple[str, ...]


def replace_files(folder: Path, files: Mapping[str, bytes], old: Iterable[str]) -> Replaced:
    """Write files, by their paths in the folder, and keep the `old` ones; raises OSError."""
    kept = _new_place()
    change_folder(folder, files, [(each, f"{kept}/{each}") for each in old])
    return Replaced(folder / kept, tuple(files))


def undo_replacement(folder: Path, replaced: Replaced) -> Replaced:
    """Put back what was replaced; to undo that, too, is to do it again. Raises OSError."""
    kept = _new_place()
    back = [each for each in sorted(replaced.kept.glob("*/*")) if each.is_file()]
    places = tuple(each.relative_to(replaced.kept).as_posix() for each in back)
    moves = [(each, f"{kept}/{each}") for each in replaced.written]
    moves += [
        (each.relative_to(folder).as_posix(), place)
        for each, place in zip(back, places, strict=True)
    ]
    change_folder(folder, {}, moves)
    return Replaced(folder / kept, places)


def _new_place() -> str:
    return f"{EARLIER}/{time.time_ns():020}-{os.urandom(2).hex()}"
