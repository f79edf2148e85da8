"""The layout as the preferences keep it, and the preferences' own words for one."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import TypeVar

from content.cards import Arrangement, Backs, CardError, CardFormat, CardLayout, Duplex, Sheet
from gui.application.preferences import Changes, Preferences

BLEED = 3.0
"""Millimetres around the trim in a file for a print shop."""

_Choice = TypeVar("_Choice", bound=StrEnum)


def kept_layout(kept: Preferences) -> CardLayout:
    """The layout that was last chosen; each part that is unknown here is the usual one.

    Empty cards and the offset belong to one printing and to a printer: they are not in it.
    """
    with suppress(CardError):
        return CardLayout(
            format=_read(CardFormat, kept.card_format, CardFormat.A6),
            sheet=_read(Sheet, kept.card_sheet, Sheet.A4),
            crop_marks=kept.card_crop_marks,
            backs=_read(Backs, kept.card_backs, Backs.NONE),
            question=kept.card_question,
            duplex=_read(Duplex, kept.card_duplex, Duplex.LONG_EDGE),
            arrangement=_read(Arrangement, kept.card_arrangement, Arrangement.ALTERNATING),
            bleed=BLEED if kept.card_bleed else 0.0,
            hairlines=kept.card_hairlines,
            fill_sheet=kept.card_fill_sheet,
        )
    return CardLayout()


def changes_of(layout: CardLayout) -> Changes:
    """What the preferences keep of a layout."""
    return Changes(
        card_format=layout.format.value,
        card_sheet=layout.sheet.value,
        card_crop_marks=layout.crop_marks,
        card_backs=layout.backs.value,
        card_question=layout.question,
        card_duplex=layout.duplex.value,
        card_arrangement=layout.arrangement.value,
        card_bleed=layout.bleed > 0,
        card_hairlines=layout.hairlines,
        card_fill_sheet=layout.fill_sheet,
    )


def _read(kind: type[_Choice], text: str, usual: _Choice) -> _Choice:
    return kind(text) if text in {each.value for each in kind} else usual
