"""The command `card`: passages as cards in a PDF file."""

from __future__ import annotations

import argparse
import sys
from typing import TypeVar

from cli.arguments import NotUnderstoodError
from content.cards import CardError, CardFormat, CardLayout, CardSet, Sheet, typeset, write_whole
from content.library import Library

E = TypeVar("E", CardFormat, Sheet)


def make_cards(library: Library, asked: argparse.Namespace) -> int:
    """Set the passages and write the PDF; 0, or 1 if the file could not be written."""
    cards = _typeset(library, asked)
    try:
        write_whole(asked.output, cards.pdf())
    except CardError as error:
        print(error, file=sys.stderr)
        return 1
    pages = "1 page" if cards.page_count == 1 else f"{cards.page_count} pages"
    print(f"{asked.output}: {pages}.")
    return 0


def _typeset(library: Library, asked: argparse.Namespace) -> CardSet:
    try:
        card_format = _one_of(CardFormat, asked.format, "format")
        smallest = Sheet.A3 if card_format is CardFormat.A3 else Sheet.A4
        sheet = _one_of(Sheet, asked.sheet, "sheet") if asked.sheet else smallest
        return typeset(library, asked.ids, CardLayout(card_format, sheet))
    except CardError as error:
        raise NotUnderstoodError(str(error)) from error


def _one_of(kind: type[E], name: str, what: str) -> E:
    try:
        return kind(name.lower())
    except ValueError:
        there = ", ".join(kind)
        raise NotUnderstoodError(f"There is no {what} {name!r}; there is {there}.") from None
