"""The passages a reader has been at, to go back and forward between."""

from __future__ import annotations

LONGEST = 200
"""Places that are remembered; older ones fall off."""


class History:
    """A line of passage ids and where on it the reader stands."""

    def __init__(self) -> None:
        self._places: list[str] = []
        self._at = -1

    @property
    def current(self) -> str:
        """The place last visited, or "" before the first one."""
        return self._places[self._at] if self._places else ""

    @property
    def can_go_back(self) -> bool:
        """Whether `back` leads anywhere."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether `forward` leads anywhere."""
        return self._at + 1 < len(self._places)

    def visit(self, place: str) -> None:
        """Stand at a new place; what lay ahead is forgotten."""
        if place == self.current:
            return
        self._places = [*self._places[: self._at + 1], place][-LONGEST:]
        self._at = len(self._places) - 1

    def back(self) -> str:
        """Step back and return the place; stays where nothing is behind."""
        self._at = max(self._at - 1, 0) if self._places else -1
        return self.current

    def forward(self) -> str:
        """Step forward and return the place; stays where nothing is ahead."""
        self._at = min(self._at + 1, len(self._places) - 1)
        return self.current
