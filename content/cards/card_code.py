"""Card codes: printed small on a card, they lead back to its passage.

Six characters for the passage's id and four for its words, as in `7K2M9X-4QTR`, in Crockford's
base 32, where no two characters look alike. A code is permanent: it depends on nothing but the id
and the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from content.library import Library
from content.model import Passage
from content.passage_code import CODE_CHARACTERS, CODE_LENGTH, base32_hash, passage_code
from content.passage_words import words_of

_LOOKALIKES = str.maketrans("OIL", "011")
_WORDS_LENGTH = 4
_CODE = re.compile(r"\s*([0-9A-Za-z]{6})\s*[-–—]?\s*([0-9A-Za-z]{4})\s*")


@dataclass(frozen=True, slots=True)
class CodedPassage:
    """The passage that a code leads to, and whether its words are those of the card."""

    passage: Passage
    code: str
    unchanged: bool


def card_code(passage: Passage) -> str:
    """The code of a passage as its words are now."""
    words = " ".join(words_of(passage))
    return f"{passage_code(passage.id)}-{base32_hash(words, _WORDS_LENGTH)}"


def read_code(text: str) -> str | None:
    """The code in `text` as it is printed, even if typed in small letters or with O for 0."""
    match = _CODE.fullmatch(text)
    if match is None:
        return None
    code = f"{match[1]}-{match[2]}".upper().translate(_LOOKALIKES)
    return code if set(code) <= {*CODE_CHARACTERS, "-"} else None


def passages_of_code(library: Library, text: str) -> tuple[CodedPassage, ...]:
    """The passages that a typed code leads to, nearly always one; none if it is not a card code."""
    code = read_code(text)
    if code is None:
        return ()
    found = library.passages_with_code(code[:CODE_LENGTH])
    coded = [CodedPassage(p, code, unchanged=card_code(p) == code) for p in found]
    return tuple(sorted(coded, key=lambda each: not each.unchanged))
