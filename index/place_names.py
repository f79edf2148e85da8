"""Tells a clause that says where to look from those that say what to look for.

*Halsnæs tillid* asks for trust, in Halsnæs: how often a passage says the name, or how near to the
word, makes it no better an answer.
"""

from __future__ import annotations

from dataclasses import replace

from index.frequencies import counted, summed
from index.matching import ONE_OCCURRENCE, Match
from index.segment import Segment

_FEWEST, _MOST = 3, 1000
"""Passages that the municipalities of one name have together; fewer may share a word by chance."""


def levelled(segment: Segment, matches: list[Match]) -> list[Match]:
    """The matches; where some tell what to look for, a name counts the same in every passage."""
    names = [names_a_place(segment, match) for match in matches]
    if all(names):
        return [replace(match, place_name=True) for match in matches]
    return [
        _level(segment, match) if is_name else match
        for match, is_name in zip(matches, names, strict=True)
    ]


def names_a_place(segment: Segment, match: Match) -> bool:
    """Whether all passages of some municipalities answer, and no others: it is their name."""
    if not _FEWEST <= match.frequencies.holding < min(_MOST, len(segment)):
        return False
    holders = match.frequencies.holders()
    places = {segment.passages[number].partition("/")[0] for number in holders}
    table = segment.scopes["municipality"]
    return sum(len(table.numbers_of(place)) for place in places) == len(holders)


def _level(segment: Segment, match: Match) -> Match:
    once = counted(dict.fromkeys(match.frequencies.holders(), 1), ONE_OCCURRENCE)
    return replace(match, frequencies=summed([once], len(segment)), place_name=True)
