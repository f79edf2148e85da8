"""What a proposal says as a map: passages, chapters, headings, items."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
import yaml

from content.importing.map_writing import slug
from content.library_opening import load_library
from content.model import ItemKind, PassageKind
from tests.content.importing.added_texts import CHAPTERS, DEEP, NAMES, add, map_of
from tests.content.importing.test_whole_texts import PRINTED_PAGES


def test_headings_lead_ins_and_items_are_what_was_proposed(tmp_path: Path) -> None:
    add(tmp_path, dedent(PRINTED_PAGES))

    passages = load_library(tmp_path).passages
    assert [passage.shown_title for passage in passages] == [
        "KODEKS FOR LEDERE I NÆSBO KOMMUNE",
        "[Indledning]",
        "1. Jeg går foran",
        "2. Jeg spørger først",
        "[Vedtaget i direktionen, juni 2021]",
    ]
    (section,) = passages[2].sections
    assert section.lead is not None
    assert section.lead.text == "Det betyder, at jeg"
    assert [item.wording.text for item in section.items] == [
        "forklarer beslutninger, som jeg ikke selv har truffet",
        "tager ansvar",
    ]


def test_nested_items_labels_and_links_keep_their_roles(tmp_path: Path) -> None:
    add(tmp_path, dedent(DEEP))

    passages = {each.shown_title: each for each in load_library(tmp_path).passages}
    items = passages["Strategisk ledelse"].sections[0].items
    assert [(item.kind, len(item.items)) for item in items] == [
        (ItemKind.BULLET, 2),
        (ItemKind.BULLET, 0),
    ]
    assert passages["Strategisk ledelse"].sections[1].items[0].kind is ItemKind.LINK_LABEL


def test_a_heading_in_one_line_with_its_text_names_its_passage(tmp_path: Path) -> None:
    add(tmp_path, NAMES)

    passages = load_library(tmp_path).passages[1:]
    assert [each.shown_title for each in passages] == ["Åben", "Modig", "Raus", "[Vi følger op.]"]
    assert passages[2].sections[0].items[0].wording.text == "vi heier"


def test_a_name_that_its_line_has_twice_is_a_label_of_ours(tmp_path: Path) -> None:
    add(tmp_path, NAMES.replace("vi tør", "Modig igen"))

    assert load_library(tmp_path).passages[2].shown_title == "[Modig]"


def test_headings_of_the_highest_level_become_chapters(tmp_path: Path) -> None:
    add(tmp_path, CHAPTERS)

    passages = load_library(tmp_path).passages[1:]
    assert [(each.kind, each.title, each.within) for each in passages] == [
        (PassageKind.CHAPTER, "Leder", None),
        (PassageKind.PRINCIPLE, "Mod", "naesbo/grundlag/leder"),
        (PassageKind.PRINCIPLE, "Ro", "naesbo/grundlag/leder"),
        (PassageKind.CHAPTER, "Medarbejder", None),
        (PassageKind.PRINCIPLE, "Mod", "naesbo/grundlag/medarbejder"),
        (PassageKind.PRINCIPLE, "Ro", "naesbo/grundlag/medarbejder"),
    ]


def test_names_in_one_block_and_texts_in_another_are_brought_together(tmp_path: Path) -> None:
    text = "Værdier i Næsbo\n\nOPEN\nMODIG\nRAUS\n\n- Vi lytter\n- Vi tør\n- Vi heier\n"

    add(tmp_path, text)

    passages = load_library(tmp_path).passages[1:]
    assert [each.title for each in passages] == ["Open", "Modig", "Raus"]
    assert passages[1].sections[0].items[0].wording.text == "Vi tør"


def test_a_line_above_a_heading_that_repeats_is_its_kicker(tmp_path: Path) -> None:
    add(tmp_path, dedent(DEEP))

    kickers = [each.kicker and each.kicker.text for each in load_library(tmp_path).passages]
    assert kickers.count("Kompetence:") == 2


def test_a_text_without_a_title_gets_one_of_ours(tmp_path: Path) -> None:
    add(tmp_path, "Vi skal:\n- spørge\n- svare\n")

    assert load_library(tmp_path).documents[0].title == "[Ledelsesgrundlag]"


def test_a_text_in_another_nordic_language_can_be_added(tmp_path: Path) -> None:
    text = "Gildi\nSveitarfélagið\n\nVið segjum það og gerum það, ekki hvernig.\n"

    add(tmp_path, text, owner="Norðurbær")

    (owner,) = load_library(tmp_path).municipalities
    assert (owner.country, owner.documents[0].language) == ("IS", "is")


def test_passages_that_are_named_alike_have_ids_of_their_own() -> None:
    text = "Ledelse i Næsbo\n\n" + "MOD\n\nVi tør handle, også når det er svært.\n\n" * 2

    assert [each["id"] for each in yaml.safe_load(map_of(text))["passages"]] == ["mod", "mod-2"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("MOD\nLedelse i Næsbo Kommune\n\n- 4 -\n", "It has no text below its title."),
    ],
)
def test_what_a_map_cannot_say_is_refused_with_the_reason(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        map_of(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Vi går foran, altså!", "vi-gaar-foran-altsaa"),
        ("Åpen & Ærlig", "aapen-aerlig"),
        ("Öppenhet", "oppenhet"),
        ("***", "text"),
        ("a" * 90, "a" * 60),
    ],
)
def test_a_slug_has_small_letters_digits_and_hyphens(words: str, expected: str) -> None:
    assert slug(words, "text") == expected
