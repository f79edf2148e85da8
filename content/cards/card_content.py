"""What stands on a card: a passage as plain data, the only thing that the typesetting is given."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, pairwise

from content.cards.card_code import card_code
from content.model import Document, Item, Municipality, Passage, Section, Wording

Piece = tuple[str, bool]
"""Letters, and whether the source sets them off."""

Word = str | tuple[Piece, ...]
"""A word as letters alone, or in pieces where part of it is set off."""

_LONGEST = 140
_STOPS = (".", "!", "?", ":", ";")

_OF = {"da": "af", "sv": "av", "nb": "av", "nn": "av", "en": "of"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence or two of a paragraph, bullet, lead-in or the like: what never parts to two cards.

    `level` counts how deep a bullet is nested; `runs_on` says that the unit before has the
    beginning of the same paragraph.
    """

    kind: str
    level: int
    words: tuple[Word, ...]
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Matter:
    """One passage as its card shows it. `place` is its number in the set that it belongs to.

    The first card of a municipality, and of a document, in a set opens it: bookmarks lead there. A
    `copy` of a card on the same sheets is shown, but not told again to those who listen.
    """

    id: str
    language: str
    accent: str
    municipality: str
    document: str
    title: str
    tagline: tuple[Word, ...]
    units: tuple[Unit, ...]
    place: str
    year: str
    code: str
    opens_municipality: bool = False
    opens_document: bool = False
    copy: bool = False


def matter_of(passage: Passage, document: Document, municipality: Municipality) -> Matter:
    """Everything that the card of a passage says, in the words and order of the source."""
    return Matter(
        id=passage.id,
        language=passage.language,
        accent=municipality.accent.light,
        municipality=municipality.name,
        document=document.title,
        title=passage.heading.text if passage.heading else passage.shown_title,
        tagline=words_of(passage.tagline) if passage.tagline else (),
        units=tuple(chain.from_iterable(_units(section) for section in passage.sections)),
        place=_place(passage, document),
        year=(document.adopted or "")[:4],
        code=card_code(passage),
    )


def words_of(wording: Wording) -> tuple[Word, ...]:
    """The words between spaces; a no-break space stays inside its word."""
    words: list[Word] = []
    start = 0
    for letters in wording.text.split(" "):
        if letters:
            words.append(_word(wording, start, start + len(letters)))
        start += len(letters) + 1
    return tuple(words)


def _word(wording: Wording, start: int, end: int) -> Word:
    inside = [(max(a, start), min(b, end)) for a, b in wording.emphasis if a < end and b > start]
    if not inside:
        return wording.text[start:end]
    cuts = sorted({start, end, *chain.from_iterable(inside)})
    return tuple(
        (wording.text[a:b], any(first <= a < last for first, last in inside))
        for a, b in pairwise(cuts)
    )


def _units(section: Section) -> tuple[Unit, ...]:
    lead = _parted("lead", 0, section.lead) if section.lead else ()
    return lead + tuple(chain.from_iterable(_nested(item, 0) for item in section.items))


def _nested(item: Item, level: int) -> tuple[Unit, ...]:
    own = _parted(item.kind.value, level, item.wording)
    return own + tuple(chain.from_iterable(_nested(inner, level + 1) for inner in item.items))


def _parted(kind: str, level: int, wording: Wording) -> tuple[Unit, ...]:
    units: list[Unit] = []
    words: list[Word] = []
    letters = 0
    for word in words_of(wording):
        words.append(word)
        letters += len(_letters(word)) + 1
        if _letters(word).endswith(_STOPS) or letters > _LONGEST:
            units.append(Unit(kind, level, tuple(words), bool(units)))
            words, letters = [], 0
    if words:
        units.append(Unit(kind, level, tuple(words), bool(units)))
    return tuple(units)


def _letters(word: Word) -> str:
    return word if isinstance(word, str) else "".join(letters for letters, _ in word)


def _place(passage: Passage, document: Document) -> str:
    if passage.number is None or document.group is None or len(document.group.members) == 1:
        return ""
    noun = document.group.noun[:1].upper() + document.group.noun[1:]
    of = _OF.get(passage.language, "/")
    return f"{noun} {passage.number} {of} {len(document.group.members)}"
