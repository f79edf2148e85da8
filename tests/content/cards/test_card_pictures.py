"""Pages as SVG for the preview and as PNG for slides."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET

import pytest

from content.cards import CardFormat, CardLayout, Sheet, typeset
from content.library import Library

DOCUMENT = "helsingoer/ledelsesgrundlag"
POINT = 25.4 / 72


@pytest.mark.parametrize("sheet", Sheet)
def test_each_page_is_an_svg_of_the_size_of_the_paper(library: Library, sheet: Sheet) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout(CardFormat.A6, sheet))
    for page in range(cards.page_count):
        root = ET.fromstring(cards.svg(page))  # noqa: S314 - our own typesetter wrote it
        _, _, width, height = (float(number) for number in root.attrib["viewBox"].split())
        assert width * POINT == pytest.approx(cards.page_size.width, abs=0.01)
        assert height * POINT == pytest.approx(cards.page_size.height, abs=0.01)


def test_pages_differ_and_one_too_many_is_refused(library: Library) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())
    assert cards.page_count == 2
    assert cards.svg(0) != cards.svg(1)
    assert cards.svg(1) is cards.svg(1)
    with pytest.raises(IndexError):
        cards.svg(2)


@pytest.mark.parametrize("width", [800, 1920])
def test_a_png_has_the_width_that_was_asked_for(library: Library, width: int) -> None:
    cards = typeset(library, [f"{DOCUMENT}/taenker-fremtiden"], CardLayout(sheet=Sheet.CARD))
    picture = cards.png(0, width)
    assert picture.startswith(b"\x89PNG")
    assert abs(struct.unpack(">I", picture[16:20])[0] - width) <= 1


def test_a_long_passage_has_one_png_for_each_part(library: Library) -> None:
    name = f"{DOCUMENT}/kommunikation-binder-kommunen-sammen"
    cards = typeset(library, [name], CardLayout(CardFormat.A7, Sheet.CARD))
    assert cards.page_count == 2
    assert cards.png(0, 400) != cards.png(1, 400)


def test_sheets_without_crop_marks_have_none(library: Library) -> None:
    def strokes(*, crop_marks: bool) -> int:
        layout = CardLayout(CardFormat.A6, Sheet.A4, crop_marks=crop_marks)
        return typeset(library, [DOCUMENT], layout).svg(0).count('stroke="#000000"')

    assert strokes(crop_marks=True) - strokes(crop_marks=False) == 6
