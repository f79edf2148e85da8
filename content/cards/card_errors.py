"""What can go wrong with cards: a sentence in English, and a reason to word it otherwise."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why cards were not typeset or a file not written; in brackets `CardError.details`."""

    UNKNOWN_PASSAGE = "unknown-passage"
    """The library does not have these passages (their ids)."""
    NO_CARDS = "no-cards"
    """There is no passage to make a card of."""
    SHEET_TOO_SMALL = "sheet-too-small"
    """The card is larger than the sheet (card format, sheet)."""
    TEXT_TOO_LONG = "text-too-long"
    """The text has no room on cards of this format (title of the passage, or the question)."""
    STOPPED = "stopped"
    """The caller asked to stop."""
    NAME_TAKEN = "name-taken"
    """The path exists and is not a file (the path)."""
    NO_FOLDER = "no-folder"
    """The folder does not exist (the folder)."""
    FORBIDDEN = "forbidden"
    """The folder may not be written to (the folder)."""
    IN_USE = "in-use"
    """Another program has the file open, or it is write-protected (the file)."""
    DISK_FULL = "disk-full"
    """There is no room (the file)."""
    NOT_WRITTEN = "not-written"
    """Another error of the system (the file, the error's number, the system's own words)."""


class CardError(Exception):
    """Cards cannot be typeset or written; the message is a sentence for the reader."""

    def __init__(self, sentence: str, reason: Reason, *details: str) -> None:
        super().__init__(sentence)
        self.reason = reason
        self.details = details
