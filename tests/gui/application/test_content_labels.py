"""What a passage is from and which lines it has, in one line of words."""

from __future__ import annotations

import pytest

from content.library import Library
from content.model import SourceRange
from gui.application.content_labels import lines_text, place_of
from tests.gui.whole_window import PEJLEMAERKE_5, PEJLEMAERKER

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("passage", "place"),
    [
        (PEJLEMAERKE_5, "Helsingør · pejlemærke 5"),
        (PEJLEMAERKER, "Helsingør · Document"),
        ("helsingoer/ledelsesgrundlag/indledning", "Helsingør · Ledelsesgrundlag"),
    ],
)
def test_a_passage_is_from_a_municipality_and_a_number_or_a_document(
    library: Library, passage: str, place: str
) -> None:
    assert place_of(library, library.passage(passage)) == place


@pytest.mark.parametrize(
    ("ranges", "text"),
    [
        ((SourceRange(92, 109),), "lines 92–109"),
        ((SourceRange(9, 9),), "line 9"),
        ((SourceRange(9, 9), SourceRange(12, 14)), "lines 9, 12–14"),
    ],
)
def test_one_line_is_a_line_and_others_are_lines(
    ranges: tuple[SourceRange, ...], text: str
) -> None:
    assert lines_text(ranges) == text
