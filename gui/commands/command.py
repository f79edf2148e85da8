"""What a command of the window is, and the sections of the menu."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.application.system_keys import keys_of


class MenuSection(Enum):
    """The sections of the menu from the top down; each has its commands in their order here."""

    COPY = auto()
    CARDS = auto()
    DECK = auto()
    WALL = auto()
    COMPARISON = auto()
    GROUP = auto()
    TEXTS = auto()
    HIT = auto()
    SOURCE = auto()
    NAVIGATION = auto()
    VIEW = auto()
    PROGRAM = auto()


PASSAGE_SECTIONS = (
    MenuSection.COPY,
    MenuSection.CARDS,
    MenuSection.COMPARISON,
    MenuSection.HIT,
    MenuSection.SOURCE,
)
"""Those with commands for a passage: every context menu has them, in the order of the menu."""


class Command(NamedTuple):
    """A command. `keys` are parted by "; ", the first is shown; a checkable one is on or off.

    One with an `english_reason` can be disabled, and that is why.
    """

    name: str
    english_text: str
    icon: str
    keys: str = ""
    section: MenuSection | None = None
    checkable: bool = False
    english_reason: str = ""

    @property
    def text(self) -> str:
        """What the command is called, in the language of the interface."""
        return QCoreApplication.translate("Command", self.english_text)

    @property
    def reason(self) -> str:
        """Why the command is disabled when it is, in the language of the interface."""
        return QCoreApplication.translate("Command", self.english_reason)

    @property
    def shortcuts(self) -> list[QKeySequence]:
        """The keys as Qt knows them."""
        return keys_of(self.name, self.keys)

    @property
    def shown_key(self) -> str:
        """The first of its keys as the desktop writes it, or ""."""
        native = QKeySequence.SequenceFormat.NativeText
        return self.shortcuts[0].toString(native) if self.keys else ""

    @staticmethod
    def tr(english_text: str) -> str:
        """The same text; marks it for `pyside6-lupdate`, which collects what is in `tr`."""
        return english_text
