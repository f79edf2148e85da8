"""While somebody types, the list keeps still where a word is not typed to its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.search.notice_bar import NoticeBar
from gui.search.results_panel import ResultsPanel
from tests.gui.whole_window import TILLID, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key


def _passages(reader: Reader) -> list[str]:
    return [row.passage for row in reader.rows()]


def _notices(reader: Reader) -> str:
    return reader.part(NoticeBar, "noticeBar").text


def test_hits_stay_until_a_pause_after_letters_that_find_nothing(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    before = _passages(reader)

    reader.type_on("xyz")
    while_typing = _passages(reader)
    reader.pause()

    assert while_typing == before
    assert _passages(reader) == []


def test_a_space_ends_the_word_that_finds_nothing(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")

    reader.type_on("xyz ")

    assert _passages(reader) == []


def test_enter_opens_the_best_hit_for_all_that_was_typed(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("ansvar")
    assert reader.hits.current != TILLID
    reader.field.selectAll()

    reader.type_on("tilid")
    reader.press(Key.Key_Return)

    assert reader.hits.current == TILLID
    assert reader.title == "Tillid"


def test_the_panel_comes_after_a_pause_where_the_first_letters_find_nothing(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    panel = reader.part(ResultsPanel, "searchPanel")

    reader.type_on("xyz")
    while_typing = panel.isVisible()
    reader.pause()

    assert not while_typing
    assert panel.isVisible()


def test_notices_come_after_a_pause_and_stay_while_they_are_true(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.type_on("tillid")
    while_typing = _notices(reader)
    reader.pause()
    paused = _notices(reader)
    reader.type_on("s")

    assert while_typing == ""
    assert paused.startswith("Also searched for: ")
    assert _notices(reader).startswith("Also searched for: ")


def test_the_best_hit_is_current_after_a_pause_unless_another_was_chosen(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("ledels")
    first = reader.hits.current

    reader.type_on("e i")
    assert reader.hits.current == first
    reader.pause()

    assert reader.hits.current == _passages(reader)[0]
