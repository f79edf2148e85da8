"""Commands for the passage that is read: line numbers and copying."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from gui.application.content_labels import passage_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from content.library import Library
    from content.model import Passage
    from gui.application.preferences import PreferenceStore
    from gui.commands.actions import Actions
    from gui.reading.reading_column import ReadingColumn
    from gui.window.selection import Selection
    from gui.window.status_bar import StatusBar


class ReadingCommands(QObject):
    """Those that the reading column cannot do alone."""

    def __init__(
        self,
        library: Library,
        column: ReadingColumn,
        selection: Selection,
        store: PreferenceStore,
        status: StatusBar,
        actions: Actions,
    ) -> None:
        super().__init__(column)
        self._library, self._column, self._selection = library, column, selection
        self._store, self._status = store, status
        for name in ("show_source", "more_like_this", "explain_hit"):
            show = partial(self._show_object, actions[name])
            actions[name].triggered.connect(show, Qt.ConnectionType.QueuedConnection)  # then done

    def show_line_numbers(self, on: bool) -> None:
        """Show the source's line numbers beside the page, now and at the next start."""
        self._column.passage_view.show_line_numbers(on)
        self._store.change(replace(self._store.current, line_numbers=on))

    def copy(self) -> None:
        """Copy what is selected in a list, the passage, or words of it, with the reference."""
        from gui.reading.clipboard import with_reference, with_references  # after the first frame
        from gui.reading.copied_blocks import selected_blocks, selected_lines

        rows, passage = self._selection.rows(), self._column.passage
        if rows:
            passages = {each.id: each for row in rows for each in self._passages_of(row)}
            mime = with_references(self._library, passages.values())
            QGuiApplication.clipboard().setMimeData(mime)
            message = self.tr("%n passage(s) copied with reference.", "", len(passages))
        elif passage is not None:
            select = selected_lines if self._column.shows_source else selected_blocks
            selected = select(self._column.current_view.textCursor())
            mime = with_reference(self._library, passage, selected)
            QGuiApplication.clipboard().setMimeData(mime)
            message = self.tr("Copied: {passage}.").format(
                passage=passage_text(self._library, passage)
            )
        else:
            return
        self._status.show_message(message)

    def _show_object(self, action: QAction) -> None:
        """Show which passage a command is about; a screen reader reads what it leads to."""
        passage = self._column.passage
        if passage is not None and (action.isChecked() or not action.isCheckable()):
            named = f"{action.iconText()}: {passage_text(self._library, passage)}"
            self._status.show_message(named, announced=False)

    def _passages_of(self, row: str) -> Sequence[Passage]:
        """The passage of a row; of a municipality those that are printed as cards."""
        if row in self._library:
            return (self._library.passage(row),)
        from content.cards.card_selection import select_passages

        return select_passages(self._library, (row,))
