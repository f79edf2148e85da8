"""Words typed as they stand in a text find that text first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from content.library import Library
from index import Index
from index.indexing.text_blocks import blocks_of
from index.language.tokenizer import tokenize

WORDS_TYPED = (3, 4, 6)
ONE_IN = 12
"""Of so many runs of words one is tried, unless the test is a long one."""


def _runs(library: Library, count: int) -> list[tuple[str, ...]]:
    """Every run of `count` words that stands in a block of a passage."""
    runs: dict[tuple[str, ...], None] = {}
    for words in _blocks(library):
        for _, block in words:
            runs |= dict.fromkeys(
                tuple(block[at : at + count]) for at in range(len(block) - count + 1)
            )
    return list(runs)


def _blocks(library: Library) -> list[list[tuple[str, list[str]]]]:
    """For each passage its id with the words of each of its blocks."""
    passages = library.passages
    return [
        [
            (passage.id, list(tokenize(block.text)))
            for block in blocks_of(
                passage, library.document_of(passage), library.municipality_of(passage)
            )
        ]
        for passage in passages
    ]


def _runs_not_first(library: Library, index: Index, runs: list[tuple[str, ...]]) -> list[str]:
    texts: dict[str, str] = {}
    for blocks in _blocks(library):
        texts |= {blocks[0][0]: " | ".join(" ".join(("", *words, "")) for _, words in blocks)}
    return [
        " ".join(run)
        for run in runs
        if f" {' '.join(run)} " not in texts[index.search(" ".join(run), limit=1).hits[0].passage]
    ]


@pytest.mark.parametrize("count", WORDS_TYPED)
def test_some_runs_of_words_find_a_passage_that_holds_them_first(
    library: Library, shipped: Index, count: int
) -> None:
    assert not _runs_not_first(library, shipped, _runs(library, count)[::ONE_IN])


@pytest.mark.long
@pytest.mark.parametrize("count", WORDS_TYPED)
def test_every_run_of_words_finds_a_passage_that_holds_it_first(
    library: Library, shipped: Index, count: int
) -> None:
    assert not _runs_not_first(library, shipped, _runs(library, count))


def test_the_passage_with_the_sentence_is_before_better_ones(
    index_of: Callable[..., Index],
) -> None:
    index = index_of(
        ("Mod siger vi", "Vi gør siger som mod vi, vi gør mod.", "Vi siger: gør mod!"),
        ("Om os", "Der er meget andet her, og " * 9 + "vi gør, som vi siger, hver dag."),
    )

    answer = index.search("vi gør, som vi siger")

    assert [hit.passage for hit in answer.hits] == ["lilleby/text/1", "lilleby/text/0"]


def test_a_sentence_whose_last_word_is_half_typed_is_first(index_of: Callable[..., Index]) -> None:
    index = index_of(
        ("Siger som gør", "Som vi gør sig, vi siger som gør."),
        ("Om os", "Der er meget andet her, og " * 9 + "vi gør, som vi siger, hver dag."),
    )

    answer = index.search("vi gør som vi sig")

    assert answer.hits[0].passage == "lilleby/text/1"


def test_words_that_exclude_are_no_sentence(index_of: Callable[..., Index]) -> None:
    index = index_of(("Et", "vi gør det andet"), ("To", "vi gør det"))

    answer = index.search("vi gør det -andet")

    assert [hit.passage for hit in answer.hits] == ["lilleby/text/1"]


def test_what_all_texts_are_about_leads_to_nothing_beside_a_word_that_tells_more(
    index_of: Callable[..., Index],
) -> None:
    """Colleagues are general in the thesaurus, so that few passages name them tells nothing."""
    index = index_of(("A", "kolleger"), ("B", "åbenhed"))

    assert [hit.title for hit in index.search("åbenhed kolleger ").hits] == ["B", "A"]
