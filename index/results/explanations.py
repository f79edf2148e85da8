"""Explains hits: which forms of which word are in a passage, and by which rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import TypeVar

import numpy as np

from index.answers import Explanation
from index.found_forms import Form, FoundForms
from index.query.matching import Match
from index.ranking.match_spans import ClauseSpans, MatchSpans, find_spans
from index.segment.segment import Segment
from index.weights import CODES, RULES, Rule

_MAX_FORMS = 6
_PHRASE = 1 << 33
"""Added to the index of the span of a phrase, so that it is above every number of a word."""

_Form = tuple[int, tuple[int, ...]]
"""The code of a rule, and the words of a span that it brought."""

_Made = TypeVar("_Made")


def explain(
    segment: Segment, matches: Sequence[Match], spans: MatchSpans, order: Sequence[int]
) -> list[tuple[tuple[Explanation, ...], FoundForms]]:
    """For the passages at these indexes of `spans` why they were found, and all their forms.

    An explanation is of one clause and rule: of names of a passage if its own text has no form,
    of stop words only if there is nothing else.
    """
    only_stop_words = all(match.is_stop_word for match in matches)
    explanations: list[dict[int, list[Explanation]]] = []
    forms: list[dict[int, frozenset[Form]]] = []
    stop_words: list[dict[int, frozenset[Form]]] = []
    for match, clause in zip(matches, spans.clauses, strict=True):
        found = _forms(spans, clause, order)
        if match.is_stop_word and not only_stop_words:
            stop_words.append(_for_each(found, partial(_words_of_forms, segment)))
        else:
            found |= _forms_in_names(segment, match, spans, [n for n in order if not found[n]])
            forms.append(_for_each(found, partial(_words_of_forms, segment)))
            explanations.append(_for_each(found, partial(_explanations, segment, match)))
    return [
        (
            tuple(each for clause in explanations for each in clause[index]),
            FoundForms(
                frozenset().union(*(clause[index] for clause in forms)),
                frozenset().union(*(clause[index] for clause in stop_words)),
            ),
        )
        for index in order
    ]


def _for_each(
    forms: Mapping[int, Sequence[_Form]], make: Callable[[Sequence[_Form]], _Made]
) -> dict[int, _Made]:
    """What is made of the forms of each passage, once for all passages with the same."""
    shared: dict[tuple[_Form, ...], _Made] = {}
    made: dict[int, _Made] = {}
    for index, found in forms.items():
        key = tuple(found)
        if key not in shared:
            shared[key] = make(found)
        made[index] = shared[key]
    return made


def _explanations(segment: Segment, match: Match, forms: Sequence[_Form]) -> list[Explanation]:
    by_rule = _by_rule(segment, forms)
    return [Explanation(match.clause.typed, texts, rule) for rule, texts in by_rule.items()]


def _words_of_forms(segment: Segment, forms: Sequence[_Form]) -> frozenset[Form]:
    return frozenset(tuple(segment.words.keys[word] for word in words) for _, words in forms)


def _forms(spans: MatchSpans, clause: ClauseSpans, order: Sequence[int]) -> dict[int, list[_Form]]:
    """The different forms in each passage, in the order of the text.

    Equal forms have equal keys of 64 bits: the passage from bit 42 on, the rule code in the bits 34
    to 41, below them the number of a word, or _PHRASE + index of the span for a phrase, never
    equal to another. Word 5 by rule 1 in passage 2 is 2 << 42 | 1 << 34 | 5 = 8813272891397.
    """
    forms: dict[int, list[_Form]] = {index: [] for index in order}
    passages, is_word = clause.passages(), clause.ends - clause.starts == 1
    words = np.where(is_word, spans.tokens[clause.starts], np.arange(len(is_word)) + _PHRASE)
    keys = ((passages << 8) + clause.codes << 34) + words
    by_key = keys.argsort(kind="stable")
    differs = np.ones(len(keys), np.bool_)
    differs[1:] = keys[by_key[1:]] != keys[by_key[:-1]]
    first = np.sort(by_key[differs])
    columns = (passages, clause.codes, words, clause.starts, clause.ends)
    for index, code, word, start, end in zip(
        *(column[first].tolist() for column in columns), strict=True
    ):
        if index in forms:
            form = (word,) if word < _PHRASE else tuple(spans.tokens[start:end].tolist())
            forms[index].append((code, form))
    return forms


def _forms_in_names(
    segment: Segment, match: Match, spans: MatchSpans, indexes: Sequence[int]
) -> dict[int, list[_Form]]:
    """For passages without a form in their own text those in their names, the strongest first."""
    if not indexes:
        return {}
    passages = spans.passages[list(indexes)]
    mask = match.frequencies.mask[passages]
    with_names = find_spans(segment, [match], passages[mask], names=True)
    forms = _forms(with_names, with_names.clauses[0], range(len(with_names.passages)))
    return {
        index: [(CODES[Rule.NAME], words) for _, words in sorted(found, key=itemgetter(0))]
        for index, found in zip(np.array(indexes)[mask].tolist(), forms.values(), strict=True)
    }


def _by_rule(segment: Segment, forms: Sequence[_Form]) -> dict[Rule, tuple[str, ...]]:
    """The first forms of each rule as they are shown, the strongest rule first."""
    by_code: dict[int, dict[tuple[int, ...], None]] = {}
    for code, words in forms:
        by_code.setdefault(code, {})[words] = None
    return {
        RULES[code - 1]: tuple(
            dict.fromkeys([_form_text(segment, each) for each in list(by_code[code])[:_MAX_FORMS]])
        )
        for code in sorted(by_code)
    }


def _form_text(segment: Segment, words: tuple[int, ...]) -> str:
    if len(words) == 1:
        return segment.display_text(words[0])
    return " ".join([segment.display_text(word) for word in words])
