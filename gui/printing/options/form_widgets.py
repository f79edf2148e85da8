"""Boxes to choose from: entries with values of their own, in rows of one look."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QWidget

_SPACING = 6


def form(widget: QWidget) -> QFormLayout:
    """Rows with the words above the choice, without margins."""
    rows = QFormLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setVerticalSpacing(_SPACING)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return rows


def offer(box: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    """Offer these values, each with its words; the box takes what width there is."""
    box.clear()
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for value, words in choices:
        box.addItem(words, str(value))


def chosen(box: QComboBox) -> str:
    """The value that is chosen."""
    return str(box.currentData())


def stand_at(box: QComboBox, value: str) -> None:
    """Choose the entry with this value; the first one if there is none."""
    box.setCurrentIndex(max(0, box.findData(str(value))))
