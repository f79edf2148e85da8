"""What each clause of a query matches: passages with frequencies, and the words themselves."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, count

from index.concept_forms import ConceptForms, forms_of_concept
from index.concept_postings import STEPS
from index.expansion import Concepts, forms_of, literal_forms
from index.forms import Forms
from index.frequencies import Frequencies, Run, counted, summed
from index.letters import may_spell
from index.light_words import LIGHT_WORDS
from index.query import Clause
from index.segment import Segment
from index.together import Together
from index.vocabulary import folded, spelt
from index.weights import ROLE_WEIGHT, Role, Rule

_LISTED = 500
"""Words that begin as typed are listed up to so many."""

Place = tuple[int, int, Rule]
ONE_OCCURRENCE = float(ROLE_WEIGHT[Role.BODY])


@dataclass(frozen=True, slots=True)
class Match:
    """A clause with what answers it: weighted frequencies by passage.

    `rules` are the words that answer, all but a very long list of those that begin as typed;
    `concepts` are the words of the concepts that the clause names; `together` are words that
    answer only together, with the rule and the passages they are in. A `place_name` says where to
    look, not what for.
    """

    clause: Clause
    frequencies: Frequencies
    forms: Forms
    rules: Mapping[int, Rule] = field(default_factory=dict)
    concepts: tuple[ConceptForms, ...] = ()
    together: tuple[tuple[Together, Rule, frozenset[int]], ...] = ()
    place_name: bool = False

    @property
    def light(self) -> bool:
        """Whether passages may do without this word when there are others."""
        return not self.clause.exact and self.clause.words[0] in LIGHT_WORDS

    def places(self, stream: Sequence[int], passage: int) -> list[Place]:
        """Where the clause is answered in a passage's stream, as (first word, end, rule)."""
        rules, first, end = self.rules, self.forms.first, self.forms.end
        at = _standing(stream, rules) if rules else []
        if end - first > _LISTED:
            at = sorted({*at, *_standing(stream, range(first, end))})
        found = [(place, place + 1, rules.get(stream[place], Rule.PREFIX)) for place in at]
        for concept in self.concepts:
            if concept.rows:
                found += concept.stretches(stream)
        for together, rule, passages in self.together:
            if passage in passages:
                found += [(at, end, rule) for at, end in together.stretches(stream)]
        return found

    def answers(self, segment: Segment, word: str) -> bool:
        """Whether a literal word, of the library or not, is one that this word clause seeks."""
        numbers = spelt(segment, word)
        if numbers:
            first, end = self.forms.first, self.forms.end
            return any(number in self.rules or first <= number < end for number in numbers)
        return may_spell(self.clause.words[0], word, opens=self.clause.opens)


def _standing(stream: Sequence[int], words: Container[int]) -> list[int]:
    """Where in a stream any of the words stands."""
    return list(compress(count(), map(words.__contains__, stream)))


def match(segment: Segment, clause: Clause, concepts: Concepts, *, exact: bool) -> Match:
    """Find what answers a clause; `exact` takes words only as they are typed."""
    if clause.exact or clause.excluded:
        return _phrase_match(segment, clause)
    forms = literal_forms(segment, clause) if exact else forms_of(segment, clause, concepts)
    together: list[tuple[Together, Rule, frozenset[int]]] = []
    runs = list(_runs(segment, forms))
    for each, weight, rule in forms.together:
        counts = each.frequencies(segment)
        together.append((each, rule, frozenset(counts)))
        runs.append(counted(counts, weight * ONE_OCCURRENCE))
    named = tuple(forms_of_concept(segment, number) for number, _ in forms.concepts)
    frequencies = summed(runs, len(segment))
    return Match(clause, frequencies, forms, rules_of(forms, named), named, tuple(together))


def rules_of(forms: Forms, concepts: Sequence[ConceptForms]) -> dict[int, Rule]:
    """The rule by which each word answers, the strongest if there are several."""
    rules: dict[int, Rule] = {}
    if forms.end - forms.first <= _LISTED:
        rules.update(dict.fromkeys(range(forms.first, forms.end), Rule.PREFIX))
    for concept in reversed(concepts):
        rules.update((number, rule) for number, (_, rule) in concept.single.items())
    rules.update(forms.rules)
    return rules


def _phrase_match(segment: Segment, clause: Clause) -> Match:
    """Words in a row: in a passage's own words, or if in none of them, in its names."""
    for loosely, names in ((False, False), (True, False), (False, True), (True, True)):
        phrase = phrase_of(segment, clause, loosely=loosely)
        counts = phrase.frequencies(segment, names=names) if phrase else {}
        if phrase and counts:
            found = summed([counted(counts, ONE_OCCURRENCE)], len(segment))
            together = ((phrase, Rule.EXACT, frozenset(counts)),)
            return Match(clause, found, Forms(), together=together)
    return Match(clause, Frequencies({}, 0), Forms())


def phrase_of(segment: Segment, clause: Clause, *, loosely: bool) -> Together | None:
    """The phrase in word numbers; None if a word of it is not in the library.

    Loosely, a word may also be another spelling with or without diacritics.
    """
    opens = clause.opens and clause.exact
    places = [
        frozenset((*spelt(segment, word), *(folded(segment, word) if loosely else ())))
        for word in clause.words[: -1 if opens else None]
    ]
    if opens:
        last = range(*segment.words.prefixed(clause.words[-1]))
        return Together((*places, last)) if all(places) and last else None
    return Together(tuple(places)) if all(places) else None


def _runs(segment: Segment, forms: Forms) -> Iterator[Run]:
    """The postings of all forms: one word of the query is one term."""
    words = segment.words
    first, end = forms.first, forms.end
    if first < end:
        merged = segment.prefixes.find(forms.prefix)
        if merged is None:
            yield words.run(first, end), words.run_weights(first, end), forms.prefix_weight
        else:
            weights = segment.prefixes.run_weights(merged, merged + 1)
            yield range(len(segment)), weights, forms.prefix_weight
    for number, weight in forms.weights.items():
        share = weight - forms.weight_of_prefix(number)
        yield words.run(number, number + 1), words.run_weights(number, number + 1), share
    spoken = segment.concept_passages
    for number, share in forms.concepts:
        run = spoken.run(number, number + 1)
        yield run, spoken.run_weights(number, number + 1), share / STEPS
