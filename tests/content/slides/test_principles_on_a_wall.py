"""The 14 principles on a wall of 2.0 m, seen from 8 m: few slides, all of it large enough."""

from __future__ import annotations

import pytest

from content.library import Library
from content.model import PassageKind
from content.slides import Viewing, slide_colours, slides_pdf
from tests.content.slides.read_slides import letters_of, plan_of

EIGHT_METRES_AWAY = 8000 / 300 * 1920 / 2000
"""The least x-height in units: a picture of 2000 mm has 1920 of them."""


def test_the_principles_have_at_most_24_slides_and_each_at_most_three(library: Library) -> None:
    principles = [each for each in library.passages if each.kind is PassageKind.PRINCIPLE]

    counts = [len(plan_of(library, each).slides) for each in principles]

    assert len(counts) == 14
    assert sum(counts) <= 24
    assert max(counts) <= 3


def test_no_letter_of_a_text_is_lower_than_can_be_read_from_the_back(library: Library) -> None:
    principles = [each for each in library.passages if each.kind is PassageKind.PRINCIPLE]
    plans = [(plan_of(library, each), slide_colours(None)) for each in principles]

    pages = letters_of(slides_pdf("Slides", plans))

    text = [[each for each in page if 1080 * 0.12 < each.y < 1080 * 0.92] for page in pages]
    assert len(pages) == sum(len(plan.slides) for plan, _ in plans)
    assert min(len(page) for page in text) > 3
    assert min(each.x_height for page in text for each in page) >= EIGHT_METRES_AWAY - 1e-3


@pytest.mark.parametrize("shape", [(1280, 720), (3840, 2160)])
def test_more_or_fewer_pixels_are_no_other_plan(library: Library, shape: tuple[int, int]) -> None:
    passage = library.passage("helsingoer/ledelsesgrundlag/taenker-fremtiden")

    assert plan_of(library, passage, shape).slides == plan_of(library, passage).slides


def test_what_a_plan_says_of_its_distance_is_no_less_than_the_room(library: Library) -> None:
    for each in library.passages:
        plan = plan_of(library, each, viewing=Viewing(10, 2.0))
        assert plan.smaller or plan.readable_from >= 10
