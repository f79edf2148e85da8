"""The right column of the window: the page or its source, and the toolbar below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.appearance.theme import accent_of
from gui.application.announcement import announce
from gui.application.content_labels import place_of
from gui.reading.page_writer import PageWriter, write_passage
from gui.reading.passage_toolbar import PassageToolbar
from gui.reading.passage_view import PassageView
from gui.reading.source_view import SourceView

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Passage
    from gui.reading.typography import PageFormats
    from index import FoundForms


class ReadingColumn(QWidget):
    """Shows one passage at a time, the start page, or the faults of the library.

    `passage` is the one that is shown, None on a page of our own; `is_unreadable` is whether that
    says that the passage can no longer be read.
    """

    source_toggled = Signal(bool)
    page_written = Signal()  # without highlights yet

    def __init__(
        self, library: Library, formats: PageFormats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._passage_id = ""
        self.passage: Passage | None = None
        self._source_wanted = False
        self.shows_faults = False
        self.is_unreadable = False
        self._found: FoundForms | None = None
        self.passage_view = PassageView(formats)
        self.source_view = SourceView(formats.colours, formats.reading)
        self._views = QStackedWidget()
        self._views.addWidget(self.passage_view)
        self._views.addWidget(self.source_view)
        self.toolbar = PassageToolbar()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addWidget(self._views, 1)
        self.rows.addWidget(self.toolbar)
        self.setMinimumWidth(420)

    @property
    def current_view(self) -> PassageView | SourceView:
        """The view of the page, or of the source if that is shown."""
        return self.source_view if self.shows_source else self.passage_view

    @property
    def shows_source(self) -> bool:
        """Whether the text as received is shown."""
        return self._views.currentWidget() is self.source_view

    def show_passage(self, passage_id: str) -> bool:
        """Show a passage, from its top if it is another one, or the start page for "".

        Returns whether that is another page than before.
        """
        is_shown = self.passage is not None and passage_id == self._passage_id
        if is_shown and self._read_passage() == self.passage:
            return False
        self.shows_faults = False
        self._passage_id = passage_id
        self._update()
        return True

    def show_faults(self) -> None:
        """Show what is wrong with the library."""
        self.shows_faults = True
        self._passage_id = ""
        self._update()
        announce_page(self, self._library)

    def show_source(self, on: bool) -> None:
        """Show the text as received, or the page again."""
        self._source_wanted = on
        if self.passage is not None and self._read_passage() is None:
            self._update()
        else:
            self._show_view()
        self.source_toggled.emit(on)

    def highlight(self, found: FoundForms | None) -> None:
        """Highlight these forms on the page and in its source, until a page is written."""
        if found == self._found:
            return
        self._found = found
        page = self.passage_view.toPlainText()
        self.passage_view.highlight(found.ranges_in(page) if found else ())
        if self.shows_source:
            self.source_view.highlight(found)

    def focus_text(self) -> None:
        """Give the focus to the page, or to the source if that is shown."""
        self.current_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self, formats: PageFormats) -> None:
        """Show everything in these colours and fonts."""
        self.passage_view.formats = formats
        self.source_view.apply_theme(formats.colours, formats.reading)
        self._update_in_place()

    def retranslate(self) -> None:
        """Show everything of ours in the language of the interface."""
        self.passage_view.retranslate()
        self.source_view.retranslate()
        self.toolbar.retranslate()
        self._update_in_place()

    def _update(self) -> None:
        self.passage = self._read_passage()
        self.is_unreadable = bool(self._passage_id) and self.passage is None
        self._found = None
        self._write_page()
        self.toolbar.show_passage(self.passage)
        self._show_view()
        self.page_written.emit()

    def _update_in_place(self) -> None:
        """Write the same page again and scroll as far down as before."""
        bar = self.passage_view.verticalScrollBar()
        scrolled = bar.value() / max(bar.maximum(), 1)
        self._update()
        bar.setValue(round(scrolled * bar.maximum()))

    def _show_view(self) -> None:
        if self.passage is not None and self._source_wanted:
            document = self._library.document_of(self.passage)
            self._views.setCurrentWidget(self.source_view)
            self.source_view.show_passage(document, self.passage, self._found)
        else:
            self._views.setCurrentWidget(self.passage_view)

    def _write_page(self) -> None:
        view, passage = self.passage_view, self.passage
        writer = PageWriter(view.document(), view.formats)
        view.centre_column()
        accent, locale = None, QLocale()
        if passage is not None:
            accent = accent_of(self._library.municipality_of(passage), view.formats.colours)
            locale = QLocale(passage.language)  # what screen readers speak it in
            write_passage(writer, self._library, passage)
        elif self.shows_faults:
            from gui.reading.fault_page import write_faults

            write_faults(writer, self._library)
        elif self._passage_id:
            from gui.reading.fault_page import write_unreadable

            write_unreadable(writer)
        else:
            from gui.reading.start_page import write_start

            write_start(writer, self._library)
        writer.finish()
        view.setLocale(locale)
        view.show_new_page(accent)

    def _read_passage(self) -> Passage | None:
        """The passage with all that is shown of it; None on a page of our own, or if it is gone."""
        try:
            passage = self._library.passage(self._passage_id)
            document = self._library.document_of(passage)
            len(passage.sections) + (len(document.source_lines) if self._source_wanted else 0)
        except KeyError:
            return None
        return passage


def announce_page(column: ReadingColumn, library: Library) -> None:
    """Have a screen reader say the title of what is shown, and where it is from."""
    view, passage = column.passage_view, column.passage
    own = view.document().firstBlock().text()
    if column.isVisible():
        announce(view, f"{passage.shown_title}, {place_of(library, passage)}" if passage else own)
