"""A comparison on the wall: a concept at a time, walked through by page keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gui.comparison.comparison_driver import TILLID, TILLIT, compare, part
from tests.gui.wall.wall_driver import QT_MESSAGES, only_colour, shown, strip_of, wall_of
from tests.gui.whole_window import OpenWindow

pytestmark = pytest.mark.qt_log_ignore(QT_MESSAGES)


def test_the_selected_concept_is_on_the_wall_and_the_strip_in_the_window(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    window = compare(reader, TILLID, TILLIT)
    window.legend.select(1)

    part(window, QPushButton, "comparisonOnWall").click()

    wall = wall_of(reader)
    assert wall.is_on
    assert wall.step == 1
    assert only_colour(shown(wall)) == ""
    assert strip_of(reader).isVisible()
    wall.end()


def test_page_keys_walk_through_the_concepts_and_the_legend_follows(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    window = compare(reader, TILLID, TILLIT)
    part(window, QPushButton, "comparisonOnWall").click()
    wall = wall_of(reader)
    assert wall.step == 0

    while wall.step == 0:
        QTest.keyClick(window, Qt.Key.Key_PageDown)

    assert window.legend.number == 1
    wall.end()


def test_the_keys_of_the_wall_are_those_of_the_comparison_too(open_window: OpenWindow) -> None:
    window = compare(open_window(), TILLID, TILLIT)

    keys = {key.toString() for action in window.actions() for key in action.shortcuts()}

    assert keys >= {"F5", "F7", "F8", "F9"}


def test_the_wall_walks_on_when_the_comparison_is_closed(open_window: OpenWindow) -> None:
    reader = open_window()
    window = compare(reader, TILLID, TILLIT)
    part(window, QPushButton, "comparisonOnWall").click()
    wall = wall_of(reader)
    window.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    while wall.step == 0:
        QTest.keyClick(reader.window, Qt.Key.Key_PageDown)

    assert wall.step == 1
    wall.end()
