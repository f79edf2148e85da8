"""Every control is seen in every theme and state: 3:1 to what is around it, on the pixels."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.appearance.theme import ThemeName, apply_theme
from tests.gui.contrast import contrast

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses
THEMES = pytest.mark.parametrize(
    "theme", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST]
)
CONTROLS = (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
)


@THEMES
@pytest.mark.parametrize("focused", [False, True], ids=["plain", "focused"])
@pytest.mark.parametrize("hovered", [False, True], ids=["still", "hovered"])
@pytest.mark.parametrize("make", CONTROLS)
def test_the_outline_of_a_control_stands_out(
    qapp: QApplication,
    theme: ThemeName,
    make: Callable[[], QWidget],
    *,
    hovered: bool,
    focused: bool,
) -> None:
    colours = apply_theme(qapp, theme)
    dialog, control, other = QDialog(), make(), QListWidget()
    column = QVBoxLayout(dialog)
    column.addWidget(control)
    column.addWidget(other)
    dialog.show()
    dialog.activateWindow()
    (control if focused else other).setFocus()
    QCursor.setPos(control.mapToGlobal(control.rect().center() if hovered else QPoint(-90, -90)))
    qapp.processEvents()

    around, edge = QColor(colours.window), _left_edge(control.grab().toImage())

    assert max(contrast(each, around) for each in edge) >= 3


def _left_edge(image: QImage) -> list[QColor]:
    """The colours of the three leftmost columns, at the middle of the height."""
    return [image.pixelColor(x, image.height() // 2) for x in range(3)]


@THEMES
@pytest.mark.parametrize("checked", [False, True], ids=["plain", "checked"])
def test_the_item_of_a_menu_that_is_selected_stands_out_and_keeps_its_tick(
    qapp: QApplication, theme: ThemeName, *, checked: bool
) -> None:
    colours = apply_theme(qapp, theme)
    menu = QMenu()
    item, other = menu.addAction("one"), menu.addAction("two")
    item.setCheckable(True)
    item.setChecked(checked)
    other.setCheckable(True)
    menu.setActiveAction(item)
    menu.popup(QPoint(10, 10))
    qapp.processEvents()

    image = menu.grab(menu.actionGeometry(item)).toImage()
    menu.close()

    ground = image.pixelColor(image.width() // 2, image.height() - 4)
    tick = [contrast(image.pixelColor(x, image.height() // 2), ground) for x in range(3, 20)]
    assert contrast(image.pixelColor(1, image.height() // 2), colours.panel) >= 3
    assert (max(tick) >= 3) == checked


@THEMES
def test_the_handle_of_a_scroll_bar_stands_out(qapp: QApplication, theme: ThemeName) -> None:
    colours = apply_theme(qapp, theme)
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 100)
    bar.resize(12, 200)
    bar.show()
    qapp.processEvents()

    handle = bar.grab(QRect(0, 0, 12, 30)).toImage().pixelColor(6, 16)

    grounds = (colours.window, colours.panel, colours.page, colours.field)
    assert min(contrast(handle, ground) for ground in grounds) >= 3
