"""A text with a bar for everything that says which municipality it is from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from content.masking.name_pattern import NamePattern, name_patterns, noun_pattern, phrase_pattern
from content.model import Document, Municipality, MunicipalityType, SourceRange, Wording
from content.word_lists import base_words

BAR = "█████"
"""What a name is replaced by, whatever its length."""

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|(?<!\w)[#@]\w+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:dk|se|no|nu|fi|is|fo|gl|ax|com|org|net|eu|info)\b(?:/\S*)?",
    re.IGNORECASE,
)
"""Addresses and hashtags, which name their owner somehow."""

_NO_LINES = SourceRange(0, 0)
_BETWEEN_BARS = re.compile(r"[\s–-]*")


@dataclass(frozen=True)
class NameMask:
    """Covers the names of one municipality."""

    patterns: tuple[NamePattern, ...]

    def text(self, text: str) -> str:
        """The text with bars."""
        return self.wording(Wording(text, _NO_LINES)).text

    def wording(self, wording: Wording, document: str = "") -> Wording:
        """A wording with bars, also for links that lead out of a document; of no lines."""
        text, within = wording.text, f"{document}/"
        references = [
            (each.start, each.end)
            for each in wording.references
            if not (document and each.target and f"{each.target}/".startswith(within))
        ]
        ranges = _joined(text, chain(self._ranges(text), references))
        pieces: list[str] = []
        last = 0
        for start, end in ranges:
            pieces += (text[last:start], BAR)
            last = end
        masked = "".join((*pieces, text[last:]))
        moved = [
            (_moved(start, ranges), _moved(end, ranges, to_end=True))
            for start, end in wording.emphasis
        ]
        return Wording(masked, _NO_LINES, tuple(moved), mark=wording.mark)

    def _ranges(self, text: str) -> Iterable[tuple[int, int]]:
        addresses = (match.span() for match in _ADDRESS.finditer(text))
        return chain(addresses, *(pattern.ranges(text) for pattern in self.patterns))


def name_mask(municipality: Municipality) -> NameMask:
    """What covers the municipality's names, its own words, and those of its documents."""
    names = (municipality.name, municipality.short_name, *municipality.spellings)
    with_parts = municipality.type in {MunicipalityType.MUNICIPALITY, MunicipalityType.REGION}
    phrases = [*municipality.own_names]
    nouns: list[str] = []
    for document in municipality.documents:
        phrases += filter(None, (document.title, document.subtitle))
        nouns += _group_words(document)
    return NameMask(
        (
            *name_patterns(names, with_parts=with_parts),
            *map(phrase_pattern, dict.fromkeys(phrases)),
            *map(noun_pattern, dict.fromkeys(nouns)),
        )
    )


def _group_words(document: Document) -> list[str]:
    """The nouns for a document's principles that are not everybody's, as *principle* is."""
    if document.group is None:
        return []
    nouns = (document.group.noun, document.group.plural)
    return [] if base_words() & {each.casefold() for each in nouns} else list(nouns)


def _joined(text: str, ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges in order; those that meet, or have only a space or dash between them, as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and (
            start <= joined[-1][1] or _BETWEEN_BARS.fullmatch(text, joined[-1][1], start)
        ):
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _moved(offset: int, ranges: list[tuple[int, int]], *, to_end: bool = False) -> int:
    """Where an offset is once the ranges are bars; within a bar at one of its ends."""
    moved = offset
    for start, end in ranges:
        if end <= offset:
            moved += len(BAR) - (end - start)
        elif start < offset:
            moved += start - offset + (len(BAR) if to_end else 0)
    return moved
