"""Which passages speak of each concept and how much: found once, when the index is built."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from index.concept_forms import forms_of_concept
from index.frequencies import Run, summed
from index.segment import Segment
from index.table import Table, narrowest
from index.together import Together
from index.weights import ROLE_WEIGHT, RULE_WEIGHT, Role, Rule

STEPS = 10
"""Weights of concepts are kept in tenths, to fit a byte."""

_HEAVIEST = 255


def concept_table(segment: Segment) -> Table:
    """For each concept, in their order, the passages that speak of it, with weights."""
    rows = _row_weights(segment)
    code = narrowest(len(segment))
    starts, numbers, weights = array("I", [0]), array(code), bytearray()
    keys = [f"{number:05}" for number in range(len(segment.lexicon.concepts))]
    for number in range(len(keys)):
        runs = [*_runs(segment, number), (list(rows[number]), list(rows[number].values()), 1.0)]
        found = summed(runs, len(segment))
        holders = sorted(found.holders())
        numbers.extend(array(code, holders))
        weights += bytes(min(_HEAVIEST, round(STEPS * each)) for each in found.of(holders))
        starts.append(len(numbers))
    return Table(keys, starts, numbers, bytes(weights))


def _runs(segment: Segment, number: int) -> Iterator[Run]:
    words = segment.words
    for word, (weight, _rule) in sorted(forms_of_concept(segment, number).single.items()):
        yield words.run(word, word + 1), words.run_weights(word, word + 1), weight


def _row_weights(segment: Segment) -> list[dict[int, float]]:
    """For each concept the weight of its terms of several words, by passage."""
    once = float(ROLE_WEIGHT[Role.BODY])
    found: list[dict[int, float]] = [{} for _ in segment.lexicon.concepts]
    begun: dict[int, list[tuple[int, Together, Rule]]] = {}
    for number in range(len(found)):
        for first, rows in forms_of_concept(segment, number).rows.items():
            begun.setdefault(first, []).extend((number, *row) for row in rows.items())
    for passage in range(len(segment)):
        stream = segment.own_stream(passage)
        for at in [at for at, word in enumerate(stream) if word in begun]:
            for number, row, rule in begun[stream[at]]:
                end = row.end(stream, at)
                if end is not None:
                    together = rule if end - at == len(row.places) else Rule.NEAR
                    here = found[number]
                    here[passage] = here.get(passage, 0.0) + once * RULE_WEIGHT[together]
    return found
