"""The view of a page: a centred column with links, highlights and line numbers beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
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
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget
from typing_extensions import override

from gui.application.typing_keys import is_typing
from gui.reading.highlights import extra_selection, highlight_format, utf16_ranges
from gui.reading.margin_painting import centre_column, paint_band, paint_dashes, paint_line_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QTextDocument

    from gui.reading.typography import PageFormats


class PassageView(QTextEdit):
    """Shows a page, which `gui.reading.page_writer` writes into its document."""

    link_activated = Signal(str)  # the id of a passage
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
        self._highlighted: tuple[tuple[int, int], ...] = ()
        self._shows_line_numbers = False
        self._pressed_at = QPoint()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the accessible name in the language of the interface."""
        self.setAccessibleName(self.tr("Passage"))

    def show_new_page(self, accent: QColor | None) -> None:
        """Show the page that has just been written: from its top, without highlights."""
        self._accent = accent
        self._highlighted = ()
        self.setExtraSelections([])
        self.centre_column()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def show_line_numbers(self, on: bool) -> None:
        """Show the source's line numbers in the margin."""
        self._shows_line_numbers = on
        self.viewport().update()

    def highlight(self, ranges: tuple[tuple[int, int], ...]) -> None:
        """Highlight ranges of characters of the page's plain text, and nothing else."""
        if ranges == self._highlighted:
            return
        self._highlighted = ranges
        char_format, document = highlight_format(self.formats.colours), self.document()
        self.setExtraSelections(
            [
                extra_selection(document, start, end, char_format)
                for start, end in utf16_ranges(self.toPlainText(), ranges)
            ]
        )

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the structure of what is selected, without fonts and colours."""
        from gui.reading.copied_blocks import html_text, mime_of, plain_text, selected_blocks

        blocks = selected_blocks(self.textCursor())
        return mime_of(plain_text(blocks), html_text(blocks))

    @override
    def loadResource(self, type: int, name: QUrl | str) -> QImage:
        """Return an empty picture: no file and no server that a text names is ever read."""
        return QImage()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.centre_column()

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
            if self._shows_line_numbers:
                painter.setFont(self.formats.interface)
                colour = QColor(self.formats.colours.muted)
                paint_line_numbers(painter, self.document(), visible, colour)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        link = selected_link(self.textCursor())
        if link and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.link_activated.emit(link)
        elif is_typing(event):
            self.typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window's command for it
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from link to link first, then to the next control."""
        link = next_link(self.textCursor(), forward=next)
        if link is None:
            return super().focusNextPrevChild(next)
        self.setTextCursor(link)
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        link = self.anchorAt(position)
        moved = (position - self._pressed_at).manhattanLength()
        super().mouseReleaseEvent(event)
        is_click = moved < QApplication.startDragDistance() and not event.modifiers()
        if link and event.button() == Qt.MouseButton.LeftButton and is_click:
            self.link_activated.emit(link)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over_link = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def centre_column(self) -> None:
        """Set the margins of the column; before a page is written, so that it is laid out once."""
        centre_column(self.document(), self.viewport().width(), self.formats.reading)


def selected_link(cursor: QTextCursor) -> str:
    """The target of the link that Tab has selected; "" if none is."""
    if not cursor.hasSelection():
        return ""
    start = QTextCursor(cursor)
    start.setPosition(cursor.selectionStart() + 1)
    return start.charFormat().anchorHref()


def link_ranges(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Start and end of each link, in the order of the page."""
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().isAnchor():
                yield fragment.position(), fragment.position() + fragment.length()
            fragments += 1
        block = block.next()


def next_link(cursor: QTextCursor, *, forward: bool) -> QTextCursor | None:
    """The next link after the cursor, or the one before it, selected; None if there is none."""
    links = list(link_ranges(cursor.document()))
    if forward:
        found = next((link for link in links if link[0] >= cursor.selectionEnd()), None)
    else:
        start = cursor.selectionStart()
        found = next((link for link in reversed(links) if link[1] <= start), None)
    if found is None:
        return None
    selected = QTextCursor(cursor)
    selected.setPosition(found[1])
    selected.setPosition(found[0], QTextCursor.MoveMode.KeepAnchor)
    return selected
