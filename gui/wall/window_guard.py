"""Keeps every other window of the program off the wall's screen while the wall is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QScreen

SCREEN_NUMBER = "screenNumber"
"""The object name of windows that are meant to be on the wall for a moment."""

_FILLED = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
_EDGE = QMargins(1, 1, 1, 1)
"""Left free, since scaled windows are rounded up to whole pixels."""

_WATCHED = (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize)


class WindowGuard(QObject):
    """Moves windows to `home()`, the operator's screen; `wall` may stay where it is.

    Show comes before a window is mapped, so that nothing of it is seen on the wall. A window has to
    be wholly on its screen: scaled screens may lie apart though their pixels meet.
    """

    def __init__(self, wall: QWidget, home: Callable[[], QScreen | None]) -> None:
        super().__init__(wall)
        self._wall, self._home, self._moving = wall, home, False

    def start(self) -> None:
        """Push away what is there, and from now on what comes."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._push_away(window)

    def stop(self) -> None:
        """Let windows be anywhere."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WATCHED and isinstance(watched, QWidget) and watched.isWindow():
            self._push_away(watched)
        return False

    def _push_away(self, window: QWidget) -> None:
        home = self._home()
        is_allowed = window is self._wall or window.objectName() == SCREEN_NUMBER
        if self._moving or is_allowed or home is None or window.isMinimized():
            return
        is_on_wall = window.screen().name() == self._wall.screen().name()
        target = home if is_on_wall else window.screen()
        self._moving = True
        try:
            if QGuiApplication.platformName().startswith("wayland"):
                if is_on_wall and window.windowHandle() is not None:
                    window.windowHandle().setScreen(home)  # it does not know its position
            elif is_on_wall or not _is_within(window, target):
                _move_into(window, target)
        finally:
            self._moving = False


def _is_within(window: QWidget, screen: QScreen) -> bool:
    """Whether all of a window is on a screen; those that fill one are where they are put."""
    area = screen.geometry().marginsRemoved(_EDGE)
    return bool(window.windowState() & _FILLED) or area.contains(window.frameGeometry())


def _move_into(window: QWidget, home: QScreen) -> None:
    """Have the whole window on this screen, as large as before if there is room."""
    filled = window.windowState() & _FILLED
    if filled:
        window.setWindowState(window.windowState() & ~filled)
    area = home.availableGeometry().marginsRemoved(_EDGE)
    window.setGeometry(_within(window.frameGeometry(), window.geometry(), area))
    if filled:
        window.setWindowState(window.windowState() | filled)


def _within(frame: QRect, inner: QRect, area: QRect) -> QRect:
    """The inner geometry of a window whose frame is moved, and cut if need be, into an area."""
    edges = (frame.width() - inner.width(), frame.height() - inner.height())
    width = min(inner.width(), area.width() - edges[0])
    height = min(inner.height(), area.height() - edges[1])
    left = min(max(frame.left(), area.left()), area.right() + 1 - width - edges[0])
    top = min(max(frame.top(), area.top()), area.bottom() + 1 - height - edges[1])
    offset = inner.topLeft() - frame.topLeft()
    return inner.__class__(left + offset.x(), top + offset.y(), width, height)
