"""Two to four passages side by side: what they share has the same number in every column."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize, QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.comparison.comparison_window import ComparisonWindow
from gui.comparison.passage_choice import PassageChoice
from gui.comparison.table_output import TableOutput
from gui.printing.output.printer import PrintError, PrintRequest
from tests.gui.comparison.comparison_driver import (
    MOD,
    MODIGE,
    TILLID,
    TILLIT,
    choose,
    compare,
    items,
    numbered_words,
    part,
    shown_dialog,
)
from tests.gui.whole_window import CTRL, SHIFT, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def test_a_passage_is_offered_the_most_alike_of_each_other_municipality(
    open_window: OpenWindow,
) -> None:
    choice = choose(open_window(), MOD)

    ticked = choice.ticked()
    assert {each.split("/")[0] for each in ticked} == {"helsingoer", "hjoerring", "helsingborg"}
    assert MODIGE in ticked
    assert len(items(choice)) > len(ticked)


def test_the_space_bar_ticks_and_enter_compares(open_window: OpenWindow) -> None:
    choice = choose(open_window(), MOD)

    QTest.keyClick(choice.list, Qt.Key.Key_Space)
    assert len(choice.ticked()) == 2
    QTest.keyClick(choice, Qt.Key.Key_Return)

    assert len(shown_dialog(ComparisonWindow).columns) == 3


@pytest.mark.parametrize("count", [0, 4])
def test_fewer_than_one_or_more_than_three_others_cannot_be_compared(
    open_window: OpenWindow, count: int
) -> None:
    choice = choose(open_window(), MOD)

    for number, item in enumerate(items(choice)):
        item.setCheckState(Qt.CheckState.Checked if number < count else Qt.CheckState.Unchecked)

    assert not choice.button.isEnabled()
    assert f"{count} are ticked" in part(choice, QLabel, "choiceHint").text()


def test_selected_results_are_compared_at_once(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid ")
    reader.press(Qt.Key.Key_Down)
    reader.hits.setFocus()
    reader.press(Qt.Key.Key_Down, SHIFT)
    reader.press(Qt.Key.Key_E, CTRL)

    assert len(shown_dialog(ComparisonWindow).columns) == 2


def test_same_concepts_have_the_same_number_in_both_languages(open_window: OpenWindow) -> None:
    window = compare(open_window(), TILLID, TILLIT)

    danish, swedish = map(numbered_words, window.columns)
    assert {"tillid1", "Tillid1"} & set(danish)
    assert "tillit1" in swedish
    assert window.legend.item(0).text() == "Trust"
    assert "tillid, tillidsfulde · tillit" in window.legend.item(1).text()
    spoken = window.legend.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1: Trust: tillid")


def test_numbers_are_not_copied_with_the_text(open_window: OpenWindow) -> None:
    column = compare(open_window(), TILLID, TILLIT).columns[0]

    column.moveCursor(QTextCursor.MoveOperation.Start)
    column.selectAll()
    column.copy()

    copied = QApplication.clipboard().text()
    assert "Vi understøtter tillidsfulde relationer" in copied
    assert "tillid1" not in copied


def test_a_key_goes_from_shared_concept_to_shared_concept_and_round(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = compare(open_window(), TILLID, TILLIT)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    legend, count = window.legend, window.legend.count() // 2
    window.legend.select(0)

    for _ in range(count - 1):
        QTest.keyClick(window, Qt.Key.Key_J, CTRL)
    assert legend.currentRow() == 2 * (count - 1)
    QTest.keyClick(window, Qt.Key.Key_J, CTRL)
    assert legend.currentRow() == 0
    QTest.keyClick(window, Qt.Key.Key_J, CTRL | SHIFT)
    assert legend.currentRow() == 2 * (count - 1)


def test_the_words_of_the_selected_concept_stand_out_in_every_column(
    open_window: OpenWindow,
) -> None:
    window = compare(open_window(), TILLID, TILLIT)

    window.legend.select(1)
    window.legend.select(0)

    shown = [{each.cursor.selectedText() for each in c.extraSelections()} for c in window.columns]
    assert shown == [{"Tillid", "tillidsfulde", "tillid"}, {"tillit"}]


def test_columns_scroll_together_or_apart(open_window: OpenWindow) -> None:
    window = compare(open_window(), MODIGE, MOD, TILLIT)
    window.resize(600, 360)
    first, *_, last = (each.verticalScrollBar() for each in window.columns)

    first.setValue(first.maximum())
    assert last.value() == last.maximum()
    box = next(b for b in window.findChildren(QCheckBox) if "together" in b.text())
    box.setChecked(False)
    first.setValue(0)
    assert last.value() == last.maximum()


def test_differences_of_two_passages_are_shown_instead_of_concepts(
    open_window: OpenWindow,
) -> None:
    window = compare(open_window(), TILLID, TILLIT)
    box = next(b for b in window.findChildren(QCheckBox) if "ifferences" in b.text())
    assert not box.isChecked()

    box.setChecked(True)

    assert [numbered_words(each) for each in window.columns] == [[], []]
    old = window.columns[0].document().find("understøtter").charFormat()
    new = window.columns[1].document().find("förhållningssätt").charFormat()
    assert old.fontStrikeOut()
    assert new.fontUnderline()
    window.step(1)
    assert numbered_words(window.columns[0])


def test_passages_that_share_nothing_say_so(open_window: OpenWindow) -> None:
    window = compare(open_window(), MOD, TILLID)

    assert part(window, QLabel, "noSharedConcepts").isVisible() != bool(window.legend.count())


def test_the_comparison_is_saved_as_one_page(open_window: OpenWindow, tmp_path: Path) -> None:
    window = compare(open_window(), TILLID, TILLIT)
    output = part(window, TableOutput)
    output.files.run = lambda _dialog: tmp_path / "trust.pdf"

    part(window, QPushButton, "saveComparison").click()

    assert (tmp_path / "trust.pdf").read_bytes().startswith(b"%PDF")
    message = part(window, QLabel, "comparisonMessage").text()
    assert message == f"Saved as “{tmp_path / 'trust.pdf'}”."


def test_the_comparison_is_printed_as_one_page_on_the_printer_that_is_chosen(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = compare(open_window(), TILLID, TILLIT)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    requests: list[PrintRequest] = []

    def choose_printer(request: PrintRequest, _parent: QWidget) -> QPrinter:
        requests.append(request)
        return printer

    part(window, TableOutput).ask_for_printer = choose_printer
    part(window, QPushButton, "printComparison").click()

    assert [request.pages.page_count for request in requests] == [1]
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    assert "1 page sent" in part(window, QLabel, "comparisonMessage").text()


def test_what_hinders_printing_and_saving_is_said_in_the_window(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = compare(open_window(), TILLID, TILLIT)
    output = part(window, TableOutput)

    def refuse(_request: PrintRequest, _parent: QWidget) -> None:
        raise PrintError("There is no printer.")

    output.ask_for_printer = refuse
    part(window, QPushButton, "printComparison").click()
    assert part(window, QLabel, "comparisonMessage").text() == "There is no printer."

    output.files.run = lambda _dialog: tmp_path / "none" / "trust.pdf"
    part(window, QPushButton, "saveComparison").click()
    assert "there is no folder" in part(window, QLabel, "comparisonMessage").text()


def test_escape_leads_back(open_window: OpenWindow) -> None:
    reader = open_window()
    window = compare(reader, TILLID, TILLIT)

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()
    assert not [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, PassageChoice) and each.isVisible()
    ]
