"""The notice above a page whose source text is no longer the one that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from content.changed_source import source_fault
from gui.application.fault_messages import fault_message

if TYPE_CHECKING:
    from content.library import Library
    from gui.reading.reading_column import ReadingColumn


class SourceNotice(QLabel):
    """Compares the source of each passage that is shown with its file; hidden while they agree."""

    def __init__(self, library: Library, column: ReadingColumn) -> None:
        super().__init__(column)
        self._library, self._column = library, column
        self.setObjectName("sourceNotice")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        column.rows.insertWidget(0, self)
        column.page_written.connect(self._check)
        self._check()

    def _check(self) -> None:
        passage = self._column.passage
        fault = source_fault(self._library, passage) if passage else None
        if fault is not None:
            sentence = self.tr(
                "{fault} The page shows the text as it was when the program started."
            )
            self.setText(sentence.format(fault=fault_message(fault)))
        self.setVisible(fault is not None)
