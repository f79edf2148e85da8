"""The concepts of the thesaurus in normalized words, as an index is built from them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from index.language.folding import normalize
from index.language.tokenizer import tokenize

if TYPE_CHECKING:
    from content.thesaurus import Thesaurus

Term = Sequence[str]
"""The normalized words of a term."""

_SHORTEST_COMPONENT = 5
_WORD = re.compile(r"[^\W\d_]{2,}")


class Concept(NamedTuple):
    """A concept with its terms by language.

    `near` are terms that only come near it; `asked` are terms of queries, which no text is searched
    for; `homographs` are terms with another meaning too; `never` are words that look like its terms
    and are not, a final `*` being any ending; `related` are the numbers of other concepts;
    `acronyms` are the words of its terms that are in capitals; one that `is_general` is what all
    texts are about.
    """

    label: str
    terms: Mapping[str, Sequence[Term]]
    near: Mapping[str, Sequence[Term]]
    asked: Mapping[str, Sequence[Term]]
    homographs: Mapping[str, Sequence[str]]
    never: Mapping[str, Sequence[str]]
    related: Sequence[int] = ()
    acronyms: frozenset[str] = frozenset()
    is_general: bool = False

    def single_words(self) -> Iterator[tuple[str, str]]:
        """Language and word of each term that is one word."""
        for language, terms in self.terms.items():
            yield from ((language, term[0]) for term in terms if len(term) == 1)


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
            acronyms=_acronyms(concept.terms) | _acronyms(concept.near),
            is_general=concept.general,
        )
        for concept in thesaurus.concepts
    ]


def find_components(concepts: Sequence[Concept], number: int) -> list[int]:
    """The related concepts with a word that a word of this one's label begins with.

    Trust (*tillid*) is a component of trust-based management (*tillidsbaseret styring*).
    """
    concept = concepts[number]
    labels = {word for group in concept.terms.values() if group for word in group[0]}
    return [
        other
        for other in concept.related
        if any(
            label != word and label.startswith(word)
            for _, word in concepts[other].single_words()
            if len(word) >= _SHORTEST_COMPONENT
            for label in labels
        )
        and not any(
            is_excluded(word, concept.never.get(language, ()))
            for language, word in concepts[other].single_words()
        )
    ]


def normalize_word(word: str) -> str:
    """A word of the thesaurus as words of the texts are compared."""
    return normalize(word)


def _acronyms(terms: Mapping[str, Sequence[str]]) -> frozenset[str]:
    words = (word for group in terms.values() for term in group for word in _WORD.findall(term))
    return frozenset(normalize_word(word) for word in words if word.isupper())


def _terms(group: Sequence[str]) -> list[list[str]]:
    return [words for words in (tokenize(term) for term in group) if words]
