"""What slides say of a passage: its words in their order, where they are from, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.library import Library
from content.slides import LEAD, SlideBlock, shown_wordings
from tests.content.slides.read_slides import text_of
from tests.content.small_library import library_of

TEXT = (
    "Titel\nKompetence:\n2.1 Mod\nVi tør\n1) Vi skal:\n9. turde\n10. måle\n- lidt\n»Ro«\n– Bo\n"
    "A\tB\nLæs mere\nMere\n"
)
MAP = """\
title: 1
passages:
  - id: a
    kind: principle
    kicker: 2
    heading: 3
    tagline: 4
    sections:
      - {lead: 5, items: [{bullets: 6-8}]}
      - items: [{quote: 9, nested: [{attribution: 10}]}, {rows: 11}]
      - items: [{link_label: 12}, {label: 13}]
"""


def test_a_passage_is_said_in_its_own_words_and_order(tmp_path: Path) -> None:
    library = library_of(tmp_path, TEXT, MAP)
    passage = library.passage("oeby/grundlag/a")

    text = text_of(library, passage)

    assert (text.municipality, text.kicker, text.title) == ("Øby Kommune", "Kompetence:", "2.1 Mod")
    assert text.tagline == SlideBlock("paragraph", "Vi tør")
    assert text.blocks == (
        SlideBlock(LEAD, "Vi skal:", mark="1)"),
        SlideBlock("bullet", "turde", mark="9."),
        SlideBlock("bullet", "måle", mark="10."),
        SlideBlock("bullet", "lidt"),
        SlideBlock("quote", "»Ro«"),
        SlideBlock("attribution", "Bo", level=1),
        SlideBlock("row", "A\tB"),
    )
    assert [each.text for each in shown_wordings(passage)] == [each.text for each in text.blocks]


def test_the_foot_says_where_the_words_are_from(library: Library) -> None:
    mod = library.passage("halsnaes/mod-tillid-og-helhed/mod")
    styrning = library.passage("helsingborg/stadens-styrmodell/tillitsbaserad-styrning")

    assert text_of(library, mod).foot == "Mod, tillid og helhed · Fokuspunkt 1 af 3 · linje 19-23"
    assert text_of(library, styrning).foot == "Stadens styrmodell · rad 17-28"


def test_a_passage_that_is_only_a_title_says_no_more(library: Library) -> None:
    title = library.document("halsnaes/mod-tillid-og-helhed")
    assert title is not None

    text = text_of(library, title.title_passage)

    assert text.title == "Mod, tillid og helhed"
    assert text.blocks == ()


@pytest.mark.parametrize("kind", ["label", "container_heading"])
def test_what_only_leads_elsewhere_is_left_out(tmp_path: Path, kind: str) -> None:
    library = library_of(tmp_path, "Titel\nMod\nVi går.\nSe også\n", MADE.replace("label", kind))

    text = text_of(library, library.passage("oeby/grundlag/a"))

    assert [each.text for each in text.blocks] == ["Vi går."]


MADE = """\
title: 1
passages:
  - {id: a, kind: principle, heading: 2, sections: [{items: [{paragraph: 3}, {label: 4}]}]}
"""
