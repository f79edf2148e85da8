"""The left side of the card dialog: the cards of the deck, its summary and its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.appearance.icons import icon
from gui.appearance.theme import current_colours
from gui.application.content_labels import place_of
from gui.deck.card_list import MOVE_KEYS, CardList, CardRow
from gui.printing.deck_summary import DeckSummary
from gui.printing.text_label import TextLabel

if TYPE_CHECKING:
    from content.library import Library

_MIN_WIDTH, _MIN_CHARACTERS = 240, 26
"""Width in pixels, and in average characters; the larger counts."""

_MIN_LIST_HEIGHT = 96
_MOVE_KEYS = (Qt.KeyboardModifier.AltModifier, MOVE_KEYS)


class DeckPanel(QWidget):
    """`changed`: other cards or another order; the other signals ask for what they are named after.

    `title` is that of the deck file which was opened or saved last, or "".
    """

    changed = Signal()
    passage_selected = Signal(str)
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.title = ""
        self.cards = CardList("cardList", _MOVE_KEYS)
        self.cards.setAccessibleName(self.tr("Cards in print order"))
        self.cards.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down move the selected cards, Delete removes them.")
        )
        self.cards.setMinimumHeight(_MIN_LIST_HEIGHT)
        self.summary = DeckSummary(library)
        self._message = TextLabel("deckNews")
        self._message.hide()
        self._up = _tool_button("moveUp", "chevron-up", self.tr("Move up (Alt+Up)"))
        self._down = _tool_button("moveDown", "chevron-down", self.tr("Move down (Alt+Down)"))
        self._remove = _tool_button("takeOut", "x", self.tr("Remove from the deck (Delete)"))
        self._menu_button = QToolButton()
        menu = QMenu(self._menu_button)
        self._open = menu.addAction(self.tr("&Open deck …"))
        self._save = menu.addAction(self.tr("&Save deck as …"))
        self._menu_button.setMenu(menu)
        character_width = QFontMetrics(self.font()).averageCharWidth()
        self.setMinimumWidth(max(_MIN_WIDTH, character_width * _MIN_CHARACTERS))
        self._lay_out()
        self._connect_signals()

    @property
    def passages(self) -> tuple[str, ...]:
        """The ids of the passages, in the order of printing."""
        return self.cards.passages

    def set_deck(self, title: str, passages: Sequence[str]) -> None:
        """Show the deck of a file; all of its passages are in the library."""
        self.title = title
        self.set_passages(passages)

    def set_passages(self, ids: Sequence[str]) -> None:
        """Make the deck of these passages; all of them are in the library."""
        passages = [self._library.passage(each) for each in ids]
        self.cards.set_cards(
            [CardRow(p.id, p.shown_title, place_of(self._library, p)) for p in passages]
        )
        self._change()

    def show_message(self, sentence: str) -> None:
        """Show how opening or saving the deck went, until the deck is changed."""
        self._message.setVisible(bool(sentence))
        self._message.announce(sentence)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        self._menu_button.setObjectName("deckMenu")
        self._menu_button.setText(self.tr("&Deck"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setArrowType(Qt.ArrowType.DownArrow)
        self._menu_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._open.setObjectName("openDeck")
        self._save.setObjectName("saveDeck")
        tools.addWidget(self._menu_button)
        tools.addStretch()
        for tool in (self._up, self._down, self._remove):
            tools.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.cards, 1)
        column.addWidget(self.summary)
        column.addWidget(self._message)

    def _connect_signals(self) -> None:
        self.cards.changed.connect(self._change)
        self.cards.passage_selected.connect(self.passage_selected)
        self.cards.itemSelectionChanged.connect(self._update_buttons)
        self._up.clicked.connect(lambda: self.cards.move_selected(-1))
        self._down.clicked.connect(lambda: self.cards.move_selected(1))
        self._remove.clicked.connect(self.cards.remove_selected)
        self._open.triggered.connect(self.open_requested)
        self._save.triggered.connect(self.save_requested)

    def _change(self) -> None:
        self.show_message("")
        self._update_buttons()
        self.changed.emit()

    def _update_buttons(self) -> None:
        rows, count = self.cards.selected_rows(), self.cards.count()
        self._up.setEnabled(bool(rows) and rows[0] > 0)
        self._down.setEnabled(bool(rows) and rows[-1] < count - 1)
        self._remove.setEnabled(bool(rows))
        self._save.setEnabled(count > 0)


def _tool_button(object_name: str, icon_name: str, text: str) -> QToolButton:
    """The text is what the button does, with its key in brackets."""
    button = QToolButton()
    button.setObjectName(object_name)
    button.setIcon(icon(icon_name, current_colours()))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    name, _, key = text.partition(" (")
    button.setAccessibleName(name)
    button.setAccessibleDescription(key.removesuffix(")"))
    button.setToolTip(text)
    return button
