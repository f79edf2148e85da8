"""What is on the wall and what comes next: the texts that were sent, and what hides them."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from content.slides import slide_colours
from content.slides.slide_plan import MOST_SLIDES
from gui.wall.slide_pictures import PictureRequest, PlanRequest, SlidePictures
from gui.wall.slide_walk import Position, SlideWalk, slide_with
from gui.wall.wall_step import text_in, viewing_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.application.jobs import Jobs
    from gui.application.wall_settings import WallSettings
    from gui.wall.wall_step import WallStep


class Cover(Enum):
    """What hides the slide."""

    NONE = auto()
    BLACK = auto()
    CLEAR = auto()  # the calm background alone


class SlideShow(QObject):
    """`picture` is what the wall shows; a new one takes the place of the old when it is whole.

    `shape` is in pixels; with `fewer_slides` text may be too small for the room; `bright` is the
    index of the one bright block.
    """

    changed = Signal()
    step_changed = Signal(int)

    def __init__(
        self, jobs: Jobs, settings: Callable[[], WallSettings], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self.shape, self.fewer_slides = settings, (0, 0), False
        self.pictures = SlidePictures(jobs, self)
        self.pictures.ready.connect(self.update)
        self.walk = SlideWalk(
            lambda step: self.pictures.plan(self._plan_request(step)),
            lambda: settings().bullets_one_by_one,
        )
        self._read: WallStep | None = None
        self._frozen: PictureRequest | None = None
        self.cover = Cover.NONE
        self.bright: int | None = None
        self.picture = QImage()

    @property
    def is_frozen(self) -> bool:
        """Whether a still picture is shown whatever is sent."""
        return self._frozen is not None

    @property
    def ground(self) -> QColor:
        """What is around and behind everything."""
        if self.cover is Cover.BLACK:
            return QColor("black")
        return QColor(slide_colours(None, dark=self._settings().dark).ground)

    def show(self, steps: Sequence[WallStep], at: int = 0) -> None:
        """Show these texts, the one `at` this index first."""
        self.cover, self.bright = Cover.NONE, None
        self.walk.begin(tuple(steps), at)
        self.update()

    def point(self, step: WallStep) -> None:
        """Point at words of a text, on the slide where they are."""
        walk = self.walk
        at = walk.position.step
        if walk.step is None or walk.step.text != step.text:
            self.show([step])
            return
        self.cover = Cover.NONE
        walk.steps = (*walk.steps[:at], step, *walk.steps[at + 1 :])
        if walk.plan is not None and step.pointing.marked:
            walk.position = Position(at, slide_with(walk.plan, step.pointing.marked[0].block))
        self.update()

    def prepare(self, step: WallStep | None) -> None:
        """Have ready what would be sent next."""
        self._read = step
        self.update()

    def go(self, steps: int) -> None:
        """Go on (1) or back (-1): a bullet, a slide, then a step; as soon as slides are known."""
        before = self.walk.position.step
        if self.walk.go(steps):
            self.bright = None
        self.update()
        if self.walk.position.step != before:
            self.step_changed.emit(self.walk.position.step)

    def set_cover(self, cover: Cover) -> None:
        """Hide the slide, or show it again if it is hidden like this."""
        self.cover = Cover.NONE if cover is self.cover else cover
        self.update()

    def freeze(self) -> None:
        """Keep the picture whatever is sent, or follow again."""
        self._frozen = None if self._frozen is not None else self._request(self.walk.position)
        self.update()

    def brighten(self, block: int | None) -> None:
        """Let one block of the text be the only bright one; None for all."""
        self.bright = block
        self.update()

    def update(self) -> None:
        """Show what is ready, and have made what is wanted."""
        if self.walk.go(0):
            self.bright = None
        current = self._request(self.walk.position)
        if self._frozen is not None:
            current = replace(self._frozen, plan=replace(self._frozen.plan, shape=self.shape))
        if 0 not in self.shape:
            beside = (self._request(self.walk.beside(1)), self._request(self.walk.beside(-1)))
            read = self._request_of(self._read, self.walk.first(0)) if self._read else None
            wanted = (current, beside[0], read, beside[1])
            self.pictures.want([each for each in wanted if each is not None])
        ready = self.pictures.picture(current) if current is not None else None
        if self.cover is not Cover.NONE or current is None:
            self.picture = QImage()
        elif ready is not None:
            self.picture = ready
        self.changed.emit()

    def next_picture(self) -> QImage | None:
        """The slide that the next page key brings, if there is one and it is ready."""
        request = self._request(self.walk.beside(1))
        return self.pictures.picture(request) if request else None

    def _request(self, position: Position | None) -> PictureRequest | None:
        if position is None or self.walk.step is None:
            return None
        bright = self.bright if position == self.walk.position else None
        return self._request_of(self.walk.steps[position.step], position, bright)

    def _request_of(
        self, step: WallStep, position: Position, bright: int | None = None
    ) -> PictureRequest:
        pointing = replace(step.pointing, bullets=position.bullets)
        if bright is not None:
            pointing = replace(pointing, bright=bright)
        dark = self._settings().dark
        return PictureRequest(self._plan_request(step), position.slide, step.accent, dark, pointing)

    def _plan_request(self, step: WallStep) -> PlanRequest:
        settings = self._settings()
        at_most = MOST_SLIDES if self.fewer_slides else None
        return PlanRequest(text_in(settings, step.text), self.shape, viewing_in(settings), at_most)
