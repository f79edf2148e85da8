"""Imposition: which face of which card goes in which slot of which page. Lengths are mm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, cycle, islice

from content.cards.card_layout import Arrangement, Backs, CardLayout, Duplex
from content.cards.fitting.card_sides import FittedSide
from content.cards.sheet_grid import SheetGrid, Slot


class FaceKind(StrEnum):
    """What one face of a card shows."""

    TEXT = "text"
    EMPTY = "empty"
    LINED = "lined"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Face:
    """Front or back of a card. `side` is the text on it, or that on the front that it is behind.

    A `copy` fills a sheet: screen readers skip it.
    """

    kind: FaceKind
    side: FittedSide | None = None
    copy: bool = False


@dataclass(frozen=True, slots=True)
class PlacedFace:
    """A face with its top left corner at `x`, `y` of the page."""

    face: Face
    x: float
    y: float
    upside_down: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a sheet, with its faces in the order of the cards."""

    faces: tuple[PlacedFace, ...]
    is_back: bool = False


CardFaces = tuple[Face, Face | None]
"""The front of a card, and its back if anything is printed there."""

_FACE_OF_BACKS = {Backs.LINED: FaceKind.LINED, Backs.QUESTION: FaceKind.QUESTION}


def make_cards(sides: Sequence[FittedSide], layout: CardLayout) -> tuple[CardFaces, ...]:
    """The cards in the order of printing, with empty ones and copies where the layout has them."""
    cards = (*_cards_with_backs(sides, layout), *[_empty_card(layout)] * layout.empty_cards)
    slots = len(layout.grid.slots)
    if layout.fill_sheet and cards:
        return (*cards, *map(_copy, islice(cycle(cards), -len(cards) % slots)))
    return cards


def impose(cards: Sequence[CardFaces], layout: CardLayout) -> tuple[Page, ...]:
    """The pages in the order of printing."""
    slots = layout.grid.slots
    sheets = [cards[start : start + len(slots)] for start in range(0, len(cards), len(slots))]
    if layout.folded:
        return tuple(_folded_page(sheet, layout) for sheet in sheets)
    fronts = [Page(_place([front for front, _ in sheet], slots)) for sheet in sheets]
    if layout.backs is Backs.NONE:
        return tuple(fronts)
    backs = [_back_page(sheet, layout) for sheet in sheets]
    if layout.arrangement is Arrangement.FRONTS_THEN_BACKS:
        return (*fronts, *backs)
    return tuple(chain.from_iterable(zip(fronts, backs, strict=True)))


def flips_sideways(grid: SheetGrid, duplex: Duplex) -> bool:
    """Whether the printer flips the sheet left to right, like the page of a book.

    Otherwise it flips head to foot, like the page of a calendar; backs are then printed upside
    down, so that the cut card still turns like the page of a book.
    """
    return (grid.sheet.width <= grid.sheet.height) == (duplex is Duplex.LONG_EDGE)


def back_slots(grid: SheetGrid, duplex: Duplex) -> Sequence[Slot]:
    """For each slot of the front page, the slot behind it, as seen on the back page."""
    if flips_sideways(grid, duplex):
        return [(grid.sheet.width - x - grid.trim.width, y) for x, y in grid.slots]
    return [(x, grid.sheet.height - y - grid.trim.height) for x, y in grid.slots]


def _cards_with_backs(sides: Sequence[FittedSide], layout: CardLayout) -> Iterator[CardFaces]:
    for index, side in enumerate(sides):
        front = Face(FaceKind.TEXT, side)
        if layout.backs in _FACE_OF_BACKS:
            yield front, Face(_FACE_OF_BACKS[layout.backs], side)
        elif layout.backs is not Backs.CONTINUATION:
            yield front, None
        elif side.part % 2:
            continues = side.part < side.parts
            yield front, Face(FaceKind.TEXT, sides[index + 1]) if continues else None


def _empty_card(layout: CardLayout) -> CardFaces:
    kind = _FACE_OF_BACKS.get(layout.backs)
    return Face(FaceKind.EMPTY), Face(kind) if kind else None


def _copy(card: CardFaces) -> CardFaces:
    front, back = card
    return replace(front, copy=True), replace(back, copy=True) if back else None


def _place(faces: Sequence[Face | None], slots: Sequence[Slot]) -> tuple[PlacedFace, ...]:
    pairs = zip(faces, slots, strict=False)
    return tuple(PlacedFace(face, x, y) for face, (x, y) in pairs if face)


def _back_page(sheet: Sequence[CardFaces], layout: CardLayout) -> Page:
    right, down = layout.offset
    upside_down = not flips_sideways(layout.grid, layout.duplex)
    slots = [(x + right, y + down) for x, y in back_slots(layout.grid, layout.duplex)]
    faces = _place([back for _, back in sheet], slots)
    return Page(tuple(replace(each, upside_down=upside_down) for each in faces), is_back=True)


def _folded_page(sheet: Sequence[CardFaces], layout: CardLayout) -> Page:
    """Front and back of each card side by side in its slot."""
    width = layout.format.trim.width
    cards = (
        _place(card, [(x, y), (x + width, y)])
        for card, (x, y) in zip(sheet, layout.grid.slots, strict=False)
    )
    return Page(tuple(chain.from_iterable(cards)))
