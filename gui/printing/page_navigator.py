"""Moves between the pages of the preview: two buttons, and "Page 2 of 4" between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget


class PageNavigator(QWidget):
    """Holds the index of the page that is shown, from 0; `page_changed` carries it."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._count = 0
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMinimumWidth(120)
        self._previous = _arrow(
            Qt.ArrowType.LeftArrow, "previousPage", self.tr("Previous page"), "PgUp"
        )
        self._next = _arrow(Qt.ArrowType.RightArrow, "nextPage", self.tr("Next page"), "PgDown")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        for widget in (self._previous, self._label, self._next):
            row.addWidget(widget)
        row.addStretch()
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self.set_page_count(0)

    @property
    def page(self) -> int:
        """The page that is shown."""
        return self._page

    @property
    def text(self) -> str:
        """What is between the buttons."""
        return self._label.text()

    def set_page_count(self, count: int) -> None:
        """Show one of `count` pages: the same as now, or the last if there are fewer."""
        self._count = count
        self._show(min(self._page, max(0, count - 1)))

    def step(self, by: int) -> None:
        """Move `by` pages, no further than to the first and the last."""
        page = min(max(0, self._page + by), max(0, self._count - 1))
        if page != self._page:
            self._show(page)

    def _show(self, page: int) -> None:
        self._page = page
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < self._count)
        text = self.tr("Page {page} of {count}").format(page=page + 1, count=self._count)
        self._label.setText(text if self._count else "")
        if self._count:
            self.page_changed.emit(page)


def _arrow(kind: Qt.ArrowType, object_name: str, text: str, key: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(object_name)
    button.setArrowType(kind)
    button.setAccessibleName(text)
    button.setAccessibleDescription(
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    )
    button.setToolTip(text)
    return button
