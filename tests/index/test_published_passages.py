"""Every passage of texts with the structure of published ones is found by its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.library import Library
from content.library_opening import load_library
from content.passage_words import words_of
from index import open_index
from tests.content.reading.published_texts import NAMES, words_in, write_library
from tests.content.small_library import library_of


def _found(library: Library, words: str, cache: Path) -> list[str]:
    return [hit.passage for hit in open_index(library, cache).search(f"{words} ").hits]


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
def test_a_passage_is_found_by_its_longest_word(number: int, tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    write_library(tmp_path / "library", number)
    library = load_library(tmp_path / "library")

    index = open_index(library, tmp_path / "cache")

    for passage in library.passages:
        words = [*words_in(" ".join(words_of(passage))), *words_in(passage.title)]
        longest = max(words, key=len)
        hits = [hit.passage for hit in index.search(f"{longest} ").hits]
        assert passage.id in hits, (longest, hits)


def test_what_is_said_twice_is_found_once(tmp_path: Path) -> None:
    text = "Titel\nVi går foran\nMod\nVi går foran\n"
    passages = "[{id: a, kind: principle, heading: 3, sections: [{items: [{paragraph: 4}]}]}]"

    library = library_of(tmp_path, text, f"title: 1\nrepeats: [2]\npassages: {passages}")

    assert _found(library, "foran", tmp_path / "cache") == ["oeby/grundlag/a"]


def test_a_passage_is_found_by_the_name_of_its_chapter_and_by_a_facet(tmp_path: Path) -> None:
    chapter = "{id: c, kind: chapter, heading: 2, facets: {level: {line: 2, words: direktører}}}"
    passage = "{id: a, kind: principle, within: c, heading: 3}"

    library = library_of(
        tmp_path,
        "Titel\nFor direktører\nMod\nRo\n",
        f"title: 1\npassages: [{chapter}, {passage}, {{id: b, kind: principle, heading: 4}}]",
    )

    assert set(_found(library, "direktører", tmp_path / "cache")) == {
        "oeby/grundlag/c",
        "oeby/grundlag/a",
    }


def test_ten_languages_are_told_apart(tmp_path: Path) -> None:
    codes = ("da", "en", "fi", "fo", "is", "kl", "nb", "nn", "se", "sv")
    for code in codes:
        library_of(
            tmp_path,
            f"Titel\n{code}ord\n",
            "title: 1\npassages: [{id: a, kind: system, heading: 2}]\n" + f"language: {code}",
        )
        for file in (tmp_path / "oeby").glob("grundlag.*"):
            file.rename(file.with_name(f"{code}{file.suffix}"))
    library = load_library(tmp_path)

    index = open_index(library, tmp_path / "cache")

    assert library.faults == ()
    for code in codes:
        assert [hit.passage for hit in index.search(f"{code}ord ").hits] == [f"oeby/{code}/a"]
