"""Opening and saving a deck, each with a sentence about how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from content.cards import CardError
from content.cards.deck import FILE_ENDING, Deck, read_deck, split_known, write_deck
from gui.application.card_error_messages import error_message
from gui.application.fault_messages import fault_message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from content.library import Library
    from gui.application.file_dialogs import FileDialogs

_MAX_NAMED = 5
"""Faults or ids that a sentence names."""


class EditedDeck(Protocol):
    """A deck that is on the screen; `title` is that of its file, or ""."""

    title: str

    @property
    def passages(self) -> tuple[str, ...]:
        """The ids of the passages, in the order of printing."""

    def set_deck(self, title: str, passages: Sequence[str]) -> None:
        """Show these passages instead."""

    def show_message(self, sentence: str) -> None:
        """Show how opening or saving went."""


class DeckActions(QObject):
    """What the deck menu does: each asks for a file first, and does nothing without one."""

    def __init__(
        self,
        library: Library,
        deck: EditedDeck,
        files: FileDialogs,
        suggested_title: Callable[[], str],
        *,
        keeps_unknown: bool = False,
    ) -> None:
        """`keeps_unknown`: whether ids that the library does not have stay in the deck."""
        super().__init__()
        self._library, self._deck, self._files = library, deck, files
        self._suggested_title, self._keeps_unknown = suggested_title, keeps_unknown

    def open_deck(self) -> None:
        """Show the cards of a deck file, or why it has none."""
        file = self._files.ask_for_deck(self.tr("Open a deck"))
        if file is not None:
            self.open_files([file])

    def open_files(self, files: Sequence[Path]) -> None:
        """Show the cards of these files as one deck, or say which of them is no deck."""
        passages: list[str] = []
        decks = []
        for file in files:
            deck, faults = read_deck(file)
            if deck is None:
                reasons = " ".join(map(fault_message, faults[:_MAX_NAMED]))
                sentence = self.tr(
                    "“{file}” is not a deck file. The cards were not changed. {reasons}"
                )
                self._deck.show_message(sentence.format(file=file.name, reasons=reasons))
                return
            decks.append(deck)
            passages += deck.passages
        opened = Deck(decks[0].title, tuple(dict.fromkeys(passages)))
        sentence = self._show(opened) or self.tr(
            "%n card(s) opened from “{title}”.", "", len(opened.passages)
        ).format(title=opened.title)
        self._files.remember_folder(str(files[0].parent))
        self._deck.show_message(sentence)

    def show_deck(self, deck: Deck) -> None:
        """Show the cards of a deck, and which of its passages the library does not have."""
        self._deck.show_message(self._show(deck))

    def save_deck(self) -> None:
        """Save the deck under the name of its file."""
        caption = self.tr("Save the deck")
        file = self._files.ask_for_file(self._suggested_title(), FILE_ENDING, caption)
        if file is not None:
            self._deck.show_message(self._save(file))

    def _show(self, deck: Deck) -> str:
        """Show a deck; a sentence where the library does not have all of it, else ""."""
        known, unknown = split_known(self._library, deck)
        passages = deck.passages if self._keeps_unknown else known
        if passages:
            self._deck.set_deck(deck.title, passages)
        if not unknown:
            return ""
        count = len(unknown)
        if self._keeps_unknown:
            sentence = self.tr(
                "%n passage(s) in “{title}” are not in the library: {names}. They stay in the "
                "deck, but have no card.",
                "",
                count,
            )
        elif passages:
            sentence = self.tr(
                "%n passage(s) in “{title}” are not in the library and were left out: {names}.",
                "",
                count,
            )
        else:
            sentence = self.tr(
                "None of the passages in “{title}” are in the library: {names}. The "
                "cards were not changed."
            )
        names = ", ".join(unknown[:_MAX_NAMED]) + (" …" if count > _MAX_NAMED else "")
        return sentence.format(title=deck.title or self.tr("Deck"), names=names)

    def _save(self, file: Path) -> str:
        try:
            write_deck(file, Deck(file.stem, self._deck.passages))
        except CardError as error:
            return error_message(error)
        self._deck.title = file.stem
        self._files.remember_folder(str(file.parent))
        return self.tr("Saved as “{file}”.").format(file=file)
