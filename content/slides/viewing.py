"""How large text has to be to be read from the back of a room. Slides are measured in units.

The short side of a slide has 1080 units, whatever its pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

SHORT_SIDE = 1080.0

MARGIN = 0.065 * SHORT_SIDE
"""Projectors cut up to 5 % of a picture."""

X_HEIGHT = 0.475
"""Of a text size: Source Serif 4. Other faces are set so that theirs is no less."""

_LEAST_ARC, _COMFORTABLE_ARC = 300, 220
"""Distance in x-heights: 16' and 22' of capital height, least and preferred in ISO 9241-3."""

_FOR_BAD_SIGHT = 1.4
"""DIN 1450."""

_COMFORTABLE, _LEAST, _MOST = 76.0, 24.0, 180.0
"""Units: text is at least that large where it has room, and never smaller or larger than these."""

_STEP = 1 - 0.035
_PICTURE_HEIGHTS = 8
"""The distance beyond which a picture is too small, whatever is on it."""


@dataclass(frozen=True, slots=True)
class Viewing:
    """From how far a picture is looked at: metres to the back row, and its width in metres."""

    metres: float = 8.0
    width: float = 2.0
    sees_badly: bool = False


@dataclass(frozen=True, slots=True)
class Canvas:
    """A slide of some pixels, and the room that it is seen in. Lengths are units."""

    shape: tuple[int, int]
    viewing: Viewing

    @property
    def width(self) -> float:
        """The width of a slide."""
        return self.shape[0] * SHORT_SIDE / min(self.shape)

    @property
    def height(self) -> float:
        """The height of a slide."""
        return self.shape[1] * SHORT_SIDE / min(self.shape)

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def floor(self) -> float:
        """The least text size that can be read from the back row."""
        return min(max(self._size(_LEAST_ARC), _LEAST), _MOST)

    @property
    def sizes(self) -> tuple[float, ...]:
        """The text sizes to try, from the comfortable one down to the floor."""
        largest, floor = max(self._size(_COMFORTABLE_ARC), _COMFORTABLE), self.floor
        largest = max(min(largest, _MOST), floor)
        steps = math.ceil(math.log(floor / largest) / math.log(_STEP) - 1e-9)
        return (*(largest * _STEP**number for number in range(steps)), floor)

    @property
    def is_too_far(self) -> bool:
        """Whether the back row is too far from a picture of this size."""
        return self.viewing.width < self.least_width

    @property
    def least_width(self) -> float:
        """The metres that the picture has to be wide, whatever is on it."""
        return self.viewing.metres / _PICTURE_HEIGHTS * self.shape[0] / self.shape[1]

    def distance(self, size: float) -> float:
        """The metres from which text of a size can be read."""
        return size * X_HEIGHT * self.viewing.width / self.width * _LEAST_ARC / self._need

    def _size(self, arc: float) -> float:
        """The text size whose x-height is seen at least as large as distance / `arc`."""
        share = self.viewing.metres * self._need / arc / self.viewing.width
        return share * self.width / X_HEIGHT

    @property
    def _need(self) -> float:
        return _FOR_BAD_SIGHT if self.viewing.sees_badly else 1.0
