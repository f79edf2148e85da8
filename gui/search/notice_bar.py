"""The sentences above the hits: what was added, corrected or left out, and one click against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index import Notice

_MOST = 8
"""Words that a notice names; the rest is an ellipsis."""


class NoticeBar(QWidget):
    """Hidden while there is nothing to say."""

    exact_toggled = Signal(bool)  # whether only the words as typed are to be found

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._exact = False
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._button = QToolButton()
        self._button.setObjectName("exactButton")
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.clicked.connect(self._toggle_exact)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """The sentences that are shown, one on a line."""
        return "" if self.isHidden() else self._label.text()

    def show_notices(self, notices: Iterable[Notice], *, exact: bool) -> None:
        """Show the notices of an answer; `exact` is whether it has only the words as typed."""
        from index import NoticeKind  # after the first frame

        related = {
            NoticeKind.ADDED,
            NoticeKind.CORRECTED,
            NoticeKind.ASSUMED,
            NoticeKind.DECOMPOUNDED,
        }
        shown = tuple(notices)
        self._exact = exact
        sentences = [notice_text(notice) for notice in shown]
        if exact:
            sentences.insert(0, self.tr("Searching only for the words as typed."))
        self._label.setText("\n".join(sentences))
        self._button.setText(
            self.tr("Include related words") if exact else self.tr("Only as typed")
        )
        self._button.setVisible(exact or any(notice.kind in related for notice in shown))
        self.setVisible(bool(sentences))

    def show_message(self, sentence: str) -> None:
        """Show one sentence of the window's own."""
        self._label.setText(sentence)
        self._button.hide()
        self.show()

    def _toggle_exact(self) -> None:
        self.exact_toggled.emit(not self._exact)


def notice_text(notice: Notice) -> str:
    """The notice as a sentence."""
    from index import NoticeKind  # after the first frame

    translate = QCoreApplication.translate
    words = _listed(notice.words)
    sentences: dict[NoticeKind, str] = {
        NoticeKind.ADDED: translate("Notes", "Also searched for: {words}"),
        NoticeKind.NEAREST: translate("Notes", "Similar words: {words}"),
        NoticeKind.CHARACTERS_CUT: translate(
            "Notes", "The search is very long. Only the beginning was used."
        ),
        NoticeKind.WORDS_CUT: translate("Notes", "Too many words. These were ignored: {words}"),
        NoticeKind.FORMS_CUT: translate(
            "Notes", "Too many words begin like this. Not all of them were searched for: {words}"
        ),
        NoticeKind.NO_WORDS: translate("Notes", "There is no word here to search for."),
        NoticeKind.ONLY_EXCLUSIONS: translate(
            "Notes", "A minus only excludes passages. Type a word to search for as well."
        ),
        NoticeKind.OPERATOR: translate(
            "Notes",
            "Ignored, not a command here: {words}. Put a minus before a word to exclude it.",
        ),
        NoticeKind.SPECIAL_CHARACTERS: translate("Notes", "These characters were ignored: {words}"),
        NoticeKind.GUESS: translate("Notes", "This is a guess. Not found in any passage: {words}"),
        NoticeKind.WEAK_GUESS: translate(
            "Notes", "This is a guess. The results have only words with a similar meaning."
        ),
        NoticeKind.MISSING_WORDS: translate("Notes", "Not found in any passage: {words}"),
        NoticeKind.NOTHING_FOUND: translate("Notes", "No results for “{words}”"),
    }
    if notice.kind in {NoticeKind.CORRECTED, NoticeKind.ASSUMED, NoticeKind.DECOMPOUNDED}:
        typed, *found = notice.words
        corrected = translate(
            "Notes", "“{typed}” is not in any of the texts. Searched instead for: {words}"
        )
        return corrected.replace("{words}", _listed(tuple(found))).replace("{typed}", typed)
    return sentences[notice.kind].replace("{words}", words)


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(words[:_MOST]) + (" …" if len(words) > _MOST else "")
