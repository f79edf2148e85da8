"""Where the forms that an answer found stand in a text: whole words, in any case."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def form_ranges(forms: Iterable[str], text: str) -> tuple[tuple[int, int], ...]:
    """The character ranges of `text` that are one of the forms, the longest where they overlap."""
    pattern = _pattern(frozenset(forms))
    return tuple(found.span() for found in pattern.finditer(text)) if pattern else ()


@lru_cache(maxsize=64)
def _pattern(forms: frozenset[str]) -> re.Pattern[str] | None:
    """Words of one form may stand apart by any space, as at the end of a line."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    words = (r"\s+".join(map(re.escape, form.split())) for form in longest_first)
    joined = "|".join(word for word in words if word)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if joined else None
