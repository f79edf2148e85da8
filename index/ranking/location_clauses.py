"""Tells a clause that says where to look from those that say what to look for.

*Halsnæs tillid* asks for trust, in Halsnæs: how often a passage says the name, or how near to the
word, makes it no better an answer.
"""

from __future__ import annotations

from index.query.matching import Match
from index.ranking.statistics import Ground

_FEWEST, _MOST = 3, 1000
"""Passages that the municipalities of one name have together; fewer may share a word by chance."""


def levelled(ground: Ground, matches: list[Match]) -> list[Match]:
    """The matches; where some tell what to look for, a name counts the same in every passage."""
    names = [names_a_place(ground, match) for match in matches]
    if all(names):
        return [match._replace(place_name=True) for match in matches]
    return [
        match.levelled() if is_name else match
        for match, is_name in zip(matches, names, strict=True)
    ]


def names_a_place(ground: Ground, match: Match) -> bool:
    """Whether all passages of some municipalities answer, and no others: it is their name."""
    holders = match.frequencies.holders()
    if not _FEWEST <= len(holders) < min(_MOST, len(ground.segment)):
        return False
    return ground.municipalities.own_all(holders)
