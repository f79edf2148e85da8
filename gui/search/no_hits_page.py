"""The page of an answer without hits: what was searched, the nearest words, what else to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_WORDS = 6


class NoHitsPage(QWidget):
    """Offers the nearest words, and the whole library where the search was narrowed.

    `text` is what it says, one sentence on a line.
    """

    word_chosen = Signal(str)  # search for this word instead
    widened = Signal()  # search everything

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._headline = _label(strong=True)
        self._searched = _label()
        self._advice = _label()
        self._nearest = QVBoxLayout()
        self._nearest.setSpacing(4)
        self._widen = QPushButton()
        self._widen.clicked.connect(self.widened)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for label in (self._headline, self._searched, self._advice):
            column.addWidget(label)
        column.addLayout(self._nearest)
        column.addWidget(self._widen, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    @property
    def last_button(self) -> QWidget:
        """The last of its buttons in the order of Tab."""
        return self._widen

    def retranslate(self) -> None:
        """Say what the button does, in the language of the interface."""
        self._widen.setText(self.tr("Search the whole library"))

    def show_query(
        self, query: str, searched: str, nearest: Iterable[str], *, narrowed: bool
    ) -> None:
        """Say that `query` is not in what was searched, and what else may be tried."""
        words = tuple(nearest)[:_MOST_WORDS]
        shown = _shortened(query)
        self._headline.setText(self.tr("No results for “{query}”").format(query=shown))
        self._searched.setText(self.tr("Searched in: {searched}").format(searched=searched))
        if words:
            self._advice.setText(self.tr("Similar words in the library:"))
        else:
            self._advice.setText(
                self.tr("Try fewer letters or another word, or select a passage in the tree.")
            )
        self._replace_buttons(words)
        self._widen.setVisible(narrowed)
        labels = (self._headline, self._searched, self._advice)
        sentences = [*(label.text() for label in labels), ", ".join(words)]
        self.text = "\n".join(filter(None, sentences))

    def _replace_buttons(self, words: tuple[str, ...]) -> None:
        while (item := self._nearest.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        before = self._widen
        for word in words:
            button = QPushButton(word.replace("&", "&&"), self)
            button.setAccessibleName(self.tr("Search for {word}").format(word=word))
            button.clicked.connect(
                lambda _checked=False, chosen=word: self.word_chosen.emit(chosen)
            )
            self._nearest.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(before, button)
            before = button
        if words:
            QWidget.setTabOrder(before, self._widen)


def _label(*, strong: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if strong:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label


def _shortened(query: str) -> str:
    words = " ".join(query.split())
    return words if len(words) <= 60 else f"{words[:60]}…"
