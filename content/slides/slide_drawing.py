"""Draws planned slides with typst: SVG, PNG and PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from content.cards.typst_compiler import Typesetter, TypstJob
from content.model import ItemKind
from content.slides.pointing import Pointing
from content.slides.slide_colours import SlideColours
from content.slides.slide_lines import Line, Run
from content.slides.slide_placing import PlacedText
from content.slides.slide_plan import SlidePlan
from content.slides.viewing import SHORT_SIDE

_SOURCE = "slide.typ"
_NOTHING = Pointing()

_Segment = tuple[bool, list[tuple[str, bool]]]
"""Whether some words are marked, and each with whether it is emphasised."""

_POINTS_PER_INCH = 72
_SLACK = 0.01
"""Units, so that rounding breaks no line once more."""


def slide_svg(
    plan: SlidePlan, number: int, colours: SlideColours, pointing: Pointing = _NOTHING
) -> bytes:
    """Slide `number`, from 0, as SVG; letters are outlines."""
    return Typesetter(_job("", plan, [_page(plan, number, colours, pointing)]), _SOURCE).svg()[0]


def slide_png(
    plan: SlidePlan, number: int, colours: SlideColours, pointing: Pointing = _NOTHING
) -> bytes:
    """Slide `number`, from 0, as PNG of the plan's pixels."""
    job = _job("", plan, [_page(plan, number, colours, pointing)])
    resolution = min(plan.shape) / SHORT_SIDE * _POINTS_PER_INCH
    return Typesetter(job, _SOURCE).png(resolution)[0]


def slides_pdf(title: str, plans: Sequence[tuple[SlidePlan, SlideColours]]) -> bytes:
    """All slides of plans of one shape as a PDF/UA-1 file."""
    pages = [
        _page(plan, number, colours, _NOTHING)
        for plan, colours in plans
        for number in range(len(plan.slides))
    ]
    return Typesetter(_job(title, plans[0][0], pages), _SOURCE).pdf()


def _job(title: str, plan: SlidePlan, pages: Sequence[TypstJob]) -> TypstJob:
    return {
        "title": title,
        "language": plan.text.language,
        "width": plan.canvas.width,
        "height": plan.canvas.height,
        "pages": pages,
    }


def _page(plan: SlidePlan, number: int, colours: SlideColours, pointing: Pointing) -> TypstJob:
    hidden = _first_hidden(plan, pointing.bullets)
    shown = (
        each
        for each in plan.slides[number].texts
        if each.role != "text" or each.block is None or each.block < hidden
    )
    return {
        "language": plan.text.language,
        "ground": colours.ground,
        "mark": colours.mark,
        "on_mark": colours.on_mark,
        "texts": [_text(each, colours, pointing) for each in shown],
    }


def _first_hidden(plan: SlidePlan, bullets: int | None) -> int:
    """The index of the first block that is not shown."""
    blocks = plan.text.blocks
    if bullets is None:
        return len(blocks)
    own = [number for number, block in enumerate(blocks) if block.kind == ItemKind.BULLET]
    return own[bullets] if bullets < len(own) else len(blocks)


def _text(text: PlacedText, colours: SlideColours, pointing: Pointing) -> TypstJob:
    is_muted = (
        pointing.bright is not None
        and text.role in {"text", "title", "tagline"}
        and text.block != pointing.bright
    )
    colour = colours.muted if is_muted else getattr(colours, text.style.colour)
    mark_colour = colours.muted if is_muted or text.repeated else colours.accent
    return {
        "role": text.role,
        "repeated": text.repeated,
        "face": text.style.face,
        "size": text.size,
        "x": text.x - text.column,
        "y": text.y,
        "pitch": text.pitch,
        "width": text.width + text.column + _SLACK,
        "column": text.column,
        "mark": text.mark,
        "mark_colour": mark_colour,
        "colour": colour,
        "lines": [_line(each, text, pointing) for each in text.lines],
    }


def _line(line: Line, text: PlacedText, pointing: Pointing) -> tuple[list[_Segment], str]:
    """The segments of a line, marked and not, and what is after it.

    Each word is a run of its own, as it was measured, so that a mark moves none.
    """
    ranges = [(each.start, each.stop) for each in pointing.marked if each.block == text.block]
    pieces = [piece for run in line.runs for piece in _pieces(run, ranges)]
    segments = [
        (is_marked, [(characters, emphasised) for characters, emphasised, _ in group])
        for is_marked, group in groupby(pieces, key=itemgetter(2))
    ]
    return segments, line.after


def _pieces(run: Run, ranges: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool, bool]]:
    """A run, cut where marks begin and end, with whether it is emphasised and marked."""
    if run.start is None or not ranges:
        yield run.text, run.emphasised, False
        return
    offset = run.start
    marks = [any(a <= offset + n < b for a, b in ranges) for n in range(len(run.text))]
    for is_marked, group in groupby(zip(run.text, marks, strict=True), key=itemgetter(1)):
        yield "".join(map(itemgetter(0), group)), run.emphasised, is_marked
