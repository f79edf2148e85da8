"""The status bar: what is searched and how much of it, messages, language, text size."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget
from typing_extensions import override

from gui.appearance.theme import current_colours
from gui.application.announcement import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.scope.scope_size import ScopeSize
    from gui.search.search_worker import SearchWorker

_MESSAGE_TIME = 6000
"""Milliseconds that a message is shown."""
_SPACING = 8
"""Pixels that Qt leaves beside each part at most."""


class StatusBar(QStatusBar):
    """Shows what is searched, and messages beside it for a while; instead if there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setSizeGripEnabled(False)
        self._searched = ""  # what a screen reader was told of the scope
        self._scope = _label()
        self._scope.setObjectName("searchedLabel")
        self._message = _label()
        self._progress = QProgressBar()
        self._progress.setFixedWidth(64)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.addWidget(self._scope)
        self.addWidget(self._progress)
        self._undo = QToolButton()
        self._undo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._undo.setObjectName("undoTextChange")
        self._undo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._undo.clicked.connect(self._call_undo)
        self._undo.hide()
        self._undo_change: Callable[[], object] | None = None
        self.addWidget(_in_a_row(self._message, self._undo), 1)
        self._message_timer = QTimer(self)
        self._message_timer.setSingleShot(True)
        self._message_timer.setInterval(_MESSAGE_TIME)
        self._message_timer.timeout.connect(self._message.clear)
        self._message_timer.timeout.connect(self._make_room)
        self._message_timer.timeout.connect(partial(self._message.setToolTip, ""))
        self.retranslate()

    def scope_text(self) -> str:
        """What is searched and how much of it."""
        return self._scope.text()

    def message(self) -> str:
        """The message that is shown, or ""."""
        return self._message.text()

    def retranslate(self) -> None:
        """Set the accessible names in the language of the interface."""
        self.setAccessibleName(self.tr("Status"))
        self._scope.setAccessibleDescription(self.tr("What is searched"))
        self._message.setAccessibleDescription(self.tr("Message"))
        self._progress.setAccessibleName(self.tr("Preparing search"))
        self._undo.setText(self.tr("Undo"))

    def show_scope(self, name: str, size: ScopeSize | None) -> None:
        """Show what is searched; `name` is "" for everything, `size` None while it is counted."""
        counts = " · ".join(self._counts(size)) if size is not None else "…"
        if name:
            counts = self.tr("Searching in {place}: {counts}").format(place=name, counts=counts)
        if size is not None:
            whole = self.tr("Searching in the whole library: {counts}").format(counts=counts)
            searched = counts if name else whole
            if self._searched not in {"", searched}:
                announce(self._scope, searched)
            self._searched = searched
        self._scope.setText(counts)
        self._scope.setToolTip(f"<p>{escape(counts)}</p>")

    def show_message(
        self,
        sentence: str,
        *,
        permanent: bool = False,
        announced: bool = True,
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence for a while; a permanent one until the next one.

        `announced`: whether a screen reader says it too. A button beside it calls `undo`.
        """
        self._undo_change = undo
        self._undo.setVisible(undo is not None)
        if undo is not None:
            from gui.appearance.icons import icon  # after the first frame

            self._undo.setIcon(icon("undo-2", current_colours()))
        self._message.setText(sentence)
        self._make_room()
        if announced:
            announce(self._message, sentence)
        self._message.setToolTip(f"<p>{escape(sentence)}</p>")
        if permanent:
            self._message_timer.stop()
        else:
            self._message_timer.start()

    def _call_undo(self) -> None:
        undo, self._undo_change = self._undo_change, None
        self._undo.hide()
        if undo is not None:
            undo()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of the index is built; hidden when all is."""
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._progress.setVisible(done < total)

    def hide_progress(self, warning: str = "") -> None:
        """The index is there; show a warning if there is one."""
        self._progress.hide()
        if warning:
            self.show_message(warning, permanent=True)

    def show_settings_damaged(self, renamed_to: Path) -> None:
        """Show that the settings were damaged, and where the old file is now."""
        sentence = self.tr(
            "The settings could not be read and were reset. The old settings are kept here: {file}"
        )
        self.show_message(sentence.format(file=renamed_to), permanent=True)

    def show_search_failed(self, reason: str) -> None:
        """Show why there is no answer."""
        self.hide_progress(self.tr("The search failed: {reason}").format(reason=reason))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide what is searched while a message needs its room."""
        buttons = [each for each in self.findChildren(QToolButton) if not each.isHidden()]
        parts = (self._scope, self._message, *buttons)
        needed = sum(part.sizeHint().width() + _SPACING for part in parts)
        self._scope.setVisible(not self._message.text() or needed <= self.width())

    def _counts(self, size: ScopeSize) -> list[str]:
        counts = [
            self.tr("%n municipality(ies)", "", size.municipalities),
            self.tr("%n document(s)", "", size.documents),
        ]
        if size.principles or not size.passages:
            counts.append(self.tr("%n principle(s)", "", size.principles))
        else:
            counts.append(self.tr("%n passage(s)", "", size.passages))
        return counts


def _in_a_row(message: QLabel, button: QToolButton) -> QWidget:
    """A message with a button at its end."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(message)
    layout.addWidget(button)
    layout.addStretch(1)
    return row


def _label() -> QLabel:
    label = QLabel()
    label.setMinimumWidth(1)  # a long sentence must not widen the window
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 0, 8, 0)
    return label


def show_preparation(status: StatusBar, worker: SearchWorker) -> None:
    """Show in the status bar how the index is prepared."""
    worker.progressed.connect(status.show_progress)
    worker.index_opened.connect(status.hide_progress)
    worker.failed.connect(status.show_search_failed)
