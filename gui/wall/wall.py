"""The wall as a whole: put on and taken off, and what it shows while it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from content.slides import slide_colours
from content.slides.viewing import SHORT_SIDE, Canvas
from gui.wall.page_keys import PageKeys
from gui.wall.screen_wakefulness import ScreenWakefulness
from gui.wall.slide_show import Cover, SlideShow
from gui.wall.wall_screens import WallScreens
from gui.wall.wall_step import viewing_in
from gui.wall.wall_time import WallTime
from gui.wall.wall_window import WallWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.wall.wall_step import WallStep

_TIME_IN_FLOORS = 2
"""Height of the digits, in the least text size that the back row can read."""


class Wall(QObject):
    """`show` is the one way onto the wall; page keys walk through what was shown.

    `may_go_dark` is whether the system would not keep the screens awake.
    """

    state_changed = Signal()  # anything that the operator is told
    step_changed = Signal(int)  # the index of the step that page keys have gone to

    def __init__(self, operator: QWidget, jobs: Jobs, store: PreferenceStore) -> None:
        super().__init__(operator)
        self._operator, self._store = operator, store
        self.window = WallWindow()
        self.screens = WallScreens(self.window, operator)
        self.slides = SlideShow(jobs, lambda: store.current.wall, self)
        self._keys, self._wakefulness = PageKeys(self), ScreenWakefulness(self)
        self._time = WallTime()
        self.is_on, self.may_go_dark, self._is_closing = False, False, False
        self.window.resized.connect(self._fit)
        self.window.left.connect(self.end)
        self.screens.changed.connect(self._follow_screens)
        self.slides.changed.connect(self._paint)
        self.slides.step_changed.connect(self.step_changed)
        self._keys.step_requested.connect(self.slides.go)
        self._wakefulness.failed.connect(self._note_darkness)
        store.changed.connect(self._apply_settings)
        operator.installEventFilter(self)
        operator.destroyed.connect(self.window.deleteLater)

    @property
    def step(self) -> int:
        """The index of the step that is on the wall."""
        return self.slides.walk.position.step

    @property
    def size(self) -> tuple[int, int]:
        """The pixels of the wall, or of the screen it would be on."""
        if self.screens.is_shown:
            pixels = self.window.pixels
        else:
            screen = self.screens.preview_choice("").screen or self._operator.screen()
            pixels = QSize(screen.size() * screen.devicePixelRatio())
        return pixels.width(), pixels.height()

    def start(self, *, anyway: bool = False) -> bool:
        """Put the wall on its screen, or back on it; False if the chosen screen is not there.

        With `anyway` the chosen screen is not asked for.
        """
        self.is_on = self.screens.show("" if anyway else self._store.current.wall.screen)
        self._fit()
        return self.is_on

    def end(self) -> None:
        """Take the wall off; what was on it is there again when it starts."""
        had_focus = self.window.isActiveWindow()
        if self.is_on:
            self.is_on = False
            self.screens.hide()
            if had_focus and not self._is_closing:
                self._operator.activateWindow()

    def show(self, steps: Sequence[WallStep], at: int = 0) -> None:
        """Put texts on the wall, the one `at` this index first; starts the wall if it is off."""
        self.slides.show(steps, at)
        if not self.is_on:
            self.start()

    def show_time(self, words: str, *, alone: bool = False) -> None:
        """Show digits in the corner, or alone on the wall, which is started then; "" for none."""
        self._time = WallTime(words, alone=alone)
        if alone and words and not self.is_on:
            self.start()
        self._paint()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._operator:
            self._is_closing = True
            self.end()
        return False

    def _follow_screens(self) -> None:
        """Hold keys, dialogs and the system to the wall only while it is on a screen."""
        application = QApplication.instance()
        is_shown = self.screens.is_shown
        application.setAttribute(  # type: ignore[union-attr]
            Qt.ApplicationAttribute.AA_DontUseNativeDialogs, is_shown
        )
        if is_shown:
            self._keys.learn(self._store.current.wall)
            self._keys.start()
            self._wakefulness.start()
        else:
            self._keys.stop()
            self._wakefulness.stop()
            self.may_go_dark = False
            self.slides.pictures.forget()
        self._fit()

    def _fit(self) -> None:
        """Have slides made for the window as it is now."""
        if self.screens.is_shown:
            pixels = self.window.pixels
            self.slides.shape = (pixels.width(), pixels.height())
            self.slides.update()
        else:
            self.state_changed.emit()

    def _apply_settings(self) -> None:
        self._keys.learn(self._store.current.wall)
        if self.screens.is_shown:
            self.slides.update()

    def _paint(self) -> None:
        """Show the slide that is ready, and the digits."""
        slides, settings = self.slides, self._store.current.wall
        self.window.show_picture(slides.picture, slides.ground)
        colour = slide_colours(None, dark=settings.dark).text
        shape = self.size
        floor = Canvas(shape, viewing_in(settings)).floor / SHORT_SIDE
        height = _TIME_IN_FLOORS * floor * min(self.window.width(), self.window.height())
        time = self._time if slides.cover is Cover.NONE else WallTime()
        self.window.show_time(time._replace(height=height, colour=colour))
        self.state_changed.emit()

    def _note_darkness(self) -> None:
        self.may_go_dark = True
        self.state_changed.emit()
