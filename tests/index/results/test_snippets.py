"""A snippet shows why a passage was found: from a sentence's start, with exactly what matched."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from index import Hit, Index
from index.results.highlighting import highlight_blocks

IndexOf = Callable[..., Index]


def _marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.highlights]


def _hit(index: Index, query: str, passage: str) -> Hit:
    return next(hit for hit in index.search(query).hits if hit.passage.endswith(passage))


def test_a_bullet_brings_its_lead_in(shipped: Index) -> None:
    hit = _hit(shipped, '"gå nye veje"', "modige-og-trovaerdige")
    assert hit.snippet == "Det udmønter vi i praksis ved, at Vi tør gå nye veje"
    assert _marked(hit) == ["gå nye veje"]


def test_words_of_the_lead_in_are_highlighted_too(shipped: Index) -> None:
    hit = _hit(shipped, "praksis veje ", "modige-og-trovaerdige")
    assert _marked(hit) == ["praksis", "veje"]


def test_a_long_paragraph_is_shown_from_the_start_of_a_sentence(shipped: Index) -> None:
    hit = _hit(shipped, "forenkle arbejdsgange", "/tillid")
    assert hit.snippet.startswith("Med tillid har vi fokus på")
    assert _marked(hit) == ["forenkle", "arbejdsgange"]


def test_a_phrase_over_a_paragraph_and_its_lead_in_is_highlighted_in_both(shipped: Index) -> None:
    hit = _hit(shipped, '"i kommunen. Formålet med"', "udvikling-af-medarbejdere")
    assert _marked(hit) == ["i kommunen"]


def test_a_passage_found_by_its_name_alone_shows_its_first_words(shipped: Index) -> None:
    hit = _hit(shipped, "Hjørring", "forord-hilsen")
    assert hit.snippet.startswith("God fornøjelse")
    assert hit.highlights == ()


def test_a_title_is_its_own_snippet(shipped: Index) -> None:
    hit = _hit(shipped, "helhed", "mod-tillid-og-helhed")
    assert hit.snippet == "Mod, tillid og helhed"
    assert _marked(hit) == ["helhed"]


LONG = "ord " * 100


@pytest.mark.parametrize(
    ("text", "query", "start", "end"),
    [
        (f"Først. {LONG}fyrtårn{LONG}", "fyrtårnord", "… ord", " …"),
        (f"Først. {LONG}fyrtårn her. {LONG}", "fyrtårn ", "… ord", " …"),
        (f"Fyrtårn {LONG}", "fyrtårn ", "Fyrtårn ord", " …"),
        (f"{'x' * 500}", "x", "", " …"),
        (f"{LONG}. Så: fyrtårn her.", "fyrtårn ", "Så: fyrtårn", "her."),
    ],
)
def test_a_very_long_sentence_is_cut_at_words(
    index_of: IndexOf, text: str, query: str, start: str, end: str
) -> None:
    (hit,) = index_of(("Overskrift", text)).search(query).hits
    assert hit.snippet.startswith(start)
    assert hit.snippet.endswith(end)
    assert len(hit.snippet) < 260
    assert all(word.lower().startswith(query.strip()) for word in _marked(hit))


def test_a_snippet_is_not_cut_between_a_stop_word_and_the_word_that_it_is_highlighted_beside(
    index_of: IndexOf,
) -> None:
    index = index_of(("Lang", f"Tillid {'ord ' * 57}der tillid og mere"))

    (hit,) = index.search("der tillid ").hits

    assert _marked(hit) == ["Tillid", "der", "tillid"]
    assert hit.snippet.endswith("der tillid …")


def test_the_sentence_with_most_of_the_words_is_shown(index_of: IndexOf) -> None:
    index = index_of(("", "Om tillid og andet. " + LONG + ". Her er tillid og mod."))
    (hit,) = index.search("tillid mod ").hits
    assert hit.snippet == "Her er tillid og mod."


def test_highlights_in_a_text_are_what_a_search_would_find(shipped: Index) -> None:
    text = "Tillid giver fuld tillid, folk; mod, på tværs og på vej på Tværs."

    def marked(query: str) -> list[str]:
        return [text[a:b] for a, b in shipped.find_forms(query, text).ranges_in(text)]

    assert marked("tillid ") == ["Tillid", "tillid"]
    assert marked('"på tværs"') == ["på tværs", "på Tværs"]
    assert marked('"på tv') == ["på tværs", "på Tværs"]
    assert marked('"på væ') == []
    assert marked("folk") == ["folk"]
    assert marked("fol") == ["folk"]
    assert marked("fol ") == []
    assert marked('på "på tværs"') == ["på tværs", "på Tværs"]
    assert marked("og på") == ["på", "og", "på", "på"]
    assert marked("-tillid") == []


def test_overlapping_highlights_become_one(shipped: Index) -> None:
    hit = _hit(shipped, '"tør gå nye" "gå nye veje"', "modige-og-trovaerdige")
    assert _marked(hit) == ["tør gå nye veje"]


def test_a_span_that_begins_in_the_block_before_is_highlighted_from_the_start_of_the_block() -> (
    None
):
    texts = ["nul en to tre fire", "seks syv – ni"]
    begins, ends = np.array([0, 6]), np.array([6, 10])
    row = np.array([3]), np.array([8])

    assert highlight_blocks(texts, begins, ends, [row]) == [[(10, 18, 0)], [(0, 8, 0)]]


def test_only_the_given_blocks_are_highlighted_each_by_its_own_characters() -> None:
    single = np.array([1, 4, 6, 20]), np.array([2, 5, 7, 21])
    longer = np.array([6]), np.array([9])

    marks = highlight_blocks(["én to"], np.array([5]), np.array([8]), [single, longer])

    assert marks == [[(3, 5, 0), (3, 5, 1)]]
