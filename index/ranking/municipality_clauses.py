"""Tells clauses that say where to search from those that say what for.

*Halsnæs tillid* asks for trust, in Halsnæs: how often a passage says the name, or how near to the
word, makes it no better an answer.
"""

from __future__ import annotations

from index.query.matching import Match
from index.ranking.corpus_statistics import CorpusStatistics

_MIN_PASSAGES, _MAX_PASSAGES = 3, 1000
"""Of the municipalities that a name names; fewer passages may share a word by chance."""


def mark_locations(statistics: CorpusStatistics, matches: list[Match]) -> list[Match]:
    """The matches, with names of municipalities marked as locations.

    If other clauses say what to search for, a name counts the same in every passage.
    """
    are_locations = [is_location(statistics, match) for match in matches]
    if all(are_locations):
        return [match._replace(is_location=True) for match in matches]
    return [
        match.as_location() if named else match
        for match, named in zip(matches, are_locations, strict=True)
    ]


def is_location(statistics: CorpusStatistics, match: Match) -> bool:
    """Whether all passages of some municipalities match, and no others: it is their name."""
    passages = match.frequencies.passages()
    if not _MIN_PASSAGES <= len(passages) < min(_MAX_PASSAGES, len(statistics.segment)):
        return False
    return statistics.municipalities.has_whole_values(passages)
