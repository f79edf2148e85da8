"""The widget that shows one page as it will be printed, as large as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMarginsF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gui.printing.page_drawing_job import page_renderer

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_MARGIN = 12
_MINIMUM_SIZE = QSize(208, 240)
_PREFERRED_SIZE = QSize(360, 360)
_POINTS_PER_MM = 72 / 25.4
"""Pages have a view box in points."""

_HATCH_COLOUR = QColor(190, 40, 40)
_WHEEL_NOTCH = 120
"""Qt's wheel angle for one notch, in eighths of a degree."""

_STEPS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class SheetPreview(QWidget):
    """Paints the drawing that is printed.

    `step_requested` asks for the next page (1) or the previous one (-1); `page_shown` is emitted
    when there is a page.
    """

    step_requested = Signal(int)
    page_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetPreview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_MINIMUM_SIZE)
        self._page: QSvgRenderer | None = None
        self._image = QImage()
        self._unreachable = QMarginsF()
        self._wheel_angle = 0

    @override
    def sizeHint(self) -> QSize:
        return _PREFERRED_SIZE

    def show_page(self, svg: str) -> None:
        """Show a page; "" shows none."""
        self._page = page_renderer(svg) if svg else None
        self._image = QImage()
        self.update()
        if svg:
            self.page_shown.emit()

    def show_unreachable(self, edges: QMarginsF) -> None:
        """Hatch these edges of the page, in mm."""
        self._unreachable = edges
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            area = self._page_area()
            if self._page is not None:
                painter.drawImage(area, self._page_image(area))
                self._hatch_edges(painter, area, self._page)
                painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
                painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.step_requested.emit(step)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """One page for each notch; a touchpad's small movements add up to one."""
        self._wheel_angle += event.angleDelta().y()
        notches = int(self._wheel_angle / _WHEEL_NOTCH)
        if notches:
            self._wheel_angle -= notches * _WHEEL_NOTCH
            self.step_requested.emit(-1 if notches > 0 else 1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _hatch_edges(self, painter: QPainter, area: QRectF, page: QSvgRenderer) -> None:
        """Hatch the edges that the printer leaves white."""
        scale = area.width() / page.viewBoxF().width() * _POINTS_PER_MM
        edges = QPainterPath()
        edges.addRect(area)
        edges.addRect(area - self._unreachable * scale)  # leaves the middle out
        painter.fillPath(edges, QBrush(_HATCH_COLOUR, Qt.BrushStyle.BDiagPattern))

    def _page_area(self) -> QRectF:
        """Where the page is painted: in its proportions, centred, at whole pixels."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._page is None:
            return room
        size = self._page.viewBoxF().size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(room.topLeft(), size)
        area.moveCenter(room.center())
        return QRectF(area.toRect())

    def _page_image(self, area: QRectF) -> QImage:
        """The page in the pixels of the screen; painted again only for another size."""
        pixels = (area.size() * self.devicePixelRatioF()).toSize()
        if self._image.size() != pixels and self._page is not None:
            self._image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.fill(QColor("white"))
            with QPainter(self._image) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._page.render(painter)
        return self._image
