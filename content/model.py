"""The content model: municipalities, documents, passages and the words of their sources.

These classes hold what a source text and its map give together. All are immutable, and all words
that are shown know the source lines they come from.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class PassageKind(StrEnum):
    """What a passage is to its reader; `document` is the title, a `chapter` has others within."""

    DOCUMENT = "document"
    CHAPTER = "chapter"
    PRINCIPLE = "principle"
    SYSTEM = "system"
    VALUES = "values"
    DEFINITION = "definition"
    INTRO = "intro"
    FOREWORD = "foreword"
    SCOPE = "scope"
    CLOSING = "closing"
    SIGNATURE = "signature"


class MunicipalityType(StrEnum):
    """Who publishes a text; everybody is called a municipality where it does not matter."""

    MUNICIPALITY = "municipality"
    REGION = "region"
    STATE = "state"
    ASSOCIATION = "association"


class SectionRole(StrEnum):
    """What a section says of its passage's subject; most sections are plain text."""

    TEXT = "text"
    MEANING = "meaning"
    PRACTICE = "practice"
    PURPOSE = "purpose"
    BEHAVIOUR = "behaviour"
    EXPECTATION = "expectation"
    OFFER = "offer"
    QUESTION = "question"
    EXAMPLE = "example"


class ItemKind(StrEnum):
    """How an item is set on the page of its source.

    The cells of a row are parted by tabs. An attribution says whose words a quote is.
    """

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    LINK_LABEL = "link-label"
    CAPTION = "caption"
    CONTAINER_HEADING = "container-heading"
    LABEL = "label"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    QUESTION = "question"
    ROW = "row"
    FOOTNOTE = "footnote"


class SourceRange(NamedTuple):
    """Lines of a source text: 1-based, both ends included."""

    first: int
    last: int

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


class SourcePart(NamedTuple):
    """Characters `start` ... `end` - 1 of a line (from 1) that has more than them."""

    line: int
    start: int
    end: int


class Reference(NamedTuple):
    """Words that point to another text; `target` is a passage id, or None if not in the library.

    `start` and `end` are character offsets in the text of the wording that holds the reference,
    `url` is the address that the source gives.
    """

    start: int
    end: int
    target: str | None
    url: str | None = None


class Wording(NamedTuple):
    """Words of the source as they are shown: wraps joined, bullet and emphasis marks removed.

    `emphasis` are (start, end) character ranges of `text` that the source emphasises; `mark` is
    the number that is printed before it: `2.`, `2.1`, `a)`.
    """

    text: str
    lines: SourceRange
    emphasis: tuple[tuple[int, int], ...] = ()
    references: tuple[Reference, ...] = ()
    mark: str = ""

    @property
    def marked_text(self) -> str:
        """The words with their mark."""
        return f"{self.mark} {self.text}".lstrip()


class Item(NamedTuple):
    """A paragraph, bullet, link label, quote ..., with the items nested under it.

    `completes_lead`: the item ends the sentence that the section's lead-in began.
    """

    kind: ItemKind
    wording: Wording
    completes_lead: bool = False
    items: tuple[Item, ...] = ()


class Term(NamedTuple):
    """Words that a line says: a value without a text of its own, or whom a section is for.

    A facet has a `name`: the words are the level of leadership or addressee of a whole passage.
    """

    text: str
    lines: SourceRange
    name: str = ""


class Section(NamedTuple):
    """A lead-in, where there is one, and the items that belong to it; whom it is for."""

    lead: Wording | None
    role: SectionRole
    items: tuple[Item, ...]
    addressee: Term | None = None


