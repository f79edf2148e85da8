"""Backs and empty cards, on paper and for a screen reader."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from content.cards import (
    Arrangement,
    Backs,
    CardError,
    CardFormat,
    CardLayout,
    CardSet,
    Reason,
    Sheet,
    typeset,
)
from content.library import Library
from tests.content.cards.made_passages import MADE, library_with, paragraph, section
from tests.content.cards.read_pages import ink_of, text_sizes

MOD = "halsnaes/mod-tillid-og-helhed/mod"
LONG = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"
QUESTION = "Hvornår gjorde vi det sidst?"

Reader = Callable[[bytes], str]


def _headings(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as outline:
        return _titles(outline.root)


def _titles(items: list[Any]) -> list[str]:
    return [title for item in items for title in (item.title, *_titles(item.children))]


def _letters_in_marked_content(pdf: bytes) -> bool:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
                if operator in {"Tj", "TJ", "'", '"', "f", "S"} and depth == 0:
                    return False
    return True


@pytest.mark.parametrize("backs", Backs)
@pytest.mark.parametrize("arrangement", Arrangement)
def test_every_stroke_and_letter_of_fronts_and_backs_is_tagged_or_an_artifact(
    library: Library, backs: Backs, arrangement: Arrangement
) -> None:
    layout = CardLayout(
        *(CardFormat.A7, Sheet.A4),
        backs=backs,
        question=QUESTION,
        arrangement=arrangement,
        hairlines=True,
        empty_cards=1,
        fill_sheet=True,
    )
    pdf = typeset(library, [MOD, LONG], layout).pdf()
    assert _letters_in_marked_content(pdf)
    titles = ["MOD", "Vores kommunikation binder kommunen sammen – både internt og eksternt"]
    assert [title for title in _headings(pdf) if title in titles] == titles


def test_a_question_is_on_the_back_of_every_card(library: Library, read_back: Reader) -> None:
    layout = CardLayout(backs=Backs.QUESTION, question=QUESTION)
    front, back, _ = read_back(typeset(library, ["halsnaes"], layout).pdf()).split("\f")
    assert QUESTION not in " ".join(front.split())
    assert " ".join(back.split()).count(QUESTION) == 3


@pytest.mark.parametrize("size", CardFormat)
def test_a_long_question_is_smaller_but_never_below_the_smallest_size(
    library: Library, size: CardFormat
) -> None:
    long = CardLayout(size, Sheet.CARD, backs=Backs.QUESTION, question=QUESTION * 6)
    assert size.min_text_size <= min(text_sizes(typeset(library, [MOD], long).pdf(), size))


def test_a_question_without_room_is_an_error(library: Library) -> None:
    layout = CardLayout(CardFormat.DEALER, backs=Backs.QUESTION, question=QUESTION * 60)
    with pytest.raises(CardError, match="does not fit on cards of 63 × 88 mm") as caught:
        typeset(library, [MOD], layout)
    assert caught.value.reason is Reason.TEXT_TOO_LONG


def test_a_question_that_was_not_written_leaves_lines(library: Library, read_back: Reader) -> None:
    layout = CardLayout(backs=Backs.QUESTION)
    _, back, _ = read_back(typeset(library, [MOD], layout).pdf()).split("\f")
    assert not back.strip()


def test_lined_backs_have_ink_and_blank_ones_have_none(library: Library, tmp_path: Path) -> None:
    def rows_of_ink(backs: Backs) -> int:
        pages = ink_of(typeset(library, [MOD], CardLayout(backs=backs)).pdf(), tmp_path)
        return len(pages[1].outside([], 0))

    assert rows_of_ink(Backs.BLANK) == 0
    assert rows_of_ink(Backs.LINED) >= 15


def test_copies_are_printed_but_read_aloud_once(library: Library, read_back: Reader) -> None:
    cards = typeset(library, [MOD], CardLayout(fill_sheet=True))
    pdf = cards.pdf()
    assert cards.card_count == 4
    assert read_back(pdf).split().count("MOD") == 4
    assert _headings(pdf).count("MOD") == 1


def test_empty_cards_may_be_all_there_is(library: Library, read_back: Reader) -> None:
    cards = typeset(library, [], CardLayout(empty_cards=4))
    assert (cards.card_count, cards.page_count, cards.text_size) == (4, 1, 0)
    assert (cards.title, cards.smaller, cards.continued) == ("Pejlemærker", (), ())
    assert read_back(cards.pdf()).count("Vores egen formulering") == 4


def test_empty_cards_speak_the_language_of_the_deck(library: Library, read_back: Reader) -> None:
    def said(language: str) -> str:
        made = library_with(library, "Mod", section([paragraph("Vi.")]), language=language)
        return read_back(typeset(made, [MADE], CardLayout(empty_cards=1)).pdf())

    assert "Vår egen formulering" in said("sv")
    assert "In our own words" in said("is")


def test_empty_cards_have_the_colour_of_a_deck_of_one_municipality(library: Library) -> None:
    def colours(*ids: str) -> set[str]:
        layout = CardLayout(sheet=Sheet.CARD, empty_cards=1)
        svg = typeset(library, ids, layout)
        return {part[:7] for part in svg.svg(svg.page_count - 1).split('fill="')[1:]}

    accent = library.municipality_of(library.passage(MOD)).accent.light
    assert accent in colours(MOD)
    assert accent not in colours(MOD, LONG)


def test_a_set_names_the_cards_with_smaller_text_and_with_more_sides(library: Library) -> None:
    cards = typeset(library, ["helsingoer/ledelsesgrundlag"], CardLayout(CardFormat.A7))
    assert LONG in cards.continued
    assert all(side.size <= cards.text_size for side in cards.sides)
    assert set(cards.smaller) == {
        s.id for s in cards.sides if s.part == 1 and s.size < cards.text_size
    }


def test_a_set_says_which_passages_are_on_a_page(library: Library) -> None:
    layout = CardLayout(CardFormat.A7, backs=Backs.QUESTION, question=QUESTION)
    cards = typeset(library, [MOD], layout)
    assert (cards.ids_on_page(0), cards.ids_on_page(1)) == ((MOD,), ())


@pytest.mark.parametrize("bleed", [0.0, 3.0])
def test_crop_marks_are_outside_the_bleed_and_hairlines_only_on_cuts(
    library: Library, tmp_path: Path, bleed: float
) -> None:
    def strokes(*, crop_marks: bool = True, hairlines: bool = False) -> int:
        layout = CardLayout(bleed=bleed, crop_marks=crop_marks, hairlines=hairlines)
        return typeset(library, [MOD], layout).svg(0).count("stroke=")

    assert strokes(crop_marks=True) > strokes(crop_marks=False)
    assert (strokes(hairlines=True) > strokes(hairlines=False)) == (not bleed)
    if bleed:
        cards = typeset(library, [MOD], CardLayout(bleed=bleed))
        _prove_bleed_is_free(cards, tmp_path)


def _prove_bleed_is_free(cards: CardSet, folder: Path) -> None:
    """Between the bleed and the trim there is nothing, and marks lie in the slug outside."""
    (ink,) = ink_of(cards.pdf(), folder)
    page, slug, bleed = cards.page_size, 10.0, cards.layout.bleed
    edge = slug - bleed
    slugs = [
        (0.0, 0.0, page.width, edge),
        (0.0, page.height - edge, page.width, page.height),
        (0.0, 0.0, edge, page.height),
        (page.width - edge, 0.0, page.width, page.height),
    ]
    inside = (slug + 8, slug + 8, page.width - slug - 8, page.height - slug - 8)
    assert ink.outside([*slugs, inside], 0.3) == []
    assert ink.outside([inside], 0.3)
