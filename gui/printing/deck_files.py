"""Opening and saving a deck in the card dialog, each with a sentence about how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from content.cards import CardError
from content.cards.deck import Deck, read_deck, split_known, write_deck
from gui.application.card_error_messages import error_message
from gui.application.fault_messages import fault_message

if TYPE_CHECKING:
    from pathlib import Path

    from content.library import Library
    from gui.application.file_dialogs import FileDialogs
    from gui.printing.deck_panel import DeckPanel
    from gui.printing.typeset_preview import TypesetPreview

_MAX_NAMED = 5
"""Faults or ids that a sentence names."""


class DeckActions(QObject):
    """What the deck menu does: each asks for a file first, and does nothing without one."""

    def __init__(
        self, library: Library, deck: DeckPanel, preview: TypesetPreview, files: FileDialogs
    ) -> None:
        super().__init__(deck)
        self._library, self._deck, self._preview, self._files = library, deck, preview, files

    def open_deck(self) -> bool:
        """Show the cards of a deck file, or why it has none; False if no file was selected."""
        file = self._files.ask_for_deck(self.tr("Open a deck"))
        if file is not None:
            self._deck.show_message(self._open(file))
        return file is not None

    def save_deck(self) -> None:
        """Save the deck under the name of its file."""
        file = self._files.ask_for_file(self._preview.title, ".yaml", self.tr("Save the deck"))
        if file is not None:
            self._deck.show_message(self._save(file))

    def _open(self, file: Path) -> str:
        deck, faults = read_deck(file)
        if deck is None:
            reasons = " ".join(map(fault_message, faults[:_MAX_NAMED]))
            sentence = self.tr("“{file}” is not a deck file. The cards were not changed. {reasons}")
            return sentence.format(file=file.name, reasons=reasons)
        known, unknown = split_known(self._library, deck)
        passages = tuple(dict.fromkeys(known))
        if passages:
            self._deck.title = deck.title
            self._files.remember_folder(str(file.parent))
            self._deck.set_passages(passages)
        if not unknown:
            sentence = self.tr("%n card(s) opened from “{title}”.", "", len(passages))
        elif passages:
            sentence = self.tr(
                "%n passage(s) in “{title}” are not in the library and were left out: {names}.",
                "",
                len(unknown),
            )
        else:
            sentence = self.tr(
                "None of the passages in “{title}” are in the library: {names}. The "
                "cards were not changed."
            )
        names = ", ".join(unknown[:_MAX_NAMED]) + (" …" if len(unknown) > _MAX_NAMED else "")
        return sentence.format(title=deck.title, names=names)

    def _save(self, file: Path) -> str:
        try:
            write_deck(file, Deck(file.stem, self._deck.passages))
        except CardError as error:
            return error_message(error)
        self._deck.title = file.stem
        self._files.remember_folder(str(file.parent))
        return self.tr("Saved as “{file}”.").format(file=file)
