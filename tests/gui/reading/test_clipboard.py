"""Copy with reference: the passage and where it stands, as plain and as rich text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from content.library import Library
from content.model import SourceRange
from gui.appearance.theme import ThemeName
from gui.application.preferences import PreferenceStore
from gui.reading.clipboard import reference_of, with_reference
from gui.reading.copied_blocks import CopiedBlock
from gui.reading.passage_view import PassageView
from gui.reading.source_view import SourceView
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, PEJLEMAERKER, SHIFT, OpenWindow

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]


@pytest.fixture(autouse=True)
def _clear_clipboard() -> Iterator[None]:
    """Without a screen, Qt ends in a crash while something of ours is on the clipboard."""
    yield
    QGuiApplication.clipboard().clear()


KEEP = QTextCursor.MoveMode.KeepAnchor
REFERENCE = (
    "Helsingør Kommune, Ledelsesgrundlag, Vi er modige og troværdige, "
    "helsingoer/ledelsesgrundlag.txt, lines 92–109"
)


def test_the_reference_names_municipality_document_heading_and_lines(library: Library) -> None:
    assert reference_of(library, library.passage(PEJLEMAERKE_5)) == REFERENCE
    title = reference_of(library, library.passage(PEJLEMAERKER))
    assert title == (
        "Helsingør Kommune, Ledelsesgrundlag, helsingoer/ledelsesgrundlag.txt, lines 13–15"
    )


def test_bullets_and_nested_bullets_are_told_apart_in_plain_text(library: Library) -> None:
    name = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"

    lines = with_reference(library, library.passage(name)).text().split("\n")

    assert "– Intern og eksternt information og kommunikation står højt på dagsordenen" in lines
    assert "  – Internt har vi fokus på fællesskab og forbedringskultur" in lines


def test_rich_text_has_lists_language_and_nothing_but_escaped_words(library: Library) -> None:
    passage = library.passage(PEJLEMAERKE_5)
    hostile = replace(passage, title="<script>&")

    html = with_reference(library, hostile).html()

    assert '<div lang="da"><h3>&lt;script&gt;&amp;</h3>' in html
    assert html.count("<ul>") == html.count("</ul>") == 2
    assert html.count("<li>") == 11
    assert "<script" not in html


def test_every_passage_can_be_copied_in_both_forms(library: Library) -> None:
    for passage in library.passages:
        mime = with_reference(library, passage)
        assert mime.text().startswith(passage.shown_title)
        assert mime.html().count("<ul>") == mime.html().count("</ul>")


def test_ctrl_shift_c_copies_what_is_read_and_says_so(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)

    reader.press(Qt.Key.Key_C, CTRL | SHIFT)

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Vi er modige og troværdige\n\nDet betyder, at\n– ")
    assert copied.endswith(f"\n\n{REFERENCE}\n")
    assert reader.status.message().startswith("Copied: ")


def select(view: PassageView | SourceView, first: str, last: str) -> None:
    """Select from the first of these words to the last."""
    start, end = view.document().find(first), view.document().find(last)
    assert not start.isNull()
    cursor = view.textCursor()
    cursor.setPosition(start.selectionStart())
    cursor.setPosition(end.selectionEnd(), KEEP)
    view.setTextCursor(cursor)


def test_a_selection_keeps_headings_and_bullets_and_cites_its_own_lines(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.go_to(f"{PEJLEMAERKER}/kommunikation-binder-kommunen-sammen")
    select(reader.pane, "Vores kommunikation binder", "udbredelsen")

    reader.command("copy")

    copied = QGuiApplication.clipboard().mimeData()
    title = "Vores kommunikation binder kommunen sammen – både internt og eksternt"
    cited = "helsingoer/ledelsesgrundlag.txt, lines 54–60"
    reference = f"Helsingør Kommune, Ledelsesgrundlag, {title}, {cited}"
    first = "Vores kommunikation understøtter vores identitet og mål over for omverdenen"
    second = "Intern og eksternt information og kommunikation står højt på dagsordenen"
    nested = "Eksternt har vi fokus på vores omdømme via udbredelsen"
    assert copied.text() == (
        f"{title}\n\nDet betyder, at\n– {first}\n– {second}\n  – {nested}\n\n{reference}\n"
    )
    assert copied.html() == (
        f'<div lang="da"><h3>{title}</h3><h4>Det betyder, at</h4><ul><li>{first}</li>'
        f"<li>{second}<ul><li>{nested}</li></ul></li></ul></div><p>{reference}</p>"
    )


def test_words_within_one_bullet_are_copied_as_words(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    select(reader.pane, "Vi har mod", "Vi har mod")

    reader.command("copy")

    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().startswith("Vi har mod\n\nHelsingør Kommune, ")
    assert copied.text().endswith(", line 96\n")
    assert "<p>Vi har mod</p>" in copied.html()


@pytest.mark.parametrize(
    ("first", "last", "lines"),
    [
        ("har et", "har et", "line 4"),
        ("seks overordnede", "seks overordnede", "line 6"),
        ("fordelt på", "De seks", "lines 5–8"),
        ("HELSINGØR", "KOMMUNE", "lines 4–9"),
    ],
)
def test_of_a_wrapped_paragraph_the_lines_of_the_words_are_cited(
    open_window: OpenWindow, first: str, last: str, lines: str
) -> None:
    reader = open_window()
    reader.go_to(f"{PEJLEMAERKER}/indledning")
    select(reader.pane, first, last)

    reader.command("copy")

    assert QGuiApplication.clipboard().text().endswith(f".txt, {lines}\n")


def test_of_a_sentence_of_a_line_that_is_shown_apart_the_line_is_cited() -> None:
    block = CopiedBlock("Mod.", "Mod.", lines=SourceRange(1, 2), words=range(1), word_count=1)

    assert block.copied_lines(["Vi har", "mod. Mod."]) == (1, 2)


def test_of_a_word_that_the_source_divides_both_lines_are_cited() -> None:
    block = CopiedBlock("tillid", "tillid", 0, 0, SourceRange(1, 3), range(1, 2), word_count=4)

    assert block.copied_lines(["Vis til-", "lid hver", "dag"]) == (1, 2)


def test_what_is_copied_of_a_page_has_its_structure_and_no_fonts_or_colours(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    store.change(replace(store.current, theme=ThemeName.DARK))
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.pane.selectAll()

    reader.pane.setFocus()
    reader.press(Qt.Key.Key_C, CTRL)

    copied = QGuiApplication.clipboard().mimeData()
    assert sorted(copied.formats()) == ["text/html", "text/plain"]
    assert set(re.findall(r"</?(\w+)([^>]*)>", copied.html())) == {
        (tag, "") for tag in ("p", "b", "h3", "h4", "ul", "li")
    }
    assert "<h3>Vi er modige og troværdige</h3><h4>Det betyder, at</h4><ul><li>" in copied.html()
    assert copied.text().count("\n– ") == copied.html().count("<li>") == 11


def test_the_source_is_copied_as_it_is_and_cited_by_the_lines_that_are_selected(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.command("show_source")
    cursor = reader.source.textCursor()
    first = reader.source.document().findBlockByNumber(92)
    cursor.setPosition(first.position())
    cursor.setPosition(reader.source.document().findBlockByNumber(96).position(), KEEP)
    reader.source.setTextCursor(cursor)

    reader.source.copy()
    as_received = QGuiApplication.clipboard().mimeData()
    assert as_received.formats() == ["text/plain"]
    assert as_received.text().startswith("\nDet betyder, at\n\n- Vi har mod")
    reader.command("copy")

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Det betyder, at\n\n- Vi har mod")
    assert copied.endswith(
        "Vi er modige og troværdige, helsingoer/ledelsesgrundlag.txt, lines 94–96\n"
    )


def test_of_other_lines_of_the_source_the_heading_is_not_cited(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.command("show_source")
    select(reader.source, "6 pejlemærker", "6 pejlemærker")

    reader.command("copy")

    assert QGuiApplication.clipboard().text() == (
        "6 pejlemærker\n\n"
        "Helsingør Kommune, Ledelsesgrundlag, helsingoer/ledelsesgrundlag.txt, line 15\n"
    )


def test_empty_lines_of_the_source_are_as_if_nothing_were_selected(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.command("show_source")
    cursor = reader.source.textCursor()
    cursor.setPosition(reader.source.document().findBlockByNumber(15).position())
    cursor.movePosition(QTextCursor.MoveOperation.Down, KEEP)
    reader.source.setTextCursor(cursor)

    reader.command("copy")

    assert QGuiApplication.clipboard().text().endswith(f"\n\n{REFERENCE}\n")


def test_with_nothing_shown_there_is_a_sentence_instead_of_a_copy(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.press(Qt.Key.Key_C, CTRL | SHIFT)

    assert reader.status.message() == "Select a passage first, then copy it."
