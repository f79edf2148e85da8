"""The tray at the foot of the tree: one line for the current deck, and the list of its cards."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from gui.appearance.icons import icon
from gui.appearance.theme import current_colours
from gui.application.menus import MenuToolButton, add_mnemonics
from gui.application.typing_keys import TypingFilter
from gui.deck.card_list import CardList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.deck.card_list import CardRow

_MIN_ROWS, _MARGIN, _BUTTON_PADDING = 2, 4, 24


class DeckTray(QFrame):
    """One line while the deck is empty; the list below it can be folded away.

    `add_button` and `print_button` are those of the commands; `actions` are in the menu beside.
    """

    files_dropped = Signal(object)  # list[Path], of deck files
    rows_wanted = Signal()  # in another language
    window_activated = Signal()

    def __init__(
        self, add_button: QToolButton, print_button: QToolButton, actions: Sequence[QAction]
    ) -> None:
        super().__init__()
        self.setObjectName("deckTray")
        self.setAcceptDrops(True)
        self._add, self._print = add_button, print_button
        self._title, self._is_folded = "", False
        self.cards = CardList("deckList")
        self._fold, self._menu_button = QToolButton(), _DeckMenuButton(actions)
        self._lay_out()
        self._fold.clicked.connect(self._toggle)
        self.keys = TypingFilter(self.cards)
        self.retranslate()

    def retranslate(self) -> None:
        """Show and name everything in the language of the interface."""
        self.setAccessibleName(self.tr("Current deck"))
        self._menu_button.setAccessibleName(self.tr("Deck menu"))
        self._menu_button.setToolTip(self.tr("Print, open, save or empty the deck"))
        self.cards.setAccessibleName(self.tr("Cards of the current deck in print order"))
        up, down, delete = map(_key_text, ("Alt+Shift+Up", "Alt+Shift+Down", "Del"))
        description = self.tr("{up} and {down} move the selected cards, {delete} removes them.")
        self.cards.setAccessibleDescription(description.format(up=up, down=down, delete=delete))
        self.cards.retranslate()
        self._update()

    def set_tab_order_after(self, widget: QWidget) -> None:
        """Let Tab come here from a widget."""
        stops = (widget, self._fold, self._add, self._print, self._menu_button, self.cards)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_deck(self, title: str, rows: Sequence[CardRow]) -> None:
        """Show this deck; the first card added to others is selected, else those that were."""
        self._title = title
        before, selected = self.cards.passages, self.cards.selected_passages()
        now = tuple(row.passage_id for row in rows)
        if now != before:
            known = set(before)
            new = [each for each in now if each not in known]
            with QSignalBlocker(self.cards):
                self.cards.set_cards(rows)
                self.cards.clearSelection()
                self.cards.select((new[:1] if before else []) or selected)
        self._update()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.window_activated.emit()
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            with QSignalBlocker(self.cards):
                self.cards.clear()
            self.rows_wanted.emit()
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _deck_files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.files_dropped.emit(_deck_files(event))
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        self._fold.setObjectName("foldDeck")
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = QHBoxLayout()
        line.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        line.setSpacing(0)
        line.addWidget(self._fold, 1)
        line.addWidget(self._add)
        line.addStretch()
        line.addWidget(self._print)
        line.addWidget(self._menu_button)
        self.cards.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.cards)

    def _toggle(self) -> None:
        self._is_folded = not self._is_folded
        self._update()

    def _update(self) -> None:
        """One line while the deck is empty or folded; else the cards below it, if there is room."""
        count, styles = self.cards.count(), Qt.ToolButtonStyle
        unfolded = count > 0 and not self._is_folded
        self._fold.setVisible(count > 0)
        self._print.setVisible(count > 0)
        self.cards.setVisible(unfolded)
        cards = self.tr("%n card(s)", "", count)
        title = self._title or self.tr("Deck")
        text = f"{cards} · {title}"
        state = self.tr("The cards are shown") if unfolded else self.tr("The cards are hidden")
        self._fold.setAccessibleName(text)
        self._fold.setAccessibleDescription(state)
        self._fold.setToolTip(text)
        colours = current_colours()
        self._fold.setIcon(icon("chevron-down" if unfolded else "chevron-up", colours))
        room = self._fold.width() - 2 * self._fold.iconSize().width()
        right = Qt.TextElideMode.ElideRight
        self._fold.setText(self.fontMetrics().elidedText(text, right, max(room, 0)))
        words = self.fontMetrics().horizontalAdvance(self._add.text())
        has_room = self.width() > words + 4 * self._add.iconSize().width() + 2 * _BUTTON_PADDING
        self._add.setToolButtonStyle(
            styles.ToolButtonTextBesideIcon if has_room and not count else styles.ToolButtonIconOnly
        )
        self._menu_button.setIcon(icon("menu", colours))
        self._limit_height(count)

    def _limit_height(self, count: int) -> None:
        row_height = self.cards.sizeHintForRow(0) if count else 0
        frame = 2 * self.cards.frameWidth()
        self.cards.setMinimumHeight(min(count, _MIN_ROWS) * row_height + frame)
        self.cards.setMaximumHeight(count * row_height + frame)
        buttons = (self._add, self._menu_button)
        line = max(each.sizeHint().height() for each in buttons) + 2 * _MARGIN
        shown = self.cards.maximumHeight() if self.cards.isVisibleTo(self) else 0
        self.setMaximumHeight(line + shown)


class _DeckMenuButton(MenuToolButton):
    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__("deckTrayMenu")
        self._actions = actions

    @override
    def _fill(self, menu: QMenu) -> None:
        menu.addActions(self._actions)
        add_mnemonics(menu)


def _deck_files(event: QDropEvent) -> list[Path]:
    """The deck files that are dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in (".pejldeck", ".yaml", ".yml")]


def _key_text(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
