"""A card dialog with settings of its own, whose jobs run when the test says so."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.application.jobs import Jobs
from gui.application.preferences import PreferenceStore
from gui.deck.card_list import CardList
from gui.printing import CardDialog
from tests.gui.whole_window import ByHand

_Part = TypeVar("_Part", bound=QWidget)


class DialogDriver:
    """One dialog, its settings and its jobs; `printed` is the folder of printed cards."""

    def __init__(
        self, qtbot: QtBot, library: Library, store: PreferenceStore, printed: Path
    ) -> None:
        self.store, self.printed, self.by_hand = store, printed, ByHand()
        self._qtbot, self._library = qtbot, library
        self._jobs = Jobs(self.by_hand)

    def open(self, *ids: str, size: QSize | None = None) -> CardDialog:
        """Open the dialog, in its own size or this; its cards are typeset when the jobs are run."""
        self.dialog = CardDialog(self._library, ids, self._jobs, self.store, self.printed)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._qtbot.addWidget(self.dialog)
        if size is not None:
            self.dialog.resize(size)
        self.dialog.show()
        return self.dialog

    def ready(self, *ids: str) -> CardDialog:
        """Open the dialog with its cards typeset."""
        dialog = self.open(*ids)
        self.by_hand.run_all()
        return dialog

    def part(self, kind: type[_Part], name: str) -> _Part:
        """The part of the dialog with this object name."""
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind), f"the dialog has no {name}"
        return found

    @property
    def cards(self) -> CardList:
        """The list of cards."""
        return self.part(CardList, "cardList")

    def choose(self, box: str, value: str) -> None:
        """Choose the entry with this value, as a reader does."""
        choice = self.part(QComboBox, box)
        row = choice.findData(value)
        assert row >= 0, [choice.itemData(each) for each in range(choice.count())]
        choice.setCurrentIndex(row)
        choice.activated.emit(row)

    def show_all_options(self) -> None:
        """Show the advanced options too."""
        self.part(QToolButton, "moreChoices").click()

    def press(self, name: str) -> None:
        """Press a button, or choose what a menu offers, by its object name."""
        found = self.dialog.findChild(QPushButton, name) or self.dialog.findChild(QAction, name)
        assert isinstance(found, QPushButton | QAction), f"the dialog has no {name}"
        assert found.isEnabled()
        if isinstance(found, QAction):
            found.trigger()
        else:
            found.click()

    def text(self, name: str) -> str:
        """What a label says."""
        return self.part(QLabel, name).text()
