"""What each text of a slide is set in: its face, and its size against that of the text."""

from __future__ import annotations

from typing import NamedTuple

from content.cards.fitting.side_text import HEADS
from content.model import ItemKind
from content.slides.slide_text import SlideText

TITLE_LINE = 1.08
LINE = 1.2
"""The distance of baselines in a title and in all others, in their sizes."""

CAPITAL, DESCENT = 0.67, 0.24
"""How far letters reach above and below their baseline, in their size."""

_ITALIC = (ItemKind.CAPTION, ItemKind.QUOTE, ItemKind.QUESTION)
_MUTED = ("label", "caption", "attribution", "footnote")
_SANS = 0.98
"""At this size the letters of Source Sans 3 are as high as those of Source Serif 4."""


class Style(NamedTuple):
    """A face, its size in text sizes, and the role of its colour."""

    face: str
    scale: float = 1.0
    colour: str = "text"


TAGLINE_STYLE = Style("italic", 1.08, "accent")
MUNICIPALITY_STYLE = Style("label-semibold", 1, "accent")
KICKER_STYLE = Style("label", 1, "muted")
FOOT_STYLE = Style("label", 1, "muted")
PAGE_STYLE = Style("label-semibold", 1.25, "muted")


def block_style(kind: str, *, repeated: bool = False) -> Style:
    """The style of a block; one that is repeated on a further slide is muted and regular."""
    if kind in HEADS:
        if repeated:
            return Style("label", _SANS, "muted")
        return Style("sans-semibold", _SANS, "muted" if kind in _MUTED else "accent")
    face = "italic" if kind in _ITALIC else "serif"
    return Style(face, 1.0, "muted" if repeated or kind in _MUTED else "text")


def title_style(text: SlideText, *, small: bool = False) -> Style:
    """The style of the title, and of the small one on further slides."""
    face = "own-title" if text.own_title else "title"
    if text.title == text.title.upper():
        face = f"{face}-capitals"
    return Style(face, 1.0, "muted" if small or text.own_title else "text")
