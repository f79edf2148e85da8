"""The window as a whole: full screen, the tree, the title, the mouse, and the layout reset."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QSplitter, QWidget

from gui.application.preferences import PreferenceStore
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, TILLID, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses
Key = Qt.Key
PANES = ("libraryTree", "readingPane", "sourceView", "hitList")


def test_f11_gives_the_window_the_whole_screen_and_takes_it_again(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.press(Key.Key_F11)
    assert reader.window.isFullScreen()
    reader.press(Key.Key_F11)

    assert not reader.window.isFullScreen()


def test_f4_hides_the_tree_until_it_is_pressed_again_and_at_the_next_start(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    assert reader.action("show_tree").isChecked()

    reader.press(Key.Key_F4)

    assert not reader.tree.isVisible()
    reader.window.close()
    second = open_window()
    assert not second.tree.isVisible()
    assert not second.action("show_tree").isChecked()
    second.press(Key.Key_F4)
    assert second.tree.isVisible()


def test_the_title_names_the_passage_and_its_municipality(open_window: OpenWindow) -> None:
    reader = open_window()
    assert reader.window.windowTitle() == "Pejlemærker"

    reader.go_to(TILLID)

    assert reader.window.windowTitle() == "Tillid · Halsnæs – Pejlemærker"


def test_all_rows_of_the_tree_are_expanded_and_collapsed(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.command("collapse_all")
    assert reader.tree.expanded_branches() == ()
    reader.command("expand_all")

    assert PEJLEMAERKE_5.rpartition("/")[0] in reader.tree.expanded_branches()


def test_the_layout_is_that_of_a_first_start_when_it_is_reset(
    qapp: QApplication, open_window: OpenWindow
) -> None:
    first = open_window(size=None)
    expected = (_sizes(first), first.tree.expanded_branches(), first.window.size())

    first.command("show_tree")
    first.command("collapse_all")
    first.window.resize(700, 500)
    first.command("reset_layout")
    qapp.processEvents()

    assert first.tree.isVisible()
    assert first.action("show_tree").isChecked()
    assert (_sizes(first), first.tree.expanded_branches(), first.window.size()) == expected


def _sizes(reader: Reader) -> list[int]:
    splitter = reader.window.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    return splitter.sizes()


@pytest.mark.parametrize("pane", PANES)
def test_ctrl_and_the_wheel_change_the_text_size_in_every_pane(
    qapp: QApplication, open_window: OpenWindow, store: PreferenceStore, pane: str
) -> None:
    view = open_window().part(QAbstractScrollArea, pane)

    _turn_wheel(qapp, view.viewport(), 120)
    assert store.current.text_size == 110
    _turn_wheel(qapp, view.viewport(), -60)
    _turn_wheel(qapp, view.viewport(), -60)

    assert store.current.text_size == 100


def _turn_wheel(qapp: QApplication, target: QWidget, angle: int) -> None:
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(target.mapToGlobal(target.rect().center())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own
    )
    qapp.sendEvent(target, event)


@pytest.mark.parametrize("pane", PANES)
def test_the_back_and_forward_buttons_of_the_mouse_lead_back_and_forward(
    open_window: OpenWindow, pane: str
) -> None:
    reader = open_window()
    reader.go_to(TILLID)
    reader.go_to(PEJLEMAERKE_5)
    target = reader.part(QAbstractScrollArea, pane).viewport()

    QTest.mouseClick(target, Qt.MouseButton.BackButton)
    assert reader.title == "Tillid"
    QTest.mouseClick(target, Qt.MouseButton.ForwardButton)

    assert reader.title == "Vi er modige og troværdige"
