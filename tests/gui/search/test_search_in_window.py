"""Searching in a whole window: what stays and what ends with the words that are typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.scope.scope_menus import KindButton
from gui.search.results_panel import ResultsPanel
from gui.search.search_session import SearchSession
from index import Index
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, TILLID, ByHand, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key


def in_panel(reader: Reader) -> str:
    """Every label of the panel that is in sight."""
    labels = reader.part(ResultsPanel, "searchPanel").findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def tick_kind(reader: Reader, kind: str) -> None:
    """Tick a kind of passage, or clear its tick."""
    menu = reader.part(KindButton, "kindButton").menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().split("\t")[0] == kind).trigger()


def test_the_next_search_is_not_limited_to_the_words_as_typed(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    found = len(reader.rows())
    reader.part(QToolButton, "exactButton").click()
    assert len(reader.rows()) < found

    reader.press(Key.Key_Escape)
    assert reader.rows() == []
    reader.type("tillid")

    assert len(reader.rows()) == found


def test_spaces_around_the_words_are_no_other_search(open_window: OpenWindow) -> None:
    reader, started = open_window(), list[str]()
    session = reader.window.findChild(SearchSession)
    assert session is not None
    session.started.connect(lambda: started.append(session.query))

    reader.type("tre ")

    assert started == ["t", "tr", "tre"]


def test_after_a_failure_the_keys_pressed_meanwhile_are_forgotten(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    by_hand.run_all()
    reader.type("mod")
    reader.press(Key.Key_Down)
    with monkeypatch.context() as broken:
        broken.setattr(Index, "search", property())
        by_hand.run_all()
    assert "The search failed" in in_panel(reader)
    before = reader.title

    tick_kind(reader, "Principles")
    by_hand.run_all()

    assert reader.rows()
    assert reader.title == before
    caplog.clear()


def test_a_failure_leaves_no_numbers_of_an_answer(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reader = open_window()
    reader.type("tillid")
    kinds = reader.part(KindButton, "kindButton").menu()
    kinds.aboutToShow.emit()
    assert any("\t" in action.text() for action in kinds.actions())

    monkeypatch.setattr(Index, "search", property())
    reader.type("s")

    kinds.aboutToShow.emit()
    assert not any("\t" in action.text() for action in kinds.actions())
    caplog.clear()


def test_the_hit_on_the_page_stays_current_only_for_the_same_words(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Key.Key_Down)
    second = reader.hits.current
    assert second != TILLID
    reader.part(QToolButton, "exactButton").click()
    assert reader.hits.current == second

    reader.press(Key.Key_Backspace)

    assert reader.hits.current == reader.rows()[0].passage


def test_page_keys_go_a_page_of_hits_down_and_up(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("e")
    page = reader.hits.rows_in_sight
    assert page > 1

    reader.press(Key.Key_PageDown)
    assert reader.hits.currentIndex().row() == page
    reader.press(Key.Key_PageUp)

    assert reader.hits.currentIndex().row() == 0


def test_letters_from_a_pane_go_on_where_the_words_end(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("til")
    reader.field.setCursorPosition(0)
    reader.tree.setFocus()

    reader.type("lid")

    assert reader.field.text() == "tillid"


def test_ctrl_k_in_the_field_itself_selects_its_words(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")

    reader.press(Key.Key_K, CTRL)

    assert reader.field.selectedText() == "tillid"


def test_the_field_takes_ten_thousand_characters(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.field.setText("x" * 10_001)

    assert len(reader.field.text()) == 10_000


def test_passages_like_the_same_one_are_left_with_one_escape(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)

    reader.press(Key.Key_M, CTRL)
    reader.command("more_like_this")
    reader.press(Key.Key_Escape)

    assert not reader.hits.isVisible()


def test_passages_like_one_of_those_are_left_one_after_the_other(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.press(Key.Key_M, CTRL)
    first = [row.passage for row in reader.rows()]
    reader.press(Key.Key_Down)
    similar = reader.title

    reader.press(Key.Key_M, CTRL)
    assert f"most like “{similar}”" in in_panel(reader)
    reader.part(QToolButton, "leaveLikeButton").click()

    assert [row.passage for row in reader.rows()] == first
    assert reader.title == similar
    assert reader.hits.current == first[0]


def test_letters_end_the_passages_like_one(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.press(Key.Key_M, CTRL)

    reader.type("tillid")

    assert "most like" not in in_panel(reader)
    assert reader.rows()[0].passage == TILLID
    assert reader.hits.current == TILLID


def test_letters_typed_before_the_list_from_before_is_back_select_the_best_hit(
    open_window: OpenWindow,
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    reader.type("tilli")
    reader.go_to(TILLID)
    reader.press(Key.Key_M, CTRL)
    by_hand.run_all()

    reader.press(Key.Key_Escape)
    reader.type("d")
    by_hand.run_all()

    assert reader.hits.current == reader.rows()[0].passage


def test_without_hits_a_click_searches_the_whole_library(open_window: OpenWindow) -> None:
    reader = open_window()
    tick_kind(reader, "Signatures")
    reader.type("pejlemærke")
    assert reader.rows() == []

    buttons = reader.part(ResultsPanel, "searchPanel").findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Search the whole library").click()

    assert reader.rows()
    assert reader.part(KindButton, "kindButton").text() == "Kind: all"


def test_only_the_passages_that_are_listed_as_like_one_are_counted(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)

    reader.press(Key.Key_M, CTRL)

    kinds = reader.part(KindButton, "kindButton").menu()
    kinds.aboutToShow.emit()
    counted = [action.text().split("\t")[1] for action in kinds.actions() if "\t" in action.text()]
    assert sum(map(int, counted)) == len(reader.rows())


def test_a_page_that_is_no_hit_is_highlighted_after_the_answer_and_cleared_at_the_end(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    reader = open_window()
    tick_kind(reader, "Forewords")

    reader.type("modige")
    reader.go_to(PEJLEMAERKE_5)
    assert PEJLEMAERKE_5 not in [row.passage for row in reader.rows()]
    qtbot.waitUntil(lambda: "modige" in {word.lower() for word in reader.marked()})
    reader.press(Key.Key_Escape)

    assert reader.marked() == set()


def test_a_page_that_is_shown_again_is_highlighted_again(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Key.Key_Down)
    first = reader.marked()
    assert first

    reader.press(Key.Key_Down)
    reader.press(Key.Key_Up)

    assert reader.marked() == first


def test_highlights_that_come_too_late_are_not_shown(open_window: OpenWindow, qtbot: QtBot) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    by_hand.run_all()
    tick_kind(reader, "Forewords")
    by_hand.run_all()
    reader.type("modige")
    by_hand.run_all()
    reader.go_to(PEJLEMAERKE_5)
    qtbot.waitUntil(lambda: len(by_hand.waiting) == 1)  # the page's highlights are asked for

    reader.go_to(TILLID)
    by_hand.run_next()

    assert reader.title == "Tillid"
    assert reader.marked() == set()


def test_undo_does_not_bring_back_a_search_that_was_ended(open_window: OpenWindow) -> None:
    reader = open_window()
    (clear_button,) = reader.field.findChildren(QToolButton)
    for ending in ("Esc", "button"):
        reader.type("tillid")

        if ending == "Esc":
            reader.press(Key.Key_Escape)
        else:
            clear_button.click()
        assert not reader.field.text()
        reader.press(Key.Key_Z, CTRL)

        assert not reader.field.text()
