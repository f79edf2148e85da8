"""The format of the maps: what the YAML beside a source text may say.

A map never repeats a sentence of its source. It names lines ("7", "23-26"; 1-based, both ends
included), sentences ("3.2-3.4") or words of a line, and says what they are. docs/maps.md shows it.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from content.faults import FaultCode
from content.model import MunicipalityType, PassageKind, SectionRole

FORMAT = 2
"""The newest version of the format that is known."""

MAX_ID = 2_000
"""Characters of a passage's id: more than two names of any file system and a slug."""


def _text(pattern: str, fault: FaultCode, max_length: int | None = None) -> msgspec.Meta:
    """Limits of a text: what all of it must match, and the fault of one that does not."""
    whole = rf"\A(?:{pattern})\Z"
    return msgspec.Meta(pattern=whole, max_length=max_length, extra={"fault": fault})


LineNumber = Annotated[int, msgspec.Meta(ge=1)]
_LINE = r"[1-9][0-9]{0,6}(\.[1-9][0-9]{0,3})?"
Lines = Annotated[str, _text(f"{_LINE}(-{_LINE})?", FaultCode.NOT_LINES)]
NamedLines = Annotated[str, _text("[1-9][0-9]{0,6}(-[1-9][0-9]{0,6})?", FaultCode.NOT_LINES)]
"""Lines that a field names and does not use: another field has them."""

LineOfWords = Annotated[str, _text(_LINE, FaultCode.NOT_A_LINE)]
Slug = Annotated[str, _text("[a-z0-9]+(-[a-z0-9]+)*", FaultCode.NOT_A_SLUG, 80)]
PassageId = Annotated[str, _text("[^/]+(/[^/]+){1,2}", FaultCode.NOT_AN_ID, MAX_ID)]
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Sha256 = Annotated[str, _text("[0-9a-f]{64}", FaultCode.NOT_A_SUM)]
Colour = Annotated[str, _text("#[0-9a-f]{6}", FaultCode.NOT_A_COLOUR)]
Date = Annotated[str, _text("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", FaultCode.NOT_A_DATE)]
Url = Annotated[str, _text(r"https?://\S+", FaultCode.NOT_AN_ADDRESS, 500)]
Language = Literal["da", "sv", "nb", "nn", "en", "is", "fo", "kl", "fi", "se"]
Country = Literal["DK", "SE", "NO", "FI", "IS", "FO", "GL", "AX"]
FormatVersion = Annotated[int, msgspec.Meta(ge=1)]
HeadingCase = Literal["printed", "sentence"]


class _MapPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Immutable and without unknown fields, as every part of a map."""


class WordsMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that are taken out of a line, or out of one sentence of it (`9.2`)."""

    line: LineOfWords
    words: Words


Part: TypeAlias = Lines | WordsMap
"""What of the source a field uses."""


class ItemMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Exactly one of the roles, with its lines; a plural role is one item for each line."""

    paragraph: Part | None = None
    paragraphs: Part | None = None
    bullet: Part | None = None
    bullets: Part | None = None
    link_label: Part | None = None
    caption: Part | None = None
    container_heading: Part | None = None
    label: Part | None = None
    quote: Part | None = None
    attribution: Part | None = None
    question: Part | None = None
    row: Part | None = None
    rows: Part | None = None
    footnote: Part | None = None
    nested: tuple[ItemMap, ...] = ()


class TermMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that a line says and another field has."""

    line: LineNumber
    words: Words


class SectionMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A lead-in and what belongs to it.

    `lead_sentence`: the lead-in begins with that sentence of its line (from 2); the sentences
    before it are a paragraph of their own.
    """

    lead: Part | None = None
    lead_sentence: Annotated[int, msgspec.Meta(ge=2)] | None = None
    role: SectionRole = SectionRole.TEXT
    addressee: TermMap | None = None
    items: tuple[ItemMap, ...]


class ReferenceMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words of a line that point to another text; no target: it is not in the library."""

    line: LineNumber
    words: Words
    target: PassageId | None = None
    url: Url | None = None


class PassageMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One passage; `label` is our own name for one that has no heading in its source.

    `within` is the id of its chapter. Lines of one that is `apart` have other text between them.
    """

    id: Slug
    kind: PassageKind
    within: Slug | None = None
    number: LineNumber | None = None
    kicker: Part | None = None
    heading: Part | None = None
    heading_case: HeadingCase = "printed"
    label: Words | None = None
    tagline: Part | None = None
    sections: tuple[SectionMap, ...] = ()
    apart: bool = False
    facets: dict[Slug, TermMap] = {}
    terms: tuple[TermMap, ...] = ()
    references: tuple[ReferenceMap, ...] = ()


class GroupMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The set that the numbered passages form; its name is a line's, or our own `label`."""

    noun: Words
    plural: Words
    named_by: NamedLines | None = None
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
    """The map of one source text; `title_label` is our own title for one that has none."""

    format: FormatVersion = 1
    kind: Slug
    language: Language
    sha256: Sha256
    title: Part | None = None
    title_case: HeadingCase = "printed"
    title_label: Words | None = None
    subtitle: Part | None = None
    cover: tuple[Part, ...] = ()
    furniture: tuple[Part, ...] = ()
    contents: tuple[Part, ...] = ()
    repeats: tuple[Part, ...] = ()
    group: GroupMap | None = None
    facets: dict[Slug, TermMap] = {}
    origin: OriginMap | None = None
    original: OriginalMap | None = None
    retrieved: Date | None = None
    adopted: Date | None = None
    valid_from: Date | None = None
    valid_to: Date | None = None
    case: Words | None = None
    supersedes: PassageId | None = None
    permission: Words | None = None
    passages: Annotated[tuple[PassageMap, ...], msgspec.Meta(min_length=1)]


class AccentMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The municipality's colour on light and on dark ground."""

    light: Colour
    dark: Colour


class MunicipalityMap(_MapPart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file `municipality.yaml`."""

    format: FormatVersion = 1
    name: Words
    short_name: Words
    spellings: tuple[Words, ...] = ()
    own_names: tuple[Words, ...] = ()
    type: MunicipalityType = MunicipalityType.MUNICIPALITY
    country: Country
    language: Language
    accent: AccentMap
