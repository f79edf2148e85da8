"""The one rule for names of folders and files: those of a library, which are ids, and of our own.

A name is accepted if Linux, macOS and Windows all keep it as it is, and if it can be seen, typed
and distinguished from the names beside it.
"""

from __future__ import annotations

import os
import unicodedata
from contextlib import suppress

from content.faults import FaultCode, Values

_REFUSED_BY_WINDOWS = '<>:"/\\|?*'
_DEVICES = {
    *("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"),
    *(f"{port}{number}" for port in ("COM", "LPT") for number in "123456789¹²³"),
}
_LONGEST, _MOST_BYTES = 80, 200


def name_fault(name: str) -> tuple[FaultCode, Values] | None:
    """What is wrong with a name (of a file: without its ending) and the values of the sentence."""
    for character in name:
        if "\ud800" <= character <= "\udfff":
            return FaultCode.NAME_NOT_UTF8, {}
        if not character.isprintable():
            return FaultCode.NAME_HIDDEN_CHARACTER, {"character": f"U+{ord(character):04X}"}
        if character in _REFUSED_BY_WINDOWS:
            return FaultCode.NAME_CHARACTER, {"character": character}
    device = name.partition(".")[0].rstrip(" ")
    if device.upper() in _DEVICES:
        return FaultCode.NAME_RESERVED, {"name": device}
    if name != name.strip(" "):
        return FaultCode.NAME_SPACE_AROUND, {}
    return (FaultCode.NAME_DOT_AT_END, {}) if name.endswith(".") else None


def utf8_name(name: str) -> str:
    """A name that Python did not decode in this locale, as UTF-8; as it is if it is not that."""
    if any("\udc80" <= character <= "\udcff" for character in name):
        with suppress(UnicodeError):
            return os.fsencode(name).decode()
    return name


def name_key(name: str) -> str:
    """The same key for names that a file system may treat as one: any case, any Unicode form."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return unicodedata.normalize("NFC", folded)


def file_stem(title: str, default: str) -> str:
    """A file's name without ending, made from a title; `default` if nothing of that is left.

    At most 80 characters and 200 bytes.
    """
    seen = (
        character if character.isprintable() and character not in _REFUSED_BY_WINDOWS else " "
        for character in unicodedata.normalize("NFC", title)
    )
    words = " ".join("".join(seen).split()).strip(" .")[:_LONGEST]
    name = words.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    fault = name_fault(name)
    return f"_{name}" if fault else name or default
