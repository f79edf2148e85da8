"""Where each text of a slide is. Lengths are units, from the top left corner of the slide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from content.slides.slide_faces import (
    CAPITAL,
    DESCENT,
    FOOT_STYLE,
    KICKER_STYLE,
    LINE,
    MUNICIPALITY_STYLE,
    PAGE_STYLE,
    TAGLINE_STYLE,
    TITLE_LINE,
    Style,
    block_style,
    title_style,
)
from content.slides.slide_lines import Line, Run
from content.slides.slide_measures import SlideMeasures
from content.slides.slide_paragraphs import Paragraph
from content.slides.slide_top import SlideTitle, SlideTop
from content.slides.viewing import MARGIN

TITLE, TAGLINE = -1, -2
"""What stands for the number of a block for title and tag line."""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Lines of one text: their style, their size, and where the first baseline begins.

    `role` is "municipality", "kicker", "title", "tagline", "text", "foot" or "page". `block` is the
    index of the block, `TITLE`, `TAGLINE`, or None; `pitch` the distance of baselines. The `mark`
    of a bullet is in a `column` left of the text. What is `repeated` stands on a slide before.
    """

    role: str
    style: Style
    size: float
    x: float
    y: float
    pitch: float
    width: float
    lines: tuple[Line, ...]
    block: int | None = None
    mark: str = ""
    column: float = 0
    repeated: bool = False


def place_slide(
    measures: SlideMeasures,
    size: float,
    sentences: tuple[int, int],
    title: SlideTitle | None,
    page: str,
) -> tuple[PlacedText, ...]:
    """Every text of a slide with these sentences; a further one has no `title`."""
    top = measures.top.text_top(size, title)
    free = measures.room(size, title, paged=page != "") - measures.text_height(size, *sentences)
    return (
        *_head(measures.top, first=title is not None),
        *(_first_title(measures.top, size, title) if title else _small_title(measures.top)),
        *_body(measures, size, sentences, top + measures.free_above(size, free)),
        *_foot(measures, page),
    )


def _head(top: SlideTop, *, first: bool) -> Iterator[PlacedText]:
    size, width = top.head_size, top.canvas.text_width
    above = MARGIN + CAPITAL * size
    lines = top.municipality
    if lines:
        style = MUNICIPALITY_STYLE
        yield PlacedText("municipality", style, size, MARGIN, above, LINE * size, width, lines)
    if first and top.kicker:
        above += len(lines) * LINE * size
        style, kicker = KICKER_STYLE, top.kicker
        yield PlacedText("kicker", style, size, MARGIN, above, LINE * size, width, kicker)


def _first_title(top: SlideTop, size: float, title: SlideTitle) -> Iterator[PlacedText]:
    text, width = top.text, top.canvas.text_width
    own = size * title.scale
    if title.lines:
        above = top.title_top(first=True) + CAPITAL * own
        yield PlacedText(
            *("title", title_style(text), own, MARGIN, above, TITLE_LINE * own, width),
            title.lines,
            block=TITLE,
        )
    lines = top.tagline(size)
    if lines:
        own = size * TAGLINE_STYLE.scale
        above = top.tagline_top(size, title) + CAPITAL * own
        yield PlacedText(
            *("tagline", TAGLINE_STYLE, own, MARGIN, above, LINE * own, width),
            lines,
            block=TAGLINE,
        )


def _small_title(top: SlideTop) -> Iterator[PlacedText]:
    size, style = top.small_title_size, title_style(top.text, small=True)
    if top.small_title:
        above = top.title_top(first=False) + CAPITAL * size
        yield PlacedText(
            *("title", style, size, MARGIN, above, LINE * size, top.canvas.text_width),
            top.small_title,
            block=TITLE,
            repeated=True,
        )


def _body(
    measures: SlideMeasures, size: float, sentences: tuple[int, int], top: float
) -> Iterator[PlacedText]:
    baseline = top + CAPITAL * size
    for paragraph in measures.paragraphs.of(*sentences):
        baseline += paragraph.above * size
        placed = _paragraph(measures, size, paragraph, baseline)
        yield placed
        baseline += len(placed.lines) * LINE * size


def _paragraph(
    measures: SlideMeasures, size: float, paragraph: Paragraph, baseline: float
) -> PlacedText:
    style = block_style(paragraph.kind, repeated=paragraph.repeated)
    room = measures.room_of(paragraph, size)
    return PlacedText(
        role="text",
        style=style,
        size=size * style.scale,
        x=MARGIN + paragraph.indent * size,
        y=baseline,
        pitch=LINE * size,
        width=room * size * style.scale,
        lines=measures.top.breaker.lines(paragraph.words, style, room),
        block=paragraph.block,
        mark=paragraph.mark,
        column=paragraph.column * size,
        repeated=paragraph.repeated,
    )


def _foot(measures: SlideMeasures, page: str) -> Iterator[PlacedText]:
    size, breaker = measures.fine_size, measures.top.breaker
    descent = DESCENT * measures.foot_size(paged=page != "")
    baseline = measures.top.canvas.height - MARGIN - descent
    right = 0.0
    if page:
        own = size * PAGE_STYLE.scale
        width = breaker.width_of((page,), PAGE_STYLE) * own
        left = measures.top.canvas.width - MARGIN - width
        number = (Line((Run(page),)),)
        yield PlacedText("page", PAGE_STYLE, own, left, baseline, LINE * own, width, number)
        right = width + size
    room = measures.top.canvas.text_width - right
    lines = breaker.cut_line(measures.top.text.foot.split(), FOOT_STYLE, room / size)
    if lines:
        yield PlacedText("foot", FOOT_STYLE, size, MARGIN, baseline, LINE * size, room, lines)