class Group(NamedTuple):
    """A document's own set of principles: "6 pejlemærker", with the noun for one of them."""

    name: str
    noun: str
    plural: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Passage:
    """What a reader opens, finds and prints: a principle, chapter, foreword, document title.

    `title` is what lists show: the heading in display case, or a label of our own when `own_title`
    (shown in brackets). `heading` is the heading as printed. `source` are the lines of the passage,
    blank ones between them included; several ranges, since the lines of a document's title may
    be apart; none if the title is ours. `parts` are the lines of which it has only a part.
    `number` counts within the document's group, from 1. `kicker` is the line above a heading, and
    `within` the id of the chapter. Facets of the chapter and the document are among its own.
    """

    id: str
    kind: PassageKind
    municipality: str
    document: str
    language: str
    title: str
    own_title: bool
    heading: Wording | None
    tagline: Wording | None
    sections: Sequence[Section]
    source: tuple[SourceRange, ...]
    number: int | None = None
    terms: tuple[Term, ...] = ()
    kicker: Wording | None = None
    within: str | None = None
    facets: tuple[Term, ...] = ()
    parts: tuple[SourcePart, ...] = ()

    @property
    def shown_title(self) -> str:
        """The title with its printed number, which `number` says already, if it has one.

        It has brackets around it if it is ours and not the source's.
        """
        if self.own_title:
            return f"[{self.title}]"
        mark = self.heading.mark if self.heading and self.number is None else ""
        return f"{mark} {self.title}".lstrip()


class Origin(NamedTuple):
    """Where a text was published; `certain` is False for a page that only opens the same way."""

    url: str
    certain: bool


class Document(NamedTuple):
    """One source text and its passages; the first passage is the document's own title.

    `source_file` is relative to the library folder, with forward slashes; `source_lines` are the
    lines of the text as received, without line ends. None means not known. Dates are ISO 8601.
    `title` is in brackets if it is ours. `kind` is free: "ledelsesgrundlag", "policy"; `supersedes`
    is the id of the document it replaces.
    """

    id: str
    municipality: str
    title: str
    subtitle: str | None
    kind: str
    language: str
    source_file: str
    sha256: str
    source_lines: Sequence[str]
    passages: Sequence[Passage]
    group: Group | None = None
    origin: Origin | None = None
    retrieved: str | None = None
    adopted: str | None = None
    permission: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    case: str | None = None
    supersedes: str | None = None

    def chapters_of(self, passage: Passage) -> tuple[Passage, ...]:
        """The chapters that the passage is within, the outermost first."""
        chapter = next((each for each in self.passages if each.id == passage.within), None)
        return (*self.chapters_of(chapter), chapter) if chapter else ()

    @property
    def title_passage(self) -> Passage:
        """The passage of kind `document`: title, subtitle and cover lines."""
        return self.passages[0]

    def group_label(self, passage: Passage) -> str:
        """The group's noun and the passage's number: "pejlemærke 5"; "" outside the group."""
        if self.group is None or passage.number is None:
            return ""
        return f"{self.group.noun} {passage.number}"

    def place_of(self, passage: Passage) -> str:
        """Where in its municipality the passage is: its group label, or document and chapters."""
        chapters = self.chapters_of(passage) if passage.within else ()
        titles = (self.title, *(chapter.shown_title for chapter in chapters))
        return self.group_label(passage) or " · ".join(titles)


class Accent(NamedTuple):
    """A municipality's colour as `#rrggbb`: one for light ground (and paper), one for dark."""

    light: str
    dark: str


class Municipality(NamedTuple):
    """A municipality and its documents.

    `name` is official ("Helsingør Kommune"), `short_name` what people say ("Helsingør");
    `country` is an ISO 3166 code, `language` ISO 639. `own_names` are other words that give it
    away: its visions, slogans, systems and media.
    """

    id: str
    name: str
    short_name: str
    spellings: tuple[str, ...]
    country: str
    language: str
    accent: Accent
    documents: Sequence[Document]
    type: MunicipalityType = MunicipalityType.MUNICIPALITY
    own_names: tuple[str, ...] = ()


def normal_id(text: str) -> str:
    """The id of a municipality, document or passage in the form that the library has it in (NFC).

    A file system or keyboard may give `å` as two characters, a letter and a ring.
    """
    return unicodedata.normalize("NFC", text)
