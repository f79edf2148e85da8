"""The colours of slides: all of them can be read, whatever the accent of a municipality is."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from content.library import Library
from content.model import Accent
from content.reading.colour_contrast import contrast
from content.slides import SlideColours, slide_colours

COLOURS = strategies.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def _least_contrast(colours: SlideColours) -> float:
    words = (colours.text, colours.muted, colours.accent)
    return min(*(contrast(each, colours.ground) for each in words), *_marked(colours))


def _marked(colours: SlideColours) -> tuple[float, float]:
    return contrast(colours.on_mark, colours.mark), 21.0


@pytest.mark.parametrize("dark", [False, True])
def test_every_municipality_has_seven_to_one(library: Library, dark: bool) -> None:
    for municipality in library.municipalities:
        assert _least_contrast(slide_colours(municipality.accent, dark=dark)) >= 7
    assert _least_contrast(slide_colours(None, dark=dark)) >= 7


@given(light=COLOURS, dark=COLOURS)
def test_any_accent_becomes_readable(light: str, dark: str) -> None:
    accent = Accent(light, dark)
    assert _least_contrast(slide_colours(accent)) >= 7
    assert _least_contrast(slide_colours(accent, dark=True)) >= 7


def test_an_accent_that_can_be_read_stays_as_it_is() -> None:
    accent = Accent("#14442f", "#cfe8d8")
    assert slide_colours(accent).accent == accent.light
    assert slide_colours(accent, dark=True).accent == accent.dark


def test_without_a_municipality_nothing_has_a_colour_of_its_own() -> None:
    for dark in (False, True):
        colours = slide_colours(None, dark=dark)
        assert colours.accent == colours.text
