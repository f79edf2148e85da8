"""Collects postings, tokens and blocks of a segment in memory while it is written."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from operator import sub
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.arrays.compressed_passages import PassageCompressor
from index.arrays.posting_table import PostingTable, build_table, run_starts, smallest_unsigned
from index.arrays.text_block_table import BlockRow, BlockTable, build_block_table
from index.arrays.token_stream import SEPARATOR
from index.indexing.passage_analysis import END, FIRST_WORD, AnalysedPassage, WordNumbering
from index.segment.segment import FIELDS
from index.segment.segment_files import NAMES, PASSAGE, WORDS

_MAX_WEIGHT = 255
_TOKENS_AT_ONCE = 1 << 20


class PostingBuffer:
    """What the writer collects, in place of Whoosh's sorted posting pool.

    `further_words` may be parts of compounds beside the words of the texts; `dictionary` is what
    stored passages are compressed with.
    """

    def __init__(self, further_words: Iterable[str], dictionary: bytes) -> None:
        self.further_words = tuple(further_words)
        self.dictionary = dictionary
        self._compressor = PassageCompressor(dictionary)
        self.numbering = WordNumbering()
        self.stored: list[bytes] = []
        self._postings: list[NDArray[Any]] = []
        fields = (PASSAGE, NAMES, *FIELDS)
        self._fields: dict[str, dict[bytes, list[int]]] = {name: {} for name in fields}
        self._tokens: list[NDArray[np.uint32]] = []
        self._passage_starts, self._name_starts = array("I", [0]), array("I")
        self._rows: list[list[BlockRow]] = []
        self._batch = _Batch(0)
        self.in_own_text = np.empty(0, np.bool_)  # for each posting of a word, once there are any

    def add_passage(self, passage: AnalysedPassage) -> None:
        """Add the words of the next passage."""
        self._name_starts.append(self._passage_starts[-1] + passage.own_length)
        self._passage_starts.append(self._passage_starts[-1] + len(passage.tokens))
        self.stored.append(self._compressor.compress(passage.stored))
        self._rows.append(passage.rows)
        self._batch.add(passage)
        if len(self._batch.tokens) > _TOKENS_AT_ONCE:
            self._count_batch()

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """Add a posting of another field: field, term, document number, weight, value."""
        field, term, number, _weight, _value = posting
        self._fields.setdefault(field, {}).setdefault(term, []).append(number)

    def iter_postings(self) -> PostingBuffer:
        """Itself: our field writer takes everything at once."""
        return self

    def cleanup(self) -> None:
        """Forget what was collected."""
        self.__init__(self.further_words, self.dictionary)  # type: ignore[misc]  # as good as new

    def tables(self) -> Iterator[tuple[str, PostingTable]]:
        """Every field with its sorted terms and their postings."""
        for field, terms in sorted(self._fields.items()):
            runs = {term.decode(): numbers for term, numbers in terms.items()}
            yield field, build_table(runs, len(self.stored))
        yield WORDS, self._words_table()

    def tokens(self) -> tuple[NDArray[np.uint32], array[int], array[int]]:
        """The tokens of all passages as numbers of the sorted vocabulary, with separators.

        Then where each passage starts, with the end of the last, and where its names start.
        """
        sorted_numbers = self._sorted_numbers()
        self._count_batch()
        tokens = [sorted_numbers[each] for each in self._tokens]
        joined = np.concatenate([*tokens, np.empty(0, np.uint32)])
        return joined, self._passage_starts, self._name_starts

    def blocks(self) -> BlockTable:
        """The blocks of all passages."""
        return build_block_table(self._rows)

    def _count_batch(self) -> None:
        """Count the words of the passages in the batch, and start another."""
        self._postings.append(self._batch.postings())
        self._tokens.append(np.frombuffer(self._batch.tokens, np.uint32))
        self._batch = _Batch(len(self.stored))

    def _words_table(self) -> PostingTable:
        self._count_batch()
        words, passages, weights, own = np.concatenate(self._postings, axis=1)
        words = self._sorted_numbers()[words]
        keys = self._sorted_words()
        order = np.argsort(words, kind="stable")
        self.in_own_text = own[order].astype(np.bool_)
        return PostingTable(
            keys,
            run_starts(np.bincount(words, minlength=len(keys))),
            passages[order].astype(smallest_unsigned(len(self.stored))),
            weights[order].astype(np.uint8),
        )

    def _sorted_numbers(self) -> NDArray[np.uint32]:
        """For each number that a word was given (and END) the one in the sorted vocabulary."""
        numbers = np.empty(len(self.numbering), np.uint32)
        numbers[END] = SEPARATOR
        given = map(self.numbering.__getitem__, self._sorted_words())
        numbers[np.fromiter(given, np.intp)] = np.arange(len(numbers) - FIRST_WORD)
        return numbers

    def _sorted_words(self) -> list[str]:
        return sorted(list(self.numbering)[FIRST_WORD:])


class _Batch:
    """Passages whose words are still to be counted; `first` is the number of the first."""

    def __init__(self, first: int) -> None:
        self._first = first
        self.tokens = array("I")
        self._lengths: list[int] = []
        self._weights: list[int] = []
        self._weight_lengths: list[int] = []
        self._extra: list[tuple[int, int, int, bool]] = []

    def add(self, passage: AnalysedPassage) -> None:
        """Add a passage; a weight holds for the tokens of a block, 0 for those of the names."""
        number = self._first + len(self._lengths)
        self.tokens.extend(passage.tokens)
        self._lengths.append(len(passage.tokens))
        self._weights += [*passage.weights, 0]
        starts = [start for start, *_ in passage.rows]
        self._weight_lengths += map(sub, [*starts[1:], len(passage.tokens)], starts)
        self._extra += [(number, *extra) for extra in passage.extra_weights]

    def postings(self) -> NDArray[np.uint32]:
        """Four rows of postings, by passage: word, passage, weight, and 1 if not in names alone.

        Weights are summed, to 255 at most.

        Postings are sorted by one key of 64 bits, the passage in the upper and the word in the
        lower half: passage 3, word 5 is 3 << 32 | 5 = 12884901893. Equal keys are then in a row
        and their weights are added up.
        """
        words = np.frombuffer(self.tokens, np.uint32)
        weights = np.repeat(np.array(self._weights, np.intp), self._weight_lengths)
        passages = self._first + np.repeat(np.arange(len(self._lengths)), self._lengths)
        counted = (words != END) & (weights > 0)
        extra = np.array(self._extra, np.intp).reshape(-1, 4)
        keys = np.concatenate([passages[counted], extra[:, 0]]) << 32
        keys |= np.concatenate([words[counted], extra[:, 1]]).astype(np.intp)
        order = np.argsort(keys, kind="stable")
        keys, weights = keys[order], np.concatenate([weights[counted], extra[:, 2]])[order]
        own = np.concatenate([np.ones(np.count_nonzero(counted), np.intp), extra[:, 3]])[order]
        first = np.flatnonzero(np.diff(keys, prepend=-1))
        sums = np.minimum(np.add.reduceat(weights, first), _MAX_WEIGHT) if len(first) else first
        own = np.bitwise_or.reduceat(own, first) if len(first) else first
        keys = keys[first]
        return np.array([keys & 0xFFFFFFFF, keys >> 32, sums, own]).astype(np.uint32)
