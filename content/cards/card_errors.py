"""What can go wrong with cards: a sentence, and the reason for those who say it otherwise."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why cards were not set or a file not written; in brackets what `CardError.about` names."""

    UNKNOWN = "unknown"
    """Passages that the library does not have (their ids)."""
    NOTHING = "nothing"
    """No passage was chosen."""
    SHEET_TOO_SMALL = "sheet-too-small"
    """The card is larger than the sheet (both)."""
    TOO_LONG = "too-long"
    """The passage has no room on cards of this format (its title)."""
    NO_SIGN = "no-sign"
    """The fonts lack signs (the signs, and the title of the first card with one)."""
    STOPPED = "stopped"
    """The one who asked for the cards wants them no longer."""
    NAME_TAKEN = "name-taken"
    """What has the file's name is no file (the file)."""
    NO_FOLDER = "no-folder"
    """The folder is not there (the folder)."""
    FORBIDDEN = "forbidden"
    """The folder may not be written to (the folder)."""
    DISK_FULL = "disk-full"
    """There is no room (the file)."""
    NOT_WRITTEN = "not-written"
    """The system says why in its own words (the file and these words)."""


class CardError(Exception):
    """Cards cannot be set or written; the message is a sentence for the reader."""

    def __init__(self, sentence: str, reason: Reason, *about: str) -> None:
        super().__init__(sentence)
        self.reason = reason
        self.about = about
