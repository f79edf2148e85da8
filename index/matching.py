"""What each clause of a query matches: passages with frequencies, and the words themselves."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.expansion import Forms, forms_of
from index.letters import may_spell
from index.light_words import LIGHT_WORDS
from index.phrases import Phrase, phrase_frequencies, phrase_of
from index.query import Clause
from index.segment import Segment
from index.weights import ROLE_WEIGHT, Role, Rule

_ONE_OCCURRENCE = float(ROLE_WEIGHT[Role.BODY])


@dataclass(frozen=True, slots=True)
class Match:
    """A clause with what answers it: weighted frequencies by passage."""

    clause: Clause
    frequencies: dict[int, float]
    forms: Forms
    phrase: Phrase | None = None

    @property
    def light(self) -> bool:
        """Whether passages may do without this word when there are others."""
        return not self.clause.exact and self.clause.words[0] in LIGHT_WORDS

    def places(self, stream: Sequence[int]) -> Iterator[tuple[int, int, Rule]]:
        """Where the clause is answered in a stream: (first word, end, rule)."""
        if self.phrase is not None:
            length = len(self.phrase)
            yield from ((at, at + length, Rule.EXACT) for at in self.phrase.starts_in(stream))
            return
        rules, first, end = self.forms.rules, self.forms.first, self.forms.end
        for at, number in enumerate(stream):
            if number in rules:
                yield at, at + 1, rules[number]
            elif first <= number < end:
                yield at, at + 1, Rule.PREFIX

    def answers(self, segment: Segment, word: str) -> bool:
        """Whether a literal word, of the library or not, is one that this word clause seeks."""
        number = segment.words.find(word)
        if number is not None:
            return self.forms.rule_of(number) is not None
        return may_spell(self.clause.words[0], word, opens=self.clause.opens)


def match(segment: Segment, clause: Clause) -> Match:
    """Find what answers a clause."""
    if clause.exact:
        return _phrase_match(segment, clause)
    if clause.excluded:
        exact = Clause(clause.words, clause.typed, exact=True)
        return _phrase_match(segment, exact)
    forms = forms_of(segment, clause.words[0], opens=clause.opens)
    return Match(clause, gathered(segment, forms), forms)


def _phrase_match(segment: Segment, clause: Clause) -> Match:
    for loosely in (False, True):
        phrase = phrase_of(segment, clause, loosely=loosely)
        counts = phrase_frequencies(segment, phrase) if phrase else {}
        if counts:
            break
    frequencies = {number: _ONE_OCCURRENCE * count for number, count in counts.items()}
    return Match(clause, frequencies, Forms(), phrase)


def gathered(segment: Segment, forms: Forms) -> dict[int, float]:
    """Weighted frequencies of all forms together: one word of the query is one term."""
    found: dict[int, float] = {}
    if forms.first < forms.end:
        _add_prefix(segment, forms, found)
    get = found.get
    words = segment.words
    for number in sorted(forms.weights):
        weight = forms.weights[number] - forms.prefix_weight(number)
        run, frequencies = words.run(number, number + 1), words.run_weights(number, number + 1)
        for passage, frequency in zip(run, frequencies, strict=True):
            found[passage] = get(passage, 0.0) + weight * frequency
    return found


def _add_prefix(segment: Segment, forms: Forms, found: dict[int, float]) -> None:
    words = segment.words
    run: array[int] = words.run(forms.first, forms.end)
    get = found.get
    for passage, frequency in zip(run, words.run_weights(forms.first, forms.end), strict=True):
        found[passage] = get(passage, 0.0) + frequency
    weight = forms.prefix_weight(forms.first)
    for passage in found:
        found[passage] *= weight
