"""Postings and streams of a segment while it is written, in memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

from index.analysis import END, FIRST_WORD, AnalysedPassage, Numbering
from index.table import Table, narrowest

SEPARATOR = 0xFFFFFFFF
"""Stands after a block of the written stream, unless the next is joined; no word has it."""


class SegmentPool:
    """What the writer collects: takes the place of Whoosh's sorted posting pool.

    `known` are words of the language that the texts may lack.
    """

    def __init__(self, words_field: str, known: Iterable[str] = ()) -> None:
        self.known = tuple(known)
        self.numbering = Numbering()
        self.records: list[bytes] = []
        self._words_field = words_field
        self._postings: dict[int, tuple[array[int], bytearray]] = {}
        self._fields: dict[str, dict[bytes, array[int]]] = {}
        self._stream = array("I")
        self._begins, self._names = array("I", [0]), array("I")

    def add_passage(self, passage: AnalysedPassage) -> None:
        """Take the words of the next passage."""
        number = len(self.records)
        postings = self._postings
        for word, weight in passage.weights.items():
            run = postings.get(word)
            if run is None:
                run = postings[word] = (array("I"), bytearray())
            run[0].append(number)
            run[1].append(weight)
        self._names.append(len(self._stream) + passage.own)
        self._stream.extend(passage.stream)
        self._begins.append(len(self._stream))
        self.records.append(passage.record)

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """Take a posting of another field: field, term, document number, weight, value."""
        field, term, number, _weight, _value = posting
        self._fields.setdefault(field, {}).setdefault(term, array("I")).append(number)

    def iter_postings(self) -> SegmentPool:
        """Itself: our field writer takes everything at once."""
        return self

    def cleanup(self) -> None:
        """Forget what was collected."""
        self.__init__(self._words_field, self.known)  # type: ignore[misc]  # as good as new

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Every field with its sorted terms and their postings."""
        code = narrowest(len(self.records))
        for field, terms in sorted(self._fields.items()):
            keys = sorted(terms)
            yield field, _table([key.decode() for key in keys], map(terms.get, keys), code)
        words = self._sorted_words()
        runs = [self._postings[self.numbering[word]] for word in words]
        table = _table(words, (run for run, _ in runs), code)
        weights = b"".join(weights for _, weights in runs)
        yield self._words_field, Table(table.keys, table.starts, table.numbers, weights)

    def stream(self) -> tuple[array[int], array[int], array[int]]:
        """Word numbers of all passages with separators; where each begins; where its names do."""
        final = [0] * len(self.numbering)
        final[END] = SEPARATOR
        for number, word in enumerate(self._sorted_words()):
            final[self.numbering[word]] = number
        return array("I", map(final.__getitem__, self._stream)), self._begins, self._names

    def _sorted_words(self) -> list[str]:
        return sorted(list(self.numbering)[FIRST_WORD:])


def _table(keys: list[str], runs: Iterable[array[int] | None], code: str) -> Table:
    starts, numbers = array("I", [0]), array(code)
    for run in runs:
        numbers.extend(array(code, run or ()))
        starts.append(len(numbers))
    return Table(keys, starts, numbers)
