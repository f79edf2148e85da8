"""Tells passages whose own text answers a query from those that only bear a name with its words.

Names are those of a passage's municipality, document and group.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.arrays.term_frequencies import PassageMask
from index.query.matching import Match, make_phrase
from index.query.parser import Clause
from index.segment.name_lookup import are_names, passages_named
from index.segment.segment import Segment


def find_named(
    segment: Segment, matches: Sequence[Match], needed: Sequence[Match], found: PassageMask
) -> PassageMask:
    """Those of the passages `found` that have words of the query in names alone.

    None if the query is such names itself, or only says where to search; and none with a name that
    is in the query, where the last may be half typed.
    """
    telling = [match for match in needed if not match.is_location]
    words = [word for match in matches for word in match.clause.words]
    if not telling or are_names(segment, words):
        return np.zeros(len(segment), np.bool_)
    named = found.copy()
    named[passages_named(segment, words, is_prefix=matches[-1].clause.is_prefix)] = False
    for clause in (match.clause for match in matches):
        named[passages_named(segment, clause.words, is_prefix=clause.is_prefix)] = False
    for match in telling if named.any() else ():
        named &= ~_find_in_own_text(segment, match)
    return named


def find_excluded(segment: Segment, clause: Clause) -> tuple[PassageMask, PassageMask]:
    """The passages whose own text has an excluded word or phrase, and those with it in names too.

    As typed; if that is nowhere, folded. All that bear a name are as if they had it in their text.
    """
    own = anywhere = np.zeros(len(segment), np.bool_)
    for folded in (False, True):
        phrase = make_phrase(segment, clause, folded=folded)
        if phrase and not anywhere.any():
            anywhere = phrase.frequencies(segment, names=True) > 0
            own = phrase.frequencies(segment) > 0
    own[passages_named(segment, clause.words)] = True
    return own, anywhere


def _find_in_own_text(segment: Segment, match: Match) -> PassageMask:
    """The passages that match a clause in their own text."""
    mask = match.frequencies.mask
    if match.phrase is not None:
        return mask & (not match.is_in_names)
    words, forms, own = segment.words, match.forms, np.zeros(len(segment), np.bool_)
    concepts = [segment.concept_words.run(each, each + 1) for each in match.concepts]
    numbers = np.concatenate([np.array([*forms.rules], np.intp), *concepts])
    starts = [int(words.starts[forms.prefix_start]), *words.starts[numbers].tolist()]
    ends = [int(words.starts[forms.prefix_end]), *words.starts[numbers + 1].tolist()]
    postings = list(map(slice, starts, ends))
    passages = np.concatenate([words.numbers[each] for each in postings])
    own[passages[np.concatenate([segment.in_own_text[each] for each in postings])]] = True
    for concept in match.concepts:
        tokens = segment.concept_phrases.run(concept, concept + 1)
        passages = segment.passage_starts.searchsorted(tokens, side="right") - 1
        own[passages[tokens < segment.name_starts[passages]]] = True
    return own & mask
