"""Where the forms that an answer found stand in a text: whole words, in any case."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"\w+")


def form_ranges(forms: Iterable[str], text: str) -> tuple[tuple[int, int], ...]:
    """The character ranges of `text` that are one of the forms, the longest where they overlap."""
    words: set[str] = set()
    others: set[str] = set()
    for form in forms:
        (words if _WORD.fullmatch(form) else others).add(form.lower())
    found = [each.span() for each in _WORD.finditer(text) if each[0].lower() in words]
    pattern = _pattern(frozenset(others))
    if pattern is None:
        return tuple(found)
    longer = [each.span() for each in pattern.finditer(text)]
    single = [one for one in found if not any(a < one[1] and one[0] < b for a, b in longer)]
    return tuple(sorted([*longer, *single]))


@lru_cache(maxsize=64)
def _pattern(forms: frozenset[str]) -> re.Pattern[str] | None:
    """Words of one form may stand apart by any space, as at the end of a line."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    words = (r"\s+".join(map(re.escape, form.split())) for form in longest_first)
    joined = "|".join(word for word in words if word)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if joined else None
