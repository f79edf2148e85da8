"""Which characters the fonts of the cards can show: checked before anything is typeset."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from pathlib import Path

from content.text_matching import is_ignored

FONTS = Path(__file__).parents[1] / "fonts"
_FALLBACK_FONT = FONTS / "source-sans" / "SourceSans3-Regular.ttf"
"""Every text of a card falls back on this family; its faces cover the same characters."""

_LINE_BREAKS_AND_TAB = "\t\n\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"


def missing_characters(text: str) -> tuple[str, ...]:
    """The characters of `text` that no bundled font has, each once, in the order of the text."""
    composed = unicodedata.normalize("NFC", text)
    return tuple(dict.fromkeys(each for each in composed if not _can_show(each)))


def visible_name(character: str) -> str:
    """The character itself, or its code point where there is nothing to see of it."""
    return character if character.isprintable() else f"U+{ord(character):04X}"


def _can_show(character: str) -> bool:
    seen = not (character in _LINE_BREAKS_AND_TAB or is_ignored(character))
    return not seen or ord(character) in _covered_code_points()


@cache
def _covered_code_points() -> frozenset[int]:
    """The code points that the font has glyphs for: its `cmap` subtable of format 12."""
    font = _FALLBACK_FONT.read_bytes()
    (table_count,) = struct.unpack_from(">H", font, 4)
    tables = (struct.unpack_from(">4s4xI4x", font, 12 + 16 * n) for n in range(table_count))
    cmap = next(offset for tag, offset in tables if tag == b"cmap")
    (subtable_count,) = struct.unpack_from(">H", font, cmap + 2)
    subtables = (
        cmap + struct.unpack_from(">I", font, cmap + 8 + 8 * n)[0] for n in range(subtable_count)
    )
    full = next(start for start in subtables if struct.unpack_from(">H", font, start)[0] == 12)
    (group_count,) = struct.unpack_from(">I", font, full + 12)
    groups = (struct.unpack_from(">II", font, full + 16 + 12 * n) for n in range(group_count))
    return frozenset(point for first, last in groups for point in range(first, last + 1))
