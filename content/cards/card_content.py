"""What a card says: a passage as plain data, the only thing that typst is given of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from content.cards.card_code import card_code
from content.model import Document, Item, ItemKind, Municipality, Passage, Section, Wording

TextRun = tuple[str, bool]
"""Characters, and whether the source emphasises them."""

Word = str | tuple[TextRun, ...]
"""A word as plain text, or as runs where part of it is emphasised."""

_LONGEST_UNIT = 140
"""Characters after which a unit ends though its sentence goes on."""

_BREAKING_SPACE = re.compile(r"[^\S\xa0\u2007\u202f]")
"""White space of every kind, but for the three spaces that no line is broken at."""

_KEPT_TOGETHER = (
    r"(?=[–—-](?:\s|$))",  # what follows begins no line: a dash
    r"(?<=\d.)(?=\d{3}(?:\D|$))",  # 5 000
    r"(?<=\d.)(?=[%‰°€]|(?:kr|mio|mia|mkr|mdr|pct|stk|kg|km|m²|år)\b)",
    r"(?<=§.)(?=\d)",
    r"(?<=\b[Nn]r\..)(?=\d)|(?<=\b[Kk]l\..)(?=\d)|(?<=\b[Ss]\..)(?=\d)",
    r"(?<=\b[^\W\d_a-zæøåäö]\..)(?=[^\W\d_a-zæøåäö])",  # initials
)
"""What is around a space that no line is broken at."""

_WORD_BREAK = re.compile(rf"{_BREAKING_SPACE.pattern}(?!{'|'.join(_KEPT_TOGETHER)})")

_SENTENCE_ENDS = (".", "!", "?", ":", ";")
_OF = {"da": "af", "sv": "av", "nb": "av", "nn": "av", "en": "of"}
"""By language the word in "Principle 2 of 6"."""

_OWN_TITLE_NOTES = {
    "da": "Titler i kursiv er tilføjet og står ikke i teksten.",
    "sv": "Rubriker i kursiv är tillagda och står inte i texten.",
    "nb": "Titler i kursiv er lagt til og står ikke i teksten.",
    "nn": "Titlar i kursiv er lagde til og står ikkje i teksten.",
}
"""By language what explains titles of our own."""


@dataclass(frozen=True, slots=True)
class TextUnit:
    """A sentence or two of a paragraph, bullet or lead-in: never split between two cards.

    `level` counts how deep a bullet is nested; `runs_on` says that the unit continues the
    paragraph of the unit before it; `mark` is the printed number of a bullet.
    """

    kind: str
    level: int
    words: tuple[Word, ...]
    runs_on: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class CardContent:
    """Everything that the card of one passage says.

    The `kicker` is the line above the title. An `own_title` is ours and not the source's; a `note`
    above the foot explains those of a deck. `numbering` is "Principle 2 of 6" in the passage's
    language, or "", and `number` the 2 of it. PDF bookmarks lead to the first card of a
    municipality and of a document. A `copy` of a card on the same sheets is printed, but left out
    of bookmarks and of what a screen reader reads.
    """

    id: str
    language: str
    accent: str
    municipality: str
    document: str
    title: str
    own_title: bool
    tagline: tuple[Word, ...]
    units: tuple[TextUnit, ...]
    numbering: str
    number: str
    year: str
    code: str
    first_of_municipality: bool = False
    first_of_document: bool = False
    copy: bool = False
    note: str = ""
    kicker: str = ""


def card_content(passage: Passage, document: Document, municipality: Municipality) -> CardContent:
    """The content of a passage's card, in the words and order of the source.

    What only leads elsewhere is left out: link labels, and headings with nothing under them.
    """
    heading = passage.heading.text if passage.heading else passage.title
    if passage.heading and passage.number is None:
        heading = passage.heading.marked_text
    units = list(chain.from_iterable(_section_units(part) for part in passage.sections))
    while units and units[-1].kind in {ItemKind.CONTAINER_HEADING, ItemKind.LABEL}:
        units.pop()
    numbering = _numbering(passage, document)
    return CardContent(
        id=passage.id,
        language=passage.language,
        accent=municipality.accent.light,
        municipality=municipality.name,
        document=document.title,
        title=_BREAKING_SPACE.sub(" ", heading),
        own_title=passage.own_title and not passage.heading,
        tagline=split_words(passage.tagline) if passage.tagline else (),
        units=tuple(units),
        numbering=numbering,
        number=str(passage.number) if numbering else "",
        year=(document.adopted or "")[:4],
        code=card_code(passage),
        kicker=passage.kicker.marked_text if passage.kicker else "",
    )


def note_own_titles(cards: Sequence[CardContent]) -> tuple[CardContent, ...]:
    """The cards, the last of them with a note if titles of any are our own."""
    if not any(card.own_title for card in cards):
        return tuple(cards)
    english = "Titles in italics have been added and are not in the text."
    note = _OWN_TITLE_NOTES.get(cards[-1].language, english)
    return (*cards[:-1], replace(cards[-1], note=note))


def card_text(card: CardContent) -> str:
    """All characters that are printed on a card, its code apart."""
    words = chain(card.tagline, chain.from_iterable(unit.words for unit in card.units))
    marks = (unit.mark for unit in card.units if unit.mark)
    head_and_foot = (card.municipality, card.document, card.numbering, card.kicker, card.title)
    return " ".join((*head_and_foot, *marks, *map(plain_text, words)))


def split_words(wording: Wording) -> tuple[Word, ...]:
    """The words between white space; what is kept on one line (10 %, § 4) is one word."""
    words: list[Word] = []
    start = 0
    for text in _WORD_BREAK.split(wording.text):
        if text:
            words.append(_word(wording, start, start + len(text)))
        start += len(text) + 1
    return tuple(words)


def plain_text(word: Word) -> str:
    """The characters of a word."""
    return word if isinstance(word, str) else "".join(text for text, _ in word)


def cut_word(word: Word, start: int, stop: int) -> Word:
    """The characters `start` to before `stop` of a word."""
    if isinstance(word, str):
        return word[start:stop]
    runs = []
    for text, marked in word:
        runs.append((text[max(start, 0) : max(stop, 0)], marked))
        start, stop = start - len(text), stop - len(text)
    return tuple(run for run in runs if run[0])


def _word(wording: Wording, start: int, end: int) -> Word:
    emphasis = [(max(a, start), min(b, end)) for a, b in wording.emphasis if a < end and b > start]
    if not emphasis:
        return wording.text[start:end]
    edges = sorted({start, end, *chain.from_iterable(emphasis)})
    return tuple(
        (wording.text[a:b], any(first <= a < last for first, last in emphasis))
        for a, b in pairwise(edges)
    )


def _section_units(section: Section) -> tuple[TextUnit, ...]:
    lead = _split_units("lead", 0, section.lead) if section.lead else ()
    return lead + tuple(chain.from_iterable(_item_units(item, 0) for item in section.items))


def _item_units(item: Item, level: int) -> tuple[TextUnit, ...]:
    is_link = item.kind is ItemKind.LINK_LABEL
    wording = item.wording
    if item.kind is ItemKind.ROW:
        wording = Wording(wording.text.replace("\t", " | "), wording.lines)
    own = () if is_link else _split_units(item.kind.value, level, wording)
    return own + tuple(chain.from_iterable(_item_units(inner, level + 1) for inner in item.items))


def _split_units(kind: str, level: int, wording: Wording) -> tuple[TextUnit, ...]:
    units: list[TextUnit] = []
    is_bullet = kind == ItemKind.BULLET
    words: list[Word] = [wording.mark] if wording.mark and not is_bullet else []
    length = 0
    for word in split_words(wording):
        text = plain_text(word)
        words.append(word)
        length += len(text) + 1
        if text.endswith(_SENTENCE_ENDS) or length > _LONGEST_UNIT:
            units.append(TextUnit(kind, level, tuple(words), bool(units)))
            words, length = [], 0
    if words:
        units.append(TextUnit(kind, level, tuple(words), bool(units)))
    if units and is_bullet:
        units[0] = replace(units[0], mark=wording.mark)
    return tuple(units)


def _numbering(passage: Passage, document: Document) -> str:
    if passage.number is None or document.group is None or len(document.group.members) == 1:
        return ""
    noun = document.group.noun[:1].upper() + document.group.noun[1:]
    of = _OF.get(passage.language, "/")
    return f"{noun} {passage.number} {of} {len(document.group.members)}"
