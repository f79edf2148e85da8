"""The colours of slides, light and dark: every text has a contrast of 7:1 at least."""

from __future__ import annotations

from dataclasses import dataclass

from content.model import Accent
from content.reading.colour_contrast import contrast

ENOUGH = 7.0
"""The contrast of text with its ground that WCAG 2 asks for at level AAA."""

_STEPS = 100
_INK, _PAPER = "#1a1a1a", "#fbfaf7"
_NIGHT, _BRIGHT = "#15181c", "#f2f0eb"
_GREY_ON_PAPER, _GREY_ON_NIGHT = "#555555", "#a9adb3"
_MARK = "#ffd966"


@dataclass(frozen=True, slots=True)
class SlideColours:
    """The colours of a slide by role, as `#rrggbb`; `on_mark` is text that is marked."""

    ground: str
    text: str
    muted: str
    accent: str
    mark: str
    on_mark: str


def slide_colours(accent: Accent | None, *, dark: bool = False) -> SlideColours:
    """The colours for a municipality's accent; without one, the accent is that of the text."""
    if dark:
        own = accent.dark if accent else _BRIGHT
        own = readable(own, _NIGHT, "#ffffff")
        return SlideColours(_NIGHT, _BRIGHT, _GREY_ON_NIGHT, own, _MARK, _INK)
    own = readable(accent.light if accent else _INK, _PAPER, "#000000")
    return SlideColours(_PAPER, _INK, _GREY_ON_PAPER, own, _MARK, _INK)


def readable(colour: str, ground: str, towards: str) -> str:
    """The colour itself, or as little nearer to another as its contrast needs."""
    tried = (_mixed(colour, towards, step / _STEPS) for step in range(_STEPS + 1))
    return next(each for each in tried if contrast(each, ground) >= ENOUGH)


def _mixed(colour: str, other: str, share: float) -> str:
    parts = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)
