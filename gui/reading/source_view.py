"""The view of a source: the text as received, with line numbers, passage and found words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from content.divided_words import hide_divisions
from gui.reading.highlights import extra_selection, highlight_format, utf16_ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from content.model import Document, Passage
    from gui.appearance.colours import Colours
    from index import FoundForms

_PADDING = 12


class SourceView(QPlainTextEdit):
    """Shows one source text; `show_passage` opens it at a passage."""

    def __init__(self, colours: Colours, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_PADDING)
        self._margin = _LineNumbers(self)
        self.updateRequest.connect(self._margin.scroll_with_text)
        self._document: Document | None = None
        self._passage: Passage | None = None
        self._found: FoundForms | None = None
        self.apply_theme(colours, font)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the accessible name in the language of the interface."""
        self.setAccessibleName(self.tr("Source text as received"))

    def apply_theme(self, colours: Colours, font: QFont) -> None:
        """Show the text in these colours and this font."""
        self._colours = colours
        self.setFont(font)
        self._margin.apply_theme(colours)
        self._set_margin_width()
        self._set_highlights()

    def show_passage(
        self, document: Document, passage: Passage, found: FoundForms | None = None
    ) -> None:
        """Show the document's source with the lines of the passage highlighted and in sight.

        The forms that were `found` are highlighted in them.
        """
        if document is not self._document:
            self._document = document
            self.setPlainText("\n".join(document.source_lines))
            self._set_margin_width()
        self._passage, self._found = passage, found
        self._set_highlights()
        line = passage.source[0].first if passage.source else 1
        first = self.document().findBlockByNumber(line - 1)
        self.moveCursor(QTextCursor.MoveOperation.End)  # so that the passage comes in at the top
        self.setTextCursor(QTextCursor(first))
        above = first.previous() if first.previous().isValid() else first
        self.verticalScrollBar().setValue(above.firstLineNumber())

    def highlight(self, found: FoundForms | None) -> None:
        """Highlight these forms in the lines of the passage."""
        self._found = found
        self._set_highlights()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected, as it is in the source."""
        mime = QMimeData()
        mime.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return mime

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margin_width()

    def visible_lines(self) -> list[tuple[str, QRectF]]:
        """The lines in sight: number, and the rectangle of the text in pixels of the viewport."""
        lines = []
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(offset)
            if rect.top() > self.viewport().height():
                break
            lines.append((str(block.blockNumber() + 1), rect))
            block = block.next()
        return lines

    def _set_margin_width(self) -> None:
        digits = max(2, len(str(self.blockCount())))
        width = self.fontMetrics().horizontalAdvance("0") * digits + 2 * _PADDING
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def _set_highlights(self) -> None:
        """Highlight the lines of the passage over their whole width, and the found forms on top."""
        if self._passage is None or self._document is None:
            return
        char_format = QTextCharFormat()
        char_format.setBackground(QColor(self._colours.selection))
        char_format.setForeground(QColor(self._colours.selection_text))
        char_format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - Qt's own
        selections = []
        part_format = QTextCharFormat(char_format)
        part_format.clearProperty(QTextFormat.Property.FullWidthSelection)
        for first, end, is_whole in self._passage_ranges(self._passage):
            shown = char_format if is_whole else part_format
            selections.append(extra_selection(self.document(), first, end, shown))
        self.setExtraSelections([*selections, *self._found_selections()])

    def _passage_ranges(self, passage: Passage) -> Iterator[tuple[int, int, bool]]:
        """The characters of each line of a passage, or its parts; whether it has all of the line.

        A whole line is highlighted with its end, so over the whole width.
        """
        parts = {part.line for part in passage.parts}
        lines = (n for each in passage.source for n in range(each.first, each.last + 1))
        for block in (self.document().findBlockByNumber(n - 1) for n in lines if n not in parts):
            yield block.position(), block.position() + block.length(), True
        for part in passage.parts:
            block = self.document().findBlockByNumber(part.line - 1)
            ((start, end),) = utf16_ranges(block.text(), [(part.start, part.end)])
            yield block.position() + start, block.position() + end, False

    def _found_selections(self) -> Iterator[QTextEdit.ExtraSelection]:
        """The found forms, which may go from one line of the passage to the next."""
        if self._passage is None or self._document is None or self._found is None:
            return
        char_format = highlight_format(self._colours)
        for lines in self._passage.source:
            text = "\n".join(self._document.source_lines[lines.first - 1 : lines.last])
            offset = self.document().findBlockByNumber(lines.first - 1).position()
            found = self._found.ranges_in(hide_divisions(text))
            for start, end in utf16_ranges(text, found):
                yield extra_selection(self.document(), offset + start, offset + end, char_format)


class _LineNumbers(QWidget):
    """The numbers beside the text."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view

    def apply_theme(self, colours: Colours) -> None:
        """Paint the numbers in these colours."""
        self._background, self._text_colour = QColor(colours.panel), QColor(colours.muted)
        self.update()

    def scroll_with_text(self, rect: QRect, scrolled: int) -> None:
        """Move as the text was scrolled by so many pixels, or paint a rectangle again."""
        if scrolled:
            self.scroll(0, scrolled)
        else:
            self.update(0, rect.y(), self.width(), rect.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        height = self._view.fontMetrics().height()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._background)
            painter.setPen(self._text_colour)
            painter.setFont(self._view.font())
            for number, rect in self._view.visible_lines():
                row = QRectF(0, rect.top(), self.width() - _PADDING, height)
                painter.drawText(row, Qt.AlignmentFlag.AlignRight, number)
