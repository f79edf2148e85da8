"""Why cards were not typeset or saved, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from content.cards import CardError, Reason


def error_message(error: CardError) -> str:
    """One or two sentences: what happened, and what to do.

    For reasons that only a program can cause it is the error's own sentence.
    """
    translate = QCoreApplication.translate
    messages = {
        Reason.NO_CARDS: translate(
            "CardError", "There are no cards in this deck; open one, or close this."
        ),
        Reason.STOPPED: translate(
            "CardError", "Stopped, as you asked; nothing was saved or printed."
        ),
        Reason.TEXT_TOO_LONG: translate(
            "CardError",
            "“{about}” does not fit on cards of this format in letters that can be read; "
            "choose a larger format.",
        ),
        Reason.NO_GLYPH: translate(
            "CardError",
            "The fonts of the cards have no sign for “{about}”. Leave it out, so that a card "
            "says everything it shows.",
        ),
        Reason.NAME_TAKEN: translate("CardError", "“{about}” is not a file; give another name."),
        Reason.NO_FOLDER: translate(
            "CardError",
            "Nothing was saved: there is no folder “{about}”. Make it, or choose another.",
        ),
        Reason.FORBIDDEN: translate(
            "CardError",
            "Nothing was saved: files may not be made in the folder “{about}”. Choose another.",
        ),
        Reason.DISK_FULL: translate(
            "CardError", "Nothing was saved: the disk is full. Make room on it."
        ),
    }
    message = messages.get(error.reason)
    about = error.details[0] if error.details else ""
    return message.format(about=about) if message else str(error)
