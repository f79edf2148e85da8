"""Every number that ranking is made of: BM25's parameters, weights, bonuses, limits.

Weights multiply how often a word occurs; shares multiply a score or a weight; bonuses are the
share of its score that is added to a passage.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

K1 = 2.4
"""BM25's k1: how soon more of the same word stops counting. A word of body text counts 2."""

B = 0.75
"""BM25's b: how much longer passages are marked down, from 0 to 1."""


class Role(IntEnum):
    """What a block of text is in its passage; the index stores the numbers."""

    HEADING = 0
    TAGLINE = 1
    LEAD = 2
    BODY = 3
    LABEL = 4
    NAME = 5
    MUNICIPALITY = 6  # its name in a title passage, as good as a heading; elsewhere it is a NAME
    TITLE = 7  # what lists show instead of a heading: like a NAME, but the passage's own


ROLE_WEIGHT = {
    Role.HEADING: 8,
    Role.TAGLINE: 4,
    Role.LEAD: 2,
    Role.BODY: 2,
    Role.LABEL: 1,
    Role.NAME: 1,
    Role.MUNICIPALITY: 8,
    Role.TITLE: 1,
}
"""What one occurrence of a word counts by the role of its block; sums are stored in a byte."""

OFFICIAL_VALUE_WEIGHT = 2
"""Added for each word of an official value that the passage names."""

MIN_LENGTH = 70
"""Words that a shorter passage is taken to have: a bare title is no better for being short."""


class Rule(StrEnum):
    """How a form of the texts answers a word that was typed."""

    EXACT = "exact"
    CORRECTED = "corrected"
    FOLDED = "folded"
    INFLECTED = "inflected"
    PREFIX = "prefix"
    STEM = "stem"
    CONCEPT = "concept"
    NEAR = "near"
    COMPOUND = "compound"
    NAME = "name"


RULES = tuple(Rule)
CODES = {rule: code for code, rule in enumerate(RULES, 1)}
"""The rules as numbers from 1, the strongest first; 0 is no rule."""

RULE_WEIGHT = {
    Rule.EXACT: 1.0,
    Rule.FOLDED: 0.9,
    Rule.INFLECTED: 0.8,
    Rule.PREFIX: 0.7,
    Rule.STEM: 0.5,
    Rule.CONCEPT: 0.8,
    Rule.NEAR: 0.25,
    Rule.COMPOUND: 0.3,
}
"""What one occurrence of a form counts, by the rule that brought it."""

FOLDED_BESIDE_EXACT = 0.4
"""Weight of a folded form when the word as typed exists too: `mal` finds *mål*, but means *mal*."""

PREFIX_BESIDE_EXACT = 0.2
"""Weight of a longer word when what is typed is a word already."""

PROXIMITY_BONUS = 0.6
"""When all words stand side by side; less, the further apart they are."""

ORDER_BONUS = 0.1
"""When they stand in the order typed."""

HEADING_BONUS = 0.3
"""When the heading holds every word."""

EXACT_BONUS = 0.25
"""When the passage holds every word exactly as typed."""

COMMON_WORD_SHARE = 0.3
"""Share left to the score of a word that tells little, beside others that tell more."""

ENOUGH_FULL_MATCHES = 20
"""With fewer passages that match every word, those that match some of them follow."""

RERANK_COUNT = 30
"""How many of the best passages get bonuses for where the words stand in them."""

NEAR_CONCEPT_SHARE = 0.03
"""Share left to a concept that comes near the one named: trust, of psychological safety."""

HALF_TYPED_SHARE = 0.2
"""Share left to a concept with a term that begins with the letters typed: even in a heading it
counts less than a word of the text that begins so."""

FULL_MATCH = RULE_WEIGHT[Rule.NEAR] * ROLE_WEIGHT[Role.BODY]
"""Weighted frequency from which a passage matches a word fully; below, it matches in part."""

HOMOGRAPH_SHARE = 0.5
"""Share left to a term of a concept that has another meaning as well."""

CORRECTED_SHARE = 0.8
"""Share left to everything found under a corrected spelling."""

MAX_FORMS = 128
"""Forms that one typed word may have, those with its prefix not counted."""
