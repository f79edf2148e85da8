"""The wall on a screen of its own, beside the operator's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu

from content.slides import Pointing, TextRange
from gui.wall.clicker_dialog import ClickerDialog
from gui.wall.room_dialog import RoomDialog
from gui.wall.screen_identity import ScreenIdentity
from tests.gui.wall.wall_driver import (
    LONG,
    QT_MESSAGES,
    send,
    shown,
    sit_far_away,
    slide_picture,
    strip_of,
    wall_of,
)
from tests.gui.whole_window import CTRL, SHIFT, TILLID, OpenWindow, plain_text

pytestmark = pytest.mark.qt_log_ignore(QT_MESSAGES + "|grabbing the keyboard")


def test_the_wall_is_on_the_other_screen_and_never_has_the_focus(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")

    reader.press(Qt.Key.Key_Return, CTRL)

    wall = wall_of(reader)
    assert wall.window.geometry() == QGuiApplication.screens()[1].geometry()
    assert wall.window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert reader.focus == "searchField"
    assert shown(wall) == slide_picture(reader, reader.hits.current)


@pytest.mark.parametrize("popup", [QMenu, QDialog])
def test_windows_that_come_up_on_the_wall_are_pushed_back(
    open_window: OpenWindow, popup: type[QMenu | QDialog]
) -> None:
    reader = open_window()
    send(reader, TILLID)
    laptop, wall = (screen.geometry() for screen in QGuiApplication.screens())

    window = popup(reader.window)
    window.resize(300, 200)
    window.move(wall.center())
    window.show()
    reader.window.move(wall.topLeft() + QPoint(50, 50))

    assert laptop.contains(window.frameGeometry())
    assert laptop.contains(reader.window.frameGeometry())
    window.close()


def test_windows_are_free_again_when_the_wall_is_off(open_window: OpenWindow) -> None:
    reader = open_window()
    send(reader, TILLID)
    reader.command("end_wall")

    reader.window.move(QGuiApplication.screens()[1].geometry().topLeft())

    assert reader.window.pos() == QGuiApplication.screens()[1].geometry().topLeft()


def test_dialogs_are_qts_own_while_the_wall_is_on(open_window: OpenWindow) -> None:
    reader = open_window()
    native = Qt.ApplicationAttribute.AA_DontUseNativeDialogs

    send(reader, TILLID)
    during = QApplication.testAttribute(native)
    reader.command("end_wall")

    assert (during, QApplication.testAttribute(native)) == (True, False)


def test_selected_words_are_marked_on_the_wall(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    cursor = reader.pane.document().find("tillidsfulde")
    reader.pane.setTextCursor(cursor)

    reader.press(Qt.Key.Key_Return, CTRL | SHIFT)

    marked = Pointing(marked=(TextRange(0, 16, 28),))
    assert shown(wall) == slide_picture(reader, TILLID, pointing=marked)
    assert shown(wall) != slide_picture(reader, TILLID)


def test_found_words_are_marked_where_none_are_selected(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillidsfulde")

    reader.press(Qt.Key.Key_Return, CTRL | SHIFT)

    marked = wall_of(reader).slides.walk.steps[0].pointing.marked
    assert TextRange(0, 16, 28) in marked


def test_tab_in_the_strip_brightens_one_paragraph_after_the_other(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, LONG)
    strip = strip_of(reader)
    strip.setFocus()
    seen = []

    for _ in range(3):
        QTest.keyClick(strip, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        seen.append(wall.slides.bright)
    QTest.keyClick(strip, Qt.Key.Key_Backtab)

    assert seen == [0, 1, 2]
    assert shown(wall) == slide_picture(reader, LONG, pointing=Pointing(bright=1))


def test_tab_leaves_the_strip_after_the_last_paragraph(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    strip = strip_of(reader)
    strip.setFocus()

    while strip.hasFocus():
        QTest.keyClick(strip, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()

    assert wall.slides.bright is None


def test_bullets_come_one_by_one(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.action("bullets_one_by_one").trigger()
    wall = send(reader, LONG)
    seen = [shown(wall)]

    for _ in range(2):
        QTest.keyClick(reader.field, Qt.Key.Key_PageDown)
        seen.append(shown(wall))

    expected = [slide_picture(reader, LONG, pointing=Pointing(bullets=n)) for n in range(3)]
    assert seen == expected


def test_the_room_decides_how_many_slides_there_are(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, LONG)
    reader.command("describe_room")
    dialog = reader.part(RoomDialog, "roomDialog")

    dialog.metres.setValue(16)
    dialog.boxes["dark"].setChecked(True)
    dialog.boxes["municipality"].setChecked(False)

    plan = wall.slides.walk.plan
    assert plan is not None
    assert len(plan.slides) > 1
    assert plan.viewing.metres == 16
    assert shown(wall).pixelColor(5, 5).name() == "#15181c"
    assert shown(wall) == slide_picture(reader, LONG)
    dialog.close()


def test_a_picture_too_small_for_the_room_is_said_and_can_have_fewer_slides(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    sit_far_away(reader)
    store = reader.window._store
    store.change_wall(replace(store.current.wall, metres=30))
    wall = send(reader, LONG)
    QCoreApplication.processEvents()
    assert "too small" in strip_of(reader)._note.text()

    reader.action("fewer_slides").trigger()

    plan = wall.slides.walk.plan
    assert plan is not None
    assert len(plan.slides) <= 4


def test_a_clicker_teaches_its_keys(open_window: OpenWindow) -> None:
    reader = open_window()
    sit_far_away(reader)
    reader.command("learn_clicker")
    dialog = reader.part(ClickerDialog, "clickerDialog")

    QTest.keyClick(dialog, Qt.Key.Key_B)
    assert "writes “b”" in dialog.question.text()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(dialog, key)

    wall = send(reader, LONG)
    QTest.keyClick(reader.field, Qt.Key.Key_Right)
    assert wall.slides.walk.position.slide == 1
    QTest.keyClick(reader.field, Qt.Key.Key_Left)
    assert wall.slides.walk.position.slide == 0


def test_the_screens_have_numbers_in_the_menu_and_on_themselves(open_window: OpenWindow) -> None:
    reader = open_window()
    menu = QMenu()
    reader.window.walls.setup._add_screens(menu)
    (screens,) = menu.findChildren(QMenu)
    names = [plain_text(each) for each in screens.actions()]

    reader.command("identify_screens")

    numbers = [each for each in QApplication.topLevelWidgets() if isinstance(each, QLabel)]
    on_screen = {label.text(): label.screen().name() for label in numbers if label.isVisible()}
    assert on_screen == {"1": "LAPTOP", "2": "WALL"}
    assert [name.split(",")[0] for name in names[1:]] == ["1: LAPTOP", "2: WALL"]
    for label in numbers:
        label.close()


def test_a_screen_that_goes_takes_the_wall_with_it(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    application = QGuiApplication.instance()

    application.screenRemoved.emit(QGuiApplication.screens()[1])  # type: ignore[union-attr]
    hidden = not wall.window.isVisible()
    application.screenAdded.emit(QGuiApplication.screens()[1])  # type: ignore[union-attr]
    QCoreApplication.processEvents()

    assert hidden
    assert shown(wall) == slide_picture(reader, TILLID)


def test_the_time_is_in_a_corner_and_alone(open_window: OpenWindow) -> None:
    reader = open_window()
    wall = send(reader, TILLID)
    slide = shown(wall)

    wall.show_time("4:59")
    corner = shown(wall)
    wall.show_time("4:58", alone=True)
    alone = shown(wall)
    wall.show_time("")

    left = corner.copy(0, 0, 900, 1080)
    assert corner != slide
    assert left == slide.copy(0, 0, 900, 1080)
    assert alone.pixelColor(0, 0).name() == wall.slides.ground.name()
    assert alone.copy(0, 0, 300, 1080) != slide.copy(0, 0, 300, 1080)
    assert shown(wall) == slide


def test_an_identity_is_read_back_and_other_text_is_not() -> None:
    identity = ScreenIdentity.of(QGuiApplication.screens()[1])

    assert ScreenIdentity.from_text(identity.text) == identity
    assert ScreenIdentity.from_text("a\tb") is None
    assert identity.find_in(QGuiApplication.screens()) is QGuiApplication.screens()[1]
    assert identity._replace(connector="X").find_in(QGuiApplication.screens()) is None
