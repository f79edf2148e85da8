"""Why passages were found: which forms of which word stand in them, and by which rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from index.answers import Explanation
from index.query.matching import Match
from index.ranking.reranking import Found, Look, look_at_whole
from index.segment.segment import Segment
from index.segment.vocabulary import shown
from index.weights import RULES, Rule

_FORMS = 6
_IN_A_ROW = 1 << 33
"""Tells the place of several words in a row from the number of a word."""

_Form = tuple[int, tuple[int, ...]]
"""The code of a rule, and the words of a stretch that it brought."""


def reasons(
    segment: Segment, matches: Sequence[Match], look: Look, order: Sequence[int]
) -> list[tuple[Explanation, ...]]:
    """For passages of a look, by word of the question and rule the forms found.

    Names of the place if there are no others; light words only where there is nothing else.
    """
    light_alone = all(match.light for match in matches)
    telling = [
        _whys(segment, match, look, _forms(look, found, order))
        for match, found in zip(matches, look.found, strict=True)
        if light_alone or not match.light
    ]
    return [tuple(why for whys in telling for why in whys[place]) for place in order]


def _whys(
    segment: Segment, match: Match, look: Look, forms: Mapping[int, Sequence[_Form]]
) -> dict[int, list[Explanation]]:
    """What there is to say of one clause, by place in the look; many passages hold the same."""
    known: dict[tuple[_Form, ...], list[Explanation]] = {}
    whys: dict[int, list[Explanation]] = {}
    for place, own in forms.items():
        key = tuple(own)
        if key not in known:
            by_rule = _by_rule(segment, own)
            known[key] = [
                Explanation(match.clause.typed, each, rule) for rule, each in by_rule.items()
            ]
        whys[place] = known[key]
    unsaid = [place for place, own in forms.items() if not own]
    return whys | _names(segment, match, look, unsaid) if unsaid else whys


def _forms(look: Look, found: Found, order: Sequence[int]) -> dict[int, list[_Form]]:
    """The different forms in each passage, in the order in which they stand there."""
    forms: dict[int, list[_Form]] = {place: [] for place in order}
    owners, single = found.owners(), found.ends - found.starts == 1
    words = np.where(single, look.stream[found.starts], found.starts + _IN_A_ROW)
    keys = ((owners << 8) + found.codes << 34) + words
    by_key = keys.argsort(kind="stable")
    differs = np.ones(len(keys), np.bool_)
    differs[1:] = keys[by_key[1:]] != keys[by_key[:-1]]
    first = np.sort(by_key[differs])
    columns = (owners[first], found.codes[first], words[first], found.starts[first])
    for place, code, word, start, end in zip(
        *(column.tolist() for column in columns), found.ends[first].tolist(), strict=True
    ):
        if place in forms:
            row = (word,) if word < _IN_A_ROW else tuple(look.stream[start:end].tolist())
            forms[place].append((code, row))
    return forms


def _names(
    segment: Segment, match: Match, look: Look, places: Sequence[int]
) -> dict[int, list[Explanation]]:
    """The names of passages that answer, where their own words do not."""
    passages = look.passages[list(places)]
    held = match.frequencies.held[passages]
    whole = look_at_whole(segment, [match], passages[held])
    own = _forms(whole, whole.found[0], range(len(whole.passages)))
    named: dict[int, list[Explanation]] = {}
    for place, forms in zip(np.array(places)[held].tolist(), own.values(), strict=True):
        said = dict.fromkeys(each for rule in _by_rule(segment, forms).values() for each in rule)
        named[place] = [Explanation(match.clause.typed, tuple(said)[:_FORMS], Rule.NAME)]
    return named


def _by_rule(segment: Segment, forms: Sequence[_Form]) -> dict[Rule, tuple[str, ...]]:
    """The first forms of each rule, as they are read, strongest rule first."""
    found: dict[int, dict[tuple[int, ...], None]] = {}
    for code, row in forms:
        found.setdefault(code, {})[row] = None
    return {
        RULES[code - 1]: tuple(
            dict.fromkeys([_as_read(segment, row) for row in list(found[code])[:_FORMS]])
        )
        for code in sorted(found)
    }


def _as_read(segment: Segment, row: tuple[int, ...]) -> str:
    if len(row) == 1:
        return shown(segment, row[0])
    return " ".join([shown(segment, word) for word in row])
