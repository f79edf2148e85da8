"""A page of cards as a drawing that Qt paints, the same on the screen and on paper."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer


def page_drawing(svg: str) -> QSvgRenderer:
    """The page, ready to be painted.

    What has no stroke is given one of width 0: Qt 6.11 leaves that out, but on a printer strokes
    everything else with its own pen, so that all letters come out bold.
    """
    return QSvgRenderer(QByteArray(svg.replace("<svg ", '<svg stroke-width="0" ', 1).encode()))
