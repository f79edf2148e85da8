"""The page of a card code: the passage it leads to, and what changed since the card was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from content.cards.printed_cards import Change
    from content.model import Passage


class CodeFinding(NamedTuple):
    """Where a code leads. `changes` are None where nobody remembers the words of the card."""

    code: str
    passage: Passage
    place: str
    unchanged: bool
    changes: tuple[Change, ...] | None


class CodePage(QWidget):
    """Stands where the hits stand while a card code is in the search field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codePage")
        self.setMinimumWidth(240)
        self._finding: CodeFinding | None = None
        self._code, self._title, self._place = _words(), _words(), _words()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._verdict = _words()
        self._verdict.setObjectName("codeVerdict")
        self._changes = QTextEdit()
        self._changes.setObjectName("codeChanges")
        self._changes.setReadOnly(True)
        self._changes.setTabChangesFocus(True)
        self._changes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        for label in (self._code, self._title, self._place, self._verdict):
            column.addWidget(label)
        column.addWidget(self._changes, 1)
        column.addStretch()

    def tell(self, finding: CodeFinding) -> None:
        """Say where the code leads, and whether the card is still true."""
        self._finding = finding
        self._code.setText(self.tr("Card code {code}").format(code=finding.code))
        self._title.setText(finding.passage.shown_title)
        self._place.setText(finding.place)
        self._verdict.setText(self._judged(finding))
        self._changes.setAccessibleName(self.tr("What changed since it was printed"))
        self._changes.setVisible(bool(finding.changes))
        self._write_changes(finding)
        if QAccessible.isActive():
            words = f"{finding.passage.shown_title}. {self._verdict.text()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._verdict, words))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._finding is not None:
            self.tell(self._finding)

    def _judged(self, finding: CodeFinding) -> str:
        if finding.unchanged:
            return self.tr("Unchanged since it was printed.")
        if finding.changes is None:
            return self.tr(
                "Its words have changed since it was printed. The card was not printed from here, "
                "so only the words of today can be shown."
            )
        return self.tr("%n place(s) changed since it was printed:", "", len(finding.changes))

    def _write_changes(self, finding: CodeFinding) -> None:
        """Struck through what the card says, underlined what stands there now; both are named."""
        self._changes.clear()
        cursor = QTextCursor(self._changes.document())
        plain, struck, new = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        struck.setFontStrikeOut(True)
        new.setFontUnderline(True)
        nothing = self.tr("nothing")
        for number, change in enumerate(finding.changes or ()):
            cursor.insertText("\n\n" if number else "", plain)
            cursor.insertText(self.tr("On the card:") + " ", plain)
            cursor.insertText(change.before or nothing, struck if change.before else plain)
            cursor.insertText("\n" + self.tr("Now:") + " ", plain)
            cursor.insertText(change.now or nothing, new if change.now else plain)


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
