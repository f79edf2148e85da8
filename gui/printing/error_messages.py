"""Why cards were not set or saved, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from content.cards import CardError, Reason


class Refusals(QObject):
    """Says what a CardError says; what only a program can cause stays in its own words."""

    def text(self, error: CardError) -> str:
        """One or two sentences: what happened, and what to do."""
        about = error.details[0] if error.details else ""
        texts = {
            Reason.NO_CARDS: self.tr("There are no cards in this deck; open one, or close this."),
            Reason.STOPPED: self.tr("Stopped, as you asked; nothing was saved or printed."),
            Reason.TEXT_TOO_LONG: self.tr(
                "“{about}” does not fit on cards of this format in letters that can be read; "
                "choose a larger format."
            ),
            Reason.NO_GLYPH: self.tr(
                "The fonts of the cards have no sign for “{about}”. Leave it out, so that a card "
                "says everything it shows."
            ),
            Reason.NAME_TAKEN: self.tr("“{about}” is not a file; give another name."),
            Reason.NO_FOLDER: self.tr(
                "Nothing was saved: there is no folder “{about}”. Make it, or choose another."
            ),
            Reason.FORBIDDEN: self.tr(
                "Nothing was saved: files may not be made in the folder “{about}”. Choose another."
            ),
            Reason.DISK_FULL: self.tr("Nothing was saved: the disk is full. Make room on it."),
        }
        words = texts.get(error.reason)
        return words.format(about=about) if words else str(error)
