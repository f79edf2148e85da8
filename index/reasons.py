"""Why a passage was found: which forms of which word stand in it, and by which rule."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from index.answers import Why
from index.matching import Match, Place
from index.nearness import Places
from index.segment import Segment
from index.vocabulary import shown
from index.weights import Rule

_FORMS = 6


def reasons(
    segment: Segment, passage: int, matches: Sequence[Match], places: Places
) -> tuple[Why, ...]:
    """For each word of the question and each rule the forms found; names if there are no others."""
    stream = segment.own_stream(passage)
    light_alone = all(match.light for match in matches)
    found: list[Why] = []
    for match, own in zip(matches, places, strict=True):
        if match.light and not light_alone:
            continue
        if own:
            for rule, forms in _by_rule(segment, stream, own).items():
                found.append(Why(match.clause.typed, forms, rule))
        elif passage in match.frequencies:
            whole = segment.whole_stream(passage)
            named = _by_rule(segment, whole, match.places(whole, passage)).values()
            forms = tuple(dict.fromkeys(form for each in named for form in each))[:_FORMS]
            found.append(Why(match.clause.typed, forms, Rule.NAME))
    return tuple(found)


def _by_rule(
    segment: Segment, stream: Sequence[int], places: Sequence[Place]
) -> dict[Rule, tuple[str, ...]]:
    """The first forms that answer a clause, as they are read, strongest rule first."""
    found: dict[Rule, dict[tuple[int, ...], None]] = {}
    for start, end, rule in places:
        found.setdefault(rule, {}).setdefault(tuple(stream[start:end]))
    forms = {
        rule: [" ".join(shown(segment, word) for word in row) for row in islice(rows, _FORMS)]
        for rule, rows in found.items()
    }
    return {rule: tuple(dict.fromkeys(forms[rule])) for rule in Rule if rule in forms}
