"""Which characters the fonts of the cards can show, and what is typeset for the others."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

from content.faults import Fault, FaultCode
from content.library import Library
from content.model import Document, Passage, SourceRange
from content.reading.source_parts import SourceText
from content.reading.wording_from_lines import marked_wording
from content.text_matching import is_ignored

FONTS = Path(__file__).parents[1] / "fonts"
_TEXT_FONT = "Source Serif 4"
_FILES = {
    _TEXT_FONT: FONTS / "source-serif" / "SourceSerif4-It.ttf",
    "Source Sans 3": FONTS / "source-sans" / "SourceSans3-Regular.ttf",
    "DejaVu Sans": FONTS / "dejavu-sans" / "DejaVuSans.ttf",
}
"""By the name of a font, in the order of preference, the face that covers least of it."""


def missing_characters(text: str) -> tuple[str, ...]:
    """The characters of `text` that no bundled font has, each once, in the order of the text."""
    return tuple(each for each in dict.fromkeys(_composed(text)) if _font_of(each) is None)


def glyph_patterns(texts: Iterable[str]) -> dict[str, str]:
    """Regular expressions for typst: by font, what only that has; by "", what no font has.

    A letter is matched with its whole word, so that no word is set in two faces; other characters
    in runs, since typst replaces 512 matches in a paragraph and no more.
    """
    by_font: dict[str, str] = {}
    for each in sorted(set(chain.from_iterable(map(_composed, texts)))):
        font = _font_of(each)
        if font != _TEXT_FONT:
            by_font[font or ""] = by_font.get(font or "", "") + each
    return {font: _pattern(characters, font) for font, characters in by_font.items()}


def glyph_faults(library: Library) -> Iterator[Fault]:
    """The lines of the passages that have characters without a glyph."""
    for document in library.documents:
        for passage in document.passages:
            yield from _passage_faults(document, passage)


def named_characters(characters: Iterable[str]) -> str:
    """The characters with their code points: "🎉 (U+1F389)"; the code point alone if unseen."""
    codes = ((each, f"U+{ord(each):04X}") for each in characters)
    return ", ".join(f"{each} ({code})" if each.isprintable() else code for each, code in codes)


def _passage_faults(document: Document, passage: Passage) -> Iterator[Fault]:
    for line in (n for part in passage.source for n in range(part.first, part.last + 1)):
        text = SourceText(SourceRange(line, line), (document.source_lines[line - 1],))
        if missing := missing_characters(marked_wording(text).marked_text):
            values = {"characters": named_characters(missing)}
            yield Fault(document.source_file, line, None, FaultCode.NO_GLYPH, values)


def _composed(text: str) -> str:
    """The text with letters and their marks composed, as fonts have them and typst is given it."""
    return unicodedata.normalize("NFC", text)


def _pattern(characters: str, font: str) -> str:
    letters = "".join(filter(str.isalpha, characters)) if font else ""
    words = rf"\S*{_character_class(letters)}\S*|" if letters else ""
    return words + _character_class(characters)


def _character_class(characters: str) -> str:
    codes = "".join(f"\\x{{{ord(each):X}}}" for each in characters)
    return f"[{codes}]+"


@cache
def _font_of(character: str) -> str | None:
    """The first font that has the character, or that of the text if nothing is seen of it."""
    if character.isspace() or is_ignored(character):
        return _TEXT_FONT
    return next(
        (font for font, file in _FILES.items() if ord(character) in _code_points(file)), None
    )


@cache
def _code_points(file: Path) -> frozenset[int]:
    """The code points that a font has glyphs for: its `cmap` subtable of format 12."""
    font = file.read_bytes()
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
