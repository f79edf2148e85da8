"""Commands for the wall; nothing of it is made before the first of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.wall.wall_setup import WallSetup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from content.slides import Viewing
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.application.wall_settings import WallSettings
    from gui.commands.actions import Actions
    from gui.reading.reading_column import ReadingColumn
    from gui.wall.wall import Wall
    from gui.wall.wall_controls import WallControls


class WallCommands(QObject):
    """`wall` is the wall, for whatever else is put on it; `setup` are commands that arrange it."""

    def __init__(
        self,
        library: Library,
        column: ReadingColumn,
        store: PreferenceStore,
        jobs: Jobs,
        actions: Actions,
    ) -> None:
        super().__init__(column)
        self.setObjectName("wallCommands")
        self._library, self._column = library, column
        self._store, self._jobs, self._actions = store, jobs, actions
        self.panes: list[QWidget] = []
        self.setup = WallSetup(lambda: self.wall, column, store, actions)
        names = ("blacken_wall", "clear_wall", "freeze_wall", "end_wall")
        actions.enable(dict.fromkeys(names, False))

    @property
    def wall(self) -> Wall:
        """The wall."""
        return self._controls.wall

    @property
    def settings(self) -> WallSettings:
        """What is kept of it."""
        return self._store.current.wall

    def viewing(self) -> Viewing:
        """The room that slides are read in."""
        from gui.wall.wall_step import viewing_in

        return viewing_in(self.settings)

    def start_wall(self) -> None:
        """Put the wall on its screen, or back on it; it is never taken off by this."""
        self._start(anyway=bool(self._controls.missing))

    def send_to_wall(self) -> None:
        """Put the passage that is read on the wall."""
        step = self._controls.read_step()
        if step is not None:
            self.wall.slides.show([step])
            self._start_if_off()

    def point_on_wall(self) -> None:
        """Put the passage on the wall with the words that are selected on the page, or found."""
        from content.slides import Pointing
        from gui.wall.page_marks import marked_ranges

        step = self._controls.read_step()
        if step is not None:
            marked = marked_ranges(self._column.passage_view, step.text)
            self.wall.slides.point(replace(step, pointing=Pointing(marked)))
            self._start_if_off()

    def blacken_wall(self, _on: bool) -> None:
        """Show nothing, or the slide again."""
        from gui.wall.slide_show import Cover

        self.wall.slides.set_cover(Cover.BLACK)

    def clear_wall(self, _on: bool) -> None:
        """Show the background alone, or the slide again."""
        from gui.wall.slide_show import Cover

        self.wall.slides.set_cover(Cover.CLEAR)

    def freeze_wall(self, _on: bool) -> None:
        """Keep the picture whatever is sent, or follow again."""
        self.wall.slides.freeze()

    def end_wall(self) -> None:
        """Take the wall off, and its strip."""
        self.wall.end()
        self._controls.strip.hide()

    def _start_if_off(self) -> None:
        if not self.wall.is_on:
            self._start()

    def _start(self, *, anyway: bool = False) -> None:
        """Show wall and strip; where the chosen screen is not there, the strip says so."""
        controls = self._controls
        controls.strip.show()
        if not self.settings.introduced:
            controls.tip = self.tr(
                "Other programs may show notifications on the wall: switch on “do not disturb”."
            )
            self._store.change_wall(replace(self.settings, introduced=True))
        controls.start(anyway=anyway)

    @cached_property
    def _controls(self) -> WallControls:
        from gui.wall.wall_controls import WallControls

        controls = WallControls(self._library, self._column, self._store, self._jobs, self._actions)
        self.panes.append(controls.strip)
        return controls
