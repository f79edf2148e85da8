"""Passages that hold words in a row, found in the literal word stream."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from index.expansion import folded
from index.pool import JOINT
from index.query import Clause
from index.segment import Segment


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a phrase as sets of word numbers; the last may be a range of numbers."""

    places: tuple[Collection[int], ...]

    def __len__(self) -> int:
        return len(self.places)

    def starts_in(self, stream: Sequence[int]) -> Iterator[int]:
        """Where in a stream of word numbers the phrase stands."""
        first, rest = self.places[0], tuple(enumerate(self.places))[1:]
        for at in range(len(stream) - len(self.places) + 1):
            if stream[at] in first and all(stream[at + n] in place for n, place in rest):
                yield at


def phrase_of(segment: Segment, clause: Clause, *, loosely: bool = False) -> Phrase | None:
    """The phrase in word numbers; None if a word of it is not in the library.

    Loosely, a word may also be another spelling with or without diacritics.
    """
    places: list[Collection[int]] = []
    for word in clause.words[: -1 if clause.opens else None]:
        exact = segment.words.find(word)
        found = [] if exact is None else [exact]
        if loosely or exact is None:
            found += folded(segment, word)
        places.append(frozenset(found))
    if clause.opens:
        places.append(range(*segment.words.prefixed(clause.words[-1])))
    return Phrase(tuple(places)) if all(places) else None


def phrase_frequencies(segment: Segment, phrase: Phrase) -> dict[int, int]:
    """How often each passage holds the phrase: in its own words, or if none does, in its names."""
    candidates = _candidates(segment, phrase)
    own = _counted(candidates, phrase, segment.own_stream)
    return own or _counted(candidates, phrase, segment.whole_stream)


def _counted(
    passages: Sequence[int], phrase: Phrase, stream_of: Callable[[int], array[int]]
) -> dict[int, int]:
    counts: dict[int, int] = {}
    for passage in passages:
        stream = stream_of(passage)
        while JOINT in stream:
            stream.remove(JOINT)
        count = sum(1 for _ in phrase.starts_in(stream))
        if count:
            counts[passage] = count
    return counts


def _candidates(segment: Segment, phrase: Phrase) -> list[int]:
    """Passages that hold every word of the phrase somewhere, and all of a single-word phrase."""
    words = segment.words
    found: set[int] | None = None
    for place in sorted(phrase.places, key=len):
        holding: set[int] = set()
        if isinstance(place, range):
            holding.update(words.run(place.start, place.stop))
        else:
            for number in place:
                holding.update(words.run(number, number + 1))
        found = holding if found is None else found & holding
    return sorted(found or ())
