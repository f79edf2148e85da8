"""The contrast of two colours after WCAG 2, and how much a municipality's colour needs."""

from __future__ import annotations

READABLE = 4.5
"""The least contrast of text with its background."""

LIGHT_GROUND = "#ebe8e1"
"""The darkest background of a light window; paper is lighter."""

DARK_GROUND = "#2b3036"
"""The lightest background of a dark window."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (`#rrggbb`): from 1, the same, to 21, black on white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, from 0 to 1."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return float(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
