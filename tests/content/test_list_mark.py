"""The marks of items: known in a new text, and taken off in a passage."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.library_opening import load_library
from content.list_mark import BULLETS, SYMBOL_FONT, read_mark
from tests.content.small_library import MAP, SOURCE, Write, mapped


@pytest.mark.parametrize("mark", [*BULLETS, *map(chr, SYMBOL_FONT)])
def test_a_mark_is_known_and_taken_off(mark: str, folder: Path, write: Write) -> None:
    source = SOURCE.replace("- at", f"{mark} at")
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(MAP, source))

    (section,) = load_library(folder).passages[1].sections

    assert [item.wording.text for item in section.items] == ["at ville", "at turde"]
    found = read_mark(f"{mark} at ville")
    assert found is not None
    assert found.length == 2


@pytest.mark.parametrize("words", ["og svare", "-svare", "*svare*"])
def test_a_word_is_no_mark(words: str) -> None:
    assert read_mark(words) is None
