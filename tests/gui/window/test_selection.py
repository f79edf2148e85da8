"""Several rows are selected in the tree or the results: every command takes them, however given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from content.cards.card_selection import select_passages
from content.library import Library
from gui.deck.card_list import CardList
from gui.printing import CardDialog
from gui.tree.tree_model import TreeModel
from gui.tree.tree_view import TreeView
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, PEJLEMAERKER, SHIFT, OpenWindow, Reader

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]

HALSNAES = tuple(f"halsnaes/mod-tillid-og-helhed/{name}" for name in ("mod", "tillid", "helhed"))

_KEYS = {"copy": (Qt.Key.Key_C, CTRL | SHIFT), "print_card": (Qt.Key.Key_P, CTRL)}


def _click(tree: TreeView, key: str, held: Qt.KeyboardModifier) -> None:
    model = tree.model()
    assert isinstance(model, TreeModel)
    row = model.index_of(key)
    tree.scrollTo(row)
    middle = tree.visualRect(row).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, held, middle)


def _select_in_tree(reader: Reader, *keys: str) -> None:
    reader.tree.expand_branches(("halsnaes/mod-tillid-og-helhed", PEJLEMAERKER))
    for number, key in enumerate(keys):
        _click(reader.tree, key, CTRL if number else Qt.KeyboardModifier.NoModifier)


def _select_three_hits(reader: Reader) -> tuple[str, ...]:
    reader.field.setText("tillid")
    reader.hits.setFocus()
    reader.press(Qt.Key.Key_Home)
    for _ in range(2):
        reader.press(Qt.Key.Key_Down, SHIFT)
    return tuple(row.passage for row in reader.rows()[:3])


def _give(reader: Reader, how: str, name: str) -> None:
    """Give a command by its key, from a menu, or with its button, which takes the focus."""
    if how == "key":
        reader.press(*_KEYS[name])
        return
    if how == "menu":
        reader.command(name)
        return
    for button in reader.window.findChildren(QToolButton):
        if button.defaultAction() is reader.action(name):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
            return
    raise AssertionError(name)


def _cards(reader: Reader) -> tuple[str, ...]:
    dialog = next(each for each in reader.window.findChildren(CardDialog) if each.isVisible())
    cards = dialog.findChild(CardList, "cardList")
    assert isinstance(cards, CardList)
    passages = cards.passages
    dialog.close()
    return passages


def _copied() -> str:
    text = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()  # offscreen it would outlive the application
    return text


def test_rows_of_the_tree_are_selected_with_ctrl_and_the_current_one_is_read(
    open_window: OpenWindow,
) -> None:
    reader = open_window()

    _select_in_tree(reader, HALSNAES[0], PEJLEMAERKE_5, HALSNAES[2])

    assert reader.tree.selected_rows() == (HALSNAES[0], HALSNAES[2], PEJLEMAERKE_5)
    assert reader.title == "Helhed"


def test_rows_of_the_tree_are_selected_with_shift_and_the_arrows(open_window: OpenWindow) -> None:
    reader = open_window()
    _select_in_tree(reader, HALSNAES[0])

    for _ in range(2):
        reader.press(Qt.Key.Key_Down, SHIFT)

    assert reader.tree.selected_rows() == HALSNAES
    assert reader.title == "Helhed"


@pytest.mark.parametrize("how", ["key", "button", "menu"])
def test_passages_selected_in_the_tree_are_printed_and_copied_alike(
    open_window: OpenWindow, how: str
) -> None:
    reader = open_window()
    _select_in_tree(reader, *HALSNAES)

    _give(reader, how, "copy")
    assert _copied().count("Halsnæs Kommune, ") == 3
    _give(reader, how, "print_card")
    assert _cards(reader) == HALSNAES


@pytest.mark.parametrize("how", ["key", "button", "menu"])
def test_selected_results_are_printed_and_copied_alike(
    open_window: OpenWindow, library: Library, how: str
) -> None:
    reader = open_window()
    selected = _select_three_hits(reader)

    _give(reader, how, "copy")
    assert _copied().count(".txt, line") == 3
    assert reader.status.message() == "3 passages copied with reference."
    _give(reader, how, "print_card")
    assert _cards(reader) == tuple(each.id for each in select_passages(library, selected))
    assert reader.hits.selected_passages() == selected


def test_a_branch_and_a_passage_of_it_are_each_printed_once(open_window: OpenWindow) -> None:
    reader = open_window()
    _select_in_tree(reader, "halsnaes", HALSNAES[1], PEJLEMAERKE_5)

    reader.press(Qt.Key.Key_P, CTRL)

    assert _cards(reader) == (*HALSNAES, PEJLEMAERKE_5)


def test_the_selected_municipality_is_copied_and_not_the_page(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    _select_in_tree(reader, "halsnaes")

    reader.press(Qt.Key.Key_C, CTRL | SHIFT)

    assert _copied().count("Halsnæs Kommune, ") == 3


def test_who_reads_the_page_prints_the_page(open_window: OpenWindow) -> None:
    reader = open_window()
    _select_three_hits(reader)
    reader.pane.setFocus()

    reader.press(Qt.Key.Key_P, CTRL)

    assert len(_cards(reader)) == 1


def test_a_passage_read_elsewhere_ends_the_selection(open_window: OpenWindow) -> None:
    reader = open_window()
    _select_in_tree(reader, *HALSNAES)

    reader.command("next_passage")

    assert reader.tree.selected_rows() == ()
    assert len(reader.tree.selectedIndexes()) == 1


def test_every_selected_row_of_the_tree_looks_selected(open_window: OpenWindow) -> None:
    reader = open_window()
    _select_in_tree(reader, *HALSNAES)
    model = reader.tree.model()
    assert isinstance(model, TreeModel)

    picture = reader.tree.viewport().grab().toImage()

    colour = reader.window.palette().highlight().color()
    for key in HALSNAES:
        area = reader.tree.visualRect(model.index_of(key))
        assert picture.pixelColor(area.right() - 4, area.center().y()) == colour, key
