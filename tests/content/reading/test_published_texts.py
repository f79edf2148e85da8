"""Texts with the structure of 41 published ones are said without loss."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.library_opening import load_library
from content.model import Item, Passage, Wording
from content.passage_words import words_of
from tests.content.reading.published_texts import NAMES, shown_words, words_in, write_library


def _items(items: tuple[Item, ...]) -> list[Wording]:
    return [w for item in items for w in (item.wording, *_items(item.items))]


def _links(passage: Passage) -> str:
    wordings = [w for section in passage.sections for w in _items(section.items)]
    return " ".join(ref.url for wording in wordings for ref in wording.references if ref.url)


def test_there_are_as_many_as_were_published() -> None:
    assert len(NAMES) == 41


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
def test_a_text_says_all_its_words_and_each_once(number: int, tmp_path: Path) -> None:
    write_library(tmp_path, number)

    library = load_library(tmp_path)

    assert [str(fault) for fault in library.faults] == []
    said = [word for each in library.passages for text in words_of(each) for word in words_in(text)]
    links = [word for each in library.passages for word in words_in(_links(each))]
    assert sorted(said + links) == shown_words(number)
