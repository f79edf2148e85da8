"""The concepts of the thesaurus in normalized words, as an index is built from them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from index.language.folding import normalize
from index.language.tokenizer import tokenize

if TYPE_CHECKING:
    from content.thesaurus import Thesaurus

Term = Sequence[str]
"""The normalized words of a term."""

_WORD = re.compile(r"[^\W\d_]{2,}")


class Concept(NamedTuple):
    """A concept with its terms by language.

    `near` are terms that only come near it; `asked` are terms of queries, which no text is searched
    for; `homographs` are terms with another meaning too; `never` are words that look like its terms
    and are not, a final `*` being any ending; `related` and `near_concepts` are the numbers of
    other concepts; `acronyms` are the words of its terms that are in capitals; one that
    `is_general` is what all texts are about.
    """

    label: str
    terms: Mapping[str, Sequence[Term]]
    near: Mapping[str, Sequence[Term]]
    asked: Mapping[str, Sequence[Term]]
    homographs: Mapping[str, Sequence[str]]
    never: Mapping[str, Sequence[str]]
    related: Sequence[int] = ()
    near_concepts: Sequence[int] = ()
    acronyms: frozenset[str] = frozenset()
    is_general: bool = False


def is_excluded(word: str, never: Sequence[str]) -> bool:
    """Whether a normalized word is one of those that are never meant; a final `*` is any ending."""
    return any(word.startswith(each[:-1]) if each.endswith("*") else word == each for each in never)


def normalized_concepts(thesaurus: Thesaurus) -> list[Concept]:
    """All concepts, numbered in the order of the thesaurus."""
    numbers = {concept.id: number for number, concept in enumerate(thesaurus.concepts)}
    return [
        Concept(
            label=concept.id,
            terms={language: _terms(group) for language, group in concept.terms.items()},
            near={language: _terms(group) for language, group in concept.near.items()},
            asked={language: _terms(group) for language, group in concept.asked.items()},
            homographs={
                language: sorted(map(normalize_word, group))
                for language, group in concept.homographs.items()
            },
            never={
                language: [*map(normalize_word, group)] for language, group in concept.never.items()
            },
            related=[numbers[each] for each in concept.related if each in numbers],
            near_concepts=[numbers[each] for each in concept.near_concepts if each in numbers],
            acronyms=_acronyms(concept.terms) | _acronyms(concept.near),
            is_general=concept.general,
        )
        for concept in thesaurus.concepts
    ]


def normalize_word(word: str) -> str:
    """A word of the thesaurus as words of the texts are compared."""
    return normalize(word)


def _acronyms(terms: Mapping[str, Sequence[str]]) -> frozenset[str]:
    words = (word for group in terms.values() for term in group for word in _WORD.findall(term))
    return frozenset(normalize_word(word) for word in words if word.isupper())


def _terms(group: Sequence[str]) -> list[list[str]]:
    return [words for words in (tokenize(term) for term in group) if words]
