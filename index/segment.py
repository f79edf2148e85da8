"""A built index in memory, as the search reads it: plain tables, no Whoosh object."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from index.concepts import Lexicon
from index.records import Record, unpacked
from index.table import Table

if TYPE_CHECKING:
    from index.concept_forms import ConceptForms


@dataclass(frozen=True, slots=True)
class Segment:
    """Postings, families, word stream and records; passages are numbered in tree order.

    Words `begins[n]` to `begins[n + 1]` of the stream are those of passage `n`; its own are those
    before `names[n]`. `stream` are their numbers as four bytes each, with separators. `lengths`
    and `average_length` are in the unit of the weights. `spoken` has a byte for each word: the
    languages it occurs in, as bits in the order of `languages`.
    """

    words: Table
    families: Table
    scopes: Mapping[str, Table]
    passages: tuple[str, ...]
    stream: bytes
    begins: array[int]
    names: array[int]
    lengths: array[int]
    average_length: float
    records: bytes
    record_starts: array[int]
    spoken: bytes
    lexicon: Lexicon
    concept_passages: Table
    prefixes: Table
    concept_forms: dict[int, ConceptForms] = field(default_factory=dict, compare=False, repr=False)

    def __len__(self) -> int:
        return len(self.passages)

    def record(self, passage: int) -> Record:
        """The blocks of a passage."""
        start, end = self.record_starts[passage], self.record_starts[passage + 1]
        return unpacked(self.records[start:end])

    def own_stream(self, passage: int) -> array[int]:
        """The word numbers of a passage's own text, a separator after what stands together."""
        return self._numbers(self.begins[passage], self.names[passage])

    def whole_stream(self, passage: int) -> array[int]:
        """The word numbers of a passage's own text and of its names."""
        return self._numbers(self.begins[passage], self.begins[passage + 1])

    def _numbers(self, start: int, end: int) -> array[int]:
        numbers = array("I")
        numbers.frombytes(self.stream[4 * start : 4 * end])
        return numbers

    @property
    def languages(self) -> Sequence[str]:
        """The languages of the texts, in order."""
        return self.scopes["language"].keys

    def speaks(self, number: int, language: str) -> bool:
        """Whether a word occurs in texts of a language (one of `languages`)."""
        return bool(self.spoken[number] >> self.languages.index(language) & 1)


NOTHING = Table([], array("I", [0]), array("H"))
EMPTY = Segment(
    words=NOTHING,
    families=NOTHING,
    scopes=dict.fromkeys(("municipality", "document", "kind", "language"), NOTHING),
    passages=(),
    stream=b"",
    begins=array("I", [0]),
    names=array("I"),
    lengths=array("I"),
    average_length=1.0,
    records=b"",
    record_starts=array("Q", [0]),
    spoken=b"",
    lexicon=Lexicon(()),
    concept_passages=NOTHING,
    prefixes=NOTHING,
)
"""The index of a library without passages."""
