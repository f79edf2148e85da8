"""What the list highlights, the page highlights too, and the source: by one way of matching."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextFormat
from pytestqt.qtbot import QtBot

from content.library_opening import load_library
from gui.appearance.theme import ThemeName
from gui.application.preferences import PreferenceStore
from index.language.tokenizer import tokenize
from tests.content.small_library import MUNICIPALITY, mapped
from tests.gui.whole_window import PEJLEMAERKE_5, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

OpenWith = Callable[..., Reader]
MAP = """\
kind: ledelsesgrundlag
language: da
sha256: {sum}
title: 1
passages:
  - id: sammen
    kind: principle
    heading: 3
    sections: [{{lead: 5, items: [{{{items}}}]}}]
"""


@pytest.fixture
def open_with(open_window: OpenWindow, tmp_path: Path) -> OpenWith:
    """Opens a window on one document with these two bullets, or with other items."""

    def make(first: str, second: str, items: str = "bullets: 6-7") -> Reader:
        folder = tmp_path / "library" / "oeby"
        folder.mkdir(parents=True)
        text = f"Grundlag\n\nVi står sammen\n\nDet mærkes, når\n- {first}\n- {second}\n"
        (folder / "municipality.yaml").write_text(MUNICIPALITY, "utf-8")
        (folder / "grundlag.txt").write_text(text, "utf-8")
        (folder / "grundlag.yaml").write_text(mapped(MAP.replace("{items}", items), text), "utf-8")
        library = load_library(folder.parent)
        assert not library.faults
        return open_window(library)

    return make


def listed(reader: Reader) -> list[str]:
    """What is highlighted in the list, in the best hit."""
    row = reader.rows()[0]
    return [row.snippet[start:end] for start, end in row.snippet_highlights]


def marked_in_source(reader: Reader) -> list[str]:
    """What is highlighted in the source, on top of the lines of the passage."""
    selections = reader.source.extraSelections()
    full_width = QTextFormat.Property.FullWidthSelection
    return [
        each.cursor.selectedText() for each in selections if not each.format.hasProperty(full_width)
    ]


@pytest.mark.parametrize(
    "phrase",
    [
        "fundamentet for, at vi trives",
        "fundamentet for at vi trives",
        "mod, tillid og helhed",
        "medarbetar- och ledarpolicy",
        "tillid, dialog og arbejdsglæde – er stadig",
    ],
)
def test_a_phrase_over_commas_and_hyphens_is_marked_in_list_page_and_source(
    open_window: OpenWindow, phrase: str
) -> None:
    reader = open_window()

    reader.field.setText(f'"{phrase}"')
    reader.command("show_source")

    (found,) = map(tokenize, listed(reader))
    assert found == tokenize(phrase)
    assert found in list(map(tokenize, reader.marked()))
    assert found in list(map(tokenize, marked_in_source(reader)))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("åbent ", unicodedata.normalize("NFD", "åbent")),
        ("tillid ", "til\u00adlid"),
        ("medarbejdere ", "med\u00adar\u00adbej\u00addere"),
        ('"mod og tillid"', "mod og til\u00adlid"),
        ('"mod og tillid"', "mod\u2003og\u200b til\u00adlid"),
        ("finder ", "\ufb01nder"),
        ("\ufb01nder ", "finder"),
        ("officielle ", "o\ufb03cielle"),
        ("12 ", "１２"),
        ('"så ‘nu’ ses"', "så – ‘nu’, ses"),
    ],
)
def test_characters_that_look_alike_are_found_and_marked_in_list_page_and_source(
    open_with: OpenWith, typed: str, text: str
) -> None:
    reader = open_with(f"vi gør {text} i dag", "andet")

    reader.field.setText(typed)
    reader.command("show_source")

    shown = re.sub("[\u00ad\u200b]", "", text.replace("\u2003", " "))  # the page leaves them out
    assert listed(reader) == [unicodedata.normalize("NFC", shown)]
    assert reader.marked() == {shown}
    assert marked_in_source(reader) == [text]


def test_a_phrase_is_marked_over_the_end_of_a_line_of_the_source(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.field.setText('"fordelt på seks"')
    reader.command("show_source")

    assert marked_in_source(reader) == ["fordelt på\u2029seks"]


def test_a_word_that_the_source_divides_is_found_and_marked_in_list_page_and_source(
    open_with: OpenWith,
) -> None:
    reader = open_with("vi bygger på til-\nlid i dag", "andet", "paragraph: 6-7}, {bullets: 8")

    reader.field.setText("tillid ")
    reader.command("show_source")

    assert listed(reader) == ["tillid"]
    assert reader.marked() == {"tillid"}
    assert marked_in_source(reader) == ["til-\u2029lid"]


def test_a_stop_word_is_marked_on_the_page_where_it_is_in_the_list(
    open_with: OpenWith, qtbot: QtBot
) -> None:
    reader = open_with("mod og tillid", "helhed og handling")

    reader.field.setText("mod og ")

    assert listed(reader) == ["mod", "og"]
    qtbot.waitUntil(lambda: reader.marked() == {"mod", "og"})


def test_the_source_is_marked_while_it_is_shown_and_cleared_at_the_end_of_the_search(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.command("show_source")
    assert marked_in_source(reader) == []

    reader.field.setText("modige")
    qtbot.waitUntil(lambda: "modige" in marked_in_source(reader))
    reader.field.clear()

    assert marked_in_source(reader) == []


def test_the_source_keeps_its_marks_in_another_theme(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    reader.field.setText("tillid ")
    reader.command("show_source")
    marked = marked_in_source(reader)

    store.change(replace(store.current, theme=ThemeName.DARK))

    assert marked
    assert marked_in_source(reader) == marked
