"""Which face stands where: fronts and backs of cards in the places of sheets. Lengths are mm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, cycle, islice

from content.cards.card_layout import Arrangement, Backs, CardLayout, Duplex
from content.cards.sheet_grid import Grid
from content.cards.text_fitting import Side


class FaceKind(StrEnum):
    """What one face of a card shows."""

    SIDE = "side"
    EMPTY = "empty"
    LINED = "lined"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a card. `side` is the side it shows, or of the front that it is the back of.

    A `copy` fills a sheet; who hears the file read aloud is told the card once.
    """

    kind: FaceKind
    side: Side | None = None
    copy: bool = False

    @property
    def shows_passage(self) -> bool:
        """Whether the words of the side stand here."""
        return self.kind is FaceKind.SIDE


@dataclass(frozen=True, slots=True)
class Placed:
    """A face with its top left corner at `x`, `y`; `turned` stands it on its head."""

    face: Face
    x: float
    y: float
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a sheet, with its faces in the order of the cards."""

    placed: tuple[Placed, ...]
    back: bool = False


Card = tuple[Face, Face | None]
"""A front, and its back if anything is printed there."""

Places = Sequence[tuple[float, float]]


def cards_of(sides: Sequence[Side], layout: CardLayout) -> tuple[Card, ...]:
    """The cards in the order of printing, with empty ones and copies where they are asked for."""
    cards = (*_with_backs(sides, layout), *[_empty(layout)] * layout.empty_cards)
    places = len(layout.grid.places)
    if layout.fill_sheet and cards:
        return (*cards, *map(_copy, islice(cycle(cards), -len(cards) % places)))
    return cards


def pages_of(cards: Sequence[Card], layout: CardLayout) -> tuple[Page, ...]:
    """The pages in the order of printing."""
    places = layout.grid.places
    sheets = [cards[start : start + len(places)] for start in range(0, len(cards), len(places))]
    if layout.folded:
        return tuple(_folded(sheet, layout) for sheet in sheets)
    fronts = [Page(_placed([front for front, _ in sheet], places)) for sheet in sheets]
    if layout.backs is Backs.NONE:
        return tuple(fronts)
    backs = [_back_page(sheet, layout) for sheet in sheets]
    if layout.arrangement is Arrangement.FRONTS_THEN_BACKS:
        return (*fronts, *backs)
    return tuple(chain.from_iterable(zip(fronts, backs, strict=True)))


def turns_upright(grid: Grid, duplex: Duplex) -> bool:
    """Whether the printer turns the sheet over like the page of a book, left to right.

    Otherwise it goes over head to foot, as a calendar does, and backs must stand on their heads for
    the cut card to turn like a page.
    """
    return (grid.sheet.width <= grid.sheet.height) == (duplex is Duplex.LONG_EDGE)


def back_places(grid: Grid, duplex: Duplex) -> Places:
    """For each place of the front, the place behind it, as it lies on the page of the backs."""
    if turns_upright(grid, duplex):
        return [(grid.sheet.width - x - grid.trim.width, y) for x, y in grid.places]
    return [(x, grid.sheet.height - y - grid.trim.height) for x, y in grid.places]


def _with_backs(sides: Sequence[Side], layout: CardLayout) -> Iterator[Card]:
    kinds = {Backs.LINED: FaceKind.LINED, Backs.QUESTION: FaceKind.QUESTION}
    for number, side in enumerate(sides):
        front = Face(FaceKind.SIDE, side)
        if layout.backs in kinds:
            yield front, Face(kinds[layout.backs], side)
        elif layout.backs is not Backs.CONTINUATION:
            yield front, None
        elif side.part % 2:
            goes_on = side.part < side.parts
            yield front, Face(FaceKind.SIDE, sides[number + 1]) if goes_on else None


def _empty(layout: CardLayout) -> Card:
    kinds = {Backs.LINED: FaceKind.LINED, Backs.QUESTION: FaceKind.QUESTION}
    kind = kinds.get(layout.backs)
    return Face(FaceKind.EMPTY), Face(kind) if kind else None


def _copy(card: Card) -> Card:
    front, back = card
    return replace(front, copy=True), replace(back, copy=True) if back else None


def _placed(faces: Sequence[Face | None], places: Places) -> tuple[Placed, ...]:
    pairs = zip(faces, places, strict=False)
    return tuple(Placed(face, x, y) for face, (x, y) in pairs if face)


def _back_page(sheet: Sequence[Card], layout: CardLayout) -> Page:
    right, down = layout.offset
    grid = layout.grid
    turned = not turns_upright(grid, layout.duplex)
    behind = _placed([back for _, back in sheet], back_places(grid, layout.duplex))
    moved = [replace(each, x=each.x + right, y=each.y + down, turned=turned) for each in behind]
    return Page(tuple(moved), back=True)


def _folded(sheet: Sequence[Card], layout: CardLayout) -> Page:
    places = layout.grid.places
    beside = [(x + layout.format.trim.width, y) for x, y in places]
    pairs = zip(sheet, places, beside, strict=False)
    cards = (_placed(card, corners) for card, *corners in pairs)
    return Page(tuple(chain.from_iterable(cards)))
