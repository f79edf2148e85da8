"""The line above the hits: what was added, corrected or left out, and one click to take it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.search.notice_texts import note_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index import Notice

_CAN_BE_TAKEN_OFF = frozenset({"added", "corrected", "decompounded"})


class NoteLine(QWidget):
    """Hidden while there is nothing to say."""

    exact_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exact = False
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._button = QToolButton()
        self._button.setObjectName("exactButton")
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.clicked.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, notes: Iterable[Notice], *, exact: bool) -> None:
        """Say the notes; `exact` is whether the words were taken only as typed."""
        told = tuple(notes)
        self._exact = exact
        sentences = [note_text(note) for note in told]
        if exact:
            sentences.insert(0, self.tr("Only the words as typed."))
        self._said.setText("\n".join(sentences))
        self._button.setText(self.tr("Related words too") if exact else self.tr("As typed only"))
        self._button.setVisible(exact or any(note.kind in _CAN_BE_TAKEN_OFF for note in told))
        self.setVisible(bool(sentences))

    def say(self, sentence: str) -> None:
        """Say one sentence of the window's own."""
        self._said.setText(sentence)
        self._button.hide()
        self.show()

    def _turn(self) -> None:
        self.exact_wanted.emit(not self._exact)
