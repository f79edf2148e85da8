"""What can be done with the passage that is read: copy it, print it as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from content.model import PassageKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from gui.jobs import Jobs
    from gui.preferences import PreferenceStore
    from gui.reading_column import ReadingColumn
    from gui.status_line import StatusLine


class PassageCommands(QObject):
    """Acts on the passage in the column and tells of it in the status line."""

    def __init__(
        self, library: Library, column: ReadingColumn, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library, self._column, self._status = library, column, status
        self._window = window

    def copy(self) -> None:
        """Copy the passage, or what is selected in it, with its reference."""
        passage = self._column.passage
        if passage is None:
            self._status.tell(self.tr("Choose a passage first, then copy it."))
            return
        from gui.clipboard import with_reference  # after the first frame

        selection = self._column.selected_text()
        QGuiApplication.clipboard().setMimeData(with_reference(self._library, passage, selection))
        self._status.tell(self.tr("Copied with reference."))

    def print_card(self, store: PreferenceStore, jobs: Jobs) -> None:
        """Open the card dialog for the passage; a document's title stands for its principles."""
        passage = self._column.passage
        if passage is None:
            self._status.tell(self.tr("Choose a passage first, then print its card."))
        else:
            self.print_cards(cards_of(self._library, passage.id), store, jobs)

    def print_cards(self, passages: tuple[str, ...], store: PreferenceStore, jobs: Jobs) -> None:
        """Open the card dialog for these passages."""
        if not passages:
            self._status.tell(self.tr("There are no hits to print."))
            return
        from gui.printing import CardDialog  # typst and printing load when they are wanted

        dialog = CardDialog(self._library, passages, jobs, store, self._window)
        dialog.open()


def cards_of(library: Library, passage_id: str) -> tuple[str, ...]:
    """The passages on the cards of a passage: its own, or a document's principles, or all of it."""
    passage = library.passage(passage_id)
    document = library.document_of(passage)
    if passage is not document.title_passage:
        return (passage_id,)
    rest = document.passages[1:]
    principles = tuple(each.id for each in rest if each.kind is PassageKind.PRINCIPLE)
    return principles or tuple(each.id for each in rest) or (passage_id,)
