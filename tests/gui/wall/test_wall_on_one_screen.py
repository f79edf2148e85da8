"""With one screen the wall covers the window, and Esc leads back to the very same place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gui.wall.slide_show import Cover
from gui.wall.wall import Wall
from tests.gui.wall.wall_driver import (
    LONG,
    QT_MESSAGES,
    only_colour,
    send,
    shown,
    sit_far_away,
    slide_picture,
    strip_of,
    wall_of,
)
from tests.gui.whole_window import CTRL, TILLID, ByHand, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore(QT_MESSAGES)


def _words(reader: Reader) -> str:
    QCoreApplication.processEvents()
    return "\n".join(label.text() for label in strip_of(reader).findChildren(QLabel))


def _escape(wall: Wall) -> None:
    QCoreApplication.processEvents()
    assert wall.window.isActiveWindow()
    QTest.keyClick(wall.window, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()


def test_what_is_found_is_on_the_wall_with_ctrl_enter(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Up)

    reader.press(Qt.Key.Key_Return, CTRL)

    wall = wall_of(reader)
    assert wall.window.geometry() == reader.window.screen().geometry()
    assert shown(wall) == slide_picture(reader, reader.hits.current)


def test_the_wall_keeps_what_was_sent_while_the_operator_reads_on(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    sent = shown(wall)

    reader.go_to(LONG)
    reader.type("mod")

    assert shown(wall) == sent


def test_esc_on_the_wall_leads_back_to_the_same_place(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.field.setSelection(1, 3)
    reader.press(Qt.Key.Key_Return, CTRL)
    wall = wall_of(reader)

    _escape(wall)

    assert not wall.window.isVisible()
    assert reader.window.isActiveWindow()
    assert (reader.focus, reader.field.selectedText()) == ("searchField", "ill")
    assert reader.field.text() == "tillid"


def test_f5_brings_the_wall_back_and_never_ends_it(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    _escape(wall)

    for _ in range(2):
        reader.command("start_wall")

    assert wall.window.isVisible()
    assert shown(wall) == slide_picture(reader, TILLID)


def test_ctrl_f5_ends_it_and_takes_its_strip_off(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)

    reader.command("end_wall")

    assert not wall.window.isVisible()
    assert not strip_of(reader).isVisible()
    assert "The wall is off" in _words(reader)


def test_the_wall_goes_when_the_window_is_closed(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)

    reader.window.close()

    assert not wall.window.isVisible()


def test_black_and_clear_are_one_colour_and_come_back(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    slide = shown(wall)

    for command, colour in (("blacken_wall", "#000000"), ("clear_wall", "#fbfaf7")):
        reader.command(command)
        assert only_colour(shown(wall)) == colour
        reader.command(command)
        assert shown(wall) == slide


def test_the_strip_says_how_the_wall_is(open_window: OpenWindow) -> None:
    reader = open_window()
    sit_far_away(reader)
    send(reader, LONG)

    assert "On the wall" in _words(reader)
    assert "readable from" in _words(reader)
    assert "Next: slide 2" in _words(reader)
    for command, words in (
        ("blacken_wall", "The wall is black"),
        ("clear_wall", "The wall is clear"),
        ("freeze_wall", "The wall is frozen"),
    ):
        reader.command(command)
        assert words in _words(reader)
        reader.command(command)
    assert "On the wall" in _words(reader)


def test_a_frozen_wall_keeps_its_picture_whatever_is_sent(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    reader.command("freeze_wall")

    send(reader, LONG)

    assert shown(wall) == slide_picture(reader, TILLID)
    reader.command("freeze_wall")
    assert shown(wall) == slide_picture(reader, LONG)


def test_the_old_slide_stays_until_the_new_one_is_whole(open_window: OpenWindow) -> None:
    jobs = ByHand()
    reader = open_window(executor=jobs)
    jobs.run_all()
    wall = send(reader, TILLID)
    jobs.run_all()
    before = shown(wall)

    send(reader, LONG)
    seen = [shown(wall)]
    while jobs.waiting:
        jobs.run_next()
        seen.append(shown(wall))

    after = slide_picture(reader, LONG)
    assert seen[0] == before
    assert seen[-1] == after
    assert all(picture in (before, after) for picture in seen)


@pytest.mark.parametrize("focus", ["field", "hits", "pane", "tree"])
def test_page_keys_are_the_walls_in_every_pane(open_window: OpenWindow, focus: str) -> None:
    reader = open_window()
    sit_far_away(reader)
    wall = send(reader, LONG)
    reader.type("tillid")
    getattr(reader, focus).setFocus()
    text, row, scrolled = reader.field.text(), reader.hits.currentIndex().row(), reader.page

    QTest.keyClick(getattr(reader, focus), Qt.Key.Key_PageDown)

    assert shown(wall) == slide_picture(reader, LONG, 1)
    QTest.keyClick(getattr(reader, focus), Qt.Key.Key_PageUp)
    assert shown(wall) == slide_picture(reader, LONG, 0)
    assert (reader.field.text(), reader.hits.currentIndex().row(), reader.page) == (
        *(text, row, scrolled),
    )


def test_a_held_key_is_one_step(open_window: OpenWindow) -> None:
    reader = open_window()
    sit_far_away(reader)
    wall = send(reader, LONG)

    for is_repeat in (False, True, True):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, Qt.Key.Key_PageDown, none, "", is_repeat)
            QApplication.sendEvent(reader.field, event)

    assert wall.slides.walk.position.slide == 1


def test_the_page_keys_are_the_panes_own_without_a_wall(open_window: OpenWindow) -> None:
    reader = open_window()
    sit_far_away(reader)
    wall = send(reader, LONG)
    reader.command("end_wall")
    reader.type("tillid")
    before = reader.hits.currentIndex().row()

    reader.press(Qt.Key.Key_PageDown)

    assert reader.hits.currentIndex().row() != before
    assert wall.slides.walk.position.slide == 0


def test_a_step_that_was_asked_too_early_is_taken_when_slides_are_known(
    open_window: OpenWindow,
) -> None:
    jobs = ByHand()
    reader = open_window(executor=jobs)
    jobs.run_all()
    sit_far_away(reader)
    wall = send(reader, LONG)

    QTest.keyClick(reader.field, Qt.Key.Key_PageDown)
    jobs.run_all()

    assert shown(wall) == slide_picture(reader, LONG, 1)


def test_b_and_the_full_stop_are_black_in_the_strip_and_letters_elsewhere(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    strip = strip_of(reader)

    QTest.keyClick(strip, Qt.Key.Key_B)
    black = wall.slides.cover
    QTest.keyClick(strip, Qt.Key.Key_Period)

    assert (black, wall.slides.cover) == (Cover.BLACK, Cover.NONE)
    QTest.keyClicks(reader.field, "b.")
    assert reader.field.text() == "b."
    assert wall.slides.cover is Cover.NONE


def test_without_a_passage_the_wall_is_calm(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.press(Qt.Key.Key_F5)

    assert only_colour(shown(wall_of(reader))) == "#fbfaf7"
    assert "The wall is clear" in _words(reader)


def test_the_pointer_is_gone_until_it_is_moved_and_after_a_moment(open_window: OpenWindow) -> None:
    reader = open_window()
    window = send(reader, TILLID).window

    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    for at in (10, 20):
        QTest.mouseMove(window.windowHandle(), QPoint(at, at))
        QCoreApplication.processEvents()
    assert window.cursor().shape() is Qt.CursorShape.ArrowCursor
    window._pointer.timeout.emit()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
