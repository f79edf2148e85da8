"""The plan of a text's slides: their size, their cuts, and where each line is.

A plan knows no colours and no marks, so that other ones do not ask for another plan.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from content.cards.fitting.word_widths import WordWidths
from content.slides.slide_cuts import Cuts, SlideCuts
from content.slides.slide_lines import SlideLines
from content.slides.slide_measures import SlideMeasures
from content.slides.slide_placing import PlacedText, place_slide
from content.slides.slide_text import SlideText
from content.slides.slide_top import CAPITALS_SCALES, TITLE_SCALES, SlideTitle, SlideTop
from content.slides.viewing import Canvas, Viewing

MOST_SLIDES = 4
"""Of one text; beyond, the picture is too small for the room."""

_STEP = 1 - 0.035
_SMALLEST = 6.0
_GIVEN_UP = 0.9
"""Of the largest size, for better cuts."""

_ONE_LINE = 1.4
_LARGEST_OF_TWO_LINES = 1.7
_SHARE_FOR_TITLE = 0.6
"""Of the room that is free."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: the size of its text in units, and every text on it where it is.

    `blocks` are the indices of the blocks of the text that are on it, repeated ones not counted.
    """

    size: float
    texts: tuple[PlacedText, ...]
    blocks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SlidePlan:
    """The slides of one text for a shape in pixels and a room."""

    text: SlideText
    shape: tuple[int, int]
    viewing: Viewing
    size: float
    slides: tuple[Slide, ...]

    @property
    def canvas(self) -> Canvas:
        """What the slides are drawn on."""
        return Canvas(self.shape, self.viewing)

    @property
    def floor(self) -> float:
        """The text size in units that can be read from the back row."""
        return self.canvas.floor

    @property
    def readable_from(self) -> int:
        """The whole metres from which all of the text can be read."""
        smallest = min(slide.size for slide in self.slides)
        return math.floor(self.canvas.distance(smallest) + 1e-6)

    @property
    def smaller(self) -> tuple[int, ...]:
        """The numbers of the slides whose text is smaller than the others', to be whole: from 0."""
        return tuple(n for n, slide in enumerate(self.slides) if slide.size < self.size)

    @property
    def too_small_for_room(self) -> bool:
        """Whether the picture is too small for the room, or the text too long for it."""
        return self.canvas.is_too_far or len(self.slides) > MOST_SLIDES


def plan_slides(
    text: SlideText, shape: tuple[int, int], viewing: Viewing, at_most: int | None = None
) -> SlidePlan:
    """The slides of a text.

    All of it on one, if it has room there between comfortable size and floor; else as few as the
    floor needs, as large as their number allows. With `at_most` so many slides, where text is
    smaller than the floor if it has to be.
    """
    canvas = Canvas(shape, viewing)
    breaker = SlideLines(text, WordWidths())
    measures = SlideMeasures(SlideTop(text, canvas, breaker))
    breaker.measure()
    cuts = SlideCuts(measures)
    size, best = _best(cuts, canvas, at_most)
    return SlidePlan(text, shape, viewing, size, tuple(_slides(cuts, size, best)))


def _best(cuts: SlideCuts, canvas: Canvas, at_most: int | None) -> tuple[float, Cuts]:
    sizes = list(canvas.sizes)
    least = cuts.best(sizes[-1])
    while at_most and least.slides > at_most and sizes[-1] > _SMALLEST:
        sizes.append(sizes[-1] * _STEP)
        least = cuts.best(sizes[-1])
    limit = least[:2]
    size, best = next((size, each) for size in sizes if (each := cuts.best(size))[:2] <= limit)
    if best.slides == 1:
        return size, best
    near = [each for each in sizes if size * _GIVEN_UP <= each <= size]
    tried = [(each, cuts.best(each)) for each in near]
    return min(
        ((each, found) for each, found in tried if found[:2] <= limit),
        key=lambda each: (each[1].cost, _unevenness(each[1]), -each[0]),
    )


def _unevenness(cuts: Cuts) -> float:
    return round(cuts.fill, 1)


def _slides(cuts: SlideCuts, size: float, best: Cuts) -> Iterator[Slide]:
    measures, paged = cuts.measures, best.slides > 1
    for number, (start, stop) in enumerate(best.ends):
        own = size
        while own > _SMALLEST and not cuts.has_room(own, start, stop, paged=paged):
            own *= _STEP
        title = _title(measures, own, stop, paged=paged) if number == 0 else None
        page = f"{number + 1}/{best.slides}" if paged else ""
        sentences = measures.paragraphs.sentences[start:stop]
        blocks = tuple(dict.fromkeys(each.block for each in sentences))
        yield Slide(own, place_slide(measures, own, (start, stop), title, page), blocks)


def _title(measures: SlideMeasures, size: float, stop: int, *, paged: bool) -> SlideTitle:
    """The title of the first slide, as large as the room that is left allows."""
    compact = measures.top.compact_title(size)
    text = measures.top.text
    if not text.title:
        return compact
    room = measures.room(size, compact, paged=paged) - measures.text_height(size, 0, stop)
    end = measures.top.title_end(size, compact) + room * _SHARE_FOR_TITLE
    is_capitals = text.title == text.title.upper()
    scales = CAPITALS_SCALES if is_capitals else TITLE_SCALES
    one = [(scale, 1) for scale in scales if scale >= _ONE_LINE]
    two = [(scale, 2) for scale in scales if scale <= _LARGEST_OF_TWO_LINES]
    for scale, most in (*one, *two):
        title = SlideTitle(scale, measures.top.title_at(size, scale, most))
        if title.lines and measures.top.title_end(size, title) <= end:
            return title
    return compact
