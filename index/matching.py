"""What each clause of a query matches: passages with frequencies, and the words themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.expansion import Concepts, forms_of, literal_forms
from index.forms import Forms
from index.letters import may_spell
from index.light_words import LIGHT_WORDS
from index.query import Clause
from index.segment import Segment
from index.together import Together
from index.vocabulary import folded, spelt
from index.weights import ROLE_WEIGHT, Role, Rule

Place = tuple[int, int, Rule]
_ONE_OCCURRENCE = float(ROLE_WEIGHT[Role.BODY])


@dataclass(frozen=True, slots=True)
class Match:
    """A clause with what answers it: weighted frequencies by passage.

    `together` are the words that answer only together, with the rule and the passages they are in.
    """

    clause: Clause
    frequencies: dict[int, float]
    forms: Forms
    together: tuple[tuple[Together, Rule, frozenset[int]], ...] = ()

    @property
    def light(self) -> bool:
        """Whether passages may do without this word when there are others."""
        return not self.clause.exact and self.clause.words[0] in LIGHT_WORDS

    def places(self, stream: Sequence[int], passage: int) -> list[Place]:
        """Where the clause is answered in a passage's stream, as (first word, end, rule)."""
        rules, first, end = self.forms.rules, self.forms.first, self.forms.end
        if first < end:
            found = [
                (at, at + 1, rules.get(number, Rule.PREFIX))
                for at, number in enumerate(stream)
                if first <= number < end or number in rules
            ]
        else:
            found = [(at, at + 1, rules[n]) for at, n in enumerate(stream) if n in rules]
        for together, rule, passages in self.together:
            if passage in passages:
                found += [(at, end, rule) for at, end in together.stretches(stream)]
        return found

    def answers(self, segment: Segment, word: str) -> bool:
        """Whether a literal word, of the library or not, is one that this word clause seeks."""
        numbers = spelt(segment, word)
        if numbers:
            return any(self.forms.rule_of(number) is not None for number in numbers)
        return may_spell(self.clause.words[0], word, opens=self.clause.opens)


def match(segment: Segment, clause: Clause, concepts: Concepts, *, exact: bool) -> Match:
    """Find what answers a clause; `exact` takes words only as they are typed."""
    if clause.exact or clause.excluded:
        return _phrase_match(segment, clause)
    forms = literal_forms(segment, clause) if exact else forms_of(segment, clause, concepts)
    found = gathered(segment, forms)
    together: list[tuple[Together, Rule, frozenset[int]]] = []
    for each, weight, rule in forms.together:
        counts = each.frequencies(segment)
        together.append((each, rule, frozenset(counts)))
        for passage, count in counts.items():
            found[passage] = found.get(passage, 0.0) + weight * _ONE_OCCURRENCE * count
    return Match(clause, found, forms, tuple(together))


def _phrase_match(segment: Segment, clause: Clause) -> Match:
    """Words in a row: in a passage's own words, or if in none of them, in its names."""
    for loosely, names in ((False, False), (True, False), (False, True), (True, True)):
        phrase = phrase_of(segment, clause, loosely=loosely)
        counts = phrase.frequencies(segment, names=names) if phrase else {}
        if phrase and counts:
            found = {number: _ONE_OCCURRENCE * count for number, count in counts.items()}
            return Match(clause, found, Forms(), ((phrase, Rule.EXACT, frozenset(counts)),))
    return Match(clause, {}, Forms())


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


def gathered(segment: Segment, forms: Forms) -> dict[int, float]:
    """Weighted frequencies of all forms together: one word of the query is one term."""
    found: dict[int, float] = {}
    if forms.first < forms.end:
        _add_prefix(segment, forms, found)
    get = found.get
    words = segment.words
    for number in sorted(forms.weights):
        weight = forms.weights[number] - forms.weight_of_prefix(number)
        run, frequencies = words.run(number, number + 1), words.run_weights(number, number + 1)
        for passage, frequency in zip(run, frequencies, strict=True):
            found[passage] = get(passage, 0.0) + weight * frequency
    return found


def _add_prefix(segment: Segment, forms: Forms, found: dict[int, float]) -> None:
    words = segment.words
    run, weights = words.run(forms.first, forms.end), words.run_weights(forms.first, forms.end)
    get = found.get
    for passage, frequency in zip(run, weights, strict=True):
        found[passage] = get(passage, 0.0) + frequency
    for passage in found:
        found[passage] *= forms.prefix_weight
