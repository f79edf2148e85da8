"""The panel of an answer: how many hits, what is to be known about them, and the hits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.search.hit_list import HitList
from gui.search.hit_model import NO_ROWS
from gui.search.no_hits_page import NoHits
from gui.search.notice_bar import NoteLine

if TYPE_CHECKING:
    from gui.appearance.colours import Colours
    from gui.search.hit_row import HitRows
    from index import Answer

_NOTHING_FOUND, _NEAREST = "nothing-found", "nearest"
"""Kinds of notes that the page without hits says itself."""


class Asked(NamedTuple):
    """What an answer is to: where was searched, and whether the words were taken as typed only.

    `like` is the title of the passage that others were to be like, or "".
    """

    searched: str = ""
    narrowed: bool = False
    exact: bool = False
    like: str = ""


class SearchPanel(QWidget):
    """Shows the newest answer; exists only while there is a query."""

    word_chosen = Signal(str)
    widened = Signal()
    exact_wanted = Signal(bool)
    left = Signal()  # the passages like another are looked through

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchPanel")
        self.colours = colours
        self._head = _line()
        self._back = QToolButton()
        self._back.setObjectName("leaveLikeButton")
        self._back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back.clicked.connect(self.left)
        self._back.hide()
        self._notes = NoteLine()
        self._notes.exact_wanted.connect(self.exact_wanted)
        self.hits = HitList(colours)
        self._none = NoHits()
        self._none.word_chosen.connect(self.word_chosen)
        self._none.widened.connect(self.widened)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.hits)
        self._pages.addWidget(self._none)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 8, 0)
        head.addWidget(self._head, 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._notes)
        column.addWidget(self._pages, 1)
        self.setMinimumWidth(240)

    def retranslate(self) -> None:
        """Say what the panel is, in the language of the interface; answers come anew."""
        self.setAccessibleName(self.tr("Search"))
        self.hits.retranslate()
        self._none.retranslate()
        self._back.setText(self.tr("Back"))
        self._back.setAccessibleName(self.tr("Back to where you were"))

    def dress(self, colours: Colours) -> None:
        """Take on colours; rows that are shown come anew with the next answer."""
        self.colours = colours
        self.hits.dress(colours)

    def show_answer(self, answer: Answer, rows: HitRows, asked: Asked) -> None:
        """Show the hits, or what was searched in vain and whether that was not everything."""
        by_page = set() if rows else {_NOTHING_FOUND, _NEAREST}
        told = (note for note in answer.notices if note.kind not in by_page)
        self._notes.tell(told, exact=asked.exact)
        self._show_head(answer, rows, asked)
        _announce(self._head)
        self.hits.take(rows)
        if rows or asked.like:
            self._pages.setCurrentWidget(self.hits)
        else:
            nearest = [
                word for note in answer.notices if note.kind == _NEAREST for word in note.words
            ]
            self._none.tell(answer.query, asked.searched, nearest, narrowed=asked.narrowed)
            self._pages.setCurrentWidget(self._none)
        self._column.activate()  # else the hits are painted first, and again in the room left

    def show_further(self, answer: Answer, rows: HitRows, asked: Asked) -> None:
        """Show the same answer with further hits."""
        self._show_head(answer, rows, asked)
        self.hits.rows.go_on(rows)

    def show_waiting(self) -> None:
        """Say why there is no answer yet; one that is there already stays."""
        if not self._head.text():
            self._head.setText(self.tr("The search is being made ready."))
            self._notes.say(self.tr("What you typed is answered as soon as it is."))

    def show_failure(self, reason: str) -> None:
        """Say that there is no answer, and why; reading goes on without one."""
        self._head.setText(self.tr("The search failed: {reason}").format(reason=reason))
        self._notes.say(self.tr("The texts can be read in the tree meanwhile."))
        self.hits.take(NO_ROWS)
        self._pages.setCurrentWidget(self.hits)

    def _show_head(self, answer: Answer, rows: HitRows, asked: Asked) -> None:
        self._back.setVisible(bool(asked.like))
        if asked.like:
            alike = self.tr("%n passage(s) most like “{title}”", "", len(rows))
            self._head.setText(alike.replace("{title}", asked.like))
            if asked.narrowed:
                self._notes.say(self.tr("From everywhere, whatever is ticked."))
        else:
            self._head.setText(self._headline(answer, len(rows)))

    def _headline(self, answer: Answer, listed: int) -> str:
        hits = self.tr("%n hit(s)", "", answer.total)
        if not answer.total:
            return hits
        places = self.tr("in %n municipality(ies)", "", answer.municipalities)
        if listed < answer.total:
            shown = self.tr("the first %n shown", "", listed)
            return f"{hits} {places} · {shown}"
        return f"{hits} {places}"


def _announce(label: QLabel) -> None:
    """Have a screen reader say it, once it has said what it is saying."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, label.text()))


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(16, 8, 16, 8)
    return label
