"""Among many passages the best are found without scoring them all: they are the same ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from heapq import nlargest
from operator import neg

import numpy as np
import pytest

from content.library import Library
from index import Index, Scope
from index.indexing.builder import build
from index.query.matching import match_clause
from index.query.parser import parse_query
from index.ranking.corpus_statistics import CorpusStatistics, corpus_statistics
from index.ranking.ranking import coverage_scores, select_best, sum_scores
from index.segment.segment_files import segment_from_files

WORDS = tuple(
    word
    for line in ("ansvar borger chef drift etik fag gruppe", "hjælp ide job kultur leder netværk")
    for word in line.split()
)
PASSAGES = 1600


@pytest.fixture(scope="module")
def many(library_of: Callable[..., Library]) -> Library:
    """Passages of 20 to 200 words, the first of the words in most of them."""
    draw = random.Random(5)  # noqa: S311 - which words stand there, not a secret
    shares = [2 ** -(number / 2) for number in range(len(WORDS))]
    texts = [
        (f"Nummer {number}", " ".join(draw.choices(WORDS, shares, k=draw.randint(20, 200))))
        for number in range(PASSAGES)
    ]
    return library_of(*texts)


@pytest.fixture(scope="module")
def statistics(many: Library) -> CorpusStatistics:
    """What ranking knows of them."""
    return corpus_statistics(segment_from_files(build(many)))


@pytest.mark.parametrize("seed", range(40))
def test_the_best_are_the_best_of_all_passages(statistics: CorpusStatistics, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - which words are asked, not a secret
    query = parse_query(" ".join(draw.sample(WORDS[:8], draw.randint(1, 3))) + " ")
    matches = [
        match_clause(statistics.segment, clause, (), exact=False) for clause in query.included
    ]
    wanted = draw.choice((1, 30, 100))
    passages = np.arange(PASSAGES)
    scores = sum_scores(statistics, matches, passages).round(2)  # so that there are ties

    best, best_scores = select_best(passages, scores, wanted)

    every = nlargest(wanted, zip(scores.tolist(), map(neg, passages.tolist()), strict=True))
    assert list(zip(best_scores.tolist(), map(neg, best.tolist()), strict=True)) == every


def test_many_passages_are_searched_in_their_scope_and_without_what_is_excluded(
    many: Library,
) -> None:
    index = Index(segment_from_files(build(many)))

    everywhere, without = index.search("ansvar "), index.search("ansvar -netværk ")

    assert everywhere.total == sum("ansvar" in _words(many, n) for n in range(PASSAGES))
    assert everywhere.by_municipality == {"lilleby": everywhere.total}
    assert 0 < without.total < everywhere.total
    assert not any("netværk" in _words(many, int(h.passage.split("/")[2])) for h in without.hits)
    assert index.search("ansvar ", Scope(languages=frozenset({"sv"}))).total == 0


@pytest.mark.parametrize(
    "row", ["ansvar borger", "borger ansvar chef", "chef kultur", "ansvar ansvar borger ansvar"]
)
def test_frequent_words_in_a_row_are_found_where_they_are(many: Library, row: str) -> None:
    index = Index(segment_from_files(build(many)))

    found = index.search(f'"{row}"', limit=PASSAGES)

    holders = {n for n in range(PASSAGES) if f" {row} " in f" {_text(many, n)} "}
    assert {int(hit.passage.split("/")[2]) for hit in found.hits} == holders


def test_passages_are_counted_together_as_they_are_one_by_one(
    many: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = segment_from_files(build(many))
    monkeypatch.setattr("index.indexing.posting_buffer._TOKENS_AT_ONCE", 300)

    apart = segment_from_files(build(many))

    assert apart.words.keys == together.words.keys
    for name in ("starts", "numbers", "weights"):
        assert np.array_equal(getattr(apart.words, name), getattr(together.words, name))
    assert apart.tokens.to_bytes() == together.tokens.to_bytes()


def test_a_common_word_counts_where_no_other_is_found(
    many: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.ranking.ranking._COMMON_MIN", 100)
    index = Index(segment_from_files(build(many)))

    alone, beside = index.search("ansvar xyzzyq "), index.search('ansvar "Nummer 7" ')

    assert alone.total == sum("ansvar" in _words(many, n) for n in range(PASSAGES))
    assert beside.total == 1


def test_no_passage_has_no_score() -> None:
    empty = segment_from_files(build(Library(())))
    statistics, none = corpus_statistics(empty), np.empty(0, np.intp)

    assert sum_scores(statistics, [], none).tolist() == []
    assert coverage_scores(statistics, [], none, []).tolist() == []
    assert [each.tolist() for each in select_best(none, np.empty(0), 20)] == [[], []]


def test_a_limit_of_zero_selects_no_passage() -> None:
    passages = np.arange(PASSAGES)

    assert [len(each) for each in select_best(passages, np.ones(PASSAGES), 0)] == [0, 0]


def _words(library: Library, number: int) -> set[str]:
    return set(_text(library, number).split())


def _text(library: Library, number: int) -> str:
    (section,) = library.passages[number].sections
    return section.items[0].wording.text
