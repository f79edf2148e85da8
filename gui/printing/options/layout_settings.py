"""The layout of cards from the settings that remember it, and back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from content.cards import (
    PRINT_SHOP_BLEED,
    Arrangement,
    Backs,
    CardError,
    CardFormat,
    CardLayout,
    Duplex,
    Sheet,
)
from gui.application.preferences import CardSettings

_Enum = TypeVar("_Enum", bound=StrEnum)


def layout_from_settings(settings: CardSettings) -> CardLayout:
    """The layout that was last used; a value that does not exist becomes the default.

    Empty cards and the offset are not remembered in it.
    """
    with suppress(CardError):
        return CardLayout(
            format=_member(settings.format, CardFormat.A6),
            sheet=_member(settings.sheet, Sheet.A4),
            crop_marks=settings.crop_marks,
            backs=_member(settings.backs, Backs.NONE),
            question=settings.question,
            duplex=_member(settings.duplex, Duplex.LONG_EDGE),
            arrangement=_member(settings.arrangement, Arrangement.ALTERNATING),
            bleed=PRINT_SHOP_BLEED if settings.bleed else 0.0,
            hairlines=settings.hairlines,
            fill_sheet=settings.fill_sheet,
        )
    return CardLayout()


def settings_with_layout(settings: CardSettings, layout: CardLayout) -> CardSettings:
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


def _member(value: str, default: _Enum) -> _Enum:
    """The member with this value, of the enum that `default` is from."""
    try:
        return type(default)(value)
    except ValueError:
        return default
