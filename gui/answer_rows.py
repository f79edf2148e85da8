"""Turns an answer of the index into the rows of the list of hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.form_marks import form_ranges
from gui.hit_row import HitRow
from gui.names import place_of
from gui.theme import accent_of

if TYPE_CHECKING:
    from content.library import Library
    from gui.colours import Colours
    from gui.search_worker import Answered


def rows_of(library: Library, answered: Answered, colours: Colours) -> tuple[HitRow, ...]:
    """One row for each hit, best first."""
    rows = []
    for hit in answered.answer.hits:
        passage = library.passage(hit.passage)
        rows.append(
            HitRow(
                passage=passage.id,
                title=passage.shown_title,
                title_marks=form_ranges(answered.forms[hit.passage], passage.shown_title),
                place=place_of(library, passage),
                snippet=hit.snippet,
                marks=hit.marks,
                accent=accent_of(library.municipality_of(passage), colours),
            )
        )
    return tuple(rows)
