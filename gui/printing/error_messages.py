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
            "CardError", "This deck has no cards. Open another deck, or close this window."
        ),
        Reason.STOPPED: translate("CardError", "Stopped. Nothing was saved or printed."),
        Reason.TEXT_TOO_LONG: translate(
            "CardError",
            "“{about}” does not fit on cards of this format in type large enough to "
            "read. Choose a larger format.",
        ),
        Reason.NO_GLYPH: translate(
            "CardError",
            "The card fonts have no glyph for “{about}”. Leave it out, so that "
            "nothing is missing on the card.",
        ),
        Reason.NAME_TAKEN: translate(
            "CardError", "Nothing was saved: “{about}” is not a file. Choose another name."
        ),
        Reason.NO_FOLDER: translate(
            "CardError",
            "Nothing was saved: there is no folder “{about}”. Create it, or choose another folder.",
        ),
        Reason.FORBIDDEN: translate(
            "CardError",
            "Nothing was saved: files cannot be created in the folder “{about}”. "
            "Choose another folder.",
        ),
        Reason.DISK_FULL: translate(
            "CardError", "Nothing was saved: the disk is full. Free some space and try again."
        ),
    }
    message = messages.get(error.reason)
    about = error.details[0] if error.details else ""
    return message.format(about=about) if message else str(error)
