"""Tick boxes of the tree are seen in every theme and state: 3:1, measured on the pixels."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from gui.appearance.theme import ThemeName
from gui.application.preferences import PreferenceStore
from tests.gui.contrast import contrast
from tests.gui.whole_window import OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses


@pytest.mark.parametrize("hovered", [False, True], ids=["plain", "hovered"])
@pytest.mark.parametrize("selected", [False, True], ids=["unselected", "selected"])
@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST])
def test_box_and_tick_stand_out(
    qapp: QApplication,
    open_window: OpenWindow,
    store: PreferenceStore,
    theme: ThemeName,
    *,
    selected: bool,
    hovered: bool,
) -> None:
    store.change(replace(store.current, theme=theme))
    reader = open_window()
    model = reader.tree.model()
    country = model.index(0, 0)
    ticked, unticked = model.index(0, 0, country), model.index(1, 0, country)
    model.setData(ticked, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)

    for index in (country, ticked, unticked):
        image = _row(qapp, reader, index, selected=selected, hovered=hovered)
        side = 14
        left = next(x for x in range(2, 12) if _differs(image, x))
        ground = image.pixelColor(image.width() - 3, image.height() // 2)
        inside = image.pixelColor(left + 2, image.height() // 2 - 4)
        box = [image.pixelColor(left, image.height() // 2 + dy) for dy in (-4, 4)]
        marks = [
            contrast(image.pixelColor(x, y), inside)
            for x in range(left + 2, left + side - 2)
            for y in range(image.height() // 2 - 5, image.height() // 2 + 5)
        ]

        assert min(contrast(each, ground) for each in box) >= 3
        assert (max(marks) >= 3) == (index != unticked)


def _row(
    qapp: QApplication, reader: Reader, index: QModelIndex, *, selected: bool, hovered: bool
) -> QImage:
    """The row as it is painted, from the left end of its tick box."""
    tree = reader.tree
    row = tree.visualRect(index)
    tree.setCurrentIndex(index if selected else QModelIndex())
    if not selected:
        tree.clearSelection()
    QCursor.setPos(tree.viewport().mapToGlobal(row.center() if hovered else row.bottomLeft() * 9))
    qapp.processEvents()
    return tree.viewport().grab(row).toImage()


def _differs(image: QImage, x: int) -> bool:
    """Whether a column is not of the background alone."""
    middle = image.height() // 2
    return image.pixelColor(x, middle) != image.pixelColor(1, middle)
