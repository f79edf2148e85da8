"""The command `card`: passages as cards, in a PDF or in pictures."""

from __future__ import annotations

import argparse
import sys
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from cli.arguments import NotUnderstoodError
from cli.card_output import write_pdf, write_pictures
from content.cards import (
    Arrangement,
    Backs,
    CardError,
    CardFormat,
    CardLayout,
    CardSet,
    Duplex,
    Reason,
    Sheet,
    typeset,
)
from content.cards.deck import read_deck, split_known
from content.cards.printed_cards import PrintedCards
from content.library import Library
from content.profile_folders import profile_in

E = TypeVar("E", bound=StrEnum)

_BLEED = 3.0


def make_cards(library: Library, asked: argparse.Namespace) -> int:
    """Set the passages and write the files; 0, or 1 if a file could not be read or written."""
    try:
        layout = _layout(asked)
        ids = _chosen(library, asked)
        if ids is None:
            return 1
        cards = typeset(library, ids, layout)
    except CardError as error:
        if error.reason is Reason.NOTHING and asked.deck:
            print(f"{asked.deck}: {error}", file=sys.stderr)
            return 1
        raise NotUnderstoodError(str(error)) from error
    try:
        told = (
            write_pictures(cards, asked.output, asked.width)
            if _wants_pictures(asked.output)
            else write_pdf(cards, asked.output)
        )
    except CardError as error:
        print(error, file=sys.stderr)
        return 1
    PrintedCards(profile_in(asked.profile).data).remember(cards.passages)
    print(told)
    _tell_exceptions(cards)
    return 0


def _chosen(library: Library, asked: argparse.Namespace) -> list[str] | None:
    """The ids that were asked for; None if the deck cannot be read, which is said."""
    ways = (bool(asked.ids), asked.deck is not None, asked.all)
    if sum(ways) > 1:
        raise NotUnderstoodError("Give passages, or a deck, or --all: not two of them.")
    if not any(ways) and not asked.empty:
        raise NotUnderstoodError("Which cards? Give passages, --deck FILE or --all.")
    if asked.all:
        return [municipality.id for municipality in library.municipalities]
    return _deck(library, asked.deck) if asked.deck else list(asked.ids)


def _deck(library: Library, file: Path) -> list[str] | None:
    deck, faults = read_deck(file)
    for fault in faults:
        print(fault, file=sys.stderr)
    if deck is None:
        return None
    known, unknown = split_known(library, deck)
    for each in unknown:
        print(f"{file}: the library has no passage “{each}”; it was skipped.", file=sys.stderr)
    return list(known)


def _layout(asked: argparse.Namespace) -> CardLayout:
    card_format = _one_of(CardFormat, asked.format, "format")
    pictures = _wants_pictures(asked.output)
    if asked.sheet:
        sheet = _one_of(Sheet, asked.sheet, "sheet")
    elif pictures:
        sheet = Sheet.CARD
    else:
        sheet = Sheet.A3 if card_format is CardFormat.A3 else Sheet.A4
    usual = "question" if asked.question else "none"
    return CardLayout(
        card_format,
        sheet,
        crop_marks=asked.crop,
        backs=_one_of(Backs, asked.backs or usual, "kind of backs"),
        question=asked.question,
        duplex=_one_of(Duplex, asked.duplex, "duplex"),
        arrangement=_one_of(Arrangement, asked.arrangement, "arrangement"),
        bleed=_BLEED if asked.bleed else 0.0,
        hairlines=asked.hairlines,
        empty_cards=asked.empty,
        fill_sheet=asked.fill,
        offset=tuple(asked.offset),
    )


def _wants_pictures(output: Path) -> bool:
    return output.suffix.lower() == ".png"


def _tell_exceptions(cards: CardSet) -> None:
    """Name the cards that are not as the others."""
    sizes = {side.id: side.size for side in cards.sides}
    for each in cards.smaller:
        print(f"{each}: {sizes[each]:g} pt, to fit; the others {cards.size:g}.", file=sys.stderr)
    for each in cards.continued:
        print(f"{each}: goes on to another side.", file=sys.stderr)


def _one_of(kind: type[E], name: str, what: str) -> E:
    try:
        return kind(name.lower())
    except ValueError:
        there = ", ".join(kind)
        raise NotUnderstoodError(f"There is no {what} {name!r}; there is {there}.") from None
