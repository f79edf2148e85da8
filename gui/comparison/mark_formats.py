"""How the marks of shared concepts look: a tint for each, and always the number of the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap, QTextCharFormat, QTextFormat

from gui.reading.page_writer import NOT_COPIED

if TYPE_CHECKING:
    from gui.appearance.colours import Colours
    from gui.reading.typography import PageFormats

_LIGHT = ("#ffd699", "#bfe3f7", "#b9e6cf", "#f3ea8f", "#c9d2f6", "#fbc9b8", "#eac6e0", "#d9dcde")
_DARK = ("#6b4300", "#0f4a66", "#0c5440", "#57520a", "#2f4183", "#74301a", "#612f54", "#4a5057")
"""Tints that people with any colour vision tell from their neighbours, as far as tints can be."""

_ICON = 1.4
"""Ems of the interface font that the box with a number is wide."""


def mark_tint(number: int, colours: Colours) -> QColor:
    """The tint of the concept with a number from 1 of the legend."""
    tints = _DARK if colours.is_dark else _LIGHT
    return QColor(tints[(number - 1) % len(tints)])


def mark_format(number: int, colours: Colours) -> QTextCharFormat:
    """How a word of that concept looks; where contrast must be high it is underlined too."""
    marked = QTextCharFormat()
    marked.setBackground(mark_tint(number, colours))
    marked.setForeground(QColor(colours.text))
    marked.setFontUnderline(colours.high_contrast)
    return marked


def number_format(number: int, formats: PageFormats, size: int) -> QTextCharFormat:
    """How the number behind a word of so many pixels looks, which is never copied."""
    raised = mark_format(number, formats.colours)
    raised.setProperty(NOT_COPIED, True)  # noqa: FBT003 - Qt's own
    raised.setFontFamilies(formats.interface.families())
    raised.setProperty(QTextFormat.Property.FontPixelSize.value, size)
    raised.setFontWeight(QFont.Weight.DemiBold)
    raised.setFontUnderline(False)
    raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return raised


def changed_format(colours: Colours, *, added: bool) -> QTextCharFormat:
    """How words look that only one version has: new ones bold, old ones struck out."""
    changed = mark_format(3 if added else 6, colours)
    changed.setFontStrikeOut(not added)
    changed.setFontUnderline(added)
    return changed


def icon_size(formats: PageFormats) -> int:
    """How wide the box with a number is, in logical pixels."""
    return round(_ICON * formats.interface.pixelSize())


def number_icon(number: int, formats: PageFormats) -> QIcon:
    """The tint with the number in it, for the legend."""
    size = icon_size(formats)
    pixmap = QPixmap(QSize(size, size) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(mark_tint(number, formats.colours))
        painter.setPen(QColor(formats.colours.edge))
        box = QRectF(0.5, 0.5, size - 1, size - 1)
        painter.drawRoundedRect(box, 4, 4)
        font = QFont(formats.interface)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(formats.colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    return QIcon(pixmap)
