"""The forms of the vocabulary that answer a typed word, each by a rule with its weight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from index.families import PLAIN
from index.inflection import inflected_forms
from index.letters import may_spell, plain_keys
from index.light_words import LIGHT_WORDS
from index.segment import Segment
from index.stems import stem
from index.weights import FOLDED_BESIDE_EXACT, FORMS_AT_MOST, RULE_WEIGHT, Rule

_SHORTEST_FOLDED_PREFIX = 3


@dataclass(slots=True)
class Forms:
    """What one typed word stands for: word numbers with weight and rule.

    Every word numbered `first` to `end - 1` begins with the typed letters, too many to list;
    `cut` counts the forms left out because there were too many.
    """

    weights: dict[int, float] = field(default_factory=dict)
    rules: dict[int, Rule] = field(default_factory=dict)
    first: int = 0
    end: int = 0
    cut: int = 0

    def add(self, number: int, rule: Rule, weight: float | None = None) -> None:
        """Add a form unless a better rule has brought it."""
        if number not in self.weights:
            self.weights[number] = RULE_WEIGHT[rule] if weight is None else weight
            self.rules[number] = rule

    def rule_of(self, number: int) -> Rule | None:
        """The rule by which a word of the vocabulary answers; None if it does not."""
        rule = self.rules.get(number)
        return Rule.PREFIX if rule is None and self.first <= number < self.end else rule

    def prefix_weight(self, number: int) -> float:
        """What a word counts already for beginning with the typed letters."""
        return RULE_WEIGHT[Rule.PREFIX] if self.first <= number < self.end else 0.0


def forms_of(segment: Segment, word: str, *, opens: bool) -> Forms:
    """Everything in the vocabulary that a literal word stands for, best rule first."""
    words = segment.words
    forms = Forms()
    exact = words.find(word)
    if exact is not None:
        forms.add(exact, Rule.EXACT)
    for number in folded(segment, word):
        forms.add(number, Rule.FOLDED, None if exact is None else FOLDED_BESIDE_EXACT)
    if word not in LIGHT_WORDS:
        _add_relatives(segment, word, forms)
    if opens:
        forms.first, forms.end = words.prefixed(word)
        for number in _folded_prefix(segment, word):
            forms.add(number, Rule.PREFIX)
    _limit(forms)
    return forms


def folded(segment: Segment, word: str) -> list[int]:
    """Other spellings of the word with or without diacritics, as word numbers."""
    keys = segment.words.keys
    found = (segment.families.numbers_of(PLAIN + key) for key in plain_keys(word))
    numbers = sorted({number for run in found for number in run} | set(_spelt(segment, word)))
    return [n for n in numbers if keys[n] != word and may_spell(word, keys[n])]


def _spelt(segment: Segment, word: str) -> Iterator[int]:
    """Vocabulary words that are themselves the plain key of `word`: *aabenraa* for *åbenrå*."""
    for key in plain_keys(word):
        at = segment.words.find(key)
        if at is not None:
            yield at


def _folded_prefix(segment: Segment, word: str) -> Iterator[int]:
    if len(word) < _SHORTEST_FOLDED_PREFIX:
        return
    words, families = segment.words.keys, segment.families
    for key in sorted(plain_keys(word)):
        first, end = families.prefixed(PLAIN + key)
        for number in sorted(set(families.run(first, end))):
            if may_spell(word, words[number], opens=True):
                yield number


def _add_relatives(segment: Segment, word: str, forms: Forms) -> None:
    """Inflections and stem fellows of the word, and of the words it may be a spelling of."""
    keys = segment.words.keys
    roots = {word} | {keys[n] for n, rule in forms.rules.items() if rule is Rule.FOLDED}
    for number in _known(segment, {form for root in roots for form in inflected_forms(root)}):
        forms.add(number, Rule.INFLECTED)
    for language in segment.languages():
        for root in sorted(roots):
            shortened = stem(root, language)
            if shortened:
                for number in segment.families.numbers_of(f"{language}:{shortened}"):
                    forms.add(number, Rule.STEM)


def _known(segment: Segment, words: Iterable[str]) -> list[int]:
    found = (segment.words.find(word) for word in words)
    return sorted(number for number in found if number is not None)


def _limit(forms: Forms) -> None:
    """Keep the forms of most weight, and count the rest."""
    forms.cut = max(0, len(forms.weights) - FORMS_AT_MOST)
    for number in sorted(forms.weights, key=lambda n: (-forms.weights[n], n))[FORMS_AT_MOST:]:
        del forms.weights[number], forms.rules[number]
