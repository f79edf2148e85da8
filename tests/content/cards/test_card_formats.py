"""Formats, sheets and crop marks: exact sizes, centred grids, marks where cuts are."""

from __future__ import annotations

import pytest

from content.cards import CardError, CardFormat, CardLayout, CustomFormat, Sheet, Size, card_format
from content.cards.card_formats import CUSTOM_SIDES, format_label
from content.cards.print_marks import crop_marks

TOO_LARGE = [
    (CardFormat.A3, Sheet.A4),
    (CardFormat.A3, Sheet.LETTER),
    (CardFormat.A4, Sheet.LETTER),
]
EVERY = [
    CardLayout(size, sheet)
    for size in CardFormat
    for sheet in Sheet
    if (size, sheet) not in TOO_LARGE
]
CUT = [layout for layout in EVERY if layout.sheet is not Sheet.CARD]


def _name(layout: CardLayout) -> str:
    return f"{layout.format}-on-{layout.sheet}"


@pytest.mark.parametrize(
    ("size", "cards"),
    [
        (CardFormat.A6, 4),
        (CardFormat.A7, 8),
        (CardFormat.DEALER, 9),
        (CardFormat.A5, 2),
        (CardFormat.A4, 1),
    ],
)
def test_an_a4_sheet_holds_as_many_cards_as_the_table_says(size: CardFormat, cards: int) -> None:
    assert len(CardLayout(size, Sheet.A4).grid.slots) == cards


def test_the_default_is_four_a6_cards_on_an_a4_with_crop_marks() -> None:
    assert CardLayout() == CardLayout(CardFormat.A6, Sheet.A4, crop_marks=True)


def test_a_card_larger_than_its_sheet_is_refused_in_a_sentence() -> None:
    with pytest.raises(CardError, match=r"A card of A3 is larger than a sheet of A4\. Print it"):
        CardLayout(CardFormat.A3, Sheet.A4)


@pytest.mark.parametrize("layout", EVERY, ids=_name)
def test_the_grid_is_centred_and_inside_its_sheet(layout: CardLayout) -> None:
    grid = layout.grid
    x, y = grid.slots[-1]
    assert grid.left >= 0
    assert grid.top >= 0
    assert x + grid.trim.width == pytest.approx(grid.sheet.width - grid.left)
    assert y + grid.trim.height == pytest.approx(grid.sheet.height - grid.top)


def test_four_a6_cards_leave_half_a_millimetre_above_and_below() -> None:
    grid = CardLayout().grid
    assert grid.sheet == Size(210, 297)
    assert grid.slots == ((0, 0.5), (105, 0.5), (0, 148.5), (105, 148.5))


def test_a_sheet_is_turned_where_that_holds_more_cards() -> None:
    assert CardLayout(CardFormat.A5).grid.sheet == Size(297, 210)


@pytest.mark.parametrize("size", CardFormat)
def test_text_keeps_its_distance_from_every_cut(size: CardFormat) -> None:
    printed_to_the_edge = size is not CardFormat.DEALER
    assert size.margin >= (8 if printed_to_the_edge else 6)


@pytest.mark.parametrize("size", CardFormat)
def test_the_text_sizes_of_a_format_are_in_order(size: CardFormat) -> None:
    assert size.max_text_size > size.min_text_size
    assert size.max_text_size * 0.65 > size.label_size >= 5.5


def test_the_smallest_text_sizes_are_those_that_were_promised() -> None:
    floors = {size.value: size.min_text_size for size in CardFormat}
    assert floors == {"a3": 16, "a4": 11, "a5": 9, "a6": 8, "a7": 7, "63x88": 7}


def test_a_card_that_fills_its_page_has_no_marks() -> None:
    assert crop_marks(CardLayout(CardFormat.A6, Sheet.CARD).grid) == ()


def test_four_a6_cards_are_cut_twice() -> None:
    marks = crop_marks(CardLayout().grid)
    assert {a for a, _, c, _ in marks if a == c} == {105}
    assert {b for _, b, _, d in marks if b == d} == {148.5}


def test_where_there_is_waste_the_marks_stay_in_it() -> None:
    grid = CardLayout(CardFormat.DEALER).grid
    at_edges = [line for line in crop_marks(grid) if min(line[0], line[1]) < grid.left]
    for x1, y1, x2, y2 in at_edges:
        outside_across = max(x1, x2) < grid.left or min(x1, x2) > grid.sheet.width - grid.left
        outside_down = max(y1, y2) < grid.top or min(y1, y2) > grid.sheet.height - grid.top
        assert outside_across or outside_down


@pytest.mark.parametrize("layout", CUT, ids=_name)
def test_every_mark_lies_on_a_trim_edge_and_clear_of_text(layout: CardLayout) -> None:
    grid = layout.grid
    across = {grid.left + n * grid.trim.width for n in range(grid.columns + 1)}
    down = {grid.top + n * grid.trim.height for n in range(grid.rows + 1)}
    for x1, y1, x2, y2 in crop_marks(grid):
        assert (x1 == x2 and x1 in across) or (y1 == y2 and y1 in down)
        assert min(x1, y1) >= 0
        assert max(x1, x2) <= grid.sheet.width
        assert max(y1, y2) <= grid.sheet.height


@pytest.mark.parametrize(("size", "cards"), [(CardFormat.A6, 2), (CardFormat.DEALER, 9)])
def test_a_letter_sheet_holds_as_many_cards_as_fit(size: CardFormat, cards: int) -> None:
    grid = CardLayout(size, Sheet.LETTER).grid
    assert len(grid.slots) == cards
    assert {grid.sheet.width, grid.sheet.height} == {215.9, 279.4}


def test_a_format_is_read_by_its_name_or_its_size() -> None:
    assert card_format("A6") is CardFormat.A6
    assert card_format("63x88") is CardFormat.DEALER
    assert card_format("90x120") == card_format("90×120") == CustomFormat(90, 120)
    assert card_format(CustomFormat(90, 120).value) == CustomFormat(90, 120)


@pytest.mark.parametrize("name", ["b5", "39x100", "100x421", "90x", "90.5x120", ""])
def test_other_names_and_sizes_are_no_formats(name: str) -> None:
    with pytest.raises(ValueError, match=r"is not a valid CardFormat|a side of"):
        card_format(name)


def test_a_format_is_called_what_a_person_calls_it() -> None:
    labels = [
        format_label(each) for each in (CardFormat.A6, CardFormat.DEALER, CustomFormat(40, 50))
    ]
    assert labels == ["A6", "63 × 88 mm", "40 × 50 mm"]


@pytest.mark.parametrize("size", [each for each in CardFormat if each is not CardFormat.DEALER])
def test_a_size_of_ones_own_has_the_text_of_the_named_format_that_is_as_large(
    size: CardFormat,
) -> None:
    own = CustomFormat(round(size.trim.width), round(size.trim.height))
    assert (own.margin, own.min_text_size) == (size.margin, size.min_text_size)
    assert own.max_text_size == pytest.approx(size.max_text_size, rel=0.08)


@pytest.mark.parametrize("width", CUSTOM_SIDES)
@pytest.mark.parametrize("height", CUSTOM_SIDES)
def test_the_least_and_largest_size_have_text_sizes_in_order(width: int, height: int) -> None:
    own = CustomFormat(width, height)
    assert own.max_text_size > own.min_text_size
    assert own.trim == Size(width, height)
    assert CardLayout(own, Sheet.CARD).grid.sheet == own.trim
