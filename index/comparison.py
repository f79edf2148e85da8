"""What passages have in common, as it is shown side by side: concepts, sentences, themes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from index.found_forms import Ranges

DEFAULT_THEMES = (
    "trust",
    "courage",
    "wholeness",
    "cooperation-across",
    "citizen",
    "innovation",
    "decision",
    "responsibility",
    "development",
    "prioritisation",
    "future",
    "employee",
)
"""The concepts that a table of themes has as long as no others are chosen."""


class ConceptMark(NamedTuple):
    """Characters `start` ... `end` - 1 of a block that belong to a concept."""

    concept: str
    block: int
    start: int
    end: int


class MarkedSentence(NamedTuple):
    """A sentence that speaks of a concept; `highlights` are its words, `lead` its lead-in or ""."""

    text: str
    highlights: Ranges
    lead: str = ""
    is_heading: bool = False

    @property
    def whole(self) -> str:
        """The sentence with its lead-in."""
        return f"{self.lead} {self.text}".lstrip()


class ComparedPassage(NamedTuple):
    """A passage beside others: its blocks, heading first, and the marks of shared concepts.

    `sentences` are those with marks, by concept.
    """

    passage: str
    blocks: tuple[str, ...]
    marks: tuple[ConceptMark, ...]
    sentences: Mapping[str, tuple[MarkedSentence, ...]]

    def words_of(self, concept: str) -> tuple[str, ...]:
        """The words that stand for a concept, each once, as it is written last."""
        words = (self.blocks[each.block][each.start : each.end] for each in self.marks_of(concept))
        return tuple({word.casefold(): word for word in words}.values())

    def marks_of(self, concept: str) -> tuple[ConceptMark, ...]:
        """The marks of one concept, in the order of the text."""
        return tuple(mark for mark in self.marks if mark.concept == concept)


class Comparison(NamedTuple):
    """Passages side by side; `concepts` are in two of them or more, the most shared first."""

    passages: tuple[ComparedPassage, ...]
    concepts: tuple[str, ...]


class ThemeCell(NamedTuple):
    """The passages of a municipality that speak of a concept, most first; its best sentence."""

    passages: tuple[str, ...]
    sentence: MarkedSentence


class Theme(NamedTuple):
    """A concept, and what each municipality that speaks of it says, by the municipality's id."""

    concept: str
    cells: Mapping[str, ThemeCell]


class Themes(NamedTuple):
    """The themes that were asked for, and all that there are: most municipalities first."""

    themes: tuple[Theme, ...]
    offered: tuple[str, ...]
