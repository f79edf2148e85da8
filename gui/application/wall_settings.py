"""How the wall is shown: the room, what stands on a slide, the screen, the keys of a clicker."""

from __future__ import annotations

from dataclasses import dataclass, field

METRES = (1, 60)
"""Least and largest distance to the back row."""
PICTURE_WIDTHS = (30, 2000)
"""Least and largest width of the picture on the wall, in centimetres."""


@dataclass(frozen=True)
class WallSettings:
    """What is kept of the wall.

    `metres` to the back row, `picture_width` in centimetres; `municipality` and `foot` are whether
    a slide has them. `screen` is the chosen one as `gui.wall.screen_identity` writes it, or "";
    `next_key` and `previous_key` are what the clicker sends, or "". `introduced` is whether the
    reader has been told how to silence notifications.
    """

    metres: int = field(default=8, metadata={"within": METRES})
    picture_width: int = field(default=200, metadata={"within": PICTURE_WIDTHS})
    sees_badly: bool = False
    dark: bool = False
    municipality: bool = True
    foot: bool = True
    bullets_one_by_one: bool = False
    screen: str = ""
    next_key: str = ""
    previous_key: str = ""
    introduced: bool = False
