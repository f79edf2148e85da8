"""Where the wall is: shown, hidden and followed as screens come, go and change."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from gui.wall.screen_choice import Arrangement, ScreenChoice, choose_screen
from gui.wall.screen_identity import ScreenIdentity
from gui.wall.window_guard import WindowGuard

if TYPE_CHECKING:
    from gui.wall.wall_window import WallWindow


class WallScreens(QObject):
    """Shows the window on its screen, and keeps the operator's windows off it.

    `arrangement` is that of the wall as it is, or would be.
    """

    changed = Signal()

    def __init__(self, window: WallWindow, operator: QWidget) -> None:
        super().__init__(window)
        self._window, self._operator = window, operator
        self.arrangement = Arrangement.APART
        self._screen: str | None = None  # the connector of the wall, while it is shown
        self._home: str | None = None
        self._identity: ScreenIdentity | None = None  # of the screen to come back to
        self._put_away = _PutAway()
        self._guard = WindowGuard(window, lambda: _screen_at(self._home))
        application = cast(QGuiApplication, QGuiApplication.instance())
        application.screenAdded.connect(self._add)
        application.screenRemoved.connect(self._remove)
        for screen in application.screens():
            screen.geometryChanged.connect(self._follow)

    @property
    def is_shown(self) -> bool:
        """Whether the wall is on a screen."""
        return self._screen is not None

    @property
    def is_waiting(self) -> bool:
        """Whether the screen that the wall was on has been unplugged."""
        return self._screen is None and self._identity is not None

    def preview_choice(self, chosen: str) -> ScreenChoice:
        """The screen that the wall would be shown on."""
        return choose_screen(self._home_screen(), QGuiApplication.screens(), chosen)

    def show(self, chosen: str) -> bool:
        """Show the wall; False if the chosen screen is not there."""
        choice = self.preview_choice(chosen)
        self.arrangement = choice.arrangement
        if choice.screen is None:
            self.changed.emit()
            return False
        self._home = self._home_screen().name()
        self._show_on(choice.screen)
        return True

    def hide(self) -> None:
        """Take the wall off."""
        self._identity = None
        self._hide()
        self._put_away.bring_back()
        self.changed.emit()

    def _show_on(self, screen: QScreen) -> None:
        self._screen, self._identity = screen.name(), ScreenIdentity.of(screen)
        is_shared = self.arrangement is not Arrangement.APART
        self._window.show_on(screen, with_focus=is_shared)
        if is_shared:
            self._guard.stop()
        else:
            self._guard.start()
        self.changed.emit()

    def _hide(self) -> None:
        self._screen = None
        self._guard.stop()
        self._window.hide()

    def _remove(self, screen: QScreen) -> None:
        """Before Qt moves the windows of this screen to another one."""
        if screen.name() == self._screen:
            self._hide()
            self.changed.emit()
        elif self.is_shown and screen.name() == self._home:
            self._home = None
            self._put_away.put_away(self._window)

    def _add(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._follow)
        QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        """Once Qt knows all about a new screen."""
        screens = QGuiApplication.screens()
        if self._home is None and self.is_shown:
            others = [each.name() for each in screens if each.name() != self._screen]
            self._home = others[0] if others else None
            self._put_away.bring_back()
        elif self.is_waiting and self._identity is not None:
            found, home = self._identity.find_in(screens), self._home_screen()
            if found is not None and not found.geometry().intersects(home.geometry()):
                self._home, self.arrangement = home.name(), Arrangement.APART
                self._show_on(found)

    def _follow(self) -> None:
        """The size or position of a screen has changed; it may now show the same as another one."""
        screen, home = _screen_at(self._screen), _screen_at(self._home)
        if screen is None:
            return
        self._identity = ScreenIdentity.of(screen)
        self._window.follow(screen)
        if home is not None:
            screens = QGuiApplication.screens()
            choice = choose_screen(home, screens, self._identity.text)
            if choice.screen is not None and choice.arrangement is not self.arrangement:
                self.arrangement = choice.arrangement
                self._show_on(choice.screen)

    def _home_screen(self) -> QScreen:
        """The operator's: where it was while the wall is on, since mirrored screens are alike."""
        home = _screen_at(self._home) if self.is_shown else None
        return home or self._operator.screen()


def _screen_at(connector: str | None) -> QScreen | None:
    """The screen at a connector: asked anew each time, since a screen's object may end."""
    screens = QGuiApplication.screens()
    return next((each for each in screens if each.name() == connector), None)


class _PutAway:
    """Windows of ours that are minimised while the operator has no screen."""

    def __init__(self) -> None:
        self._windows: list[QWidget] = []

    def put_away(self, wall: QWidget) -> None:
        """Let no window come up on the slide, now that its own screen has gone."""
        minimised = Qt.WindowState.WindowMinimized
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window is not wall and not window.isMinimized():
                self._windows.append(window)
                window.setWindowState(window.windowState() | minimised)

    def bring_back(self) -> None:
        """Show those again that are still there."""
        windows, self._windows = self._windows, []
        there = QApplication.topLevelWidgets()
        for window in windows:
            if window in there:
                window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
