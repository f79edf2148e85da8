"""What one row of the list of hits shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit; the ranges are characters of `title` and of `snippet`."""

    passage: str
    title: str
    title_marks: Ranges
    place: str
    snippet: str
    marks: Ranges
    accent: QColor
