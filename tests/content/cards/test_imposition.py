"""Fronts and backs: every back lies behind its front, at both edges and for odd numbers."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from content.cards import Arrangement, Backs, CardFormat, CardLayout, Duplex, Sheet, typeset
from content.cards.fitting.card_sides import FittedSide
from content.cards.imposition import Face, FaceKind, Page, flips_sideways, impose, make_cards
from content.library import Library
from tests.content.cards.read_pages import POINT

Words = Callable[[bytes], list[list[tuple[float, float, float, float]]]]
Corner = tuple[float, float]

TOO_LARGE = {
    (CardFormat.A3, Sheet.A4),
    (CardFormat.A3, Sheet.LETTER),
    (CardFormat.A4, Sheet.LETTER),
}
LAYOUTS = [
    CardLayout(size, sheet, backs=Backs.LINED, duplex=duplex)
    for size, sheet, duplex in product(CardFormat, Sheet, Duplex)
    if (size, sheet) not in TOO_LARGE
]


def _sides(*parts: int) -> list[FittedSide]:
    """Sides of cards that have so many parts each."""
    return [
        FittedSide(f"{card}/{part}", card, 10, 0, 1, part=part, parts=count)
        for card, count in enumerate(parts)
        for part in range(1, count + 1)
    ]


def _pages(layout: CardLayout, *parts: int) -> tuple[Page, ...]:
    return impose(make_cards(_sides(*parts), layout), layout)


def _shown(page: Page) -> list[str]:
    return [each.face.side.id for each in page.faces if each.face.side]


def _behind(layout: CardLayout, x: float, y: float) -> Corner:
    """The corner of the card that is seen where a back's corner is, once the sheet is turned."""
    grid = layout.grid
    if flips_sideways(grid, layout.duplex):
        return round(grid.sheet.width - x - grid.trim.width, 6), round(y, 6)
    return round(x, 6), round(grid.sheet.height - y - grid.trim.height, 6)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: f"{each.format}-{each.sheet}")
@pytest.mark.parametrize("count", [1, 3, 5])
def test_every_back_lies_on_its_front_when_the_sheet_is_turned(
    layout: CardLayout, count: int
) -> None:
    pages = _pages(layout, *[1] * count)
    assert len(pages) % 2 == 0
    for front, back in zip(pages[::2], pages[1::2], strict=True):
        assert (front.is_back, back.is_back) == (False, True)
        fronts = {(round(each.x, 6), round(each.y, 6)): each.face.side for each in front.faces}
        backs = {_behind(layout, each.x, each.y): each.face.side for each in back.faces}
        assert fronts == backs


@pytest.mark.parametrize(
    ("size", "duplex", "turned"),
    [
        (CardFormat.A6, Duplex.LONG_EDGE, False),
        (CardFormat.A6, Duplex.SHORT_EDGE, True),
        (CardFormat.A7, Duplex.LONG_EDGE, True),
        (CardFormat.A7, Duplex.SHORT_EDGE, False),
    ],
)
def test_a_cut_card_turns_like_a_page_however_the_printer_turned_the_sheet(
    size: CardFormat, duplex: Duplex, turned: bool
) -> None:
    layout = CardLayout(size, backs=Backs.LINED, duplex=duplex)
    _, back = _pages(layout, 1)
    assert [each.upside_down for each in back.faces] == [turned]


@pytest.mark.parametrize("duplex", Duplex)
@pytest.mark.parametrize("size", [CardFormat.A6, CardFormat.A7])
def test_the_printed_question_is_behind_the_printed_card(
    library: Library, word_boxes: Words, size: CardFormat, duplex: Duplex
) -> None:
    layout = CardLayout(size, backs=Backs.QUESTION, question="Hvorfor?", duplex=duplex)
    front, back = word_boxes(typeset(library, ["halsnaes"], layout).pdf())
    grid = layout.grid
    width, height = grid.sheet.width / POINT, grid.sheet.height / POINT
    upright = flips_sideways(grid, duplex)
    seen = [(width - x2, y1) if upright else (x1, height - y2) for x1, y1, x2, y2 in back]
    cards = {_cell(layout, x1, y1) for x1, y1, _, _ in front}
    assert len(cards) == len(seen) == 3
    assert {_cell(layout, x, y) for x, y in seen} == cards


