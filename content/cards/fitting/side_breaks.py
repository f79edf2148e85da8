"""Where the text of a card is split between its sides. Sizes are points."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from content.cards.card_content import TextUnit
from content.cards.fitting.card_measures import CardMeasures
from content.cards.fitting.side_text import HEADS

COST_OF_BAD_BREAK = 100.0
"""A lead-in that is last on a side, or one bullet of a list that is alone on it."""

_COST_IN_PARAGRAPH, _COST_IN_LIST = 0.15, 0.08
"""Against the squares of how far sides are from being equally full."""

_COST_WITHOUT_ROOM = 1e6

Sides = list[tuple[int, int]]
"""For each side the units from the first to before the second."""


def count_sides(card: CardMeasures, size: float) -> int:
    """How many sides are needed, each as full as it can be."""
    units, count, start = card.card.units, 0, 0
    while start < len(units):
        ends = _ends_with_room(card, size, start)
        good = [n for n in ends if n == len(units) or not _keeps_with_next(units, n - 1)]
        count, start = count + 1, (good or ends)[-1]
    return max(count, 1)


def even_sides(card: CardMeasures, size: float, count: int) -> tuple[float, Sides]:
    """What the split of least cost among so many sides costs, and its sides.

    Sides are about equally full, and begin with a paragraph where that is as good.
    """
    units = card.card.units
    whole = card.text_height(size, 0, len(units))
    share = whole / (card.room(size, first=True) + (count - 1) * card.room(size, first=False))

    def cost_of_side(start: int, stop: int) -> float:
        room = max(card.room(size, first=start == 0), size)
        full = card.text_height(size, start, stop) / room
        cost = (full - share) ** 2 if full <= 1 else _COST_WITHOUT_ROOM
        return cost + _cost_of_breaks(units, start, stop)

    @cache
    def best(start: int, sides: int) -> tuple[float, Sides]:
        if sides == 1:
            return cost_of_side(start, len(units)), [(start, len(units))]
        last = len(units) - sides + 1
        ways = []
        for stop in takewhile(lambda stop: stop <= last, _ends_with_room(card, size, start)):
            cost, others = best(stop, sides - 1)
            ways.append((cost + cost_of_side(start, stop), [(start, stop), *others]))
        return min(ways)

    return best(0, count)


def _cost_of_breaks(units: Sequence[TextUnit], start: int, stop: int) -> float:
    """What it costs that a side ends before `stop`, and that one bullet is alone on it."""
    cost = 0.0
    if _is_in_list(units, start) and _bullets(units[start:stop]) == 1:
        cost += COST_OF_BAD_BREAK
    if stop == len(units):
        return cost
    alone = _is_in_list(units, stop) and _bullets(units[start:stop], last=True) == 1
    if alone or _keeps_with_next(units, stop - 1):
        cost += COST_OF_BAD_BREAK
    if units[stop].runs_on:
        return cost + _COST_IN_PARAGRAPH
    return cost + (_COST_IN_LIST if _is_in_list(units, stop) else 0)


def _is_in_list(units: Sequence[TextUnit], number: int) -> bool:
    """Whether both a unit and the one before it are of bullets."""
    return number > 0 and units[number - 1].kind == units[number].kind == "bullet"


def _bullets(units: Sequence[TextUnit], *, last: bool = False) -> int:
    """How many bullets, whole or in part, are first on a side, or `last`."""
    side = units[::-1] if last else units
    run = list(takewhile(lambda unit: unit.kind == "bullet", side))
    parted = run[-1 if last else 0].runs_on
    return sum(not unit.runs_on for unit in run) + parted


def _ends_with_room(card: CardMeasures, size: float, start: int) -> list[int]:
    """The units that a side that begins with `start` may end before: one at least."""
    room = card.room(size, first=start == 0)
    stops = range(start + 2, len(card.card.units) + 1)
    fitting = takewhile(lambda stop: card.text_height(size, start, stop) <= room, stops)
    return [start + 1, *fitting]


def _keeps_with_next(units: Sequence[TextUnit], number: int) -> bool:
    """Whether a unit may not be the last of a side.

    That is a lead-in, the first of several bullets after one, a bullet with others under it, or
    what a person is named for.
    """
    unit, following = units[number], units[number + 1]
    alone = number > 0 and units[number - 1].kind in HEADS and following.kind == unit.kind
    belongs = following.level > unit.level or following.kind == "attribution"
    return unit.kind in HEADS or alone or belongs
