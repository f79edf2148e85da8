"""Sorts Nordic names as their readers expect: å, æ, ä, ö and ø after z."""

from __future__ import annotations

import unicodedata

_AFTER_Z = {
    "DK": {"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"},
    "SE": {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"},
}
"""By country, the ASCII characters after z that letters sort as."""


def collation_key(name: str, country: str) -> str:
    """A key that sorts `name` by the alphabet of a country (ISO 3166; Norway's is Denmark's)."""
    after_z = _AFTER_Z.get(country, _AFTER_Z["DK"])
    composed = unicodedata.normalize("NFC", name).casefold()
    return "".join(after_z.get(c) or unicodedata.normalize("NFD", c)[:1] for c in composed)
