"""The concepts of the thesaurus in literal words, as an index is built from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from index.language.folding import composed, literal
from index.language.tokenizer import tokens
from index.thesaurus.traps import is_trap

if TYPE_CHECKING:
    from content.thesaurus import Thesaurus

Term = Sequence[str]
_SHORTEST_COMPONENT = 5


class Concept(NamedTuple):
    """A concept with its terms by language, in literal words.

    `near` come close; `homographs` are terms with another meaning too; `never` are words that only
    look like it, a final `*` being any ending; `related` are the numbers of other concepts.
    """

    label: str
    terms: Mapping[str, Sequence[Term]]
    near: Mapping[str, Sequence[Term]]
    homographs: Mapping[str, Sequence[str]]
    never: Mapping[str, Sequence[str]]
    related: Sequence[int] = ()

    def excludes(self, word: str, language: str) -> bool:
        """Whether a literal word of that language is a trap, and never this concept."""
        return is_trap(word, self.never.get(language, ()))

    def single_words(self) -> Iterator[tuple[str, str]]:
        """The terms that are one word, each after its language."""
        for language, terms in self.terms.items():
            yield from ((language, term[0]) for term in terms if len(term) == 1)


def concepts_of(thesaurus: Thesaurus) -> list[Concept]:
    """All concepts, numbered in the order of the thesaurus."""
    numbers = {concept.id: number for number, concept in enumerate(thesaurus.concepts)}
    return [
        Concept(
            label=concept.id,
            terms={language: _terms(group) for language, group in concept.terms.items()},
            near={language: _terms(group) for language, group in concept.near.items()},
            homographs={
                language: sorted(map(literal_word, group))
                for language, group in concept.homographs.items()
            },
            never={
                language: [*map(literal_word, group)] for language, group in concept.never.items()
            },
            related=[numbers[each] for each in concept.related],
        )
        for concept in thesaurus.concepts
    ]


def components_of(concepts: Sequence[Concept], number: int) -> list[int]:
    """The related concepts with a word that a word of this one's label begins with."""
    here = concepts[number]
    labels = {word for group in here.terms.values() if group for word in group[0]}
    return [
        other
        for other in here.related
        if not any(here.excludes(word, each) for each, word in concepts[other].single_words())
        and any(
            label != word and label.startswith(word)
            for _, word in concepts[other].single_words()
            if len(word) >= _SHORTEST_COMPONENT
            for label in labels
        )
    ]


def literal_word(word: str) -> str:
    """A word as words of texts are compared."""
    return literal(composed(word))


def _terms(group: Sequence[str]) -> list[list[str]]:
    return [words for words in (tokens(composed(term)) for term in group) if words]
