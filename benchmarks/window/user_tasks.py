"""A user who does tasks in the window as a random generator chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QTreeView, QWidget

from benchmarks.window.dialog_attendant import DialogAttendant
from benchmarks.window.hands import (
    KEYS,
    TYPED,
    click,
    drag_mouse,
    press_key,
    pump,
    turn_wheel,
    type_letters,
    visible_parts,
)
from gui.commands.command_table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from benchmarks.window.event_times import MeasuringApplication
    from gui.window.main_window import MainWindow

PASTED = (
    "værdighed",
    "MED-udvalg",
    "\u202etillid\x07",
    "ﬁnder",
    "tillid\r\n\tmod",
    "🎉",
    "ledelse " * 200,
)
SIZES = ((683, 427), (900, 600), (1280, 720), (1280, 800), (1920, 1080))


class RandomUser:
    """Does tasks in a window, as chosen by `random`; attends to every dialog and menu it opens."""

    def __init__(
        self, application: MeasuringApplication, window: MainWindow, random: Random
    ) -> None:
        self._application, self._window, self._random = application, window, random
        self._tasks = (
            self._search,
            self._walk,
            self._press_keys,
            self._click_tree,
            self._click_anywhere,
            self._turn_wheel,
            self._run_command,
            self._run_command,
            self._change_appearance,
            self._resize,
            self._select_and_copy,
        )
        self._commands = [each.name for each in COMMANDS if each.name != "quit"]
        self._action("quit").setEnabled(False)  # stays until the last task
        self._untried = list(self._commands)
        random.shuffle(self._untried)
        self._attendant = DialogAttendant(random)

    def do_task(self) -> None:
        """Run each command once in any order, then do one task after the other."""
        if self._untried:
            self._command(self._untried.pop())
        else:
            task = self._random.choice(self._tasks)
            self._application.task = task.__name__.strip("_")
            task()
        pump()

    def rest(self, measure: Callable[[], float]) -> float:
        """Measure the window as it is in one size, without a query and a dialog."""
        self._window.showNormal()
        self._window.resize(*SIZES[0])
        self._command("escape")
        pump(2000)
        return measure()

    def stop(self) -> None:
        """Attend to nothing any more."""
        self._attendant.stop()

    def _search(self) -> None:
        self._command("search")
        if self._random.random() < 0.7:
            type_letters(self._random.choice(TYPED))
        else:
            QApplication.clipboard().setText(self._random.choice(PASTED))
            press_key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _walk(self) -> None:
        for _ in range(self._random.randrange(1, 8)):
            press_key(self._random.choice((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)))
        press_key(self._random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def _press_keys(self) -> None:
        held = Qt.KeyboardModifier
        for _ in range(self._random.randrange(1, 10)):
            modifiers = self._random.choice(
                (held.NoModifier, held.NoModifier, held.ShiftModifier, held.AltModifier)
            )
            press_key(self._random.choice(KEYS), modifiers)

    def _click_tree(self) -> None:
        tree = self._window.findChild(QTreeView, "libraryTree")
        assert tree is not None
        self._click(tree.viewport())

    def _click_anywhere(self) -> None:
        self._click(self._random.choice(visible_parts(self._window)))

    def _turn_wheel(self) -> None:
        part = self._random.choice(visible_parts(self._window))
        turn_wheel(part, self._random.choice((-120, 120)))

    def _run_command(self) -> None:
        self._command(self._random.choice(self._commands))

    def _command(self, name: str) -> None:
        self._application.task = name
        _as_event(self._action(name).trigger)

    def _action(self, name: str) -> QAction:
        action = self._window.findChild(QAction, f"{name}Action")
        assert action is not None, name
        return action

    def _change_appearance(self) -> None:
        button = self._window.findChild(QToolButton, "menuButton")
        assert button is not None
        button.menu().aboutToShow.emit()  # fills it
        menus = [each.menu() for each in button.menu().actions()]
        menu = self._random.choice([each for each in menus if isinstance(each, QMenu)])
        action = self._random.choice(menu.actions())
        self._application.task = f"change to {action.text()}"
        _as_event(action.trigger)

    def _resize(self) -> None:
        size = self._random.choice(SIZES)
        _as_event(lambda: self._window.resize(*size))

    def _select_and_copy(self) -> None:
        page = self._window.findChild(QWidget, "readingPane")
        assert page is not None
        start, end = self._position(page), self._position(page)
        viewport = page.findChild(QWidget, "qt_scrollarea_viewport")
        assert viewport is not None
        drag_mouse(viewport, start, end)
        press_key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    def _click(self, widget: QWidget) -> None:
        buttons = Qt.MouseButton
        button = self._random.choice((buttons.LeftButton, buttons.LeftButton, buttons.RightButton))
        modifier = self._random.choice(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
        )
        click(widget, button, modifier, self._position(widget))

    def _position(self, widget: QWidget) -> QPoint:
        x, y = self._random.randrange(max(1, widget.width())), max(1, widget.height())
        return QPoint(x, self._random.randrange(y))


def _as_event(action: Callable[[], object]) -> None:
    """Call from the event loop, so that the cost is measured; wait for it."""
    QTimer.singleShot(0, action)
    pump(1)
