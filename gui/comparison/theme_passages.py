"""Below the table of themes: the strongest sentence of a cell, and its passages to open."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.application.content_labels import place_of

if TYPE_CHECKING:
    from content.library import Library
    from gui.reading.typography import PageFormats
    from index.comparison import MarkedSentence, ThemeCell


_ROWS, _FRAME = 12, 6
"""Passages in sight, of further ones the list scrolls; pixels of what is around them."""


class ThemePassages(QWidget):
    """Enter or a double click on a passage emits `passage_opened` with its id."""

    passage_opened = Signal(str)

    def __init__(self, library: Library, formats: PageFormats) -> None:
        super().__init__()
        self._library, self._formats = library, formats
        self._heading, self._sentence, self.list = QLabel(), QLabel(), QListWidget()
        bold = self.font()
        bold.setBold(True)
        self._heading.setFont(bold)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._sentence.setObjectName("strongestSentence")
        self._sentence.setFont(formats.reading)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list.setObjectName("passagesOfTheme")
        self.list.setAccessibleName(self.tr("Passages"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.itemActivated.connect(self._open)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 0)
        rows.setSpacing(8)
        for widget in (self._heading, self._sentence):
            rows.addWidget(widget)
        rows.addWidget(self.list)
        rows.addStretch(1)

    def show_cell(self, heading: str, cell: ThemeCell) -> None:
        """Show what a municipality says of a theme."""
        self._heading.setText(heading)
        self._sentence.setText(self._html(cell.sentence))
        self._sentence.setAccessibleName(cell.sentence.whole)
        self.list.clear()
        for each in cell.passages:
            passage = self._library.passage(each)
            item = QListWidgetItem(f"{passage.shown_title} · {place_of(self._library, passage)}")
            item.setData(Qt.ItemDataRole.UserRole, each)
            self.list.addItem(item)
        shown = min(self.list.count(), _ROWS)
        self.list.setFixedHeight(shown * self.list.sizeHintForRow(0) + _FRAME)
        self._show_parts(visible=True)

    def show_nothing(self, sentence: str) -> None:
        """Say in a sentence that there is nothing."""
        self._heading.setText(sentence)
        self._show_parts(visible=False)

    def focus_first(self) -> None:
        """Go to the first passage."""
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self, *, visible: bool) -> None:
        self._sentence.setVisible(visible)
        self.list.setVisible(visible)

    def _open(self, item: QListWidgetItem) -> None:
        self.passage_opened.emit(item.data(Qt.ItemDataRole.UserRole))

    def _html(self, sentence: MarkedSentence) -> str:
        colours = self._formats.colours
        style = f"background:{colours.highlight}; color:{colours.highlight_text}"
        html, end = "", 0
        if sentence.lead:
            html = f'<span style="color:{colours.muted}">{escape(sentence.lead)}</span> '
        for first, last in sentence.highlights:
            html += escape(sentence.text[end:first])
            html += f'<span style="{style}">{escape(sentence.text[first:last])}</span>'
            end = last
        return html + escape(sentence.text[end:])
