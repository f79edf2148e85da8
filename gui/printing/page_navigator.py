"""Turns the pages of the preview: two buttons and "Page 2 of 4" between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget


class PageTurner(QWidget):
    """Keeps the number of the page that is shown, from 0; `turned` carries it."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._count = 0
        self._words = QLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMinimumWidth(120)
        self._back = _arrow(Qt.ArrowType.LeftArrow, "previousPage", self.tr("Previous page"))
        self._on = _arrow(Qt.ArrowType.RightArrow, "nextPage", self.tr("Next page"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        for widget in (self._back, self._words, self._on):
            row.addWidget(widget)
        row.addStretch()
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self.begin(0)

    @property
    def page(self) -> int:
        """The page that is shown."""
        return self._page

    @property
    def words(self) -> str:
        """What stands between the buttons."""
        return self._words.text()

    def begin(self, count: int) -> None:
        """Go on with `count` pages, on the same page if there is one of its number."""
        self._count = count
        self._show(min(self._page, max(0, count - 1)))

    def step(self, by: int) -> None:
        """Turn `by` pages, no further than to the first and the last."""
        page = min(max(0, self._page + by), max(0, self._count - 1))
        if page != self._page:
            self._show(page)

    def _show(self, page: int) -> None:
        self._page = page
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < self._count)
        words = self.tr("Page {page} of {count}").format(page=page + 1, count=self._count)
        self._words.setText(words if self._count else "")
        if self._count:
            self.turned.emit(page)

    def _step_back(self) -> None:
        self.step(-1)

    def _step_on(self) -> None:
        self.step(1)


def _arrow(kind: Qt.ArrowType, name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setArrowType(kind)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
