"""Words that answer only together: in a row, or anywhere in one passage."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from index.pool import SEPARATOR
from index.segment import Segment

Stretch = tuple[int, int]
_PATTERNS_AT_MOST = 4


@dataclass(frozen=True, slots=True)
class Together:
    """Sets of word numbers, one for each place; the last may be a range of numbers.

    They stand in this order with at most `reach` other words between one and the next, or when
    `scattered` in any order within one block of text.
    """

    places: tuple[Collection[int], ...]
    reach: int = 0
    scattered: bool = False

    def stretches(self, stream: Sequence[int]) -> Iterator[Stretch]:
        """Where in a stream of word numbers they stand, as (first word, end)."""
        if self.scattered:
            yield from self._scattered(stream)
            return
        first = self.places[0]
        for at, number in enumerate(stream):
            if number in first:
                end = self.end(stream, at)
                if end is not None:
                    yield at, end

    def end(self, stream: Sequence[int], at: int) -> int | None:
        """Where the row that begins at a place ends, if it does."""
        for place in self.places[1:]:
            for further in range(at + 1, min(at + 2 + self.reach, len(stream))):
                if stream[further] in place:
                    at = further
                    break
                if stream[further] == SEPARATOR:
                    return None
            else:
                return None
        return at + 1

    def _scattered(self, stream: Sequence[int]) -> Iterator[Stretch]:
        """The words of those blocks that hold one for every place."""
        start = 0
        while start < len(stream):
            end = start
            while end < len(stream) and stream[end] != SEPARATOR:
                end += 1
            found = [at for at in range(start, end) if self._anywhere(stream[at])]
            if all(any(stream[at] in place for at in found) for place in self.places):
                yield from ((at, at + 1) for at in found)
            start = end + 1

    def frequencies(self, segment: Segment, *, names: bool = False) -> dict[int, int]:
        """How often each passage has them in its own words, or with its `names` as well."""
        candidates = self._candidates(segment)
        if self.scattered:
            return dict.fromkeys(candidates, 1)
        patterns = self._patterns()
        if patterns:
            return _found(segment, candidates, patterns, names=names)
        counts: dict[int, int] = {}
        for passage in candidates:
            stream = segment.whole_stream(passage) if names else segment.own_stream(passage)
            count = sum(1 for _ in self.stretches(stream))
            if count:
                counts[passage] = count
        return counts

    def _patterns(self) -> list[bytes]:
        """The rows as bytes of the stream, when they are few; otherwise none."""
        count = prod(map(len, self.places))
        if self.reach or count > _PATTERNS_AT_MOST:
            return []
        return [array("I", row).tobytes() for row in product(*self.places)]

    def _anywhere(self, number: int) -> bool:
        return any(number in place for place in self.places)

    def _candidates(self, segment: Segment) -> list[int]:
        """Passages that hold a word for every place, rarest place first."""
        words = segment.words
        found: set[int] | None = None
        for place in sorted(self.places, key=len):
            holding: set[int] = set()
            if isinstance(place, range):
                holding.update(words.run(place.start, place.stop))
            else:
                for number in place:
                    holding.update(words.run(number, number + 1))
            found = holding if found is None else found & holding
        return sorted(found or ())


def _found(
    segment: Segment, passages: Sequence[int], patterns: Sequence[bytes], *, names: bool
) -> dict[int, int]:
    """How often passages hold one of the patterns in their stretch of the stream."""
    counts: dict[int, int] = {}
    ends = segment.begins[1:] if names else segment.names
    for passage in passages:
        start, end = 4 * segment.begins[passage], 4 * ends[passage]
        for pattern in patterns:
            at = segment.stream.find(pattern, start, end)
            while at >= 0:
                if at % 4 == 0:
                    counts[passage] = counts.get(passage, 0) + 1
                at = segment.stream.find(pattern, at + 1, end)
    return counts
