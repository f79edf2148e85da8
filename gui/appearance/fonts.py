"""Registers the bundled fonts: Source Serif for reading, Source Sans for the interface."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

READING_FAMILY = "Source Serif 4"
INTERFACE_FAMILY = "Source Sans 3"

FONT_FOLDER = Path(__file__).resolve().parents[2] / "content" / "fonts"

_FILES = ("**/SourceSans3-*.ttf", "**/SourceSerif4-*.ttf")
"""Those of the window; the optical sizes beside them are for cards."""
_INTERFACE, _READING = 14, 17
"""Logical pixels at 100 %. Points would be smaller on macOS, which has 72 to an inch, not 96."""


def load_fonts(folder: Path = FONT_FOLDER) -> tuple[str, ...]:
    """Register the window's fonts; returns the names of the files that Qt could not read.

    Without them, the window has the fonts of the system.
    """
    files = sorted(file for pattern in _FILES for file in folder.glob(pattern))
    return tuple(file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0)


def pixels(size: float, percent: float = 100) -> int:
    """A size in logical pixels at a text size in percent: whole, as Qt has them for fonts."""
    return max(1, round(size * percent / 100))


def interface_font(percent: int = 100) -> QFont:
    """The font of lists, buttons and menus at a text size in percent."""
    return _font(INTERFACE_FAMILY, pixels(_INTERFACE, percent))


def reading_font(percent: int = 100) -> QFont:
    """The font of the page at a text size in percent."""
    return _font(READING_FAMILY, pixels(_READING, percent))


def _font(family: str, size: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    return font
