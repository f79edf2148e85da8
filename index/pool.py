"""Postings and streams of a segment while it is written, in memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

from index.analysis import AnalysedPassage
from index.table import Table, narrowest

SEPARATOR = 0xFFFFFFFF
"""Stands after each block of the word stream; no word has this number."""

JOINT = SEPARATOR - 1
"""Stands there instead when the next block is joined to this one."""


class SegmentPool:
    """What the writer collects: takes the place of Whoosh's sorted posting pool.

    `known` are words of the language that the texts may lack.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        self.known = tuple(known)
        self.passages: list[AnalysedPassage] = []
        self._fields: dict[str, dict[bytes, tuple[array[int], bytearray]]] = {}

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """Take one posting: field, term, document number, weight, value (there is none)."""
        field, term, number, weight, _value = posting
        terms = self._fields.setdefault(field, {})
        run = terms.get(term)
        if run is None:
            run = terms[term] = (array("I"), bytearray())
        run[0].append(number)
        run[1].append(int(weight))

    def iter_postings(self) -> SegmentPool:
        """Itself: our field writer takes everything at once."""
        return self

    def cleanup(self) -> None:
        """Forget what was collected."""
        self.passages = []
        self._fields = {}

    def tables(self, documents: int) -> Iterator[tuple[str, Table]]:
        """Every field with its sorted terms and their postings."""
        code = narrowest(documents)
        for field, terms in sorted(self._fields.items()):
            keys = sorted(terms)
            starts, numbers, weights = array("I", [0]), array(code), bytearray()
            for key in keys:
                numbers.extend(array(code, terms[key][0]))
                weights += terms[key][1]
                starts.append(len(numbers))
            names = [key.decode() for key in keys]
            yield field, Table(names, starts, numbers, bytes(weights))

    def stream(self, words: Table) -> tuple[array[int], array[int], array[int]]:
        """Word numbers of all passages with separators; where each begins; where its names do."""
        number_of = {word: number for number, word in enumerate(words.keys)}
        stream, begins, names = array("I"), array("I", [0]), array("I")
        for passage in self.passages:
            for place, block in enumerate(passage.stream):
                if place == passage.own_blocks:
                    names.append(len(stream))
                if place and passage.joined[place]:
                    stream[-1] = JOINT
                stream.extend(number_of[word] for word in block)
                stream.append(SEPARATOR)
            begins.append(len(stream))
        return stream, begins, names
