"""What each clause of a query matches: passages with frequencies, and the words themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.term_frequencies import EVERYWHERE, Frequencies, Held, Run, counted, summed
from index.language.folding import may_spell
from index.language.stop_words import LIGHT_WORDS
from index.query.expansion import Concepts, forms_of, literal_forms
from index.query.parser import Clause
from index.query.word_forms import Forms
from index.segment.phrases import Together
from index.segment.segment import Segment
from index.segment.vocabulary import folded, spelt
from index.thesaurus.rule_codes import IN_TWO_MINDS, STEPS
from index.weights import CODES, ROLE_WEIGHT, Role, Rule

ONE_OCCURRENCE = float(ROLE_WEIGHT[Role.BODY])


class Match(NamedTuple):
    """A clause with what answers it: weighted frequencies by passage.

    `codes` has for each word of the vocabulary the code of the rule by which it answers, or 0, and
    a 0 at the end for what is no word; `concepts` are those that the clause names; `together` are
    words that answer only together, with the rule and the passages they are in. A `place_name` says
    where to look, not what for.
    """

    clause: Clause
    frequencies: Frequencies
    forms: Forms
    codes: NDArray[np.uint8]
    concepts: tuple[int, ...] = ()
    together: tuple[tuple[Together, Rule, frozenset[int]], ...] = ()
    place_name: bool = False

    @property
    def light(self) -> bool:
        """Whether passages may do without this word when there are others."""
        return not self.clause.exact and self.clause.words[0] in LIGHT_WORDS

    def answers(self, segment: Segment, word: str) -> bool:
        """Whether a literal word, of the library or not, is one that this word clause seeks."""
        numbers = spelt(segment, word)
        if numbers:
            return any(self.codes[number] for number in numbers)
        return may_spell(self.clause.words[0], word, opens=self.clause.opens)

    def within(self, passages: Held) -> Match:
        """The same in some passages alone."""
        values, held = self.frequencies.values, self.frequencies.held & passages
        limited = Frequencies(np.where(held, values, 0.0), held, int(np.count_nonzero(held)))
        return self._replace(frequencies=limited)

    def levelled(self) -> Match:
        """The same as the name of a place, which counts the same in every passage."""
        held = self.frequencies.held
        once = Frequencies(np.where(held, ONE_OCCURRENCE, 0.0), held, self.frequencies.holding)
        return self._replace(frequencies=once, place_name=True)


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
    named = tuple(number for number, _ in forms.concepts)
    frequencies = summed(runs, len(segment))
    codes = codes_of(segment, forms, named)
    return Match(clause, frequencies, forms, codes, named, tuple(together))


def codes_of(segment: Segment, forms: Forms, concepts: Sequence[int] = ()) -> NDArray[np.uint8]:
    """The code of the rule by which each word answers, the strongest if there are several."""
    codes = np.zeros(len(segment.words.keys) + 1, np.uint8)
    codes[forms.first : forms.end] = CODES[Rule.PREFIX]
    spoken = segment.concept_words
    for concept in reversed(concepts):
        words = spoken.run(concept, concept + 1)
        codes[words] = spoken.run_weights(concept, concept + 1) & ~np.uint8(IN_TWO_MINDS)
    codes[list(forms.rules)] = [CODES[rule] for rule in forms.rules.values()]
    return codes


def _phrase_match(segment: Segment, clause: Clause) -> Match:
    """Words in a row: in a passage's own words, or if in none of them, in its names."""
    for loosely, names in ((False, False), (True, False), (False, True), (True, True)):
        phrase = phrase_of(segment, clause, loosely=loosely)
        counts = phrase.frequencies(segment, names=names) if phrase else {}
        if phrase and counts:
            found = summed([counted(counts, ONE_OCCURRENCE)], len(segment))
            together = ((phrase, Rule.EXACT, frozenset(counts)),)
            return Match(clause, found, Forms(), codes_of(segment, Forms()), together=together)
    return Match(clause, summed([], len(segment)), Forms(), codes_of(segment, Forms()))


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
            yield EVERYWHERE, segment.prefixes.run_weights(merged, merged + 1), forms.prefix_weight
    for number, weight in forms.weights.items():
        share = weight - forms.weight_of_prefix(number)
        yield words.run(number, number + 1), words.run_weights(number, number + 1), share
    spoken = segment.concept_passages
    for number, share in forms.concepts:
        run = spoken.run(number, number + 1)
        yield run, spoken.run_weights(number, number + 1), share / STEPS
