"""The layout as the preferences keep it, and the preferences' own words for one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from content.cards import Arrangement, Backs, CardError, CardFormat, CardLayout, Duplex, Sheet
from gui.application.preferences import CardSettings

BLEED = 3.0
"""Millimetres around the trim in a file for a print shop."""

_Choice = TypeVar("_Choice", bound=StrEnum)


def kept_layout(kept: CardSettings) -> CardLayout:
    """The layout that was last chosen; each part that is unknown here is the usual one.

    Empty cards and the offset belong to one printing and to a printer: they are not in it.
    """
    with suppress(CardError):
        return CardLayout(
            format=_read(CardFormat, kept.format, CardFormat.A6),
            sheet=_read(Sheet, kept.sheet, Sheet.A4),
            crop_marks=kept.crop_marks,
            backs=_read(Backs, kept.backs, Backs.NONE),
            question=kept.question,
            duplex=_read(Duplex, kept.duplex, Duplex.LONG_EDGE),
            arrangement=_read(Arrangement, kept.arrangement, Arrangement.ALTERNATING),
            bleed=BLEED if kept.bleed else 0.0,
            hairlines=kept.hairlines,
            fill_sheet=kept.fill_sheet,
        )
    return CardLayout()


def with_layout(settings: CardSettings, layout: CardLayout) -> CardSettings:
    """The settings with this layout in them."""
    return replace(
        settings,
        format=layout.format.value,
        sheet=layout.sheet.value,
        crop_marks=layout.crop_marks,
        backs=layout.backs.value,
        question=layout.question,
        duplex=layout.duplex.value,
        arrangement=layout.arrangement.value,
        bleed=layout.bleed > 0,
        hairlines=layout.hairlines,
        fill_sheet=layout.fill_sheet,
    )


def _read(kind: type[_Choice], text: str, usual: _Choice) -> _Choice:
    return kind(text) if text in {each.value for each in kind} else usual
