"""Turns an answer of the index into the rows of the list of hits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.appearance.theme import accent_of
from gui.application.labels import place_text
from gui.search.hit_row import HitRow, HitRows
from gui.text.word_ranges import form_ranges

if TYPE_CHECKING:
    from content.library import Library
    from gui.appearance.colours import Colours
    from gui.search.search_worker import Answered


def rows_of(library: Library, answered: Answered, colours: Colours) -> HitRows:
    """One row for each hit, best first; a row is made when it comes into sight."""
    passages = tuple(hit.passage for hit in answered.answer.hits)
    make = partial(_row, library, answered, colours)
    return HitRows(passages, make, answered.answer.total)


def _row(library: Library, answered: Answered, colours: Colours, place: int) -> HitRow:
    hit = answered.answer.hits[place]
    municipality = library.municipality(hit.passage.partition("/")[0])
    return HitRow(
        passage=hit.passage,
        title=hit.title,
        title_marks=form_ranges(answered.forms[hit.passage], hit.title),
        place=place_text(municipality, hit.passage, hit.place),
        snippet=hit.snippet,
        marks=hit.highlights,
        accent=accent_of(municipality, colours),
        reasons=hit.explanations,
    )
