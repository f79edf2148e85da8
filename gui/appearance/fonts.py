"""Registers the bundled fonts: Source Serif for reading, Source Sans for the interface."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

READING_FAMILY = "Source Serif 4"
INTERFACE_FAMILY = "Source Sans 3"

FONT_FOLDER = Path(__file__).resolve().parents[2] / "content" / "fonts"

_FILES = ("**/SourceSans3-*.ttf", "**/SourceSerif4-*.ttf")
"""Those of the window; the optical sizes beside them are for cards."""
_INTERFACE_POINTS = 10.5
_READING_POINTS = 13.0


def load_fonts(folder: Path = FONT_FOLDER) -> tuple[str, ...]:
    """Register the window's fonts; returns the names of the files that Qt could not read.

    Without them, the window has the fonts of the system.
    """
    files = sorted(file for pattern in _FILES for file in folder.glob(pattern))
    return tuple(file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0)


def interface_font(percent: int = 100) -> QFont:
    """The font of lists, buttons and menus at a text size in percent."""
    return _font(INTERFACE_FAMILY, _INTERFACE_POINTS * percent / 100)


def reading_font(percent: int = 100) -> QFont:
    """The font of the page at a text size in percent."""
    return _font(READING_FAMILY, _READING_POINTS * percent / 100)


def _font(family: str, points: float) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points)
    return font
