"""A card dialog with settings of its own, whose jobs run when the test says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from content.cards import CardFormat, Sheet
from content.library import Library
from gui.jobs import Jobs
from gui.preferences import PreferenceStore
from gui.printing import CardDialog
from gui.printing.layout_choice import OFFERED


class ByHand:
    """Keeps the functions that are to run beside the window until the test runs them."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run_one(self) -> None:
        """Run the one that has waited longest."""
        self.waiting.pop(0)()

    def run_all(self) -> None:
        """Run them all, and those that they start."""
        while self.waiting:
            self.run_one()


class Desk:
    """One dialog, its settings and its jobs."""

    def __init__(self, qtbot: QtBot, library: Library, store: PreferenceStore) -> None:
        self.store, self.by_hand = store, ByHand()
        self._qtbot, self._library = qtbot, library
        self._jobs = Jobs(self.by_hand.waiting.append)

    def open(self, *ids: str) -> CardDialog:
        """Open the dialog; its cards are set when the jobs are run."""
        self.dialog = CardDialog(self._library, ids, self._jobs, self.store)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._qtbot.addWidget(self.dialog)
        self.dialog.show()
        return self.dialog

    def ready(self, *ids: str) -> CardDialog:
        """Open the dialog with its cards set."""
        dialog = self.open(*ids)
        self.by_hand.run_all()
        return dialog

    def choose(self, card_format: CardFormat, sheet: Sheet) -> None:
        """Choose a format in the list of them."""
        formats = self.dialog.findChild(QComboBox, "cardFormat")
        assert formats is not None
        formats.setCurrentIndex(OFFERED.index((card_format, sheet)))

    def press(self, name: str) -> None:
        """Press a button by its object name."""
        button = self.dialog.findChild(QPushButton, name)
        assert button is not None
        assert button.isEnabled()
        button.click()

    def text(self, name: str) -> str:
        """What a label says."""
        label = self.dialog.findChild(QLabel, name)
        assert label is not None
        return label.text()
