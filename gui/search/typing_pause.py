"""Holds back what an answer says of a word that is still being typed, until there is a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from gui.search.search_worker import SearchReply

_PAUSE = 400
"""Milliseconds without a key after which a word is taken to be typed."""


class TypingPause(QObject):
    """Passes on replies, at first what of them is shown while somebody types."""

    replied = Signal(object)  # SearchReply, to be shown now
    held = Signal()  # nothing of a reply is shown yet

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: SearchReply | None = None
        self._whole: SearchReply | None = None  # the reply of which something is held back
        self._is_typed = False
        self._ends_at_once = True
        self._timer = QTimer(self)
        self._timer.setObjectName("typingPause")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.end)

    def receive(self, reply: SearchReply) -> None:
        """Pass on a reply: all of it if nobody types, or a key wants it."""
        if reply.request.similar_to:
            self.replied.emit(reply)
            return
        shown, self._whole = self._shown, reply
        if self._ends_at_once:
            self._show(reply)
            return
        before = shown.answer if shown else reply.answer._replace(hits=(), notices=())
        answer = reply.answer.while_typing(before)
        if answer is before:
            self.held.emit()
        else:
            self._show(reply._replace(answer=answer))
        if answer != reply.answer:
            self._timer.start()

    def end(self) -> None:
        """There is a pause, or a key that acts on the answer: show all of it."""
        self._timer.stop()
        self._ends_at_once, self._is_typed = True, False
        if self._whole is not None and self._whole != self._shown:
            self._show(self._whole)

    def expect_typed_text(self) -> None:
        """What is searched for next is typed: it is not chosen, nor as it was before."""
        self._is_typed = True

    def begin(self) -> None:
        """Something else is searched for."""
        self._timer.stop()
        self._whole = None
        self._ends_at_once, self._is_typed = not self._is_typed, False

    def clear(self) -> None:
        """Nothing is searched for, or the search failed: there is no answer."""
        self.begin()
        self._shown = None

    def _show(self, reply: SearchReply) -> None:
        self._shown = reply
        self.replied.emit(reply)
