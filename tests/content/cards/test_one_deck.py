"""Fourteen cards look like one deck: titles, text sizes and lines agree at each format."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest

from content.cards import CardFormat, CardLayout, CardSet, Sheet, typeset
from content.cards.fitting.text_fitting import size_steps
from content.library import Library
from content.model import PassageKind
from tests.content.cards.made_passages import MADE, library_with, paragraph, section
from tests.content.cards.read_pages import POINT, Baseline, baselines

Reader = Callable[[bytes], str]


@cache
def _principles(library: Library, size: CardFormat) -> tuple[CardSet, list[list[Baseline]]]:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    cards = typeset(library, names, CardLayout(size, Sheet.CARD))
    return cards, baselines(cards.pdf())


def _title(page: list[Baseline]) -> Baseline:
    return next(each for each in page if "Display" in each.font)


@pytest.mark.parametrize("size", CardFormat)
def test_titles_have_few_sizes_and_begin_at_few_heights(library: Library, size: CardFormat) -> None:
    cards, pages = _principles(library, size)
    firsts = zip(cards.sides, pages, strict=True)
    titles = [_title(page) for side, page in firsts if side.part == 1]
    assert len(titles) == 14
    assert len({round(title.size, 1) for title in titles}) <= 3
    assert len({round(title.y * POINT, 1) for title in titles}) <= 2
    assert min(title.size for title in titles) > 1.25 * cards.text_size


@pytest.mark.parametrize("size", CardFormat)
def test_a_deck_has_one_text_size_and_at_most_two_smaller(
    library: Library, size: CardFormat
) -> None:
    cards, _ = _principles(library, size)
    sizes = [side.size for side in cards.sides]
    assert len(set(sizes)) <= 3
    assert sizes.count(max(sizes)) >= 10


@pytest.mark.parametrize("size", CardFormat)
def test_all_lines_of_the_text_are_on_one_grid_from_the_title_down(
    library: Library, size: CardFormat
) -> None:
    cards, pages = _principles(library, size)
    half_line = 1.25 / 2
    for side, page in zip(cards.sides, pages, strict=True):
        own = [each for each in page if each.size == side.size and "Serif4" in each.font]
        first = _title(page).y if side.part == 1 else own[0].y
        steps = [(each.y - first) / (side.size * half_line) for each in own if each.y > first]
        assert len(steps) > 3
        assert max(abs(step - round(step)) for step in steps) < 0.02


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Vær i samspil med omgivelserne nu", "Vær i samspil\nmed omgivelserne nu"),
        ("Sammen løfter vi Halsnæs Kommune", "Sammen løfter\nvi Halsnæs Kommune"),
        ("Kommunikation binder os – både ude og hjemme", "binder os –\nbåde ude og hjemme"),
        ("Vi tænker fremtiden, mens vi handler", "Vi tænker fremtiden,\nmens vi handler"),
    ],
)
def test_lines_of_a_title_end_where_one_would_pause(
    library: Library, read_back: Reader, title: str, shown: str
) -> None:
    made = library_with(library, title, section([paragraph("Vi tør.")]))
    assert shown in read_back(typeset(made, [MADE], CardLayout(sheet=Sheet.CARD)).pdf())


def test_a_full_card_has_a_small_title_near_the_top(library: Library) -> None:
    cards, pages = _principles(library, CardFormat.A6)
    titles = {side.compact: _title(page) for side, page in zip(cards.sides, pages, strict=True)}
    assert {side.compact for side in cards.sides if side.size < cards.text_size} == {True}
    assert titles[True].size == pytest.approx(0.84 * CardFormat.A6.title_size, abs=0.01)
    assert titles[True].y < titles[False].y


@pytest.mark.parametrize(
    ("size", "least", "count"),
    [
        (CardFormat.DEALER, 1.5, 10),
        (CardFormat.A7, 1.5, 10),
        (CardFormat.A6, 1.9, 11),
        (CardFormat.A5, 2.5, 12),
    ],
)
def test_most_cards_can_be_read_at_the_distance_they_are_used_at(
    library: Library, size: CardFormat, least: float, count: int
) -> None:
    """The x-height, in mm, of Source Serif and of its letters for small sizes."""
    cards, _ = _principles(library, size)
    heights = {
        side.id: side.size * POINT * (0.486 if side.size < 10 else 0.475) for side in cards.sides
    }
    assert sum(height >= least for height in heights.values()) >= count


def test_a_short_principle_has_its_number_large_and_a_full_one_has_not(library: Library) -> None:
    cards, pages = _principles(library, CardFormat.A6)
    large = CardFormat.A6.title_size * 3
    numbered = {
        side.id.rpartition("/")[2]
        for side, page in zip(cards.sides, pages, strict=True)
        if any(each.size > large for each in page)
    }
    assert {"mod", "tillid", "helhed"} <= numbered
    assert not {"taenker-fremtiden", "tillitsbaserad-styrning"} & numbered


def test_the_line_above_the_foot_grows_with_the_card(library: Library) -> None:
    def thickness(size: CardFormat) -> float:
        with pikepdf.open(io.BytesIO(_principles(library, size)[0].pdf())) as opened:
            drawn = pikepdf.parse_content_stream(opened.pages[0])
            (widths,) = [each.operands for each in drawn if str(each.operator) == "w"]
            return float(widths[0])

    assert thickness(CardFormat.A7) == pytest.approx(0.5)
    assert thickness(CardFormat.A3) > 0.9


def test_titles_of_our_own_are_in_italics_without_brackets_and_explained_once(
    library: Library, read_back: Reader
) -> None:
    own = [passage.id for passage in library.passages if passage.own_title]
    cards = typeset(library, own, CardLayout(sheet=Sheet.CARD))
    text = read_back(cards.pdf())
    assert "[" not in text
    assert " ".join(text.split()).count("kursiv") == 1
    assert "kursiv" in text.split("\f")[-2]
    fonts = {each.font for page in baselines(cards.pdf()) for each in page if each.size > 14}
    assert all("It" in font for font in fonts)


@pytest.mark.parametrize(
    ("sizes", "steps"),
    [
        ([12], [12]),
        ([12, 12, 9], [12, 9]),
        ([12, 10, 9], [12, 10, 9]),
        ([12, 11, 10.75, 9], [12, 10.75, 9]),
        ([12, 11, 11, 11, 9.25, 9], [12, 11, 9]),
    ],
)
def test_at_most_two_smaller_sizes_are_used(sizes: list[float], steps: list[float]) -> None:
    assert size_steps(sizes) == steps


def test_a_card_between_two_sizes_has_the_smaller_one(library: Library) -> None:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    sides = typeset(library, names, CardLayout(CardFormat.A5)).sides
    assert len({side.size for side in sides}) == 3
    assert all(side.fits for side in sides)
