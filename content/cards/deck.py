"""Decks: passages chosen for printing, in an order of their own, kept in a small YAML file.

title: Tillid i tre kommuner
passages:
  - halsnaes/mod-tillid-og-helhed/tillid
  - helsingborg/stadens-styrmodell/tillitsbaserad-styrning
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
import yaml

from content.cards.file_saving import write_whole
from content.faults import Fault
from content.library import Library
from content.model import normal_id
from content.reading.map_format import MAX_ID
from content.reading.typed_yaml import read_typed_yaml
from content.regular_file import read_regular_file, unreadable_file

FILE_ENDING = ".pejldeck"
"""Of the files that the window writes; any file with a deck in it is read."""
MAX_PASSAGES = 100_000
MAX_TITLE = 1_000


@dataclass(frozen=True, slots=True)
class Deck:
    """A title, and ids of passages in the order of printing."""

    title: str
    passages: tuple[str, ...]


_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_ID)]


class _DeckFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_TITLE)]
    passages: Annotated[tuple[_Id, ...], msgspec.Meta(max_length=MAX_PASSAGES)]


def read_deck(file: Path) -> tuple[Deck | None, tuple[Fault, ...]]:
    """The deck in a file; None, with the faults, if it is not one."""
    try:
        data = read_regular_file(file)
    except OSError as error:
        return None, (unreadable_file(str(file), error),)
    deck, _, faults = read_typed_yaml(data, _DeckFile, file.name)
    if deck is None:
        return None, faults
    return Deck(deck.title, tuple(map(normal_id, deck.passages))), ()


def write_deck(file: Path, deck: Deck, *, private: bool = False) -> None:
    """Write a deck whole or not at all; CardError with a sentence if it cannot be written.

    `private` is as in `write_whole`.
    """
    fields = {"title": deck.title, "passages": list(deck.passages)}
    text: str = yaml.dump(fields, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    write_whole(file, text.encode(), private=private)


def split_known(library: Library, deck: Deck) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of a deck that the library has, and those that it does not have."""
    known = tuple(passage for passage in deck.passages if passage in library)
    unknown = tuple(passage for passage in deck.passages if passage not in library)
    return known, unknown
