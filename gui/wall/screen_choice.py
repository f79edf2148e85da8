"""Which screen the wall is shown on, and whether it may have the keyboard there."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from gui.wall.screen_identity import ScreenIdentity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen


class Arrangement(Enum):
    """How the wall stands to the operator's window."""

    APART = auto()  # on a screen of its own
    ONE_SCREEN = auto()
    MIRRORED = auto()  # all screens show the same
    MISSING = auto()  # the chosen screen is not there


class ScreenChoice(NamedTuple):
    """The screen for the wall, None if the chosen one is MISSING."""

    arrangement: Arrangement
    screen: QScreen | None

    @property
    def shares_screen(self) -> bool:
        """Whether the wall covers the operator's window, and has the keyboard meanwhile."""
        return self.arrangement in (Arrangement.ONE_SCREEN, Arrangement.MIRRORED)


def choose_screen(operator: QScreen, screens: Sequence[QScreen], chosen: str) -> ScreenChoice:
    """The screen for the wall, beside the one that the operator's window is on.

    `chosen` is the identity of the screen that the reader chose, or "".
    """
    area = operator.geometry()
    beside = [each for each in screens if not each.geometry().intersects(area)]
    identity = ScreenIdentity.from_text(chosen)
    found = identity.find_in(screens) if identity else None
    if identity and found is None:
        return ScreenChoice(Arrangement.MISSING, None)
    if not beside:
        is_alone = len(screens) == 1
        alone = Arrangement.ONE_SCREEN if is_alone else Arrangement.MIRRORED
        return ScreenChoice(alone, operator)
    return ScreenChoice(Arrangement.APART, found if found in beside else beside[0])
