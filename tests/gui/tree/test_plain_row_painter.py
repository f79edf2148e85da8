"""The tree's own painting: the same pixels as Qt's, in every state that a row can be in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gui.appearance.theme import ThemeName
from gui.application.preferences import PreferenceStore
from gui.tree.plain_row_painter import RowPainter
from gui.tree.tree_delegate import TreeDelegate
from gui.tree.tree_view import TreeView
from tests.gui.whole_window import PEJLEMAERKE_5, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def picture(tree: TreeView) -> QImage:
    """What the tree looks like."""
    return tree.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def left_to_qt(tree: TreeView, monkeypatch: pytest.MonkeyPatch) -> QImage:
    """What it looks like when Qt paints each row."""
    with monkeypatch.context() as patched:
        patched.setattr(RowPainter, "prepare", lambda _painter: False)
        return picture(tree)


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether no colour differs by more than rounding."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return all(-2 <= first - second <= 2 for first, second in pairs)


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST])
@pytest.mark.parametrize("size", [80, 100, 150])
def test_rows_look_as_qt_paints_them(
    open_window: OpenWindow,
    store: PreferenceStore,
    theme: ThemeName,
    size: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = open_window()
    store.change(replace(store.current, theme=theme, text_size=size))
    tree = reader.tree
    tree.expandAll()
    reader.go_to(PEJLEMAERKE_5)

    for query, width in (("", 260), ("tillid", 160), ("tillid", 420), ("vision", 190)):
        reader.field.setText(query)
        tree.resize(width, 700)
        assert are_alike(picture(tree), left_to_qt(tree, monkeypatch)), (query, width)


def test_ticks_and_closed_branches_look_as_qt_paints_them(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window()
    model, role = reader.tree.model(), Qt.ItemDataRole.CheckStateRole
    town = model.index(0, 0, model.index(0, 0))

    picture(reader.tree)
    model.setData(town, Qt.CheckState.Checked.value, role)
    reader.tree.collapse(town)

    assert are_alike(picture(reader.tree), left_to_qt(reader.tree, monkeypatch))


def test_plain_rows_are_not_left_to_qt(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window()
    reader.tree.resize(190, 700)  # some names have no room
    reader.field.setText("tillid")
    picture(reader.tree)  # what stands before the names is drawn by Qt, once
    left: list[object] = []
    monkeypatch.setattr(TreeDelegate, "paint", lambda *all_of_it: left.append(all_of_it))

    reader.field.setText("mod")
    picture(reader.tree)

    assert not left
