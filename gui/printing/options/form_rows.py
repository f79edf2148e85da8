"""Forms and boxes of the options: rows and boxes of one look, with values, and the wheel."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QSizePolicy,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

_SPACING = 6


def form_layout(widget: QWidget) -> QFormLayout:
    """Rows with the label above the field, without margins."""
    rows = QFormLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setVerticalSpacing(_SPACING)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return rows


def labelled(text: str, field: QWidget) -> QWidget:
    """A field below its label."""
    row = QWidget()
    form_layout(row).addRow(text, field)
    return row


def spin_box(object_name: str, limits: tuple[int, int], text: str) -> QSpinBox:
    """A box for whole numbers; a screen reader says the text."""
    box = QSpinBox()
    box.setObjectName(object_name)
    box.setRange(*limits)
    box.setAccessibleName(text)
    return box


def set_entries(box: QComboBox, entries: Iterable[tuple[str, str]]) -> None:
    """Fill the box with pairs of a value and its text; it takes what width there is."""
    box.clear()
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for value, text in entries:
        box.addItem(text, str(value))


def selected_value(box: QComboBox) -> str:
    """The value of the selected entry."""
    return str(box.currentData())


def select_value(box: QComboBox, value: str) -> None:
    """Select the entry with this value; the first one if there is none."""
    box.setCurrentIndex(max(0, box.findData(str(value))))


def prepare_boxes(form: QWidget, height: int) -> None:
    """Give the spin boxes in a form this height, and let the wheel scroll it, not change boxes."""
    wheel_filter = _WheelFilter(form)
    for box in form.findChildren(QWidget):
        if isinstance(box, QAbstractSpinBox):
            box.setMinimumHeight(height)
        if isinstance(box, QComboBox | QAbstractSpinBox):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.installEventFilter(wheel_filter)


class _WheelFilter(QObject):
    """Lets the wheel change the boxes of a form that have the focus; over others, the form scrolls.

    The wheel gives none of them the focus either.
    """

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_kept = event.type() == QEvent.Type.Wheel and not (
            isinstance(watched, QWidget) and watched.hasFocus()
        )
        if is_kept:
            event.ignore()  # for the widget that the box is in
        return is_kept
