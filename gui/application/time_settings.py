"""The time of the group: what was chosen last, and what is left of one that runs."""

from __future__ import annotations

from dataclasses import dataclass, field

MINUTES = (1, 240)
"""Least and most that can be chosen."""
_DAY = 24 * 60 * 60 * 1000


@dataclass(frozen=True)
class TimeSettings:
    """`end` is when a running time ends, in milliseconds since 1970, or 0.

    `rest` are the milliseconds that are left of a paused one, or 0.
    """

    minutes: int = field(default=5, metadata={"within": MINUTES})
    end: int = field(default=0, metadata={"within": (0, 1 << 53)})
    rest: int = field(default=0, metadata={"within": (0, _DAY)})
