"""The forms that answer one typed word, each by a rule with its weight."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.weights import MAX_FORMS, RULE_WEIGHT, Rule


@dataclass(slots=True)
class WordForms:
    """What answers one typed word.

    `weights` and `rules` are by word number. Every word `prefix_start` ... `prefix_end` - 1 begins
    with `prefix` and answers with `prefix_weight`, too many to list. `concepts` are those the word
    names, each with the share of its weight; `near_concepts` are those it only comes near.
    `corrections` are words that were searched instead of one that nothing answers, a single one
    perhaps `is_misspelling`, if it can hardly be another word. `left_out`
    counts the forms beyond MAX_FORMS.
    """

    weights: dict[int, float] = field(default_factory=dict)
    rules: dict[int, Rule] = field(default_factory=dict)
    concepts: list[tuple[int, float]] = field(default_factory=list)
    near_concepts: set[int] = field(default_factory=set)
    prefix: str = ""
    prefix_start: int = 0
    prefix_end: int = 0
    prefix_weight: float = RULE_WEIGHT[Rule.PREFIX]
    corrections: tuple[str, ...] = ()
    is_misspelling: bool = False
    left_out: int = 0

    def add(self, number: int, rule: Rule, weight: float | None = None) -> None:
        """Add a form unless it answers with more weight already."""
        weight = RULE_WEIGHT[rule] if weight is None else weight
        if weight > self.weights.get(number, self.weight_as_prefixed(number)):
            self.weights[number] = weight
            self.rules[number] = rule

    def weight_as_prefixed(self, number: int) -> float:
        """What a word counts already because it begins with the prefix."""
        return self.prefix_weight if self.prefix_start <= number < self.prefix_end else 0.0

    def is_empty(self) -> bool:
        """Whether nothing answers the word."""
        return not (self.weights or self.concepts) and self.prefix_start >= self.prefix_end

    def limit(self) -> None:
        """Keep the MAX_FORMS forms of most weight, and count the others."""
        self.left_out = max(0, len(self.weights) - MAX_FORMS)
        order = sorted(self.weights, key=lambda number: (-self.weights[number], number))
        for number in order[MAX_FORMS:]:
            del self.weights[number], self.rules[number]
