"""A comparison goes on the wall a concept at a time, with its words marked."""

from __future__ import annotations

import pytest

from content.library import Library
from content.slides import Viewing, plan_slides
from gui.comparison.concept_labels import read_concept_names
from gui.comparison.concept_slides import concept_slides
from index import Index
from tests.gui.comparison.comparison_driver import MOD, MODIGE, TILLID, TILLIT

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_concept_has_its_name_and_the_sentences_of_each_passage(
    index: Index, library: Library
) -> None:
    read_concept_names()
    text, pointing = concept_slides(index.concepts.compare([TILLID, TILLIT]), library)[0]

    assert text.title == "Trust"
    leads = [block.text for block in text.blocks if block.kind == "lead"]
    assert leads == ["Halsnæs · Tillid", "Helsingborg · Tillitsbaserad styrning"]
    marked = [text.blocks[each.block].text[each.start : each.stop] for each in pointing.marked]
    assert marked == ["tillidsfulde", "Tillid", "Tillid", "tillid", "tillit"]


def test_a_lead_in_is_said_once_and_its_marks_stay_on_their_words(
    index: Index, library: Library
) -> None:
    text, pointing = concept_slides(index.concepts.compare([MOD, MODIGE]), library)[0]

    said = [block.text for block in text.blocks]
    assert "Det betyder, at Vi har mod og kraft til at prioritere" in said
    assert "Vi tør gå tæt på med respekt for den enkelte" in said
    words = {text.blocks[each.block].text[each.start : each.stop] for each in pointing.marked}
    assert words == {"mod", "turde", "tør"}


def test_a_concept_of_two_principles_is_on_two_slides_at_most(
    index: Index, library: Library
) -> None:
    slides = concept_slides(index.concepts.compare([MOD, MODIGE]), library)

    plans = [plan_slides(text, (1920, 1080), Viewing(8, 2.0)) for text, _ in slides]
    assert max(len(plan.slides) for plan in plans) <= 2
