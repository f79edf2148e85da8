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

from content.cards.file_output import write_whole
from content.faults import Fault
from content.library import Library
from content.reading.map_format import Words
from content.reading.strict_yaml import read_yaml
from content.reading.typed_yaml import convert

MAX_PASSAGES = 100_000
MAX_TITLE = 1_000


@dataclass(frozen=True, slots=True)
class Deck:
    """A title, and ids of passages in the order of printing."""

    title: str
    passages: tuple[str, ...]


class _DeckFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_TITLE)]
    passages: Annotated[tuple[Words, ...], msgspec.Meta(max_length=MAX_PASSAGES)]


def read_deck(file: Path) -> tuple[Deck | None, tuple[Fault, ...]]:
    """The deck in a file; None, with the faults, if it is not one."""
    try:
        data = file.read_bytes()
    except OSError as error:
        return None, (Fault(str(file), None, None, f"It cannot be read: {error.strerror}."),)
    tree, faults = read_yaml(data, file.name)
    if tree is None:
        return None, faults
    converted, faults = convert(tree, _DeckFile, file.name)
    if converted is None:
        return None, faults
    return Deck(converted.title, converted.passages), ()


def write_deck(file: Path, deck: Deck) -> None:
    """Write a deck whole or not at all; CardError with a sentence if it cannot be written."""
    fields = {"title": deck.title, "passages": list(deck.passages)}
    text: str = yaml.dump(fields, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    write_whole(file, text.encode())


def split_known(library: Library, deck: Deck) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of a deck that the library has, and those that it does not have."""
    known = tuple(passage for passage in deck.passages if passage in library)
    unknown = tuple(passage for passage in deck.passages if passage not in library)
    return known, unknown
