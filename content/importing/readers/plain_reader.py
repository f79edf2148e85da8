"""Reads plain text whose encoding nobody has said."""

from __future__ import annotations

import codecs
import re

from content.importing.readers.read_text import ReadText

READER = "txt 2"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WITHOUT_MARK = ("cp1252", "mac_roman", "cp850", "cp865", "cp437")
"""What Windows, old Macs and DOS wrote; Latin-1 is cp1252 but for characters no text has."""

_SMALL, _CAPITAL = "æøåäöðþéíóúýáüè", "ÆØÅÄÖÐÞÉÍÓÚÝÁÜÈ"
_PUNCTUATION = "–—•…“”„»«’‘§·°½ \u00ad"
"""The letters and signs beside ASCII that Nordic texts have."""


def read_plain(data: bytes, encoding: str = "") -> ReadText:
    """The text of these bytes, its lines ending with line feeds; ValueError if it is none."""
    known = encoding or encoding_of(data)
    text = data.decode(known, "replace" if known == "cp1252" else "strict")
    return ReadText(re.sub("\r\n?", "\n", text), READER, known)


def encoding_of(data: bytes) -> str:
    """The encoding of a text: by its byte order mark, UTF-8, or by how likely its words are."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if b"\0" in data:
        return _utf_16(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return max(_WITHOUT_MARK, key=lambda encoding: _likelihood(data, encoding))
    return "utf-8"


def _likelihood(data: bytes, encoding: str) -> int:
    """How much more often letters stand where they do in words, and signs where none are."""
    text = f" {data.decode(encoding, 'replace')} "
    score = 0
    for found in re.finditer(r"[^\x00-\x7f]", text):
        before, letter, after = text[found.start() - 1], found[0], text[found.end()]
        if letter in _SMALL:
            score += 1
        elif letter in _CAPITAL:
            score += -1 if before.islower() else 1
        elif letter not in _PUNCTUATION or (before.isalpha() and after.isalpha() and letter != "’"):
            score -= 1
    return score


def _utf_16(data: bytes) -> str:
    """UTF-16 without a mark: of Western letters, every other byte is zero. ValueError."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) * 4 < len(data) or min(even, odd) * 10 > max(even, odd):
        raise ValueError("It has zero bytes.")
    return "utf-16-le" if odd > even else "utf-16-be"
