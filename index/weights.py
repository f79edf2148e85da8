"""Every weight that ranks: few, named, and here alone."""

from __future__ import annotations

from enum import IntEnum, StrEnum

K1 = 2.4
"""BM25: how soon more of the same word stops counting; a word of body text counts as 2."""

B = 0.75
"""BM25: how much a long passage must say a word more often than a short one."""


class Role(IntEnum):
    """What a stretch of text is in its passage; the name of a place is the heading of its title."""

    HEADING = 0
    TAGLINE = 1
    LEAD = 2
    BODY = 3
    LABEL = 4
    NAME = 5
    PLACE = 6


ROLE_WEIGHT = {
    Role.HEADING: 8,
    Role.TAGLINE: 4,
    Role.LEAD: 2,
    Role.BODY: 2,
    Role.LABEL: 1,
    Role.NAME: 1,
    Role.PLACE: 8,
}
"""How much one word counts by where it stands, in whole numbers (they are stored in a byte)."""

TERM_WEIGHT = 2
"""Counted on top when the words are an official value that the passage names."""


LENGTH_FLOOR = 70
"""Words that the shortest passage counts as: a bare title is no better answer for being short."""


class Rule(StrEnum):
    """How a form of the text answers a word that was typed."""

    EXACT = "exact"
    CORRECTED = "corrected"
    FOLDED = "folded"
    INFLECTED = "inflected"
    PREFIX = "prefix"
    STEM = "stem"
    CONCEPT = "concept"
    NEAR = "near"
    COMPOUND = "compound"
    MEANING = "meaning"
    NAME = "name"


RULES = tuple(Rule)
CODES = {rule: code for code, rule in enumerate(RULES, 1)}
"""A number above 0 for each rule, the strongest first."""

RULE_WEIGHT = {
    Rule.EXACT: 1.0,
    Rule.FOLDED: 0.9,
    Rule.INFLECTED: 0.8,
    Rule.PREFIX: 0.7,
    Rule.STEM: 0.5,
    Rule.CONCEPT: 0.8,
    Rule.NEAR: 0.25,
    Rule.COMPOUND: 0.3,
    Rule.MEANING: 0.1,
}
"""What one occurrence of a form counts, by the rule that brought it."""

FOLDED_BESIDE_EXACT = 0.4
"""A folded form when the word as typed exists too: `mal` finds *mål*, but means *mal*."""

NEAR_BONUS = 0.6
"""Share of the score added when all words stand side by side; less, the further apart."""

ORDER_BONUS = 0.1
"""Share added when they stand in the order typed."""

HEADING_BONUS = 0.3
"""Share added when the heading holds every word."""

EXACT_BONUS = 0.25
"""Share added when every word stands there exactly as typed."""

LIGHT_SHARE = 0.5
"""Share of its score that is left to a word that only holds a sentence together, beside others."""

COVERAGE = 1.0
"""How hard it counts against a passage that it lacks words of the question."""

ENOUGH_COMPLETE = 20
"""With fewer passages that hold every word, those that hold some of them follow."""

RERANKED = 30
"""How many of the best are looked at closely."""

PREFIX_BESIDE_EXACT = 0.2
"""A longer word when the letters typed are a word already."""

COMPONENT = 0.05
"""Share left to a related concept that the words of this one are made of: trust, trust-based."""

BEGUN = 0.2
"""Share left to a concept with a term that begins as half a word does: once in a heading it counts
less than a word of the text that begins so."""

FIRM = RULE_WEIGHT[Rule.NEAR] * ROLE_WEIGHT[Role.BODY]
"""A passage holds a word wholly that answers it as much as one near word of its text does."""

HOMOGRAPH_SHARE = 0.5
"""Share that is left to a term of a concept that means something else as well."""

CORRECTED = 0.8
"""Share that is left to everything found under a corrected spelling."""

FORMS_AT_MOST = 128
"""Forms that one typed word may stand for, the prefix of the last word apart."""
