"""The command `slide`: passages as slides for a wall, in a PDF or in pictures."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from cli.exit_status import CommandError, UsageError
from cli.library_commands import report_changed_sources
from cli.output import write_error, write_line
from cli.picture_files import Picture, wants_pictures, write_pictures
from content.cards import CardError, write_whole
from content.cards.card_selection import select_passages
from content.cards.glyphs import missing_characters, named_characters
from content.library import Library
from content.model import Passage
from content.slides import (
    MOST_SLIDES,
    SlideColours,
    SlidePlan,
    SlideText,
    Viewing,
    plan_slides,
    slide_colours,
    slide_png,
    slide_text,
    slides_pdf,
)


@dataclass(frozen=True, slots=True)
class PlannedPassage:
    """A passage with the plan and the colours of its slides."""

    passage: Passage
    plan: SlidePlan
    colours: SlideColours


def make_slides(library: Library, options: argparse.Namespace) -> int:
    """Typeset the passages and write the files; the exit status."""
    try:
        passages = select_passages(library, options.ids)
    except CardError as error:
        raise UsageError(str(error)) from error
    planned = [_planned(library, each, options) for each in passages]
    try:
        if wants_pictures(options.output):
            write_pictures(_pictures(planned), options.output)
        else:
            write_whole(options.output, _pdf(library, planned))
    except CardError as error:
        raise CommandError(str(error)) from error
    _write_outcome(planned, options.output)
    _write_exceptions(planned)
    return report_changed_sources(library, passages)


def _planned(library: Library, passage: Passage, options: argparse.Namespace) -> PlannedPassage:
    municipality = library.municipality_of(passage)
    text = slide_text(passage, library.document_of(passage), municipality)
    if not options.foot:
        text = replace(text, foot="")
    if not options.municipality:
        text = replace(text, municipality="")
    viewing = Viewing(options.metres, options.width, options.sees_badly)
    plan = plan_slides(text, options.size, viewing, options.at_most)
    return PlannedPassage(passage, plan, slide_colours(municipality.accent, dark=options.dark))


def _pictures(planned: Sequence[PlannedPassage]) -> list[Picture]:
    return [
        (each.passage.id, partial(slide_png, each.plan, number, each.colours))
        for each in planned
        for number in range(len(each.plan.slides))
    ]


def _pdf(library: Library, planned: Sequence[PlannedPassage]) -> bytes:
    first = planned[0].passage
    title = first.shown_title if len(planned) == 1 else library.document_of(first).title
    return slides_pdf(title, [(each.plan, each.colours) for each in planned])


def _write_outcome(planned: Sequence[PlannedPassage], output: Path) -> None:
    """How many slides there are, and from where all of them can be read."""
    count = sum(len(each.plan.slides) for each in planned)
    slides = "1 slide" if count == 1 else f"{count} slides"
    metres = min(each.plan.readable_from for each in planned)
    name = "" if wants_pictures(output) else f"{output}: "
    write_line(f"{name}{slides}, readable from {metres} m.")


def _write_exceptions(planned: Sequence[PlannedPassage]) -> None:
    """Name what is not as it should be: too far, too long, smaller, characters without glyph."""
    canvas = planned[0].plan.canvas
    if canvas.is_too_far:
        write_error(
            f"The picture is too small for the room: for {canvas.viewing.metres:g} m it should be "
            f"at least {canvas.least_width:.1f} m wide."
        )
    for each in planned:
        shown, plan = each.passage.id, each.plan
        if len(plan.slides) > MOST_SLIDES:
            write_error(
                f"{shown}: {len(plan.slides)} slides. The picture is too small for the room: make "
                f"it wider, or give --at-most {MOST_SLIDES} for smaller text."
            )
        elif plan.readable_from < plan.viewing.metres:
            write_error(f"{shown}: readable from {plan.readable_from} m.")
        if plan.smaller:
            numbers = ", ".join(str(number + 1) for number in plan.smaller)
            which = f"slide {numbers}" if len(plan.smaller) == 1 else f"slides {numbers}"
            write_error(f"{shown}: smaller text on {which}, so that no sentence is split.")
        if missing := missing_characters(_all_text(plan.text)):
            names = named_characters(missing)
            write_error(
                f"{shown}: the fonts do not have {names}. The slide shows the code in a box."
            )


def _all_text(text: SlideText) -> str:
    blocks = (*text.blocks, *((text.tagline,) if text.tagline else ()))
    words = (text.municipality, text.kicker, text.title, text.foot, *(b.text for b in blocks))
    return " ".join(words)
