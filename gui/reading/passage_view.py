"""The page that is read: a centred column with the found words marked and links to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from gui.application.typing_keys import is_typing
from gui.reading.page_links import neighbour_link
from gui.reading.page_margin import centre_column, paint_band, paint_dashes, paint_line_numbers
from gui.text.highlights import extra_selection, highlight_format, utf16_ranges

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.reading.typography import PageFormats


class ReadingPane(QTextEdit):
    """Shows a page; tells which passage a link leads to and what is typed into it."""

    followed = Signal(str)
    typed = Signal(str)

    def __init__(self, formats: PageFormats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingPane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.formats = formats
        self._accent: QColor | None = None
        self._numbered = False
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the pane is, in the language of the interface."""
        self.setAccessibleName(self.tr("Passage"))

    def turn_to(self, accent: QColor | None) -> None:
        """Begin the page that has just been written: at its top, with its accent, unmarked."""
        self._accent = accent
        self.setExtraSelections([])
        self.centre()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def number_lines(self, on: bool) -> None:
        """Show the source's line numbers in the margin."""
        self._numbered = on
        self.viewport().update()

    def mark(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Mark character ranges of the page's plain text."""
        form, document = highlight_format(self.formats.colours), self.document()
        places = utf16_ranges(self.toPlainText(), ranges)
        self.setExtraSelections(
            [extra_selection(document, start, end, form) for start, end in places]
        )

    @override
    def loadResource(self, type: int, name: QUrl | str) -> QImage:
        """Never read a file or a server that a text names: an empty picture for everything."""
        return QImage()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.centre()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scrolled = self.verticalScrollBar().value()
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -scrolled)
            if self._accent is not None:
                paint_band(painter, self.document(), self._accent)
            visible = QRectF(event.rect().translated(0, scrolled))
            painter.setPen(QColor(self.formats.colours.muted))
            paint_dashes(painter, self.document(), visible, self.formats.reading)
            if self._numbered:
                painter.setFont(self.formats.interface)
                colour = QColor(self.formats.colours.muted)
                paint_line_numbers(painter, self.document(), visible, colour)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        link = self._selected_link()
        if link and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.followed.emit(link)
        elif is_typing(event):
            self.typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window's command for it
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks through the links first, then on to the next control."""
        link = neighbour_link(self.textCursor(), forward=next)
        if link is None:
            return super().focusNextPrevChild(next)
        self.setTextCursor(link)
        return True

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self.anchorAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        if link and left and not self.textCursor().hasSelection():
            self.followed.emit(link)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over_link = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def centre(self) -> None:
        """Give the column its place; before a page is written, so that it is laid out once."""
        centre_column(self.document(), self.viewport().width(), self.formats.reading)

    def _selected_link(self) -> str:
        """The link that Tab has come to; "" where the cursor is in other text."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return ""
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart() + 1)
        return start.charFormat().anchorHref()
