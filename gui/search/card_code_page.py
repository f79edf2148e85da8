"""The page of a card code: the passage it leads to, and what changed since the card was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from gui.application.announcement import announce

if TYPE_CHECKING:
    from content.cards.print_history import Change
    from content.model import Passage


class CardCodeResult(NamedTuple):
    """Where a code leads. `changes` are None where the words of the card are not remembered."""

    code: str
    passage: Passage
    place: str
    unchanged: bool
    changes: tuple[Change, ...] | None


class CardCodePage(QWidget):
    """Shown instead of the hits while a card code is in the search field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codePage")
        self.setMinimumWidth(240)
        self._result: CardCodeResult | None = None
        self._code, self._title, self._place = _label(), _label(), _label()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._verdict = _label()
        self._verdict.setObjectName("codeVerdict")
        self.changes = QTextEdit()
        self.changes.setObjectName("codeChanges")
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        for label in (self._code, self._title, self._place, self._verdict):
            column.addWidget(label)
        column.addWidget(self.changes, 1)
        column.addStretch()

    def show_result(self, result: CardCodeResult) -> None:
        """Say where the code leads, and whether the card is still true."""
        self._result = result
        self._code.setText(self.tr("Card code {code}").format(code=result.code))
        self._title.setText(result.passage.shown_title)
        self._place.setText(result.place)
        self._verdict.setText(self._verdict_text(result))
        self.changes.setAccessibleName(self.tr("What has changed since the card was printed"))
        self.changes.setVisible(bool(result.changes))
        self._write_changes(result)
        announce(self._verdict, f"{result.passage.shown_title}. {self._verdict.text()}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._result is not None:
            self.show_result(self._result)

    def _verdict_text(self, result: CardCodeResult) -> str:
        if result.unchanged:
            return self.tr("Unchanged since the card was printed.")
        if result.changes is None:
            return self.tr(
                "The text has changed since the card was printed. The card was not "
                "printed on this computer, so only the current text can be shown."
            )
        return self.tr("%n change(s) since the card was printed:", "", len(result.changes))

    def _write_changes(self, result: CardCodeResult) -> None:
        """Strike through what the card says and underline what the text says now."""
        self.changes.clear()
        cursor = QTextCursor(self.changes.document())
        plain, struck, new = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        struck.setFontStrikeOut(True)
        new.setFontUnderline(True)
        nothing = self.tr("(nothing)")
        for number, change in enumerate(result.changes or ()):
            for line_end, sentence, words, marked in (
                ("\n\n" if number else "", self.tr("On the card: {words}"), change.before, struck),
                ("\n", self.tr("Now: {words}"), change.now, new),
            ):
                before, _, after = sentence.partition("{words}")
                cursor.insertText(line_end + before, plain)
                cursor.insertText(words or nothing, marked if words else plain)
                cursor.insertText(after, plain)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
