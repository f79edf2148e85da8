"""Keys, mouse and wheel of a user, as they reach what is in front: popup, dialog or window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    pass

TYPED = (  # QTest types ASCII alone
    "tillid",
    "mod -tillid",
    '"mod og tillid"',
    "kommunikaton",
    "samarbejde or ansvar",
    "hvordan giver vi hinanden feedback",
    "helsingborg",
    "zzzz",
    '"',
    "((-",
    "a" * 300,
)
KEYS = (
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F6, Qt.Key.Key_F10),
)
_NONE = Qt.KeyboardModifier.NoModifier


def press_key(key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key in the window in front."""
    window = QGuiApplication.focusWindow()
    if window is not None:
        QTest.keyClick(window, key, held)


def type_letters(letters: str) -> None:
    """Type letters of ASCII, each into what has the focus by then."""
    for letter in letters:
        held = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else _NONE
        press_key(Qt.Key(ord(letter.upper())), held)


def click(
    widget: QWidget, button: Qt.MouseButton, held: Qt.KeyboardModifier, position: QPoint
) -> None:
    """Click at a position in a widget, unless a dialog is in front of it."""
    window, place = _window_of(widget), widget.mapTo(widget.window(), position)
    if _is_inside(window, place):
        QTest.mouseClick(window, button, held, place)


def drag_mouse(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Drag with the left button from one position in a widget to another."""
    window = _window_of(widget)
    first, last = (widget.mapTo(widget.window(), each) for each in (start, end))
    if _is_inside(window, first) and _is_inside(window, last):
        QTest.mousePress(window, Qt.MouseButton.LeftButton, _NONE, first)
        QTest.mouseMove(window, last)
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, _NONE, last)


def turn_wheel(widget: QWidget, delta: int) -> None:
    """Turn the wheel over the middle of a widget; 120 is one notch upwards."""
    middle = widget.mapTo(widget.window(), widget.rect().center())
    QTest.wheelEvent(_window_of(widget), QPointF(middle), QPoint(0, delta))


def pump(milliseconds: int = 60) -> None:
    """Let the window and its jobs work for a while, as between two hands' movements."""
    loop = QEventLoop()  # QTest.qWait would hold Python's lock, which jobs need
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def visible_parts(window: QWidget) -> list[QWidget]:
    """The parts of a window that are on the screen."""
    return [each for each in window.findChildren(QWidget) if each.isVisible()] or [window]


def _is_inside(window: QWindow, place: QPoint) -> bool:
    """Whether a place can be pointed at; a widget may be larger than the window on its screen."""
    return QRect(QPoint(), window.size()).contains(place)


def _window_of(widget: QWidget) -> QWindow:
    return widget.window().windowHandle()
