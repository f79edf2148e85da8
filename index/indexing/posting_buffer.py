"""Postings and streams of a segment while it is written, in memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from operator import sub
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.arrays.stored_passages import Packer
from index.arrays.table import Table, narrowest, starts_of, table_of
from index.arrays.text_blocks import Blocks, Row, blocks_in
from index.arrays.token_stream import SEPARATOR
from index.indexing.analysis import END, FIRST_WORD, AnalysedPassage, Numbering

_HEAVIEST = 255
_AT_ONCE = 1 << 20
"""About how many words are counted together."""


class SegmentPool:
    """What the writer collects: takes the place of Whoosh's sorted posting pool.

    `known` are words of the language that the texts may lack; `sample` is what records are packed
    with.
    """

    def __init__(self, words_field: str, known: Iterable[str] = (), sample: bytes = b"") -> None:
        self.known = tuple(known)
        self.sample = sample
        self._packer = Packer(sample)
        self.numbering = Numbering()
        self.records: list[bytes] = []
        self._words_field = words_field
        self._postings: list[NDArray[Any]] = []
        self._fields: dict[str, dict[bytes, list[int]]] = {}
        self._streams: list[NDArray[np.uint32]] = []
        self._begins, self._names = array("I", [0]), array("I")
        self._blocks: list[list[Row]] = []
        self._waiting = _Waiting(0)

    def add_passage(self, passage: AnalysedPassage) -> None:
        """Take the words of the next passage."""
        self._names.append(self._begins[-1] + passage.own)
        self._begins.append(self._begins[-1] + len(passage.stream))
        self.records.append(self._packer.packed(passage.record))
        self._blocks.append(passage.blocks)
        self._waiting.add(passage)
        if len(self._waiting.stream) > _AT_ONCE:
            self._count()

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """Take a posting of another field: field, term, document number, weight, value."""
        field, term, number, _weight, _value = posting
        self._fields.setdefault(field, {}).setdefault(term, []).append(number)

    def iter_postings(self) -> SegmentPool:
        """Itself: our field writer takes everything at once."""
        return self

    def cleanup(self) -> None:
        """Forget what was collected."""
        self.__init__(self._words_field, self.known, self.sample)  # type: ignore[misc]  # as good as new

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Every field with its sorted terms and their postings."""
        for field, terms in sorted(self._fields.items()):
            runs = {term.decode(): numbers for term, numbers in terms.items()}
            yield field, table_of(runs, len(self.records))
        yield self._words_field, self._words()

    def stream(self) -> tuple[NDArray[np.uint32], array[int], array[int]]:
        """Word numbers of all passages with separators; where each begins; where its names do."""
        final = self._final()
        self._count()
        whole = [final[stream] for stream in self._streams]
        return np.concatenate([*whole, np.empty(0, np.uint32)]), self._begins, self._names

    def blocks(self) -> Blocks:
        """The blocks of all passages."""
        return blocks_in(self._blocks)

    def _count(self) -> None:
        """Count the words of the passages that wait."""
        self._postings.append(self._waiting.postings())
        self._streams.append(np.frombuffer(self._waiting.stream, np.uint32))
        self._waiting = _Waiting(len(self.records))

    def _words(self) -> Table:
        self._count()
        words, passages, weights = np.concatenate(self._postings, axis=1)
        words = self._final()[words]
        keys = self._sorted_words()
        order = np.argsort(words, kind="stable")
        return Table(
            keys,
            starts_of(np.bincount(words, minlength=len(keys))),
            passages[order].astype(narrowest(len(self.records))),
            weights[order].astype(np.uint8),
        )

    def _final(self) -> NDArray[np.uint32]:
        """For each number that a word was given, the one it has in the sorted vocabulary."""
        final = np.empty(len(self.numbering), np.uint32)
        final[END] = SEPARATOR
        given = map(self.numbering.__getitem__, self._sorted_words())
        final[np.fromiter(given, np.intp)] = np.arange(len(final) - FIRST_WORD)
        return final

    def _sorted_words(self) -> list[str]:
        return sorted(list(self.numbering)[FIRST_WORD:])


class _Waiting:
    """Passages whose words are still to be counted, numbered from `first` on."""

    def __init__(self, first: int) -> None:
        self._first = first
        self.stream = array("I")
        self._lengths: list[int] = []
        self._weights: list[int] = []
        self._weighed: list[int] = []
        self._beside: list[tuple[int, int, int]] = []

    def add(self, passage: AnalysedPassage) -> None:
        number = self._first + len(self._lengths)
        self.stream.extend(passage.stream)
        self._lengths.append(len(passage.stream))
        self._weights += [*passage.weights, 0]
        begins = [first for first, *_ in passage.blocks]
        self._weighed += map(sub, [*begins[1:], len(passage.stream)], begins)
        self._beside += [(number, word, weight) for word, weight in passage.beside]

    def postings(self) -> NDArray[np.uint32]:
        """Word, passage and weight of every posting, by passage."""
        words = np.frombuffer(self.stream, np.uint32)
        weights = np.repeat(np.array(self._weights, np.intp), self._weighed)
        numbers = self._first + np.repeat(np.arange(len(self._lengths)), self._lengths)
        counted = (words != END) & (weights > 0)
        beside = np.array(self._beside, np.intp).reshape(-1, 3)
        keys = np.concatenate([numbers[counted], beside[:, 0]]) << 32
        keys |= np.concatenate([words[counted], beside[:, 1]]).astype(np.intp)
        order = np.argsort(keys, kind="stable")
        keys, weights = keys[order], np.concatenate([weights[counted], beside[:, 2]])[order]
        first = np.flatnonzero(np.diff(keys, prepend=-1))
        sums = np.minimum(np.add.reduceat(weights, first), _HEAVIEST) if len(first) else first
        keys = keys[first]
        return np.array([keys & 0xFFFFFFFF, keys >> 32, sums]).astype(np.uint32)
