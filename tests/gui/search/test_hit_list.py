"""The list of hits: rows of one height, highlights in sight, notices that are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextCharFormat
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.appearance.fonts import interface_font, load_fonts
from gui.appearance.theme import ThemeName, colours_of
from gui.search.explanation_texts import explanation_text
from gui.search.hit_list import HitList
from gui.search.hit_rows import HitRow, HitRows
from gui.search.notice_bar import notice_text
from gui.search.results_panel import AnswerContext, ResultsPanel
from gui.text.highlighted_layout import TextBox, highlighted_layout
from index import Answer, Explanation, Notice, NoticeKind, Rule

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


def box() -> TextBox:
    """Two narrow lines in the face of the list."""
    load_fonts()
    return TextBox(interface_font(), 300.0, 2, QTextCharFormat())


def test_all_rows_are_of_one_height_however_long_their_words(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.set_rows(rows(row("a", ""), row("b", "ord " * 500), row("c")))

    assert len({hits.sizeHintForRow(at) for at in range(3)}) == 1


def test_steps_go_to_the_ends_and_no_further(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    selected: list[str] = []
    hits.hit_selected.connect(selected.append)
    hits.set_rows(rows(row("a"), row("b"), row("c")))

    for step in (1, 1, 10, 1, -1, -10, -1):
        hits.step(step)

    assert selected == ["a", "b", "c", "b", "a"]
    hits.set_rows(rows())
    hits.step(1)
    assert not hits.current


def test_selecting_a_passage_from_outside_emits_nothing(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    selected: list[str] = []
    hits.hit_selected.connect(selected.append)
    hits.set_rows(rows(row("a"), row("b")))

    hits.select("b")

    assert hits.currentIndex().row() == 1
    assert selected == []


def test_rows_in_sight_stay_until_the_lines_of_the_new_ones_are_broken(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.show()
    hits.set_rows(rows(row("a")))

    hits.set_rows(rows(row("b"), row("c")))

    assert hits.passages() == ("b", "c")
    assert not hits.viewport().updatesEnabled()
    qtbot.waitUntil(lambda: hits.viewport().updatesEnabled())


def test_rows_that_come_with_the_list_are_painted_with_it(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.show()

    hits.set_rows(rows(row("a")))

    assert hits.viewport().updatesEnabled()


def test_a_row_is_spoken_with_title_place_and_snippet(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.set_rows(rows(row("a")))

    spoken = hits.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Title of a, Halsnæs · Dokument: Vi har tillid."


def test_rows_of_every_kind_can_be_painted(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.set_rows(rows(row("a", ""), row("b", "😀 linje\nto " * 90), row("c", "\u202e\u2028x")))
    hits.select("b")

    assert not hits.grab().isNull()


def test_a_word_far_into_a_snippet_is_brought_into_sight() -> None:
    text = "ord " * 100 + "tillid " + "ord " * 20
    at = text.index("tillid")

    layout = highlighted_layout(text, [(at, at + 6)], box())

    shown = layout.text()
    (highlight,) = layout.formats()
    assert shown.startswith("… ")
    assert shown[highlight.start : highlight.start + highlight.length] == "tillid"
    last = layout.lineAt(layout.lineCount() - 1)
    assert highlight.start < last.textStart() + last.textLength()


def test_a_text_that_is_too_long_ends_with_an_ellipsis_in_its_last_line() -> None:
    layout = highlighted_layout("ord " * 100, [], box())

    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    assert QFontMetricsF(box().font).horizontalAdvance(layout.text()) < 2 * 300


def test_a_short_text_is_left_as_it_is() -> None:
    layout = highlighted_layout("to ord", [(0, 2)], box())

    assert layout.text() == "to ord"


def test_the_panel_says_how_many_hits_there_are_and_what_is_to_be_known(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en"))
    panel = ResultsPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.retranslate()
    notices = (Notice(NoticeKind.MISSING_WORDS, ("xyz",), "Found in no passage: xyz."),)

    panel.show_answer(Answer("q", 2, notices, (), 1), rows(row("a")), AnswerContext())

    shown = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "Not found in any passage: xyz" in shown


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_kind_of_notice_is_a_sentence_without_a_gap(kind: NoticeKind) -> None:
    words = tuple(f"{{ord{number}}}" for number in range(30))

    shown = notice_text(Notice(kind, words, "The index says {words}."))

    assert shown
    assert "{words}" not in shown
    assert len(shown) < 200


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_is_explained_in_words(rule: Rule) -> None:
    shown = explanation_text([Explanation("kommune", ("kommunen",), rule)])

    assert shown.startswith("“kommune” → kommunen: ")
    assert shown.split(": ")[1]
