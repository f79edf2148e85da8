"""The window on the wall: one picture that fills a screen, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.wall.wall_time import WallTime

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

_POINTER_GONE_AFTER = 2000
"""Milliseconds that the pointer is seen after it was moved."""
_COARSE = 4
"""Times the size of a small picture that it is made from."""

ABOVE_ALL = Qt.WindowType["WindowStaysOnTopHint"]


class WallWindow(QWidget):
    """Never has the focus unless it shares the operator's screen.

    `resized` follows every change of size or scale.
    """

    resized = Signal()
    left = Signal()  # Esc, or closed by the window manager

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("wallWindow")
        self.setWindowTitle("Pejlemærker")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setMouseTracking(True)
        self._picture, self._ground = QImage(), QColor("black")
        self._time = WallTime()
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(_POINTER_GONE_AFTER)
        self._pointer.timeout.connect(self._hide_pointer)
        self._mapping = QTimer(self)
        self._mapping.setSingleShot(True)
        self._mapping.timeout.connect(self._map_again)
        self._hide_pointer()

    @property
    def pixels(self) -> QSize:
        """The size of a picture that fills the window."""
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    @property
    def _has_slide(self) -> bool:
        return not self._picture.isNull() and not (self._time.words and self._time.alone)

    def show_on(self, screen: QScreen, *, with_focus: bool) -> None:
        """Fill this screen."""
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        flags |= ABOVE_ALL
        if not with_focus:
            flags |= Qt.WindowType.WindowDoesNotAcceptFocus
        if flags != self.windowFlags():
            self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=not with_focus)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)  # showFullScreen asks for the focus
        self.show()
        self.raise_()
        if with_focus:
            self.activateWindow()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, screen: QScreen) -> None:
        """Fill the screen after it has changed: without a window manager nobody else sees to it."""
        if self.geometry() != screen.geometry():
            self.setGeometry(screen.geometry())

    def show_picture(self, picture: QImage, ground: QColor) -> None:
        """Show a picture of exactly `pixels`; an empty one shows the ground alone."""
        self._picture, self._ground = picture, ground
        picture.setDevicePixelRatio(self.devicePixelRatioF())  # drawn unscaled
        self._time = self._time.beside(picture, ground, self.rect())
        self.update()

    def show_time(self, time: WallTime) -> None:
        """Show digits where the slide leaves room; only where they are is painted anew."""
        time = time.beside(self._picture, self._ground, self.rect())
        before, self._time = self._time, time
        if before.alone != time.alone:
            self.update()
        elif before != time:
            self.update(before.area(self.rect()).united(time.area(self.rect())))

    def small_picture(self, size: QSize) -> QImage:
        """What is on the wall now, within this size in pixels."""
        area = self.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(area, QImage.Format.Format_RGB32)
        if image.isNull():
            return image
        image.fill(self._ground)
        with QPainter(image) as painter:
            if self._has_slide:
                painter.drawImage(image.rect(), small_copy(self._picture, area))
            painter.scale(image.width() / self.width(), image.height() / self.height())
            self._time.paint(painter, self.rect())
        return image

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._has_slide:
                self._paint_picture(painter, event.rect())
            else:
                painter.fillRect(event.rect(), self._ground)
            self._time.paint(painter, self.rect())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resized.emit()
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
            if QGuiApplication.platformName().startswith("wayland") and self.isVisible():
                self._mapping.start()
        elif event.type() == QEvent.Type.Close:
            self.left.emit()
        elif event.type() == QEvent.Type.Hide:
            self._hide_pointer()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._pointer.start()

    def _map_again(self) -> None:
        """Let Wayland know the scale: Qt 6.11 says it only when a window is mapped."""
        if self.isVisible():
            self.hide()
            self.show()

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _paint_picture(self, painter: QPainter, area: QRect) -> None:
        """Pixel by pixel; scaled only until there is a picture for a size that is new."""
        if self._picture.size() == self.pixels:
            painter.drawImage(0, 0, self._picture)
            return
        painter.fillRect(area, self._ground)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        whole = QRect(QPoint(0, 0), size)
        whole.moveCenter(self.rect().center())
        painter.drawImage(whole, self._picture)


def small_copy(picture: QImage, size: QSize) -> QImage:
    """A small picture of a large one: smooth, but not over every pixel, which would take long."""
    keep, transformation = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
    coarse = picture.scaled(
        (size * _COARSE).boundedTo(picture.size()), keep, transformation.FastTransformation
    )
    return coarse.scaled(size, keep, transformation.SmoothTransformation)
