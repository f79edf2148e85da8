"""Decodes the bytes of a text whose encoding nobody has said."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode_unknown(data: bytes) -> tuple[str, str]:
    """The text and its encoding: by its byte order mark, UTF-8, or what Windows wrote before.

    Its lines end with line feeds, also where carriage returns alone ended them. ValueError for
    what is no text: it has zero bytes, or ends in the middle of a character.
    """
    text, encoding = _decode(data)
    return text if "\n" in text else text.replace("\r", "\n"), encoding


def _decode(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding), encoding
    if b"\0" in data:
        raise ValueError("It has zero bytes.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        # Latin-1 is the same but for 32 control characters, which no text has
        return data.decode("cp1252", "replace"), "windows-1252"
