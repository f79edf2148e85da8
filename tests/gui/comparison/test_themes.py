"""The table of themes: who speaks of what, with honest blanks, and a way into the texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.comparison.comparison_window import ComparisonWindow
from gui.comparison.table_output import TableOutput
from tests.gui.comparison.comparison_driver import TILLID, part, show_themes, shown_dialog
from tests.gui.whole_window import OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

_TRUST, _COURAGE = 0, 1
_HALSNAES, _HELSINGBORG = 0, 3


def test_a_cell_counts_passages_and_a_blank_says_so(open_window: OpenWindow) -> None:
    model = show_themes(open_window()).model

    assert model.rowCount() == 12
    assert model.index(_TRUST, 2).data() == "2 passages"
    assert model.index(_COURAGE, _HELSINGBORG).data() == "says nothing of this"
    spoken = model.index(_COURAGE, _HELSINGBORG).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Courage, Helsingborg: says nothing of this"


def test_the_strongest_sentence_is_a_tool_tip_and_below_the_table(
    open_window: OpenWindow,
) -> None:
    window = show_themes(open_window())
    sentence = "Det betyder, at Vi har mod og kraft til at prioritere"

    window.table.setCurrentIndex(window.model.index(_COURAGE, 1))

    assert window.table.currentIndex().data(Qt.ItemDataRole.ToolTipRole) == sentence
    assert part(window, QLabel, "strongestSentence").accessibleName() == sentence


def test_enter_goes_from_a_cell_to_its_passages_and_opens_one(open_window: OpenWindow) -> None:
    reader = open_window()
    window = show_themes(reader)
    window.table.setCurrentIndex(window.model.index(_TRUST, _HALSNAES))

    QTest.keyClick(window.table, Qt.Key.Key_Return)
    assert window.focusWidget() is window.passages.list
    QTest.keyClick(window.passages.list, Qt.Key.Key_Return)

    assert not window.isVisible()
    assert reader.title == "Tillid"


def test_enter_on_a_blank_stays_in_the_table(open_window: OpenWindow) -> None:
    window = show_themes(open_window())
    window.table.setCurrentIndex(window.model.index(_COURAGE, _HELSINGBORG))

    QTest.keyClick(window.table, Qt.Key.Key_Return)

    assert window.focusWidget() is window.table
    assert window.passages.list.isHidden()


def test_other_rows_are_ticked_and_kept(open_window: OpenWindow) -> None:
    reader = open_window()
    window = show_themes(reader)
    names = [window.choice.list.item(row).text() for row in range(window.choice.list.count())]
    assert names[:2] == ["Trust", "Courage"]

    for row in range(1, 12):
        window.choice.list.item(row).setCheckState(Qt.CheckState.Unchecked)

    assert [each.concept for each in window.model.themes] == ["trust"]
    window.reject()
    assert [each.concept for each in show_themes(reader).model.themes] == ["trust"]


def test_no_row_is_an_empty_table(open_window: OpenWindow) -> None:
    window = show_themes(open_window())

    for row in range(12):
        window.choice.list.item(row).setCheckState(Qt.CheckState.Unchecked)

    assert window.model.rowCount() == 0
    assert window.strongest_passages() == []


def test_all_passages_count_more(open_window: OpenWindow) -> None:
    window = show_themes(open_window())
    before = len(window.model.themes[_TRUST].cells["halsnaes"].passages)

    window.all_passages.setChecked(True)

    assert len(window.model.themes[_TRUST].cells["halsnaes"].passages) > before


def test_the_list_of_themes_is_narrowed_by_typing(open_window: OpenWindow) -> None:
    window = show_themes(open_window())

    QTest.keyClicks(window.choice.field, "coopera")

    shown = [
        window.choice.list.item(row).text()
        for row in range(window.choice.list.count())
        if not window.choice.list.item(row).isHidden()
    ]
    assert shown == ["Cooperation across", "Cooperation"]


def test_a_row_is_compared_with_the_strongest_passage_of_each_municipality(
    open_window: OpenWindow,
) -> None:
    window = show_themes(open_window())
    window.table.setCurrentIndex(window.model.index(_TRUST, 0))

    window.compare.click()

    compared = shown_dialog(ComparisonWindow)
    assert len(compared.columns) == 4
    assert window.strongest_passages()[0] == TILLID
    assert compared.legend.item(0).text() == "Trust"


def test_the_table_is_saved_for_a_spreadsheet_and_as_one_page(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = show_themes(open_window())
    output = part(window, TableOutput)

    output.files.run = lambda _dialog: tmp_path / "themes.csv"
    part(window, QPushButton, "saveThemeTable").click()
    output.files.run = lambda _dialog: tmp_path / "themes.pdf"
    part(window, QPushButton, "saveThemes").click()

    lines = (tmp_path / "themes.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == ";Halsnæs;Helsingør;Hjørring;Helsingborg"
    assert lines[2].endswith(";says nothing of this")
    assert (tmp_path / "themes.pdf").read_bytes().startswith(b"%PDF")
