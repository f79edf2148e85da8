"""Which folders of texts are open: the built-in one, the user's own, and others that were opened.

What is switched off, and which others were opened, is kept in one file among the user's data.
"""

from __future__ import annotations

import json
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from content.atomic_file import atomic_file, make_private_folder
from content.library_opening import SHIPPED_LIBRARY
from content.regular_file import read_regular_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.profile_folders import Profile

FILE = "libraries.json"
OWN_LIBRARY = "library"
_MOST_CLOSED = 8


class FolderKind(StrEnum):
    """Whose texts are in a folder."""

    BUILT_IN = "built-in"
    OWN = "own"
    OPENED = "opened"


class FolderState(StrEnum):
    """Whether the texts of a folder are in the library; a closed folder can be opened again."""

    ON = "on"
    OFF = "off"
    CLOSED = "closed"


class LibraryFolder(NamedTuple):
    """A folder of texts."""

    path: Path
    kind: FolderKind
    state: FolderState


class LibraryFolders:
    """The folders of a profile. With `only`, these instead, and nothing is remembered."""

    def __init__(self, profile: Profile, only: Sequence[Path] = ()) -> None:
        self.profile, self._only = profile, tuple(only)
        self._file = profile.data / FILE

    @property
    def own(self) -> Path:
        """The folder that texts are added to."""
        return self._only[-1] if self._only else self.profile.data / OWN_LIBRARY

    def all(self) -> tuple[LibraryFolder, ...]:
        """Every folder that is not closed, on or off; at least one is on."""
        if self._only:
            on = FolderState.ON
            return tuple(LibraryFolder(path, FolderKind.OPENED, on) for path in self._only)
        states = self._read()
        folders = [
            LibraryFolder(SHIPPED_LIBRARY, FolderKind.BUILT_IN, states.pop(FolderKind.BUILT_IN)),
            LibraryFolder(self.own, FolderKind.OWN, states.pop(FolderKind.OWN)),
        ]
        if not _has_texts(self.own):
            folders.pop()
        folders += (
            LibraryFolder(Path(path), FolderKind.OPENED, state)
            for path, state in states.items()
            if state is not FolderState.CLOSED
        )
        if all(folder.state is FolderState.OFF for folder in folders):
            folders[0] = folders[0]._replace(state=FolderState.ON)
        return tuple(folders)

    def to_open(self) -> tuple[Path, ...]:
        """The folders that are on."""
        return tuple(each.path for each in self.all() if each.state is FolderState.ON)

    def closed(self) -> tuple[Path, ...]:
        """The folders that were closed, the last one first."""
        states = {} if self._only else self._read()
        closed = (Path(each) for each, state in states.items() if state is FolderState.CLOSED)
        return tuple(closed)[::-1]

    def set_state(self, folder: Path, state: FolderState) -> None:
        """Open, close or switch a folder, and remember it; raises OSError."""
        states = self._read()
        known = {SHIPPED_LIBRARY: FolderKind.BUILT_IN, self.own: FolderKind.OWN}
        key = known.get(folder, str(folder.absolute()))
        if state is FolderState.CLOSED:
            states.pop(key, None)
        states[key] = state
        closed = [each for each, known in states.items() if known is FolderState.CLOSED]
        for each in closed[:-_MOST_CLOSED]:
            del states[each]
        make_private_folder(self._file.parent)
        with atomic_file(self._file) as file:
            file.write(json.dumps(states, ensure_ascii=False, indent=1).encode())

    def _read(self) -> dict[str, FolderState]:
        """The states of the folders by path, in the order in which they were opened.

        Where the file is missing or damaged the built-in and the own folder are on, as they are
        where it does not name them.
        """
        states: dict[str, FolderState] = dict.fromkeys(
            (FolderKind.BUILT_IN, FolderKind.OWN), FolderState.ON
        )
        with suppress(OSError, ValueError, AttributeError):
            stored = json.loads(read_regular_file(self._file))
            states |= {str(path): FolderState(state) for path, state in stored.items()}
        return states


def _has_texts(folder: Path) -> bool:
    """Whether there is a folder of a municipality in it."""
    with suppress(OSError):
        return any(each.is_dir() and each.name[0] not in "._" for each in folder.iterdir())
    return False
