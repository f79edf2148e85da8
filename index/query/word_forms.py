"""The forms of the vocabulary that stand for one typed word, each by a rule with its weight."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.segment.phrases import Together
from index.weights import FORMS_AT_MOST, RULE_WEIGHT, Rule


@dataclass(slots=True)
class Forms:
    """What one typed word stands for: word numbers with weight and rule.

    Every word numbered `first` to `end - 1` begins with `prefix`, too many to list.
    `together` are words that answer only together; `concepts` those the word names, each with the
    share of its weight. `corrected` are the words looked for in place
    of one that is nowhere. `cut` counts the forms left out because there were too many.
    """

    weights: dict[int, float] = field(default_factory=dict)
    rules: dict[int, Rule] = field(default_factory=dict)
    together: list[tuple[Together, float, Rule]] = field(default_factory=list)
    concepts: list[tuple[int, float]] = field(default_factory=list)
    prefix: str = ""
    first: int = 0
    end: int = 0
    prefix_weight: float = RULE_WEIGHT[Rule.PREFIX]
    corrected: tuple[str, ...] = ()
    cut: int = 0

    def add(self, number: int, rule: Rule, weight: float | None = None) -> None:
        """Add a form unless one of more weight has been."""
        weight = RULE_WEIGHT[rule] if weight is None else weight
        if weight > self.weights.get(number, self.weight_of_prefix(number)):
            self.weights[number] = weight
            self.rules[number] = rule

    def weight_of_prefix(self, number: int) -> float:
        """What a word counts already for beginning with the typed letters."""
        return self.prefix_weight if self.first <= number < self.end else 0.0

    def empty(self) -> bool:
        """Whether nothing stands for the word."""
        return not (self.weights or self.together or self.concepts) and self.first >= self.end

    def limit(self) -> None:
        """Keep the forms of most weight, and count the rest."""
        self.cut = max(0, len(self.weights) - FORMS_AT_MOST)
        order = sorted(self.weights, key=lambda number: (-self.weights[number], number))
        for number in order[FORMS_AT_MOST:]:
            del self.weights[number], self.rules[number]
