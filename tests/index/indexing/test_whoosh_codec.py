"""Whoosh reads our postings, and its own Searcher ranks as we do."""

from __future__ import annotations

import gc
import random
from pathlib import Path

import numpy as np
import pytest
from whoosh.query.compound import Or
from whoosh.query.terms import Term
from whoosh.reading import TermNotFound
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from benchmarks.generated_library import write_library
from benchmarks.generator.vocabulary import MissingWordListError
from content.library import Library
from content.library_opening import load_library
from index.arrays.term_frequencies import sum_postings
from index.bm25 import inverse_frequency, saturations, word_scores
from index.indexing.builder import build
from index.segment.segment import Segment
from index.segment.segment_files import WORDS, segment_from_files
from index.weights import K1, B
from tests.index.whoosh_reader import whoosh_reader

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def files(library: Library) -> Files:
    return build(library)


@pytest.fixture(scope="module")
def segment(files: Files) -> Segment:
    return segment_from_files(files)


def _ours(segment: Segment, words: list[str]) -> list[tuple[float, int]]:
    saturation = saturations(segment.lengths, segment.average_length)
    scores = np.zeros(len(segment))
    for word in words:
        number = segment.words.find(word)
        assert number is not None
        table = segment.words
        postings = table.run(number, number + 1), table.run_weights(number, number + 1), 1.0
        found = sum_postings([postings], len(segment))
        rarity = inverse_frequency(found.passage_count, len(segment))
        scores += word_scores(found.values, saturation, rarity)
    ranked = sorted(
        (-round(score, 6), passage) for passage, score in enumerate(scores.tolist()) if score
    )
    return ranked[:20]


def _whoosh(files: Files, words: list[str]) -> list[tuple[float, int]]:
    terms = Or([Term(WORDS, word) for word in words])
    with Searcher(whoosh_reader(files), weighting=BM25F(B=B, K1=K1)) as searcher:
        hits = searcher.search(terms, limit=None)
        found = sorted((-round(hit.score, 6), hit.docnum) for hit in hits)
    return found[:20]


def _equal_on(files: Files, segment: Segment, count: int) -> None:
    chooser = random.Random(7)  # noqa: S311 - which words are tried, not a secret
    for _ in range(count):
        words = sorted(set(chooser.choices(list(segment.words.keys), k=chooser.randint(1, 4))))
        assert _ours(segment, words) == _whoosh(files, words)


def test_whooshs_searcher_gives_the_same_passages_and_scores(
    files: Files, segment: Segment
) -> None:
    _equal_on(files, segment, 100)


@pytest.mark.long
def test_whooshs_searcher_agrees_a_thousand_times(files: Files, segment: Segment) -> None:
    _equal_on(files, segment, 1000)


@pytest.mark.long
def test_whooshs_searcher_agrees_on_a_large_library(tmp_path: Path) -> None:
    try:
        write_library(tmp_path / "library", 2000, 1)
    except MissingWordListError as error:
        pytest.skip(str(error))
    files = build(load_library(tmp_path / "library"))
    _equal_on(files, segment_from_files(files), 500)


def test_whoosh_can_walk_the_vocabulary(files: Files, segment: Segment) -> None:
    with whoosh_reader(files) as reader:
        assert [term.decode() for term in reader.lexicon(WORDS)] == list(segment.words.keys)
        assert (WORDS, b"tillid") in reader
        assert ("nowhere", b"tillid") not in reader
        assert reader.doc_frequency(WORDS, "tværs") == 9
        assert reader.frequency(WORDS, "tværs") > 9
        assert {field for field, _ in reader.all_terms()} >= {WORDS, "kind", "language"}
        (_, info) = next(reader.iter_from(WORDS, "tværs"))
        assert info.doc_frequency() == 9
        assert set(reader.indexed_field_names()) >= {WORDS, "passage"}
        assert sum(1 for _ in reader) == len(list(reader.all_terms()))
        with pytest.raises(TermNotFound):
            reader.postings(WORDS, "findesikke")
        with pytest.raises(TermNotFound):
            reader.term_info("nowhere", "tillid")


def test_one_passage_is_one_document(files: Files, segment: Segment, library: Library) -> None:
    with whoosh_reader(files) as reader:
        assert reader.doc_count() == len(library.passages) == len(segment)
    assert segment.passage_ids == tuple(passage.id for passage in library.passages)


def test_building_reports_progress(library: Library) -> None:
    reported: list[tuple[int, int]] = []
    build(library, lambda done, count: reported.append((done, count)))
    assert reported[-1] == (42, 42)
    assert reported == sorted(reported)


@pytest.mark.parametrize("collecting", [True, False])
def test_building_leaves_the_garbage_collector_as_it_was(
    library: Library, monkeypatch: pytest.MonkeyPatch, *, collecting: bool
) -> None:
    switched: list[str] = []
    monkeypatch.setattr(gc, "isenabled", lambda: collecting)
    monkeypatch.setattr(gc, "disable", lambda: switched.append("off"))
    monkeypatch.setattr(gc, "enable", lambda: switched.append("on"))

    build(library)

    assert switched == (["off", "on"] if collecting else ["off"])
