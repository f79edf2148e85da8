"""The format of the maps: what the YAML beside a source text may say.

A map never repeats a sentence of its source. It names lines ("7", "23-26", "3, 23-25"; 1-based,
both ends included) and says what they are.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from content.faults import FaultCode
from content.model import DocumentKind, PassageKind, SectionRole

MAX_ID = 2_000
"""Characters of a passage's id: more than two names of any file system and a slug."""


def _text(pattern: str, fault: FaultCode, max_length: int | None = None) -> msgspec.Meta:
    """Limits of a text: what all of it must match, and the fault of one that does not."""
    whole = rf"\A(?:{pattern})\Z"
    return msgspec.Meta(pattern=whole, max_length=max_length, extra={"fault": fault})


LineNumber = Annotated[int, msgspec.Meta(ge=1)]
Lines = Annotated[str, _text("[1-9][0-9]{0,6}(-[1-9][0-9]{0,6})?", FaultCode.NOT_LINES)]
Slug = Annotated[str, _text("[a-z0-9]+(-[a-z0-9]+)*", FaultCode.NOT_A_SLUG, 80)]
PassageId = Annotated[str, _text("[^/]+(/[^/]+){1,2}", FaultCode.NOT_AN_ID, MAX_ID)]
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Sha256 = Annotated[str, _text("[0-9a-f]{64}", FaultCode.NOT_A_SUM)]
Colour = Annotated[str, _text("#[0-9a-f]{6}", FaultCode.NOT_A_COLOUR)]
Date = Annotated[str, _text("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", FaultCode.NOT_A_DATE)]
Url = Annotated[str, _text(r"https://\S+", FaultCode.NOT_AN_ADDRESS, 500)]
Language = Literal["da", "sv", "nb", "nn", "en"]
HeadingCase = Literal["printed", "sentence"]


class _MapPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Immutable and without unknown fields, as every part of a map."""


class ItemMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Exactly one of the roles, with its lines; a plural role is one item for each line."""

    paragraph: Lines | None = None
    paragraphs: Lines | None = None
    bullet: Lines | None = None
    bullets: Lines | None = None
    link_label: Lines | None = None
    caption: Lines | None = None
    container_heading: Lines | None = None
    nested: tuple[ItemMap, ...] = ()


class SectionMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A lead-in and what belongs to it.

    `lead_sentence`: the lead-in begins with that sentence of its line (from 2); the sentences
    before it are a paragraph of their own.
    """

    lead: Lines | None = None
    lead_sentence: Annotated[int, msgspec.Meta(ge=2)] | None = None
    role: SectionRole = SectionRole.TEXT
    items: tuple[ItemMap, ...]


class TermMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A value word that a line names."""

    line: LineNumber
    words: Words


class ReferenceMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words of a line that point to another text; no target: it is not in the library."""

    line: LineNumber
    words: Words
    target: PassageId | None = None


class PassageMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One passage; `label` is our own name for one that has no heading in its source."""

    id: Slug
    kind: PassageKind
    number: LineNumber | None = None
    heading: Lines | None = None
    heading_case: HeadingCase = "printed"
    label: Words | None = None
    tagline: Lines | None = None
    sections: Annotated[tuple[SectionMap, ...], msgspec.Meta(min_length=1)]
    terms: tuple[TermMap, ...] = ()
    references: tuple[ReferenceMap, ...] = ()


class GroupMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The set that the numbered passages form; its name is a line's, or our own `label`."""

    noun: Words
    plural: Words
    named_by: Lines | None = None
    label: Words | None = None


class OriginMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where the text was published, and whether that is certain."""

    url: Url
    certain: bool


class OriginalMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file beside the text that a reader, named with its version, made the text from once.

    `encoding` is that of an original that is plain text; `pages` are the first lines of its pages.
    """

    file: Annotated[str, _text(r"[^/\\]+", FaultCode.NOT_ACCEPTED, 255)]
    sha256: Sha256
    reader: Annotated[str, _text("[a-z]+ [1-9][0-9]*", FaultCode.NOT_ACCEPTED)]
    encoding: Words | None = None
    pages: tuple[LineNumber, ...] = ()


class DocumentMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The map of one source text."""

    kind: DocumentKind
    language: Language
    sha256: Sha256
    title: Lines
    title_case: HeadingCase = "printed"
    subtitle: Lines | None = None
    cover: tuple[Lines, ...] = ()
    furniture: tuple[Lines, ...] = ()
    group: GroupMap | None = None
    origin: OriginMap | None = None
    original: OriginalMap | None = None
    retrieved: Date | None = None
    adopted: Date | None = None
    permission: Words | None = None
    passages: Annotated[tuple[PassageMap, ...], msgspec.Meta(min_length=1)]


class AccentMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The municipality's colour on light and on dark ground."""

    light: Colour
    dark: Colour


class MunicipalityMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file `municipality.yaml`."""

    name: Words
    short_name: Words
    spellings: tuple[Words, ...] = ()
    country: Literal["DK", "SE", "NO"]
    language: Language
    accent: AccentMap
