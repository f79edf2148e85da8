"""Recent searches below the empty field: offered, chosen, cleared, switched off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from gui.application.preferences import PreferenceStore
from tests.gui.whole_window import OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses
Key = Qt.Key


def offered(reader: Reader) -> dict[str, QAction]:
    """What is offered when Down is pressed in the field, by text."""
    reader.command("search")
    reader.press(Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    menu.close()
    return actions


def test_what_was_opened_or_cleared_is_offered_newest_first(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("mod")
    reader.press(Key.Key_Return)
    reader.command("search")
    reader.press(Key.Key_Escape)
    reader.type("tillid")
    reader.press(Key.Key_Escape)

    assert list(offered(reader))[:2] == ["tillid", "mod"]


def test_a_search_that_is_chosen_is_made_again(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Key.Key_Escape)

    offered(reader)["tillid"].trigger()

    assert reader.field.text() == "tillid"
    assert reader.rows()


def test_down_moves_through_the_results_where_there_are_any(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")

    reader.press(Key.Key_Down)

    assert QApplication.activePopupWidget() is None


def test_recent_searches_are_cleared(open_window: OpenWindow, store: PreferenceStore) -> None:
    reader = open_window()
    store.change(replace(store.current, recent_searches=("mod", "a & b")))
    assert "a && b" in offered(reader)

    offered(reader)["Clear recent searches"].trigger()

    assert store.current.recent_searches == ()
    assert not offered(reader)["No recent searches"].isEnabled()


def test_nothing_is_remembered_or_kept_when_that_is_switched_off(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    store.change(replace(store.current, recent_searches=("mod",)))

    offered(reader)["Remember searches"].trigger()
    reader.type("tillid")
    reader.press(Key.Key_Escape)

    assert store.current.recent_searches == ()
    assert not offered(reader)["Remember searches"].isChecked()
    offered(reader)["Remember searches"].trigger()
    assert store.current.keep_searches


def test_only_so_many_are_kept_and_none_twice(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    for word in [f"ord{number}" for number in range(14)] + ["ord9", "x"]:
        reader.field.setText(word)
        reader.press(Key.Key_Escape)

    kept = store.current.recent_searches

    assert kept[:2] == ("ord9", "ord13")
    assert len(kept) == len(set(kept)) == 12
