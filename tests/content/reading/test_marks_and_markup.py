"""Printed numbers are kept and shown once; marks of lists and of Markdown are taken off."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.model import Item, Wording
from content.passage_words import words_of
from tests.content.small_library import library_of

ITEM = (
    "title: 1\npassages: [{{id: a, kind: principle, label: x, sections: [{{items: [{{{}: 2}}]}}]}}]"
)


def item_of(tmp_path: Path, line: str, field: str) -> Item:
    library = library_of(tmp_path, f"Titel\n{line}\n", ITEM.format(field))
    return library.passages[1].sections[0].items[0]


def wording_of(tmp_path: Path, line: str, field: str = "paragraph") -> Wording:
    return item_of(tmp_path, line, field).wording


@pytest.mark.parametrize("mark", ["1.", "1)", "2.1", "2.1.", "a)", "(3)", "12."])
def test_a_number_is_the_mark_of_its_item_heading_or_lead_in(mark: str, tmp_path: Path) -> None:
    text = f"Titel\n{mark} Mod\n{mark} Vi skal:\n{mark} turde\n"
    fields = "heading: 2, sections: [{lead: 3, items: [{bullet: 4}]}]"

    library = library_of(
        tmp_path, text, f"title: 1\npassages: [{{id: a, kind: principle, {fields}}}]"
    )

    passage = library.passages[1]
    (section,) = passage.sections
    assert section.lead is not None
    assert (passage.title, passage.shown_title) == ("Mod", f"{mark} Mod")
    assert (section.lead.mark, section.lead.text) == (mark, "Vi skal:")
    assert section.items[0].wording.marked_text == f"{mark} turde"
    assert words_of(passage).count(mark) == 3


def test_the_number_in_a_group_is_not_said_by_the_title_too(tmp_path: Path) -> None:
    fields = "group: {noun: punkt, plural: punkter, label: 1 punkt}\npassages:\n"
    passage = "  - {id: a, kind: principle, number: 1, heading: 2}\n"

    library = library_of(tmp_path, "Titel\n1. Mod\n", f"title: 1\n{fields}{passage}")

    assert library.passages[1].shown_title == "Mod"


def test_soft_hyphens_joints_and_byte_order_marks_are_in_no_word(tmp_path: Path) -> None:
    wording = wording_of(tmp_path, "\ufeffStra\u00adtegi for\u2060 kom\u200bmunen\f")

    assert wording.text == "Strategi for kommunen"


def test_a_number_alone_before_a_title_is_its_mark(tmp_path: Path) -> None:
    library = library_of(
        tmp_path, "10 bud\n3 Mod\n", "title: 1\npassages: [{id: a, kind: chapter, heading: 2}]"
    )

    assert [each.shown_title for each in library.passages] == ["10 bud", "3 Mod"]


@pytest.mark.parametrize(
    ("line", "mark", "words"),
    [
        ("1 Også om fredagen.", "1", "Også om fredagen."),
        ("* Se side 3.", "*", "Se side 3."),
        ("² Af dem.", "²", "Af dem."),
        ("Uden tal.", "", "Uden tal."),
    ],
)
def test_a_footnote_keeps_its_mark(line: str, mark: str, words: str, tmp_path: Path) -> None:
    wording = wording_of(tmp_path, line, "footnote")

    assert (wording.mark, wording.text) == (mark, words)


@pytest.mark.parametrize(
    ("line", "words", "emphasis"),
    [
        ("Vi **tør** nu", "Vi tør nu", ((3, 6),)),
        ("Vi *tør* nu", "Vi tør nu", ((3, 6),)),
        ("Vi __tør__ og _kan_", "Vi tør og kan", ((3, 6), (10, 13))),
        ("Ord* og andre* ord", "Ord* og andre* ord", ()),
        ("snake_case_navn", "snake_case_navn", ()),
        ("3 * 4 * 5", "3 * 4 * 5", ()),
    ],
)
def test_emphasis_of_markdown_is_emphasis(
    line: str, words: str, emphasis: tuple[tuple[int, int], ...], tmp_path: Path
) -> None:
    wording = wording_of(tmp_path, line)

    assert (wording.text, wording.emphasis) == (words, emphasis)


@pytest.mark.parametrize(
    "line",
    [
        "Se [planen](https://oeby.example/plan) nu",
        'Se [planen](https://oeby.example/plan "Planen") nu',
        "Se **[planen](https://oeby.example/plan)** nu",
    ],
)
def test_a_link_of_markdown_is_a_reference_with_its_address(line: str, tmp_path: Path) -> None:
    wording = wording_of(tmp_path, line)

    assert wording.text == "Se planen nu"
    (reference,) = wording.references
    assert (reference.start, reference.end) == (3, 9)
    assert (reference.target, reference.url) == (None, "https://oeby.example/plan")


def test_links_and_emphasis_are_where_the_words_are_once_the_mark_is_off(tmp_path: Path) -> None:
    wording = wording_of(tmp_path, "- **Mod**: [se her](http://a.example) og *der*", "bullet")

    assert wording.text == "Mod: se her og der"
    assert wording.emphasis == ((0, 3), (15, 18))
    assert [wording.text[each.start : each.end] for each in wording.references] == ["se her"]


def test_a_lead_in_that_begins_later_keeps_links_and_emphasis_in_both_parts(tmp_path: Path) -> None:
    text = "Titel\nVi [er](http://a.example) *her*. Vi [skal](http://b.example) *nu*\n- gå\n"
    section = "{lead: 2, lead_sentence: 2, items: [{bullet: 3}]}"

    library = library_of(
        tmp_path,
        text,
        f"title: 1\npassages: [{{id: a, kind: principle, label: x, sections: [{section}]}}]",
    )

    before, lead = (
        library.passages[1].sections[0].items[0].wording,
        library.passages[1].sections[1].lead,
    )
    assert lead is not None
    for wording, url in ((before, "http://a.example"), (lead, "http://b.example")):
        assert [each.url for each in wording.references] == [url]
        assert {wording.text[a:b] for a, b in wording.emphasis} <= {"her", "nu"}


def test_the_marks_of_a_markdown_heading_are_taken_off(tmp_path: Path) -> None:
    library = library_of(
        tmp_path,
        "# Titel\n## 2. Mod ##\n",
        "title: 1\npassages: [{id: a, kind: system, heading: 2}]",
    )

    assert [each.shown_title for each in library.passages] == ["Titel", "2. Mod"]


@pytest.mark.parametrize(
    ("text", "field", "cells"),
    [
        ("Mål\tNu\tDa", "row", "Mål\tNu\tDa"),
        ("Mål    Nu", "row", "Mål\tNu"),
        ("| Mål | **Nu** |", "row", "Mål\tNu"),
        ("Mål\n\nNu\n", "row: 2-4 #", "Mål\tNu"),
    ],
)
def test_the_cells_of_a_row_are_parted(text: str, field: str, cells: str, tmp_path: Path) -> None:
    item = field.replace(" #", "") if "2-4" in field else f"{field}: 2"
    library = library_of(
        tmp_path,
        f"Titel\n{text}\n",
        "title: 1\npassages: [{id: a, kind: principle, label: x, sections: "
        f"[{{items: [{{{item}}}]}}]}}]",
    )

    assert library.passages[1].sections[0].items[0].wording.text == cells
