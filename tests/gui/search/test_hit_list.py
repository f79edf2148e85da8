"""The list of hits: rows of one height, marks in sight, notes that are said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.appearance.fonts import interface_font, load_fonts
from gui.appearance.theme import ThemeName, colours_of
from gui.search.hit_list import HitList
from gui.search.hit_row import HitRow, HitRows
from gui.search.notice_texts import note_text
from gui.search.results_panel import Asked, SearchPanel
from gui.text.highlighted_layout import marked_lines
from index import Answer, Notice, NoticeKind

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]
LIGHT = colours_of(ThemeName.LIGHT)


def row(name: str, snippet: str = "Vi har tillid.") -> HitRow:
    """A hit."""
    accent = QColor("#225588")
    return HitRow(name, f"Title of {name}", ((0, 5),), "Halsnæs · Dokument", snippet, (), accent)


def rows(*shown: HitRow) -> HitRows:
    """The rows of an answer."""
    return HitRows(tuple(each.passage for each in shown), shown.__getitem__)


def font() -> QFont:
    """The face of the list."""
    load_fonts()
    return interface_font()


def test_all_rows_are_of_one_height_however_long_their_words(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.take(rows(row("a", ""), row("b", "ord " * 500), row("c")))

    assert len({hits.sizeHintForRow(at) for at in range(3)}) == 1


def test_the_keys_walk_to_the_ends_and_no_further(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    stood: list[str] = []
    hits.stood_at.connect(stood.append)
    hits.take(rows(row("a"), row("b"), row("c")))

    for step in (1, 1, 10, 1, -1, -10, -1):
        hits.walk(step)

    assert stood == ["a", "b", "c", "b", "a"]
    hits.take(rows())
    hits.walk(1)
    assert not hits.standing


def test_standing_at_a_passage_from_outside_tells_nobody(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    stood: list[str] = []
    hits.stood_at.connect(stood.append)
    hits.take(rows(row("a"), row("b")))

    hits.stand_at("b")

    assert hits.currentIndex().row() == 1
    assert stood == []


def test_rows_in_sight_stay_until_the_lines_of_the_new_ones_are_broken(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.show()
    hits.take(rows(row("a")))

    hits.take(rows(row("b"), row("c")))

    assert hits.passages() == ("b", "c")
    assert not hits.viewport().updatesEnabled()
    qtbot.waitUntil(lambda: hits.viewport().updatesEnabled())


def test_rows_that_come_with_the_list_are_painted_with_it(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.show()

    hits.take(rows(row("a")))

    assert hits.viewport().updatesEnabled()


def test_a_row_is_spoken_with_title_place_and_snippet(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.take(rows(row("a")))

    spoken = hits.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Title of a, Halsnæs · Dokument: Vi har tillid."


def test_rows_of_every_kind_can_be_painted(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.take(rows(row("a", ""), row("b", "😀 linje\nto " * 90), row("c", "\u202e\u2028x")))
    hits.stand_at("b")

    assert not hits.grab().isNull()


def test_a_word_far_into_a_snippet_is_brought_into_sight() -> None:
    text = "ord " * 100 + "tillid " + "ord " * 20
    at = text.index("tillid")

    layout = marked_lines(text, [(at, at + 6)], font(), QTextCharFormat(), (300.0, 2))

    shown = layout.text()
    (mark,) = layout.formats()
    assert shown.startswith("… ")
    assert shown[mark.start : mark.start + mark.length] == "tillid"
    last = layout.lineAt(layout.lineCount() - 1)
    assert mark.start < last.textStart() + last.textLength()


def test_a_text_that_is_too_long_ends_with_an_ellipsis_in_its_last_line() -> None:
    layout = marked_lines("ord " * 100, [], font(), QTextCharFormat(), (300.0, 2))

    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    assert QFontMetricsF(font()).horizontalAdvance(layout.text()) < 2 * 300


def test_a_short_text_is_left_as_it_is() -> None:
    layout = marked_lines("to ord", [(0, 2)], font(), QTextCharFormat(), (300.0, 2))

    assert layout.text() == "to ord"


def test_the_panel_says_how_many_hits_there_are_and_what_is_to_be_known(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en"))
    panel = SearchPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.retranslate()
    notes = (Notice(NoticeKind.MISSING_WORDS, ("xyz",), "Found in no passage: xyz."),)

    panel.show_answer(Answer("q", 2, notes, (), 1), rows(row("a")), Asked())

    said = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "Found in no passage: xyz" in said


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_kind_of_note_is_a_sentence_without_a_gap(kind: NoticeKind) -> None:
    words = tuple(f"{{ord{number}}}" for number in range(30))

    said = note_text(Notice(kind, words, "The index says {words}."))

    assert said
    assert "{words}" not in said
    assert len(said) < 200
