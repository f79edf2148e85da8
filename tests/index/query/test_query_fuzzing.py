"""Nothing that can be typed raises, and every highlight is within its snippet."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import Index
from index.language.folding import to_nfc

_PIECES = [
    "tillid", "mod", "på tværs", "led", "ø", "Å", '"', "“", "-", "*", "?", ":", "(", ")", "~", "^",
    "AND", "OR", "NOT", " ", "\t", "\n", "\0", "😀", "\u202e", "\u200b", "\u00ad", "\ud800", "İ",
    "e\u0301", "１", "1️⃣", "ﬁ", "ß", "中文", "عربى", "x" * 300, "'", "\\", "%s",
    "{}", "<b>", "&amp;",
]  # fmt: skip

PATHOLOGICAL = [
    "ord " * 10_000, "x" * 1_000_000, "*" * 5_000, '"' * 5_000, '" ' * 5_000, '"a' * 5_000,
    "-" * 5_000, "- " * 5_000, "-a " * 5_000, "a* " * 5_000, "(" * 5_000, "ae" * 5_000, "aa" * 900,
    "\u0301" * 5_000, "a\u0301" * 2_000, "\u202e" * 5_000, "😀" * 5_000, "\0" * 5_000,
    "AND " * 2_000, "OR NOT " * 2_000, "?" * 5_000, '-"' * 3_000,
]  # fmt: skip


def _hold(index: Index, query: str) -> None:
    answer = index.search(query)
    assert answer.query == query
    assert answer.total + answer.named_total >= len(answer.hits)
    for hit in answer.hits:
        edges = [edge for ends in hit.highlights for edge in ends]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(hit.snippet) for edge in edges)
        assert all(hit.snippet[start:end].strip() for start, end in hit.highlights)
        assert hit.snippet == to_nfc(hit.snippet)


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
@settings(max_examples=300, deadline=None)
def test_pieces_of_queries_are_answered(shipped: Index, query: str) -> None:
    _hold(shipped, query)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_any_text_is_answered(shipped: Index, query: str) -> None:
    _hold(shipped, query)
    shipped.find_forms(query, query).ranges_in(query)


@pytest.mark.parametrize("number", range(len(PATHOLOGICAL)))
def test_a_pathological_query_is_answered(shipped: Index, number: int) -> None:
    _hold(shipped, PATHOLOGICAL[number])


@pytest.mark.long
def test_a_hundred_thousand_queries_are_answered_quickly(shipped: Index) -> None:
    chooser = random.Random(5)  # noqa: S311 - which queries are tried, not a secret
    times = []
    for _ in range(100_000):
        query = "".join(chooser.choices(_PIECES, k=chooser.randint(1, 10)))
        start = time.perf_counter()
        shipped.search(query)
        times.append(time.perf_counter() - start)
    assert sorted(times)[99_000] < 0.010


@pytest.mark.long
@pytest.mark.parametrize("number", range(len(PATHOLOGICAL)))
def test_a_pathological_query_takes_less_than_a_second(shipped: Index, number: int) -> None:
    start = time.perf_counter()
    shipped.search(PATHOLOGICAL[number])
    assert time.perf_counter() - start < 1
