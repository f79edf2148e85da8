"""Why cards were not typeset or saved, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from content.cards import CardError, Reason
from gui.application.fault_messages import system_message


def error_message(error: CardError) -> str:
    """One or two sentences: what happened, and what to do."""
    about, *more = error.details or ("",)
    messages = _deck_messages() | _file_messages()
    return messages[error.reason].format(
        about=about,
        more=more[0] if more else "",
        names=", ".join(error.details),
        reason=_reason(more),
    )


def _deck_messages() -> dict[Reason, str]:
    translate = QCoreApplication.translate
    return {
        Reason.UNKNOWN_PASSAGE: translate(
            "CardError", "Not in the library: {names}. No cards were laid out."
        ),
        Reason.SHEET_TOO_SMALL: translate(
            "CardError",
            "A card of {about} is larger than a sheet of {more}. Choose larger paper, or one card "
            "per page.",
        ),
        Reason.NO_CARDS: translate(
            "CardError", "This deck has no cards. Open another deck, or close this window."
        ),
        Reason.STOPPED: translate("CardError", "Stopped. Nothing was saved or printed."),
        Reason.TEXT_TOO_LONG: translate(
            "CardError",
            "“{about}” does not fit on cards of this format in type large enough to "
            "read. Choose a larger format.",
        ),
    }


def _file_messages() -> dict[Reason, str]:
    translate = QCoreApplication.translate
    return {
        Reason.NOT_WRITTEN: translate("CardError", "“{about}” was not saved: {reason}."),
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
        Reason.IN_USE: translate(
            "CardError",
            "Nothing was saved: another program has “{about}” open, or it is write-protected. "
            "Close it there, or choose another name.",
        ),
        Reason.DISK_FULL: translate(
            "CardError", "Nothing was saved: the disk is full. Free some space and try again."
        ),
    }


def unexpected_error_message(error: Exception) -> str:
    """For an error that nobody foresaw: what Python calls it, to be passed on."""
    sentence = QCoreApplication.translate(
        "CardError", "This could not be finished because of an unexpected error: {error}"
    )
    return sentence.format(error=f"{type(error).__name__}: {error}")


def _reason(details: list[str]) -> str:
    """The system's number and words of an error that a file was not written for."""
    number, words = details if len(details) == 2 else ("0", "")
    return system_message({"errno": int(number), "reason": words})
