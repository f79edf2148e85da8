"""Pictures of printed pages, and how much two of them differ."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


def page_picture(pdf: bytes, page: int = 1) -> QImage:
    """A page, counted from 1, in grey, at 72 dots to the inch."""
    command = ["pdftoppm", "-r", "72", "-f", str(page), "-l", str(page), "-png", "-"]
    png = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    return QImage.fromData(png).convertToFormat(QImage.Format.Format_Grayscale8)


def _rows(picture: QImage) -> list[bytes]:
    """How light each pixel is, row by row."""
    pixels, width = bytes(picture.constBits()), picture.bytesPerLine()
    return [pixels[y * width :][: picture.width()] for y in range(picture.height())]


def ink_edges(picture: QImage) -> tuple[int, int, int, int]:
    """The first and last row, then the first and last column, that are not white."""
    rows = _rows(picture)
    inked_rows = [y for y, row in enumerate(rows) if min(row) < 195]
    inked_columns = [x for x in range(picture.width()) if min(row[x] for row in rows) < 195]
    return inked_rows[0], inked_rows[-1], inked_columns[0], inked_columns[-1]


def changed_squares(one: QImage, other: QImage) -> int:
    """How many squares of 2 mm differ by more than edges may: other line breaks change hundreds."""
    width, height = (round(length / 72 * 25.4 / 2) for length in (other.width(), other.height()))
    way = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    lightness = [
        b"".join(_rows(each.scaled(width, height, *way).convertToFormat(each.format())))
        for each in (one, other)
    ]
    return sum(abs(a - b) > 40 for a, b in zip(*lightness, strict=True))