def _cell(layout: CardLayout, x: float, y: float) -> tuple[int, int]:
    grid = layout.grid
    column = (x * POINT - grid.left) // grid.trim.width
    return int(column), int((y * POINT - grid.top) // grid.trim.height)


def test_an_offset_moves_backs_and_never_fronts() -> None:
    still = _pages(CardLayout(backs=Backs.LINED), 1)
    moved = _pages(CardLayout(backs=Backs.LINED, offset=(1.5, -0.5)), 1)
    assert moved[0] == still[0]
    (was,), (now,) = still[1].faces, moved[1].faces
    assert (now.x - was.x, now.y - was.y) == (1.5, -0.5)


def test_without_backs_there_are_only_fronts() -> None:
    assert [page.is_back for page in _pages(CardLayout(), *[1] * 5)] == [False, False]


def test_blank_backs_are_empty_pages() -> None:
    pages = _pages(CardLayout(backs=Backs.BLANK), 1, 1)
    assert [(page.is_back, len(page.faces)) for page in pages] == [(False, 2), (True, 0)]


def test_fronts_may_all_come_before_the_backs() -> None:
    layout = CardLayout(backs=Backs.LINED, arrangement=Arrangement.FRONTS_THEN_BACKS)
    pages = _pages(layout, *[1] * 5)
    assert [page.is_back for page in pages] == [False, False, True, True]
    assert _shown(pages[0]) == _shown(pages[2])


def test_what_a_card_has_no_room_for_goes_on_its_back() -> None:
    front, back = _pages(CardLayout(backs=Backs.CONTINUATION), 1, 2, 3)
    assert _shown(front) == ["0/1", "1/1", "2/1", "2/3"]
    assert _shown(back) == ["1/2", "2/2"]


@pytest.mark.parametrize("size", [each for each in CardFormat if each is not CardFormat.A3])
def test_a_folded_card_has_its_back_at_its_right(size: CardFormat) -> None:
    sheet = Sheet.A3 if size is CardFormat.A4 else Sheet.A4
    layout = CardLayout(size, sheet, backs=Backs.LINED, arrangement=Arrangement.FOLD)
    (page,) = _pages(layout, 1)
    front, back = page.faces
    assert (back.x - front.x, back.y - front.y) == (size.trim.width, 0)
    assert back.x + size.trim.width <= layout.grid.sheet.width
    assert not back.upside_down


def test_a_sheet_is_filled_with_copies_in_order() -> None:
    layout = CardLayout(fill_sheet=True, backs=Backs.LINED)
    front, back = _pages(layout, 1, 1, 1)
    assert _shown(front) == _shown(back) == ["0/1", "1/1", "2/1", "0/1"]
    assert [each.face.copy for each in front.faces] == [False, False, False, True]


def test_a_full_sheet_is_not_filled_further() -> None:
    assert len(make_cards(_sides(*[1] * 8), CardLayout(fill_sheet=True))) == 8
    assert make_cards([], CardLayout(fill_sheet=True)) == ()


@pytest.mark.parametrize(
    ("backs", "back"),
    [
        (Backs.BLANK, None),
        (Backs.LINED, Face(FaceKind.LINED)),
        (Backs.QUESTION, Face(FaceKind.QUESTION)),
    ],
)
def test_empty_cards_come_last_and_have_the_backs_of_the_others(
    backs: Backs, back: Face | None
) -> None:
    layout = CardLayout(backs=backs, empty_cards=2)
    *_, before, last = make_cards(_sides(1), layout)
    assert before == last == (Face(FaceKind.EMPTY), back)
