"""Ctrl+P: which passages a card dialog is opened for, and a sentence where there are none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from content.cards.card_selection import select_passages
from content.library import Library
from gui.deck.card_list import CardList
from gui.printing import CardDialog
from gui.tree.tree_model import TreeModel
from gui.window.card_commands import PRINTING_MODULES
from tests.gui.whole_window import (
    CTRL,
    PEJLEMAERKE_5,
    PEJLEMAERKER,
    SHIFT,
    OpenWindow,
    Reader,
)

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]


def _cards(reader: Reader) -> tuple[str, ...]:
    """The cards in the dialog that is open; it is closed again."""
    dialog = next(each for each in reader.window.findChildren(CardDialog) if each.isVisible())
    cards = dialog.findChild(CardList, "cardList")
    assert isinstance(cards, CardList)
    passages = cards.passages
    dialog.close()
    return passages


def _tick(reader: Reader, branch: str) -> None:
    tree = reader.tree.model()
    assert isinstance(tree, TreeModel)
    tree.setData(tree.index_of(branch), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_ctrl_p_opens_the_card_of_what_is_read(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)

    reader.press(Qt.Key.Key_P, CTRL)

    assert _cards(reader) == (PEJLEMAERKE_5,)


def test_the_line_at_the_foot_names_the_card_that_was_saved(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.press(Qt.Key.Key_P, CTRL)
    dialog = reader.part(CardDialog, "cardDialog")
    dialog.files.run = lambda _dialog: tmp_path / "card.pdf"

    dialog.export_actions.save_pdf()

    named = "Vi er modige og troværdige – Helsingør Kommune"
    assert reader.status.message() == f"{named}: Saved as “{tmp_path / 'card.pdf'}”."
    dialog.close()


def test_ctrl_p_on_a_documents_title_opens_its_principles(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKER)
    reader.field.setFocus()

    reader.press(Qt.Key.Key_P, CTRL)

    assert len(_cards(reader)) == 6


@pytest.mark.parametrize(("branch", "count"), [("halsnaes", 3), (PEJLEMAERKER, 6), ("SE", 1)])
def test_ctrl_p_in_the_tree_prints_the_branch(
    open_window: OpenWindow, branch: str, count: int
) -> None:
    reader = open_window()
    reader.tree.setFocus()
    reader.go_to(branch)

    reader.press(Qt.Key.Key_P, CTRL)

    assert len(_cards(reader)) == count


def test_what_is_ticked_is_printed_in_the_order_of_the_tree(open_window: OpenWindow) -> None:
    reader = open_window()
    for branch in (PEJLEMAERKER, "halsnaes"):
        _tick(reader, branch)

    reader.command("print_ticked")

    cards = _cards(reader)
    assert len(cards) == 9
    assert cards[0].startswith("halsnaes/")
    assert cards[-1].startswith(PEJLEMAERKER)


def test_the_whole_library_is_printed(open_window: OpenWindow, library: Library) -> None:
    reader = open_window()

    reader.command("print_library")

    principles = [each.id for each in library.passages if each.kind == "principle"]
    assert set(principles) <= set(_cards(reader))


def test_all_hits_are_printed_in_their_order(open_window: OpenWindow, library: Library) -> None:
    reader = open_window()
    reader.field.setText("tillid")

    reader.press(Qt.Key.Key_P, CTRL | SHIFT)

    hits = [row.passage for row in reader.rows()]
    assert _cards(reader) == tuple(each.id for each in select_passages(library, hits))


def test_hits_that_are_marked_are_printed_alone(open_window: OpenWindow, library: Library) -> None:
    reader = open_window()
    reader.field.setText("tillid")
    reader.hits.setFocus()
    reader.press(Qt.Key.Key_Home)
    reader.press(Qt.Key.Key_Down, SHIFT)
    reader.press(Qt.Key.Key_Down, SHIFT)
    marked = [row.passage for row in reader.rows()][:3]
    first = tuple(each.id for each in select_passages(library, marked))

    reader.press(Qt.Key.Key_P, CTRL)
    assert _cards(reader) == first
    reader.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert _cards(reader) == first


def test_a_click_with_ctrl_marks_a_hit_and_does_not_enter_it(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.field.setText("tillid")
    spots = [reader.hits.visualRect(reader.hits.model().index(row, 0)).center() for row in (1, 3)]

    for spot in spots:
        QTest.mouseClick(reader.hits.viewport(), Qt.MouseButton.LeftButton, CTRL, spot)

    rows = [row.passage for row in reader.rows()]
    assert reader.hits.selected_passages() == (rows[0], rows[1], rows[3])
    assert reader.focus == "hitList"


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("print_card", "Select a passage first, then print its card."),
        ("print_hits", "There are no results to print."),
        (
            "print_ticked",
            "Tick municipalities or documents in the tree first, then print them as cards.",
        ),
    ],
)
def test_with_nothing_to_print_there_is_a_sentence(
    open_window: OpenWindow, command: str, sentence: str
) -> None:
    reader = open_window()

    assert not reader.action(command).isEnabled()
    assert reader.action(command).statusTip() == sentence


def test_the_card_dialog_is_imported_in_rounds_of_the_event_loop_before_it_is_wanted(
    tmp_path: Path,
) -> None:
    script = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import main
from gui.window import card_commands

card_commands._IMPORT_AFTER = 0
application = QApplication([])
window = main.compose(["--profile", sys.argv[1]])
assert "typst" not in sys.modules
rounds = 0

def count():
    global rounds
    rounds += 1
    if "gui.printing" in sys.modules:
        application.quit()

timer = QTimer()
timer.timeout.connect(count)
timer.start(0)
application.exec()
print(rounds)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env=environment,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert int(done.stdout) >= len(PRINTING_MODULES) // 2
