"""The reading side of the window: the page or its source, and the line at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.appearance.theme import accent_of
from gui.reading.page_writer import PageWriter
from gui.reading.passage_page import write_passage
from gui.reading.passage_toolbar import PassageToolbar
from gui.reading.passage_view import ReadingPane
from gui.reading.source_view import SourceView

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Passage
    from gui.reading.typography import PageFormats


class ReadingColumn(QWidget):
    """Shows one passage at a time, the start page, or the faults of the library."""

    turned = Signal(bool)  # to the source, or back to the page
    drawn = Signal()  # a page was written; its found words are not marked yet

    def __init__(
        self, library: Library, formats: PageFormats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._passage: Passage | None = None
        self._as_source = False
        self._faults = False
        self.pane = ReadingPane(formats)
        self._source = SourceView(formats.colours, formats.reading)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.pane)
        self._sides.addWidget(self._source)
        self.toolbar = PassageToolbar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sides, 1)
        column.addWidget(self.toolbar)
        self.setMinimumWidth(420)

    @property
    def passage(self) -> Passage | None:
        """The passage that is shown; None on a page of our own."""
        return self._passage

    @property
    def side(self) -> QWidget:
        """The page, or the source if that is shown."""
        return self._sides.currentWidget() or self.pane

    @property
    def shows_source(self) -> bool:
        """Whether the text as received is shown."""
        return self.side is not self.pane

    def selected_text(self) -> str:
        """What is selected in the page or the source; "" if nothing is."""
        cursor = self._source.textCursor() if self.shows_source else None
        chosen = (cursor or self.pane.textCursor()).selectedText()
        return chosen.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_passage(self, passage_id: str) -> None:
        """Show a passage, or the start page for ""."""
        self._faults = False
        self._passage = self._library.passage(passage_id) if passage_id else None
        self._redraw()

    def show_faults(self) -> None:
        """Show what is wrong with the library."""
        self._faults = True
        self._passage = None
        self._redraw()

    def show_source(self, on: bool) -> None:
        """Turn to the text as received, or back to the page."""
        self._as_source = on
        self._turn_side()
        self.turned.emit(on)

    def focus_text(self) -> None:
        """Give the focus to the page, or to the source if that is shown."""
        self.side.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self, formats: PageFormats) -> None:
        """Show everything in these colours and fonts."""
        self.pane.formats = formats
        self._source.apply_theme(formats.colours, formats.reading)
        self._redraw_in_place()

    def retranslate(self) -> None:
        """Say everything of ours in the language of the interface."""
        self.pane.retranslate()
        self._source.retranslate()
        self.toolbar.retranslate()
        self._redraw_in_place()

    def _redraw(self) -> None:
        self._write_page()
        self.toolbar.show_passage(self._passage)
        self._turn_side()
        self.drawn.emit()

    def _redraw_in_place(self) -> None:
        """Write the same page again, as far down as it was read."""
        bar = self.pane.verticalScrollBar()
        read = bar.value() / max(bar.maximum(), 1)
        self._redraw()
        bar.setValue(round(read * bar.maximum()))

    def _turn_side(self) -> None:
        if self._passage is not None and self._as_source:
            source = self._source
            document = self._library.document_of(self._passage)
            self._sides.setCurrentWidget(source)
            source.show_passage(document, self._passage)
        else:
            self._sides.setCurrentWidget(self.pane)

    def _write_page(self) -> None:
        formats, passage = self.pane.formats, self._passage
        writer = PageWriter(self.pane.document(), formats)
        self.pane.centre()
        accent, locale = None, QLocale()
        if passage is not None:
            accent = accent_of(self._library.municipality_of(passage), formats.colours)
            locale = QLocale(passage.language)  # what screen readers speak it in
            write_passage(writer, self._library, passage)
        elif self._faults:
            from gui.reading.fault_page import write_faults

            write_faults(writer, self._library)
        else:
            from gui.reading.start_page import write_start

            write_start(writer, self._library)
        writer.finish()
        self.pane.setLocale(locale)
        self.pane.turn_to(accent)
