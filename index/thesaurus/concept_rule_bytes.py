"""The bytes that say how words, terms and passages belong to a concept.

A word has the code of its rule, with HOMOGRAPH_BIT if it has another meaning too: with the code 7
of Rule.CONCEPT, 7 is a term and 71 (7 + 64) a term that is a homograph. A term of several words has
its length, with NEAR_BIT if it only comes near: 3 is three words, 131 (3 + 128) three that come
near. A passage has its weighted frequency in tenths, at most 255: 16 is one body word by
Rule.CONCEPT (0.8 * 2).
"""

from __future__ import annotations

from index.weights import HOMOGRAPH_SHARE, RULE_WEIGHT, RULES

WEIGHT_STEPS = 10
HOMOGRAPH_BIT = 64
NEAR_BIT = 128


def weight_of_code(code: int) -> float:
    """What one occurrence of a word of a concept counts."""
    rule = RULES[(code & ~HOMOGRAPH_BIT) - 1]
    return RULE_WEIGHT[rule] * (HOMOGRAPH_SHARE if code & HOMOGRAPH_BIT else 1.0)
