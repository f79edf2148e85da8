"""Drawing with one key: what is drawn is read, listed, and on the wall where that is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gui.group.draw_dialog import DrawDialog
from tests.gui.group.group_driver import dialog_of, press
from tests.gui.whole_window import CTRL, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses


def draw(reader: Reader) -> DrawDialog:
    reader.press(Qt.Key.Key_R, CTRL)
    return dialog_of(reader, DrawDialog)


def shown(dialog: DrawDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def drawn(dialog: DrawDialog) -> list[str]:
    return [dialog.list.item(row).text().split("  ", 1)[1] for row in range(dialog.list.count())]


def test_one_key_draws_and_the_page_shows_it(open_window: OpenWindow) -> None:
    reader = open_window()
    dialog = draw(reader)
    assert shown(dialog, "drawnTitle") == reader.title == drawn(dialog)[0]
    assert shown(dialog, "drawnCount") == "1 of 14 drawn"
    spoken = str(dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == f"1  {reader.title}, {shown(dialog, 'drawnPlace')}"


def test_all_principles_come_once_and_the_last_stands_first(open_window: OpenWindow) -> None:
    reader = open_window()
    dialog = draw(reader)
    for _ in range(13):
        QTest.keyClick(dialog, Qt.Key.Key_R, CTRL)
    assert len(set(drawn(dialog))) == 14
    assert shown(dialog, "drawnCount") == "14 of 14 drawn"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert shown(dialog, "drawnCount") == "1 of 14 drawn"
    assert drawn(dialog)[0] != drawn(dialog)[1]


def test_only_what_is_ticked_is_drawn(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.window._scope.tick_municipalities(frozenset({"halsnaes"}), on=True)
    dialog = draw(reader)
    for _ in range(2):
        press(dialog.draw_button)
    assert sorted(drawn(dialog)) == ["Helhed", "Mod", "Tillid"]
    reader.window._scope.tick_municipalities(frozenset({"helsingborg"}), on=True)
    press(dialog.draw_button)
    assert drawn(dialog)[0] == "Tillitsbaserad styrning"


def test_where_nothing_can_be_drawn_the_dialog_says_so(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.window._scope.tick_language("fi", on=True)
    dialog = draw(reader)
    assert shown(dialog, "drawnCount") == "Nothing is ticked that can be drawn."
    assert shown(dialog, "drawnTitle") == "Nothing drawn yet"
    assert not dialog.back_button.isEnabled()


def test_one_back_shows_the_one_before_and_beginning_anew_none(open_window: OpenWindow) -> None:
    reader = open_window()
    dialog = draw(reader)
    press(dialog.draw_button)
    _, first = drawn(dialog)
    press(dialog.back_button)
    assert drawn(dialog) == [first]
    assert reader.title == shown(dialog, "drawnTitle") == first
    press(dialog.anew_button)
    assert (drawn(dialog), shown(dialog, "drawnCount")) == ([], "")


def test_enter_in_the_list_shows_one_again_and_draws_none(open_window: OpenWindow) -> None:
    reader = open_window()
    dialog = draw(reader)
    press(dialog.draw_button)
    latest, first = drawn(dialog)
    dialog.list.setFocus()
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert drawn(dialog) == [latest, first]
    assert reader.title == shown(dialog, "drawnTitle") == first


def test_the_round_goes_on_after_the_dialog_was_closed(open_window: OpenWindow) -> None:
    reader = open_window()
    draw(reader).close()
    dialog = draw(reader)
    assert shown(dialog, "drawnCount") == "2 of 14 drawn"


def test_what_is_drawn_goes_to_the_wall_where_that_is_ticked(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = reader.window.walls.wall
    dialog = draw(reader)
    assert (dialog.on_wall.isChecked(), wall.slides.walk.step) == (False, None)
    press(dialog.on_wall)
    assert wall.is_on
    assert wall.slides.walk.step is not None
    assert wall.slides.walk.step.shown_name == reader.title
    press(dialog.draw_button)
    assert wall.slides.walk.step.shown_name == reader.title
    wall.end()
