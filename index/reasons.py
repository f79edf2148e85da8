"""Why a passage was found: which forms of which word stand in it, and by which rule."""

from __future__ import annotations

from collections.abc import Sequence

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
                found.append(Why(match.clause.typed, _few(forms), rule))
        elif passage in match.frequencies:
            whole = segment.whole_stream(passage)
            named = _by_rule(segment, whole, match.places(whole, passage))
            forms = [form for each in named.values() for form in each]
            found.append(Why(match.clause.typed, _few(forms), Rule.NAME))
    return tuple(found)


def _by_rule(
    segment: Segment, stream: Sequence[int], places: Sequence[Place]
) -> dict[Rule, list[str]]:
    """The forms that answer a clause, as they are read, strongest rule first."""
    found: dict[Rule, list[str]] = {}
    for start, end, rule in places:
        words = (shown(segment, number) for number in stream[start:end])
        found.setdefault(rule, []).append(" ".join(words))
    return {rule: found[rule] for rule in Rule if rule in found}


def _few(forms: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(forms))[:_FORMS]
