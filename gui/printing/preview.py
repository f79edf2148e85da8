"""The preview: one page as it will be printed, as large as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gui.printing.page_drawing import page_drawing

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_ROOM = 12
_LEAST = QSize(208, 240)
_WISHED = QSize(360, 360)
_STEPS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class SheetPreview(QWidget):
    """Paints the very drawing that is printed; `stepped` asks for another page: +1 or -1.

    `shown` tells that there is a page.
    """

    stepped = Signal(int)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetPreview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)
        self._page: QSvgRenderer | None = None
        self._picture = QImage()
        self._turned = 0

    @override
    def sizeHint(self) -> QSize:
        return _WISHED

    def show_page(self, svg: str) -> None:
        """Show a page; "" shows none."""
        self._page = page_drawing(svg) if svg else None
        self._picture = QImage()
        self.update()
        if svg:
            self.shown.emit()

    @property
    def shows_page(self) -> bool:
        """Whether there is a page to look at."""
        return self._page is not None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            sheet = self._sheet()
            if self._page is not None:
                painter.drawImage(sheet, self._drawn(sheet))
                painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
                painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """One page for each notch; a touchpad's small movements add up to one."""
        self._turned += event.angleDelta().y()
        notches = int(self._turned / 120)
        if notches:
            self._turned -= notches * 120
            self.stepped.emit(-1 if notches > 0 else 1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _sheet(self) -> QRectF:
        """Where the page lies, in its proportions and centred."""
        room = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        if self._page is None:
            return room
        paper = self._page.viewBoxF().size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        sheet = QRectF(room.topLeft(), paper)
        sheet.moveCenter(room.center())
        return QRectF(sheet.toRect())

    def _drawn(self, sheet: QRectF) -> QImage:
        """The page in the pixels of the screen, drawn again only for another size."""
        pixels = (sheet.size() * self.devicePixelRatioF()).toSize()
        if self._picture.size() != pixels and self._page is not None:
            self._picture = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
            self._picture.fill(QColor("white"))
            with QPainter(self._picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._page.render(painter)
        return self._picture
