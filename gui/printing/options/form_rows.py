"""Forms and combo boxes of the options: rows of one look, entries with values of their own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QWidget

_SPACING = 6


def form_layout(widget: QWidget) -> QFormLayout:
    """Rows with the label above the field, without margins."""
    rows = QFormLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setVerticalSpacing(_SPACING)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return rows


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
