"""The wall with its strip in the operator's window, once the wall has been asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from gui.wall.screen_identity import ScreenIdentity
from gui.wall.slide_show import Cover
from gui.wall.slide_walk import slide_number
from gui.wall.wall import Wall
from gui.wall.wall_step import passage_step
from gui.wall.wall_strip import WallStrip
from gui.wall.wall_window import small_copy
from gui.wall.wall_words import WallWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.commands.actions import Actions
    from gui.reading.reading_column import ReadingColumn
    from gui.wall.wall_step import WallStep

_READ_FOR = 200
"""Milliseconds that a passage is read before its first slide is made."""

_KEYS = ("start_wall", "end_wall", "blacken_wall", "freeze_wall", "clear_wall")
_BUTTONS = ("blacken_wall", "freeze_wall", "clear_wall", "describe_room", "end_wall")


class WallControls(QObject):
    """Keeps strip and actions as the wall is; `missing` names a chosen screen that is not there."""

    def __init__(
        self,
        library: Library,
        column: ReadingColumn,
        store: PreferenceStore,
        jobs: Jobs,
        actions: Actions,
    ) -> None:
        super().__init__(column)
        self._library, self._column, self._store = library, column, store
        self._actions = actions
        window = cast("QMainWindow", column.window())
        self.wall, self.missing, self.tip = Wall(window, jobs, store), "", ""
        self._words = WallWords(self.wall)
        self.strip = WallStrip(list(map(actions.button, _BUTTONS)))
        rows = cast("QWidget", window.centralWidget()).layout()
        cast("QVBoxLayout", rows).addWidget(self.strip)
        self.wall.window.addActions(list(map(actions.__getitem__, _KEYS)))  # on a shared screen
        self._refreshing, self._reading = QTimer(self), QTimer(self)
        for timer, delay, slot in (
            (self._refreshing, 0, self._refresh),
            (self._reading, _READ_FOR, self._prepare),
        ):
            timer.setSingleShot(True)
            timer.setInterval(delay)
            timer.timeout.connect(slot)
        self.strip.black_requested.connect(lambda: self.wall.slides.set_cover(Cover.BLACK))
        self.strip.brighten_requested.connect(self._brighten)
        self.strip.closed.connect(lambda: self.wall.slides.brighten(None))
        self.wall.state_changed.connect(self._refreshing.start)
        column.page_written.connect(self._reading.start)
        application = cast(QGuiApplication, QGuiApplication.instance())
        application.applicationStateChanged.connect(self._refreshing.start)
        self._reading.start()

    def start(self, *, anyway: bool) -> None:
        """Show the wall if its screen is there; say so if it is not."""
        is_on = self.wall.start(anyway=anyway)
        chosen = ScreenIdentity.from_text(self._store.current.wall.screen)
        self.missing = chosen.shown_name if chosen is not None and not is_on else ""
        self._reading.start()

    def read_step(self) -> WallStep | None:
        """The passage that is read."""
        passage = self._column.passage
        return passage_step(self._library, passage) if passage is not None else None

    def _prepare(self) -> None:
        if self.wall.is_on:
            self.wall.slides.prepare(self.read_step())
        self._refreshing.start()

    def _refresh(self) -> None:
        """Show the wall as it is now."""
        wall, words, passage = self.wall, self._words, self._column.passage
        slides, is_shown = wall.slides, wall.screens.is_shown
        read = passage.shown_title if passage is not None else ""
        note = words.note(self.missing) or (self.tip if is_shown else "")
        self.strip.show_words(words.state(), words.slide(), words.following(read), note)
        now = wall.window.small_picture(self.strip.now.pixels) if is_shown else QImage()
        self.strip.now.show_picture(now, wall.window.size())
        following = (slides.next_picture() if is_shown else None) or QImage()
        size = self.strip.following.pixels
        if not following.isNull():
            following = small_copy(following, size)
        self.strip.following.show_picture(following, wall.window.size())
        before, after = self._neighbours()
        self.strip.allow_brightening(before=before is not None, after=after is not None)
        for name, on in (
            ("blacken_wall", slides.cover is Cover.BLACK),
            ("clear_wall", slides.cover is Cover.CLEAR),
            ("freeze_wall", slides.is_frozen),
            ("fewer_slides", slides.fewer_slides),
        ):
            self._actions[name].setChecked(on)
        names = ("blacken_wall", "clear_wall", "freeze_wall", "end_wall")
        self._actions.enable(dict.fromkeys(names, wall.is_on))

    def _brighten(self, direction: int) -> None:
        before, after = self._neighbours()
        self.wall.slides.brighten(after if direction > 0 else before)

    def _neighbours(self) -> tuple[int | None, int | None]:
        """The paragraphs of the slide before and after the bright one."""
        walk, bright = self.wall.slides.walk, self.wall.slides.bright
        if walk.plan is None or not self.wall.is_on:
            return None, None
        blocks = walk.plan.slides[slide_number(walk.position, walk.plan)].blocks
        if bright not in blocks:
            return None, blocks[0] if blocks else None
        at = blocks.index(bright)
        return (blocks[at - 1] if at else None), (blocks[at + 1] if at + 1 < len(blocks) else None)
