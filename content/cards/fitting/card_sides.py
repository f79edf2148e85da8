"""The text size of one card, and where its text is split between sides. Sizes are points."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from content.cards.fitting.card_measures import CardMeasures
from content.cards.fitting.side_breaks import COST_OF_BAD_BREAK, Sides, count_sides, even_sides

_GAIN_OF_HYPHENS = 3
"""Sizes that hyphens must gain."""

_LEAST_READABLE = 0.85
"""Of the reading size: a card has one side with smaller text down to that."""


@dataclass(frozen=True, slots=True)
class FittedSide:
    """The text of one printed side: units `start` to before `stop` of a card.

    `id` is that of the passage, `card` the index of its card in the deck, `size` the text size in
    points. The side is number `part` of the `parts` sides of its card, from 1. The title of a
    `compact` side is small and close to the top. `fits` is False if the text runs over the card.
    """

    id: str
    card: int
    size: float
    start: int
    stop: int
    part: int = 1
    parts: int = 1
    hyphenate: bool = False
    compact: bool = False
    fits: bool = True


def largest_size(card: CardMeasures, sizes: Sequence[float]) -> int:
    """The index of the largest size at which the whole card fits; their count if none."""
    count = len(card.card.units)
    return first_that(0, len(sizes), lambda n: card.fits(sizes[n], 0, count))


def first_that(low: int, high: int, holds: Callable[[int], bool]) -> int:
    """The first number that `holds`, or `high`; all after it must hold too."""
    return low + bisect_left(range(low, high), x=True, key=holds)


def plan_sides(
    card: CardMeasures, index: int, sizes: Sequence[float], shared: int, reading_size: float
) -> list[FittedSide]:
    """The sides of a card, number `index`, that is too long for the shared size of its deck.

    Its title is compact; hyphens must gain three sizes.
    """
    plain = card.with_style(hyphenate=False)
    hyphenated = card.with_style(hyphenate=True)
    whole = len(card.card.units)
    at = own_size = largest_size(plain, sizes)
    card = plain
    if own_size > shared:
        tight = largest_size(hyphenated, sizes)
        if tight + _GAIN_OF_HYPHENS <= own_size:
            at, card = tight, hyphenated
    if at < len(sizes) and sizes[at] >= reading_size * _LEAST_READABLE:
        size, sides = sizes[max(at, shared)], [(0, whole)]
    else:
        sizes = _sizes_for_sides(hyphenated, sizes[shared:], reading_size)
        fewer = count_sides(hyphenated, sizes[-1]) < count_sides(plain, sizes[-1])
        card = hyphenated if fewer else plain
        size, sides = _continued(card, sizes)
    return [
        FittedSide(
            id=card.card.id,
            card=index,
            size=size,
            start=start,
            stop=stop,
            part=part,
            parts=len(sides),
            hyphenate=card.breaker.hyphenate,
            compact=card.compact,
            fits=card.fits(size, start, stop),
        )
        for part, (start, stop) in enumerate(sides, 1)
    ]


def _sizes_for_sides(
    card: CardMeasures, sizes: Sequence[float], reading_size: float
) -> Sequence[float]:
    """The sizes that can be read, if they take at most one side more than the smallest."""
    readable = [size for size in sizes if size >= reading_size]
    if readable and count_sides(card, readable[-1]) <= count_sides(card, sizes[-1]) + 1:
        return readable
    return sizes


def _continued(card: CardMeasures, sizes: Sequence[float]) -> tuple[float, Sides]:
    """As few sides as the smallest size gives, with text as large as good breaks allow."""
    count = count_sides(card, sizes[-1])
    best = first_that(0, len(sizes) - 1, lambda n: count_sides(card, sizes[n]) <= count)
    tried = ((size, *even_sides(card, size, count)) for size in sizes[best:])
    first = next(tried)
    good = (each for each in chain([first], tried) if each[1] < COST_OF_BAD_BREAK)
    size, _, sides = next(good, first)
    return size, sides
