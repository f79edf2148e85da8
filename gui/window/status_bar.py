"""The line at the foot: what is being searched and how much of it, news, language, text size."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from gui.scope.scope_size import ScopeSize

_NEWS = 6000
"""Milliseconds that a piece of news stands."""


class StatusLine(QStatusBar):
    """Says what is searched at all times; news stand beside it for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setSizeGripEnabled(False)
        self._searched = _words()
        self._searched.setObjectName("searchedLabel")
        self._news = _words()
        self._news.setMinimumWidth(1)  # a long sentence must not widen the window
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(160)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.addWidget(self._searched)
        self.addWidget(self._progress)
        self.addWidget(self._news, 1)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_NEWS)
        self._fading.timeout.connect(self._news.clear)
        self._fading.timeout.connect(partial(self._news.setToolTip, ""))
        self.retranslate()

    def text(self) -> str:
        """What is being searched and how much of it."""
        return self._searched.text()

    def news(self) -> str:
        """What was told last, while it stands."""
        return self._news.text()

    def retranslate(self) -> None:
        """Say what the line is, in the language of the interface."""
        self.setAccessibleName(self.tr("Status"))
        self._progress.setAccessibleName(self.tr("Making the index"))

    def add_buttons(self, actions: list[QAction]) -> None:
        """Put commands at the right end."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.addPermanentWidget(button)

    def say_extent(self, extent: ScopeSize | None, place: str) -> None:
        """Say what is searched: `place` is "" for everything, else what it was narrowed to.

        `extent` is None while it is being counted.
        """
        counts = " · ".join(self._counts(extent)) if extent is not None else "…"
        if place:
            counts = self.tr("Searching {place}: {counts}").format(place=place, counts=counts)
        self._searched.setText(counts)

    def tell(self, sentence: str, *, stays: bool = False) -> None:
        """Tell a piece of news; one that stays is there until the next one."""
        self._news.setText(sentence)
        self._news.setToolTip(f"<p>{escape(sentence)}</p>")
        if stays:
            self._fading.stop()
        else:
            self._fading.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the index has come; it goes away when all is done."""
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._progress.setVisible(done < total)

    def report_index(self, sentence: str) -> None:
        """The index is there; the sentence says so if it could not be stored."""
        self._progress.hide()
        if sentence:
            self.tell(sentence, stays=True)

    def report_settings(self, kept: Path) -> None:
        """The settings were damaged; `kept` is where the old file is now."""
        sentence = self.tr(
            "The settings could not be read, so they begin anew; the old ones: {file}"
        )
        self.tell(sentence.format(file=kept), stays=True)

    def report_failure(self, sentence: str) -> None:
        """Searching did not go well: tell, until something else is told."""
        self._progress.hide()
        self.tell(self.tr("The search failed: {reason}").format(reason=sentence), stays=True)

    def _counts(self, extent: ScopeSize) -> list[str]:
        counts = [
            self.tr("%n municipality(ies)", "", extent.municipalities),
            self.tr("%n document(s)", "", extent.documents),
        ]
        if extent.principles or not extent.passages:
            counts.append(self.tr("%n principle(s)", "", extent.principles))
        else:
            counts.append(self.tr("%n passage(s)", "", extent.passages))
        return counts


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 0, 8, 0)
    return label
