"""Copy with reference: the passage and where it stands, as plain and as rich text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from content.library import Library
from gui.reading.clipboard import plain_lines, reference_of, with_reference
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

    lines = list(plain_lines(library.passage(name)))

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
    assert reader.status.message() == "Copied with reference."


def test_a_selection_is_copied_alone_with_the_same_reference(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    found = reader.pane.document().find("Vi er modige")
    found.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    reader.pane.setTextCursor(found)

    reader.command("copy")

    copied = QGuiApplication.clipboard().text()
    assert copied == f"Vi er modige og troværdige\n\n{REFERENCE}\n"


def test_with_nothing_shown_there_is_a_sentence_instead_of_a_copy(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.command("copy")

    assert reader.status.message() == "Select a passage first, then copy it."
