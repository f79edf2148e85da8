"""Pictures of slides, made in jobs before they are wanted, and kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

from content.slides import (
    Pointing,
    SlidePlan,
    SlideText,
    Viewing,
    plan_slides,
    slide_colours,
    slide_svg,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.model import Accent
    from gui.application.jobs import Jobs

_PICTURES = 70_000_000
"""Bytes for pictures: two of 3840 x 2160, eight of 1920 x 1080."""
_PLANS, _DRAWINGS = 200, 150
_BYTES_A_PIXEL = 4

NOTHING = Pointing()
"""Nothing is pointed at."""

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """A text for a shape in pixels and a room."""

    text: SlideText
    shape: tuple[int, int]
    viewing: Viewing
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """One slide of a plan; `number` counts from 0, or from the end if it is negative."""

    plan: PlanRequest
    number: int
    accent: Accent | None
    dark: bool
    pointing: Pointing = NOTHING


class SlidePictures(QObject):
    """Makes one thing at a time, what is wanted most first: a plan, then a picture."""

    ready = Signal()  # another plan or picture
    failed = Signal()  # a slide cannot be made; the log says why

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._is_busy = jobs, False
        self._wanted: tuple[PictureRequest, ...] = ()
        self._failed: set[PictureRequest] = set()
        self._plans: _Recent[PlanRequest, SlidePlan] = _Recent(_PLANS)
        self._drawings: _Recent[PictureRequest, bytes] = _Recent(_DRAWINGS)
        self._pictures: dict[PictureRequest, QImage] = {}

    def plan(self, request: PlanRequest) -> SlidePlan | None:
        """The plan, if it has been made."""
        return self._plans.get(request)

    def picture(self, request: PictureRequest) -> QImage | None:
        """The picture, if it is there."""
        return self._pictures.get(request)

    def want(self, requests: Sequence[PictureRequest]) -> None:
        """Have these ready, the first of them first, instead of what was wanted before."""
        unique = tuple(dict.fromkeys(requests))
        if unique != self._wanted:
            self._wanted = unique
            self._make_room()
        self._make_next()

    def forget(self) -> None:
        """Keep no picture."""
        self._wanted = ()
        self._pictures.clear()

    def _make_next(self) -> None:
        if self._is_busy:
            return
        kept = self._kept()
        for request in self._wanted:
            plan = self._plans.get(request.plan)
            is_made = request in self._pictures or (plan is not None and request not in kept)
            if is_made or request in self._failed:
                continue
            self._is_busy = True
            work = (
                partial(_plan, request.plan) if plan is None else partial(self._draw, request, plan)
            )
            done = (
                partial(self._keep_plan, request.plan)
                if plan is None
                else partial(self._keep_picture, request)
            )
            self._jobs.run(work, done, partial(self._fail, request))
            return

    def _draw(self, request: PictureRequest, plan: SlidePlan) -> QImage:
        """Beside the window."""
        drawing = self._drawings.get(request)
        if drawing is None:
            colours = slide_colours(request.accent, dark=request.dark)
            number = min(request.number, len(plan.slides) - 1) % len(plan.slides)
            drawing = slide_svg(plan, number, colours, request.pointing)
            self._drawings.keep(request, drawing)
        return _picture_of(drawing, request.plan.shape)

    def _keep_plan(self, request: PlanRequest, plan: SlidePlan) -> None:
        self._plans.keep(request, plan)
        self._go_on()

    def _keep_picture(self, request: PictureRequest, picture: QImage) -> None:
        self._pictures[request] = picture
        self._make_room()
        self._go_on()

    def _fail(self, request: PictureRequest, _error: Exception) -> None:
        self._failed.add(request)
        self.failed.emit()
        self._go_on()

    def _go_on(self) -> None:
        self._is_busy = False
        self.ready.emit()
        self._make_next()

    def _kept(self) -> tuple[PictureRequest, ...]:
        """Those of the wanted pictures that there is room for."""
        room, kept = _PICTURES, list[PictureRequest]()
        for request in self._wanted:
            room -= request.plan.shape[0] * request.plan.shape[1] * _BYTES_A_PIXEL
            if room >= 0 or not kept:
                kept.append(request)
        return tuple(kept)

    def _make_room(self) -> None:
        """Drop the oldest pictures that are not wanted until the others have room."""
        kept = set(self._kept())
        used = sum(picture.sizeInBytes() for picture in self._pictures.values())
        coming = sum(
            each.plan.shape[0] * each.plan.shape[1] * _BYTES_A_PIXEL
            for each in kept - self._pictures.keys()
        )
        for request in [each for each in self._pictures if each not in kept]:
            if used + coming <= _PICTURES:
                break
            used -= self._pictures.pop(request).sizeInBytes()


class _Recent(Generic[_Key, _Value]):
    """The values used last; jobs and the window may both ask."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[_Key, _Value] = OrderedDict()

    def get(self, key: _Key) -> _Value | None:
        """The value, None if it is not there any more."""
        return self._values.get(key)

    def keep(self, key: _Key, value: _Value) -> None:
        """Keep it instead of the oldest."""
        self._values[key] = value
        while len(self._values) > self._most:
            self._values.popitem(last=False)


def _plan(request: PlanRequest) -> SlidePlan:
    return plan_slides(request.text, request.shape, request.viewing, request.at_most)


def _picture_of(drawing: bytes, shape: tuple[int, int]) -> QImage:
    """The drawing in exactly these pixels; a reader lets other threads run on, a renderer not."""
    buffer = QBuffer()
    buffer.setData(drawing)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(*shape))
    return reader.read()
