"""A built index in memory, as the search reads it: plain tables, no Whoosh object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.arrays.stored_passages import Records
from index.arrays.table import NO_WEIGHTS, Table, Weights
from index.arrays.text_blocks import Blocks, blocks_in
from index.arrays.token_stream import WordNumbers, WordStream, stream_of
from index.segment.bigrams import NO_PAIRS, Pairs
from index.thesaurus.lexicon import Lexicon
from index.thesaurus.term_prefixes import TermBeginnings


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """Postings, families, word stream and records; passages are numbered in tree order.

    Words `begins[n]` to `begins[n + 1]` of the stream are those of passage `n`; its own are those
    before `names[n]`. `lengths` and `average_length` are in the unit of the weights. `spoken` has
    a byte for each word: the languages it occurs in, as bits in the order of `languages`; `stems`
    has for each language how many letters of each word are its stem.
    """

    words: Table
    families: Table
    scopes: Mapping[str, Table]
    passages: tuple[str, ...]
    stream: WordStream
    begins: WordNumbers
    names: WordNumbers
    lengths: WordNumbers
    average_length: float
    blocks: Blocks
    records: Records
    spoken: Weights
    stems: Mapping[str, Weights]
    lexicon: Lexicon
    concept_words: Table
    concept_rows: Table
    concept_passages: Table
    prefixes: Table
    pairs: Pairs

    def __len__(self) -> int:
        return len(self.passages)

    def own_stream(self, passage: int) -> WordNumbers:
        """The word numbers of a passage's own text, a separator after what stands together."""
        return self.stream.between(int(self.begins[passage]), int(self.names[passage]))

    @property
    def languages(self) -> Sequence[str]:
        """The languages of the texts, in order."""
        return self.scopes["language"].keys

    def speaks(self, number: int, language: str) -> bool:
        """Whether a word occurs in texts of a language (one of `languages`)."""
        return bool(int(self.spoken[number]) >> self.languages.index(language) & 1)

    def speaks_alone(self, number: int, language: str) -> bool:
        """Whether a word occurs in texts of a language and of no other."""
        known = language in self.languages
        return known and int(self.spoken[number]) == 1 << self.languages.index(language)


NOTHING = Table([], np.zeros(1, np.uint32), np.empty(0, np.uint16))
_NO_NUMBERS: WordNumbers = np.empty(0, np.uint32)
EMPTY = Segment(
    words=NOTHING,
    families=NOTHING,
    scopes=dict.fromkeys(("municipality", "document", "kind", "language"), NOTHING),
    passages=(),
    stream=stream_of(_NO_NUMBERS),
    begins=np.zeros(1, np.uint32),
    names=_NO_NUMBERS,
    lengths=_NO_NUMBERS,
    average_length=1.0,
    blocks=blocks_in([]),
    records=Records(b"", [0], b""),
    spoken=NO_WEIGHTS,
    stems={},
    lexicon=Lexicon((), NOTHING, TermBeginnings((), NOTHING)),
    concept_words=NOTHING,
    concept_rows=NOTHING,
    concept_passages=NOTHING,
    prefixes=NOTHING,
    pairs=NO_PAIRS,
)
"""The index of a library without passages."""
