"""What one row of the list of hits shows, and the rows of an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.search.explanation_texts import why_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from index import Explanation

    Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit; the ranges are characters of `title` and of `snippet`.

    `reasons` are which words were found, and by which rule.
    """

    passage: str
    title: str
    title_marks: Ranges
    place: str
    snippet: str
    marks: Ranges
    accent: QColor
    reasons: tuple[Explanation, ...] = ()

    @property
    def why(self) -> str:
        """The reasons in lines, in the language of the interface."""
        return why_text(self.reasons)


class HitRows:
    """The rows of an answer; each is made when it comes into sight."""

    def __init__(
        self, passages: tuple[str, ...], make: Callable[[int], HitRow], total: int | None = None
    ) -> None:
        """`make(place)` gives a row; `total` is how many hits there are, listed or not."""
        self.passages = passages
        self.total = len(passages) if total is None else total
        self._make = make
        self._made: dict[int, HitRow] = {}

    def __len__(self) -> int:
        return len(self.passages)

    def __getitem__(self, place: int) -> HitRow:
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]

    def continues(self, before: HitRows) -> bool:
        """Whether these are the rows from before and further ones."""
        return 0 < len(before) < len(self) and self.passages[: len(before)] == before.passages
