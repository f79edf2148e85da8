"""What is put on the wall: texts in their order, each on one slide or more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.slides import Pointing, SlideText, Viewing, slide_text

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Accent, Passage
    from gui.application.wall_settings import WallSettings

_NOTHING = Pointing()


@dataclass(frozen=True, slots=True)
class WallStep:
    """One text and how it looks; without an `accent` in neutral colours.

    `name` is what the operator knows it by, if not by its title; it is never on the wall.
    """

    text: SlideText
    accent: Accent | None = None
    pointing: Pointing = _NOTHING
    name: str = ""

    @property
    def shown_name(self) -> str:
        """What the operator knows it by."""
        return self.name or self.text.title


def passage_step(library: Library, passage: Passage) -> WallStep:
    """A passage."""
    municipality = library.municipality_of(passage)
    text = slide_text(passage, library.document_of(passage), municipality)
    return WallStep(text, municipality.accent, name=passage.shown_title)


def text_in(settings: WallSettings, text: SlideText) -> SlideText:
    """The text, with municipality and foot if the reader wants them on slides."""
    return replace(
        text,
        municipality=text.municipality if settings.municipality else "",
        foot=text.foot if settings.foot else "",
    )


def viewing_in(settings: WallSettings) -> Viewing:
    """The room that the reader described."""
    return Viewing(settings.metres, settings.picture_width / 100, settings.sees_badly)
