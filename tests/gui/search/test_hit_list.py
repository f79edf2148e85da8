"""The list of hits: rows of one height, keys and clicks, and what is current and selected."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from gui.appearance.fonts import interface_font
from gui.search.hit_list import HitList
from index import Explanation, Rule
from tests.gui.sample_hits import LIGHT, row, rows

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]


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


def test_a_new_answer_is_shown_from_its_top(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.show()
    hits.set_rows(rows(*(row(f"a{number}") for number in range(40))))
    hits.scrollToBottom()
    assert hits.verticalScrollBar().value() > 0

    hits.set_rows(rows(*(row(f"b{number}") for number in range(40))))

    assert hits.verticalScrollBar().value() == 0


def test_selecting_the_current_hit_again_keeps_the_others_selected(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.set_rows(rows(row("a"), row("b"), row("c")))
    hits.select("b")
    hits.selectAll()

    hits.select("b")

    assert hits.selected_passages() == ("a", "b", "c")


def test_further_hits_are_asked_for_once_and_follow_those_that_are_there(qtbot: QtBot) -> None:
    hits, wanted = HitList(LIGHT), list[int]()
    qtbot.addWidget(hits)
    hits.more_wanted.connect(wanted.append)
    first, more = [row("a"), row("b")], row("c")
    hits.set_rows(rows(*first, total=3))
    hits.select("b")
    model, root = hits.model(), QModelIndex()

    model.fetchMore(root)
    model.fetchMore(root)
    hits.extend(rows(*first, more, total=3))

    assert wanted == [2]
    assert hits.passages() == ("a", "b", "c")
    assert hits.current == "b"
    assert not model.canFetchMore(root)


def test_rows_that_do_not_follow_those_that_are_there_replace_them(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.set_rows(rows(row("a"), row("b")))
    hits.select("b")

    hits.extend(rows(row("c"), row("d"), row("e")))

    assert hits.passages() == ("c", "d", "e")
    assert not hits.current


def test_letters_go_on_to_the_field_and_enter_opens_the_current_hit(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    emitted: list[str] = []
    hits.typed.connect(emitted.append)
    hits.hit_opened.connect(lambda: emitted.append("opened"))
    hits.set_rows(rows(row("a"), row("b")))

    QTest.keyClicks(hits, "xå")
    QTest.keyClick(hits, Qt.Key.Key_Return)
    hits.select("b")
    QTest.keyClick(hits, Qt.Key.Key_Enter)
    QTest.keyClick(hits, Qt.Key.Key_Up)

    assert emitted == ["x", "å", "opened"]
    assert hits.current == "a"


def test_a_click_opens_a_hit(qtbot: QtBot) -> None:
    hits, opened = HitList(LIGHT), list[str]()
    qtbot.addWidget(hits)
    hits.hit_opened.connect(lambda: opened.append(hits.current))
    hits.set_rows(rows(row("a"), row("b")))
    hits.show()

    second = hits.visualRect(hits.model().index(1, 0)).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=second)

    assert opened == ["b"]


@pytest.mark.qt_log_ignore("does not support raise")  # offscreen's own
def test_why_a_hit_is_one_is_shown_beside_it(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    explanation = Explanation("tillid", ("tilliden",), Rule.INFLECTED)
    hits.set_rows(rows(replace(row("a"), explanations=(explanation,))))
    hits.show()
    assert not hits.show_explanation()

    hits.select("a")

    assert hits.show_explanation()
    assert "“tillid” → tilliden" in QToolTip.text()
    QToolTip.hideText()


def test_another_font_lays_the_rows_out_again(qtbot: QtBot) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.set_rows(rows(row("a")))
    before = hits.grab().toImage()
    larger = interface_font()
    larger.setPixelSize(2 * larger.pixelSize())

    hits.setFont(larger)

    assert hits.grab().toImage() != before
    assert hits.grab().toImage() == hits.grab().toImage()
