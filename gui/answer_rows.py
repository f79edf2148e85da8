"""Turns an answer of the index into the rows of the list of hits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.form_marks import form_ranges
from gui.hit_row import HitRow, HitRows
from gui.names import place_text
from gui.theme import accent_of

if TYPE_CHECKING:
    from content.library import Library
    from gui.colours import Colours
    from gui.search_worker import Answered


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
        marks=hit.marks,
        accent=accent_of(municipality, colours),
        reasons=hit.why,
    )
