"""What is pointed at on a slide; nothing of it moves a letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class TextRange(NamedTuple):
    """Characters `start` to before `stop` of a block of the text, or of its title or tag line."""

    block: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Pointing:
    """Marked words, the one bright block, and how many bullets of the text are shown.

    All other blocks are muted where one is `bright`. From the first bullet that is not shown on,
    nothing is.
    """

    marked: tuple[TextRange, ...] = ()
    bright: int | None = None
    bullets: int | None = None
