"""The way through what is on the wall: step by step, slide by slide, bullet by bullet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from content.model import ItemKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from content.slides import SlidePlan
    from gui.wall.wall_step import WallStep

LAST = -1


class Position(NamedTuple):
    """A slide of a step, from 0; it may be the LAST of a step whose slides are not known yet.

    `bullets` is how many of the step are shown, None for all.
    """

    step: int = 0
    slide: int = 0
    bullets: int | None = None


class SlideWalk:
    """Where the wall is among the steps.

    `plan_of` returns the slides of a step once they are known, `one_by_one` whether bullets come
    so.
    """

    def __init__(
        self, plan_of: Callable[[WallStep], SlidePlan | None], one_by_one: Callable[[], bool]
    ) -> None:
        self._plan_of, self._one_by_one = plan_of, one_by_one
        self.steps: tuple[WallStep, ...] = ()
        self.position = Position()
        self._to_go = 0

    @property
    def step(self) -> WallStep | None:
        """The one that was sent or walked to."""
        return self.steps[self.position.step] if self.steps else None

    @property
    def plan(self) -> SlidePlan | None:
        """Its slides, once they are known."""
        return self._plan_of(self.step) if self.step else None

    def begin(self, steps: tuple[WallStep, ...], at: int) -> None:
        """Walk through these from the one at an index."""
        self.steps, self._to_go = steps, 0
        self.position = self.first(at)

    def first(self, step: int) -> Position:
        """The first position of a step."""
        return Position(step, 0, 0 if self._one_by_one() else None)

    def go(self, steps: int) -> bool:
        """Go on (1) or back (-1), as far as slides are known; the rest waits for `go(0)`.

        Returns whether that led to another position.
        """
        self._to_go = self._to_go + steps if self.steps else 0
        start = self.position
        while self._to_go and self.plan is not None:
            direction = 1 if self._to_go > 0 else -1
            self._to_go -= direction
            self.position = self.beside(direction) or self.position
        return self.position != start

    def beside(self, direction: int) -> Position | None:
        """The next position (1), or the one before (-1); None at the end of all steps."""
        plan, one_by_one = self.plan, self._one_by_one()
        neighbour = after if direction > 0 else before
        within = neighbour(self.position, plan, one_by_one=one_by_one) if plan else None
        step = self.position.step + direction
        if within is None and 0 <= step < len(self.steps):
            return self.first(step) if direction > 0 else Position(step, LAST)
        return within


def after(position: Position, plan: SlidePlan, *, one_by_one: bool) -> Position | None:
    """The next position within the step; None at its end."""
    step, _, bullets = position
    slide = slide_number(position, plan)
    if one_by_one and bullets is not None and bullets < _bullets_through(plan, slide):
        return Position(step, slide, bullets + 1)
    if slide + 1 == len(plan.slides):
        return None
    return Position(step, slide + 1, _bullets_before(plan, slide + 1) if one_by_one else None)


def before(position: Position, plan: SlidePlan, *, one_by_one: bool) -> Position | None:
    """The position before within the step; None at its beginning."""
    step, _, bullets = position
    slide = slide_number(position, plan)
    shown = _bullets_through(plan, slide) if bullets is None else bullets
    if one_by_one and shown > _bullets_before(plan, slide):
        return Position(step, slide, shown - 1)
    if slide == 0:
        return None
    return Position(step, slide - 1, _bullets_through(plan, slide - 1) if one_by_one else None)


def slide_number(position: Position, plan: SlidePlan) -> int:
    """The number of the slide, from 0, among those that there are now."""
    count = len(plan.slides)
    return count - 1 if position.slide == LAST else min(position.slide, count - 1)


def slide_with(plan: SlidePlan, block: int) -> int:
    """The number of the first slide with a block; title and tag line are on the first."""
    return next((n for n, slide in enumerate(plan.slides) if block in slide.blocks), 0)


def _bullets_through(plan: SlidePlan, slide: int) -> int:
    """How many bullets are shown when all of a slide is."""
    return _bullets_up_to(plan, max(plan.slides[slide].blocks, default=-1))


def _bullets_before(plan: SlidePlan, slide: int) -> int:
    """How many are shown when a slide comes: those before it, and one that it begins with."""
    return _bullets_up_to(plan, min(plan.slides[slide].blocks, default=0)) if slide else 0


def _bullets_up_to(plan: SlidePlan, block: int) -> int:
    return sum(each.kind == ItemKind.BULLET for each in plan.text.blocks[: block + 1])
