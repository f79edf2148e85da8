"""A passage as one of several columns, with the marks of what it shares with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextCursor, QTextFormat
from typing_extensions import override

from gui.appearance.theme import accent_of
from gui.application.content_labels import passage_text
from gui.comparison.block_positions import page_ranges
from gui.comparison.mark_formats import changed_format, mark_format, number_format
from gui.reading.highlights import extra_selection, highlight_format
from gui.reading.page_writer import PageWriter, write_passage
from gui.reading.passage_view import PassageView

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QTextCharFormat

    from content.library import Library
    from gui.comparison.block_positions import BlockRange
    from gui.reading.typography import PageFormats
    from index.comparison import ComparedPassage

_LEFT, _RIGHT, _TOP, _INDENT = 22, 10, 20, 18
"""Logical pixels around the text, and before that of a bullet."""


class PassageColumn(PassageView):
    """The page of a passage; `mark` and `mark_changes` write it anew with what is marked."""

    def __init__(self, library: Library, compared: ComparedPassage, formats: PageFormats) -> None:
        super().__init__(formats)
        self.setObjectName("comparedPassage")
        self._library, self._compared = library, compared
        self._passage = library.passage(compared.passage)
        self._found: dict[str, list[tuple[int, int]]] = {}
        self.setMinimumWidth(150)
        self.setLocale(QLocale(self._passage.language))
        self.setAccessibleName(passage_text(library, self._passage))

    def mark(self, concepts: Sequence[str]) -> None:
        """Mark the words of the concepts, each with its number from 1 on."""
        self._write()
        marks = self._compared.marks
        ranges = page_ranges(
            self.document(), self._compared.blocks, [(m.block, m.start, m.end) for m in marks]
        )
        found = [(each, mark.concept) for each, mark in zip(ranges, marks, strict=True) if each]
        added = 0
        for (first, last), concept in sorted(found):
            number = concepts.index(concept) + 1
            start, end = first + added, last + added
            cursor = self._format(start, end, mark_format(number, self.formats.colours))
            cursor.setPosition(end)
            size = cursor.charFormat().intProperty(QTextFormat.Property.FontPixelSize.value)
            cursor.insertText(str(number), number_format(number, self.formats, size))
            added += len(str(number))
            self._found.setdefault(concept, []).append((start, end))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark_changes(self, changed: Iterable[BlockRange], *, added: bool) -> None:
        """Mark the words that only this version has."""
        self._write()
        ranges = page_ranges(self.document(), self._compared.blocks, changed)
        for each in filter(None, ranges):
            self._format(*each, changed_format(self.formats.colours, added=added))

    def show_concept(self, concept: str) -> None:
        """Bring the first word of a concept into sight, and have all of its words stand out."""
        found = self._found.get(concept, [])
        highlight = highlight_format(self.formats.colours)
        document = self.document()
        self.setExtraSelections(
            [extra_selection(document, start, end, highlight) for start, end in found]
        )
        if found:
            cursor = self.textCursor()
            cursor.setPosition(found[0][0])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    @override
    def centre_column(self) -> None:
        """Give the text the whole column."""
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        margins.setLeftMargin(_LEFT)
        margins.setRightMargin(_RIGHT)
        margins.setTopMargin(_TOP)
        margins.setBottomMargin(_TOP)
        frame.setFrameFormat(margins)
        self.document().setIndentWidth(_INDENT)

    def _write(self) -> None:
        self._found = {}
        writer = PageWriter(self.document(), self.formats)
        self.centre_column()
        write_passage(writer, self._library, self._passage)
        writer.finish()
        municipality = self._library.municipality_of(self._passage)
        self.show_new_page(accent_of(municipality, self.formats.colours))

    def _format(self, start: int, end: int, char_format: QTextCharFormat) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(char_format)
        return cursor
