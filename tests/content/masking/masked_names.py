"""A municipality to be masked, and what is left of its name in a masked text."""

from __future__ import annotations

import unicodedata

from content.masking.masked_text import BAR, name_mask
from content.model import Accent, Document, Municipality, MunicipalityType

_FOLDED = str.maketrans({"æ": "ae", "ø": "o", "ð": "d", "þ": "th", "œ": "oe"})


def municipality(
    name: str,
    short_name: str = "",
    *,
    own_names: tuple[str, ...] = (),
    documents: tuple[Document, ...] = (),
    type: MunicipalityType = MunicipalityType.MUNICIPALITY,  # noqa: A002 - of the model
) -> Municipality:
    """An invented one; its short name is the first word of its name unless it is given."""
    short_name = short_name or name.split(maxsplit=1)[0]
    accent = Accent("#1f6b4f", "#7fcbab")
    id_ = short_name.lower()
    return Municipality(id_, name, short_name, (), "DK", "da", accent, documents, type, own_names)


def masked(text: str, name: str, short_name: str = "") -> str:
    """A text of a municipality with this name, masked."""
    return name_mask(municipality(name, short_name)).text(text)


def is_given_away(name: str, text: str) -> bool:
    """Whether the letters of a name are in a text, however they are marked, spaced and written."""
    return letters_of(name) in letters_of(text.replace(BAR, "\0"))


def letters_of(text: str) -> str:
    """The letters of a text without marks, and a bar in place of all that parts words by more."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_FOLDED)
    return "".join(each for each in plain if each.isalpha() or each == "\0")
