"""Which signs the fonts of the cards can show: asked before anything is set."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from pathlib import Path

FONTS = Path(__file__).parents[1] / "fonts"
_LAST_RESORT = FONTS / "source-sans" / "SourceSans3-Regular.ttf"
"""Every text of a card falls back on this family; its faces have the same signs."""

_UNSEEN = frozenset(
    map(
        chr,
        (
            *(0x09, 0x0A, 0x0D, 0xAD, 0xFEFF),
            *range(0x200B, 0x2010),  # joiners, and marks of the direction of writing
            *range(0x2028, 0x202F),
            *range(0x2060, 0x2070),
            *range(0xFE00, 0xFE10),  # variation selectors
        ),
    )
)


def missing_signs(text: str) -> tuple[str, ...]:
    """The signs of `text` that no bundled font has, each once, in the order of the text."""
    composed = unicodedata.normalize("NFC", text)
    return tuple(dict.fromkeys(sign for sign in composed if not _is_shown(sign)))


def sign_name(sign: str) -> str:
    """The sign itself, or its number where there is nothing to see of it."""
    return sign if sign.isprintable() else f"U+{ord(sign):04X}"


def _is_shown(sign: str) -> bool:
    return ord(sign) in _signs() or sign in _UNSEEN


@cache
def _signs() -> frozenset[int]:
    """The code points that the font has glyphs for: its character map of format 12."""
    font = _LAST_RESORT.read_bytes()
    (tables,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4s4xI4x", font, 12 + 16 * n) for n in range(tables))
    cmap = next(offset for tag, offset in entries if tag == b"cmap")
    (maps,) = struct.unpack_from(">H", font, cmap + 2)
    offsets = (cmap + struct.unpack_from(">I", font, cmap + 8 + 8 * n)[0] for n in range(maps))
    full = next(at for at in offsets if struct.unpack_from(">H", font, at)[0] == 12)
    (groups,) = struct.unpack_from(">I", font, full + 12)
    spans = (struct.unpack_from(">II", font, full + 16 + 12 * n) for n in range(groups))
    return frozenset(point for first, last in spans for point in range(first, last + 1))
