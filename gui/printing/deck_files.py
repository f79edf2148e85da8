"""Decks as files: opened with what the library has of them, saved whole, told of in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from content.cards import CardError
from content.cards.deck import Deck, read_deck, split_known, write_deck
from gui.printing.error_messages import Refusals

if TYPE_CHECKING:
    from content.library import Library

_NAMED = 5


@dataclass(frozen=True, slots=True)
class OpenedDeck:
    """What of a deck can be printed, and what there is to say; no ids if it is none."""

    title: str
    passages: tuple[str, ...]
    sentence: str


class DeckFiles(QObject):
    """Opens and saves decks. Never fails: a sentence says what went wrong."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def open(self, file: Path) -> OpenedDeck:
        """The deck in a file; ids that are unknown are named and left out."""
        deck, faults = read_deck(file)
        if deck is None:
            reasons = " ".join(str(fault) for fault in faults[:_NAMED])
            words = self.tr("“{file}” is no deck, and the cards stay as they are. {reasons}")
            return OpenedDeck("", (), words.format(file=file.name, reasons=reasons))
        known, unknown = split_known(self._library, deck)
        cards = tuple(dict.fromkeys(known))
        if not unknown:
            told = self.tr("%n card(s) of “{title}”.", "", len(cards))
            return OpenedDeck(deck.title, cards, told.format(title=deck.title))
        names = ", ".join(unknown[:_NAMED]) + (" …" if len(unknown) > _NAMED else "")
        if not cards:
            words = self.tr(
                "The library has none of the passages of “{title}”, so the cards stay as they "
                "are: {names}."
            )
        else:
            words = self.tr(
                "The library does not have %n passage(s) of “{title}”; left out: {names}.",
                "",
                len(unknown),
            )
        return OpenedDeck(deck.title, cards, words.format(title=deck.title, names=names))

    def save(self, file: Path, passages: tuple[str, ...]) -> tuple[bool, str]:
        """Save a deck under the name of its file; whether it was saved, and a sentence."""
        try:
            write_deck(file, Deck(file.stem, passages))
        except CardError as error:
            return False, Refusals(self).text(error)
        return True, self.tr("Saved as “{file}”.").format(file=file)
