"""Layouts of rows without anything around or between them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def below_each_other(bar: QWidget, panes: QWidget) -> QWidget:
    """The bar in its own height, and the panes in what is left."""
    whole = QWidget()
    rows = rows_in(whole)
    rows.addWidget(bar)
    rows.addWidget(panes, 1)
    return whole


def rows_in(widget: QWidget) -> QVBoxLayout:
    """A layout of rows without anything around or between them."""
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    return rows
