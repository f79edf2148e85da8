"""The strip in the operator's window: the wall as it is now, what comes next, and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from gui.application.announcement import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINES_HIGH = 3.6
"""Height of the small pictures in lines of text."""
_BLACK_KEYS = (Qt.Key.Key_B, Qt.Key.Key_Period)


class WallStrip(QFrame):
    """Has the focus as a whole: Tab goes from paragraph to paragraph of the slide, then on."""

    black_requested = Signal()
    brighten_requested = Signal(int)  # the next paragraph (1), the one before (-1)
    closed = Signal()  # the focus has left

    def __init__(self, buttons: Sequence[QToolButton]) -> None:
        super().__init__()
        self.setObjectName("wallStrip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.now, self.following = SmallPicture(), SmallPicture()
        self._state, self._slide, self._next, self._note = (_label() for _ in range(4))
        bold = self._state.font()
        bold.setBold(True)
        self._state.setFont(bold)
        self._note.setWordWrap(True)
        self._more_to_brighten = (False, False)
        self._lay_out(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the interface."""
        self.setAccessibleName(self.tr("The wall"))
        self.setAccessibleDescription(
            self.tr("Tab lets one paragraph after the other be the only bright one, B is black.")
        )
        self.now.setAccessibleName(self.tr("The wall now"))
        self.following.setAccessibleName(self.tr("What comes next"))

    def show_words(self, state: str, slide: str, following: str, note: str) -> None:
        """Say how the wall is; a screen reader says what is new."""
        before = (self._state.text(), self._slide.text(), self._note.text())
        self._state.setText(state)
        self._slide.setText(slide)
        self._next.setText(following)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if self.isVisible() and before != (state, slide, note):
            announce(self, ". ".join(filter(None, (state, slide, note))))

    def allow_brightening(self, *, before: bool, after: bool) -> None:
        """Say whether Tab and Shift+Tab have a paragraph to go to, or leave the strip."""
        self._more_to_brighten = (before, after)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if self.hasFocus() and self._more_to_brighten[next]:
            self.brighten_requested.emit(1 if next else -1)
            return True
        return super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BLACK_KEYS and not event.modifiers():
            if not event.isAutoRepeat():
                self.black_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.closed.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            role = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Mid
            painter.setPen(self.palette().color(role))
            painter.drawLine(0, 0, self.width(), 0)
            if self.hasFocus():
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self, buttons: Sequence[QToolButton]) -> None:
        words, row = QVBoxLayout(), QHBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._state)
        head.addWidget(self._slide, 1)
        row.setSpacing(4)
        for button in buttons:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._next, 1)
        words.setSpacing(4)
        words.addLayout(head)
        words.addLayout(row)
        words.addWidget(self._note)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(12)
        whole.addWidget(self.now)
        whole.addWidget(self.following)
        whole.addLayout(words, 1)


class SmallPicture(QWidget):
    """A picture of a few lines' height, with an edge around it."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._shape = QImage(), QSize(16, 9)

    def show_picture(self, picture: QImage, shape: QSize) -> None:
        """Show a picture of this shape; an empty one leaves the frame."""
        self._picture = picture
        if shape != self._shape and not shape.isEmpty():
            self._shape = shape
            self.updateGeometry()
        self.update()

    @property
    def pixels(self) -> QSize:
        """The size of a picture that is sharp here."""
        return self.sizeHint() * self.devicePixelRatioF()

    @override
    def sizeHint(self) -> QSize:
        height = round(_LINES_HIGH * self.fontMetrics().lineSpacing())
        return QSize(round(height * self._shape.width() / self._shape.height()), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        size = self.sizeHint()
        area = self.rect()
        area.setSize(size)
        area.moveCenter(self.rect().center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if not self._picture.isNull():
                painter.drawImage(area, self._picture)
            painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
            painter.drawRect(area.adjusted(0, 0, -1, -1))


class _ShortLabel(QLabel):
    """One line that gives way: cut with an ellipsis, whole in its tool tip."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room, mode = self.width(), Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), mode, room)
        self.setToolTip(self.text() if text != self.text() else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


def _label() -> QLabel:
    label = _ShortLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
