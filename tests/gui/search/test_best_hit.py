"""The best hit is on the page while there is a query: what commands act on, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from content.faults import Fault, FaultCode
from content.library import Library
from gui.deck.card_list import CardList
from gui.printing import CardDialog
from gui.reading.reading_column import ReadingColumn
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, SHIFT, TILLID, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key


def test_the_best_hit_is_on_the_page_with_the_focus_in_the_field_and_escape_leads_back(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.window.resize(900, 600)
    reader.pane.verticalScrollBar().setValue(60)
    before = reader.title
    reader.field.setFocus()

    reader.type("tillid")
    assert reader.hits.current == TILLID
    qtbot.waitUntil(lambda: reader.title == "Tillid")

    assert reader.focus == "searchField"
    assert not reader.action("back").isEnabled()
    assert "tillid" in {word.lower() for word in reader.marked()}
    reader.press(Key.Key_Escape)
    assert reader.title == before
    assert reader.pane.verticalScrollBar().value() == 60
    assert reader.marked() == set()


def test_escape_leads_back_to_the_faults_that_were_shown(
    open_window: OpenWindow, library: Library, qtbot: QtBot
) -> None:
    fault = Fault("halsnaes/y.txt", None, None, FaultCode.NUL)
    reader = open_window(library=Library(library.municipalities, (fault,)))
    faults = reader.page
    assert "halsnaes/y.txt" in faults

    reader.type("tillid")
    qtbot.waitUntil(lambda: reader.title == "Tillid")
    reader.press(Key.Key_Escape)

    assert reader.page == faults


def test_without_hits_the_page_is_that_from_before_the_search(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    before = reader.title
    reader.type("tillid")
    qtbot.waitUntil(lambda: reader.title == "Tillid")

    reader.type("xyzxyzxyz")

    assert reader.rows() == []
    assert reader.title == before


def test_the_page_is_not_written_again_while_the_best_hit_stays(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    reader = open_window()
    reader.type("tilli")
    qtbot.waitUntil(lambda: reader.title == "Tillid")
    column = reader.window.findChild(ReadingColumn)
    assert column is not None

    with qtbot.assertNotEmitted(column.page_written, wait=60):
        reader.type("d")

    assert reader.hits.current == TILLID


def test_a_page_that_is_opened_at_once_is_not_replaced_by_the_best_hit(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.go_to(PEJLEMAERKE_5)
    opened = reader.title

    qtbot.wait(60)

    assert reader.title == opened


def test_commands_act_on_the_best_hit_as_soon_as_it_is_there(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.field.setFocus()
    reader.type("tillid")

    reader.press(Key.Key_P, CTRL)
    dialog = reader.part(CardDialog, "cardDialog")
    cards = dialog.findChild(CardList, "cardList")
    assert cards is not None
    assert cards.passages == (TILLID,)
    dialog.close()

    reader.press(Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text().startswith("Tillid\n")


def test_the_source_of_the_best_hit_is_shown_without_waiting_for_its_page(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("tillid")

    reader.press(Key.Key_U, CTRL)

    assert reader.source.textCursor().block().text() == "TILLID"


def test_a_hit_that_is_no_longer_one_makes_way_for_the_best(open_window: OpenWindow) -> None:
    reader = open_window()
    exact = reader.part(QToolButton, "exactButton")
    reader.type("tillid")
    exact.click()
    as_typed = {row.passage for row in reader.rows()}
    exact.click()
    others = [row for row, hit in enumerate(reader.rows()) if hit.passage not in as_typed]
    reader.hits.setCurrentIndex(reader.hits.model().index(others[0], 0))

    exact.click()

    assert reader.hits.current == reader.rows()[0].passage
