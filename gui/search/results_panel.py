"""The panel of an answer: how many hits, the notices of the answer, and the hits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.application.announcement import announce
from gui.search.hit_list import HitList
from gui.search.hit_model import NO_ROWS
from gui.search.no_hits_page import NoHitsPage
from gui.search.notice_bar import NoticeBar
from gui.search.related_passages import RelatedPassages

if TYPE_CHECKING:
    from gui.appearance.colours import Colours
    from gui.search.hit_rows import HitRows
    from index import Answer


class AnswerContext(NamedTuple):
    """What an answer is to: where was searched, and whether for the words as typed only.

    `similar_to` is the title of the passage that others were to be similar to, or "".
    """

    searched: str = ""
    narrowed: bool = False
    exact: bool = False
    similar_to: str = ""


class ResultsPanel(QWidget):
    """Shows the newest answer; it is hidden while nothing is searched for."""

    word_chosen = Signal(str)  # search for this word instead
    widened = Signal()  # search everything
    exact_toggled = Signal(bool)  # whether only the words as typed are to be found
    related_chosen = Signal(str)  # show this related passage
    back_clicked = Signal()  # from similar passages to what was there before

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting_text = ""
        self.setObjectName("searchPanel")
        self.colours = colours
        self._headline = _headline_label()
        self._back = QToolButton()
        self._back.setObjectName("leaveLikeButton")
        self._back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back.clicked.connect(self.back_clicked)
        self._back.hide()
        self._notices = NoticeBar()
        self._notices.exact_toggled.connect(self.exact_toggled)
        self.hits = HitList(colours)
        self._no_hits = NoHitsPage()
        self._no_hits.word_chosen.connect(self.word_chosen)
        self._no_hits.widened.connect(self.widened)
        self._related = RelatedPassages()
        self._related.linkActivated.connect(self.related_chosen)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.hits)
        self._pages.addWidget(self._no_hits)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 8, 0)
        head.addWidget(self._headline, 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._notices)
        column.addWidget(self._pages, 1)
        column.addWidget(self._related)
        self.setMinimumWidth(240)

    def retranslate(self) -> None:
        """Name the panel in the language of the interface; an answer has to be shown anew."""
        self.setAccessibleName(self.tr("Search results"))
        self.hits.retranslate()
        self._no_hits.retranslate()
        self._back.setText(self.tr("Back"))
        self._back.setAccessibleName(self.tr("Back to where you were"))
        if self._headline.text() == self._waiting_text != "":
            self.show_waiting()

    def apply_theme(self, colours: Colours) -> None:
        """Paint in these colours; the rows keep theirs until the next answer."""
        self.colours = colours
        self.hits.apply_theme(colours)

    def show_answer(self, answer: Answer, rows: HitRows, context: AnswerContext) -> None:
        """Show the hits, or what was searched in vain and whether that was not everything."""
        from index import NoticeKind  # after the first frame

        on_no_hits_page = set() if rows else {NoticeKind.NOTHING_FOUND, NoticeKind.NEAREST}
        notices = (notice for notice in answer.notices if notice.kind not in on_no_hits_page)
        self._notices.show_notices(notices, exact=context.exact)
        self._show_head(answer, rows, context)
        self._related.show_passages(answer.related)
        self.hits.set_rows(rows)
        if rows or context.similar_to:
            self._pages.setCurrentWidget(self.hits)
        else:
            near = (each.words for each in answer.notices if each.kind == NoticeKind.NEAREST)
            words = [word for words in near for word in words]
            narrowed = context.narrowed
            self._no_hits.show_query(answer.query, context.searched, words, narrowed=narrowed)
            self._pages.setCurrentWidget(self._no_hits)
            QWidget.setTabOrder(self._no_hits.last_button, self._related)
        self._column.setStretchFactor(self._related, 0 if rows else 1)
        self._column.activate()  # else the hits are painted first, and again in the room left

    def announce_answer(self) -> None:
        """Have a screen reader say how many hits there are and which is current, or why none is."""
        no_hits = self._pages.currentWidget() is self._no_hits
        first = self._no_hits.text if no_hits else self._headline.text()
        hit = self.hits.currentIndex().data(Qt.ItemDataRole.UserRole)
        current = f"{hit.title}, {hit.place}" if hit else ""
        parts = (first, self._notices.text, current, self._related.plain_text)
        announce(self._headline, "\n".join(filter(None, parts)))

    def show_further(self, answer: Answer, rows: HitRows, context: AnswerContext) -> None:
        """Show the same answer with further hits."""
        self._show_head(answer, rows, context)
        self.hits.extend(rows)

    def show_waiting(self) -> None:
        """Say why there is no answer yet; one that is there already stays."""
        if self._headline.text() in ("", self._waiting_text):
            self._waiting_text = self.tr("Preparing search …")
            self._headline.setText(self._waiting_text)
            self._notices.show_message(self.tr("Results appear as soon as search is ready."))
            self.announce_answer()

    def show_failure(self, reason: str) -> None:
        """Say that there is no answer, and why; reading goes on without one."""
        self._headline.setText(self.tr("The search failed: {reason}").format(reason=reason))
        self._notices.show_message(self.tr("You can still read the texts: select one in the tree."))
        self._related.show_passages(())
        self.hits.set_rows(NO_ROWS)
        self._pages.setCurrentWidget(self.hits)

    def _show_head(self, answer: Answer, rows: HitRows, context: AnswerContext) -> None:
        self._back.setVisible(bool(context.similar_to))
        if context.similar_to:
            similar = self.tr("%n passage(s) most like “{title}”", "", len(rows))
            self._headline.setText(similar.replace("{title}", context.similar_to))
            if context.narrowed:
                self._notices.show_message(self.tr("From the whole library, ticked or not."))
        else:
            counts = self._counts_text(answer, min(len(rows), answer.total))
            self._headline.setText(" · ".join(filter(None, (counts, rows.heading))))

    def _counts_text(self, answer: Answer, listed: int) -> str:
        if answer.named_total and not answer.total:
            return ""
        results = self.tr("%n result(s)", "", answer.total)
        if not answer.total:
            return results
        municipalities = self.tr("%n municipality(ies)", "", answer.municipalities)
        if listed < answer.total:
            sentence = self.tr("{results} in {municipalities} · the first %n are shown", "", listed)
        else:
            sentence = self.tr("{results} in {municipalities}")
        return sentence.format(results=results, municipalities=municipalities)


def _headline_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(16, 8, 16, 8)
    return label
