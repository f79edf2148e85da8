"""The left side of the card dialog: the deck's cards, what is to be known of them, its file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.appearance.icons import icon
from gui.appearance.theme import colours_worn
from gui.application.labels import place_of
from gui.printing.card_list import CardList, CardRow
from gui.printing.text_label import announce, sentences

if TYPE_CHECKING:
    from content.library import Library

_WIDTH, _LETTERS = 240, 26
"""Pixels, and average letters, that the list is wide at least."""

_LEAST_LIST = 96


class DeckPanel(QWidget):
    """Tells when the deck is another one, and when a deck is to be opened or saved."""

    changed = Signal()
    stood_at = Signal(str)
    opening = Signal()
    saving = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.cards = CardList()
        self.cards.setAccessibleName(self.tr("Cards in the order of printing"))
        self.cards.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down move a card, Delete takes it out.")
        )
        self.cards.setMinimumHeight(_LEAST_LIST)
        self.told = sentences("cardSummary")
        self._news = sentences("deckNews")
        self._news.hide()
        self._up = _tool("moveUp", "chevron-up", self.tr("Move up (Alt+Up)"))
        self._down = _tool("moveDown", "chevron-down", self.tr("Move down (Alt+Down)"))
        self._out = _tool("takeOut", "x", self.tr("Take out of the deck (Delete)"))
        self._file = QToolButton()
        menu = QMenu(self._file)
        self._open = menu.addAction(self.tr("&Open deck …"))
        self._save = menu.addAction(self.tr("&Save deck as …"))
        self._file.setMenu(menu)
        self.setFixedWidth(max(_WIDTH, QFontMetrics(self.font()).averageCharWidth() * _LETTERS))
        self._lay_out()
        self._join()

    @property
    def passages(self) -> tuple[str, ...]:
        """The ids of the passages, in the order of printing."""
        return self.cards.passages

    def show_passages(self, ids: Sequence[str]) -> None:
        """Show the cards of these passages; all of them are in the library."""
        passages = [self._library.passage(each) for each in ids]
        self.cards.show_cards(
            [CardRow(p.id, p.shown_title, place_of(self._library, p)) for p in passages]
        )
        self._enable()

    def say(self, sentence: str) -> None:
        """Say what became of opening or saving the deck."""
        self._news.setText(sentence)
        self._news.setVisible(bool(sentence))
        announce(self._news)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        self._file.setObjectName("deckMenu")
        self._file.setText(self.tr("&Deck"))
        self._file.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._file.setArrowType(Qt.ArrowType.DownArrow)
        self._file.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._file.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._open.setObjectName("openDeck")
        self._save.setObjectName("saveDeck")
        head.addWidget(self._file)
        head.addStretch()
        for tool in (self._up, self._down, self._out):
            head.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.cards, 1)
        column.addWidget(self.told)
        column.addWidget(self._news)

    def _join(self) -> None:
        self.cards.changed.connect(self._change)
        self.cards.stood_at.connect(self.stood_at)
        self.cards.currentRowChanged.connect(self._enable)
        self._up.clicked.connect(lambda: self.cards.move_card(-1))
        self._down.clicked.connect(lambda: self.cards.move_card(1))
        self._out.clicked.connect(self.cards.take_out)
        self._open.triggered.connect(self.opening)
        self._save.triggered.connect(self.saving)

    def _change(self) -> None:
        self.say("")
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        row, count = self.cards.currentRow(), self.cards.count()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        self._out.setEnabled(row >= 0)
        self._save.setEnabled(count > 0)


def _tool(name: str, picture: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(picture, colours_worn()))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
