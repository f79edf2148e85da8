"""The layout of cards from the settings that remember it, and back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from content.cards import CardError, CardLayout, CustomFormat, card_format
from content.cards.card_layout import PRINT_SHOP_BLEED
from gui.application.preferences import CardSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

Offset = tuple[float, float]
"""Millimetres right and down."""

MAX_OFFSET = 10.0
_NO_OFFSET: Offset = (0.0, 0.0)

_SAME_NAME = (
    *("sheet", "crop_marks", "backs", "question"),
    *("duplex", "arrangement", "hairlines", "fill_sheet"),
)
"""Fields of CardLayout and of CardSettings besides the format.

Empty cards and the offset are not remembered."""


def layout_from_settings(settings: CardSettings) -> CardLayout:
    """The layout that was last used; a value that does not exist becomes the default."""
    default = CardLayout()
    values: dict[str, Any] = {
        name: _known_value(getattr(settings, name), getattr(default, name)) for name in _SAME_NAME
    }
    with suppress(ValueError):
        values["format"] = card_format(settings.format)
    with suppress(CardError):
        return CardLayout(**values, bleed=PRINT_SHOP_BLEED if settings.bleed else 0.0)
    return default


def own_size_from_settings(settings: CardSettings) -> CustomFormat:
    """The size of cards whose format has no name, as it was last."""
    with suppress(ValueError):
        size = card_format(settings.own_size)
        if isinstance(size, CustomFormat):
            return size
    return CustomFormat(90, 130)


def settings_with_layout(settings: CardSettings, layout: CardLayout) -> CardSettings:
    """The settings with this layout in them."""
    values: dict[str, Any] = {name: getattr(layout, name) for name in _SAME_NAME}
    return replace(settings, **values, format=layout.format.value, bleed=layout.bleed > 0)


def printer_offset(settings: CardSettings, printer: str) -> Offset:
    """The offset that is remembered for a printer."""
    return _read_offsets(settings.offsets).get(printer, _NO_OFFSET)


def settings_with_offset(settings: CardSettings, printer: str, offset: Offset) -> CardSettings:
    """The settings with this offset of a printer in them; none for a printer that is not off."""
    offsets = {**_read_offsets(settings.offsets), printer: offset}
    entries = (
        f"{name}\t{right:.1f}\t{down:.1f}"
        for name, (right, down) in sorted(offsets.items())
        if (right, down) != _NO_OFFSET
    )
    return replace(settings, offsets=tuple(entries))


def _read_offsets(entries: Sequence[str]) -> dict[str, Offset]:
    """The offsets by printer; entries that cannot be read are ignored."""
    offsets: dict[str, Offset] = {}
    for entry in entries:
        with suppress(ValueError):
            printer, *millimetres = entry.rsplit("\t", 2)
            right, down = map(float, millimetres)
            if abs(right) <= MAX_OFFSET and abs(down) <= MAX_OFFSET:
                offsets[printer] = (right, down)
    return offsets


def _known_value(value: object, default: object) -> object:
    """The member with this value, if `default` is a member of an enum; else the value itself."""
    if not isinstance(default, StrEnum):
        return value
    return next((member for member in type(default) if member == value), default)
