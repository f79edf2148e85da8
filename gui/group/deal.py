"""Deals cards to groups: no card twice, municipalities spread as evenly as they can be."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from gui.group.candidates import Candidate

Deal = tuple[tuple[str, ...], ...]
"""For each group the ids of its passages."""


def deal(passages: Sequence[Candidate], groups: int, cards: int, chance: Random) -> Deal:
    """`cards` passages for each of the groups; there must be as many as that.

    Each municipality gives about as many as the others, as far as it has them, and they go to as
    many groups as they can.
    """
    by_municipality: dict[str, list[str]] = {}
    for each in chance.sample(list(passages), len(passages)):
        by_municipality.setdefault(each.municipality, []).append(each.id)
    in_turn = chain.from_iterable(zip_longest(*by_municipality.values()))
    chosen = set([each for each in in_turn if each is not None][: groups * cards])
    together = [each for ids in by_municipality.values() for each in ids if each in chosen]
    dealt = [together[number::groups] for number in range(groups)]
    return tuple(tuple(chance.sample(each, len(each))) for each in dealt)
