"""How a byte says what a word, a row of words or a passage is to a concept."""

from __future__ import annotations

from index.weights import HOMOGRAPH_SHARE, RULE_WEIGHT, RULES, Rule

STEPS = 10
"""Weights of passages are kept in tenths."""

IN_TWO_MINDS = 64
"""Added to the code of the rule of a word that means something else as well."""

CAME_NEAR = 128
"""Added to the length of a row that only comes near the concept."""


def rule_of(code: int) -> Rule:
    """The rule by which a word belongs to a concept."""
    return RULES[(code & ~IN_TWO_MINDS) - 1]


def weight_of(code: int) -> float:
    """What one occurrence of a word of a concept counts."""
    return RULE_WEIGHT[rule_of(code)] * (HOMOGRAPH_SHARE if code & IN_TWO_MINDS else 1.0)
