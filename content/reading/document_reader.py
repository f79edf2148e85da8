"""Reads one document: a source text, held against its map, becomes passages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from content.faults import Fault
from content.model import (
    Document,
    Group,
    Item,
    ItemKind,
    Origin,
    Passage,
    PassageKind,
    Section,
    SectionRole,
    Wording,
)
from content.reading.line_coverage import LineCover, Place
from content.reading.map_format import DocumentMap, GroupMap
from content.reading.passage_reader import PassageReader
from content.reading.strict_yaml import YamlMapping
from content.reading.text_decoding import decode_text
from content.reading.typed_yaml import field_name, line_of
from content.reading.wording import filled_lines, parse_lines, sentence_case, words_of

MAX_SOURCE_BYTES = 20_000_000


@dataclass(frozen=True)
class MappedDocument:
    """A source text and its map, both read, not yet held against each other."""

    id: str
    municipality: str
    source_file: str
    map_file: str
    source: bytes
    mapped: DocumentMap
    tree: YamlMapping

    def passage_ids(self) -> tuple[str, ...]:
        """The ids that the map gives, the document's own first."""
        return (self.id, *(f"{self.id}/{passage.id}" for passage in self.mapped.passages))


def read_document(
    document: MappedDocument, known: Callable[[str], bool]
) -> tuple[Document | None, tuple[Fault, ...]]:
    """Hold the source against its map; None, with every fault, if they do not agree.

    `known` tells whether a passage id is in the library.
    """
    text, undecodable = decode_text(document.source, document.source_file)
    faults = tuple(fault for fault in (_sum_fault(document), undecodable) if fault)
    if faults:
        return None, faults
    return _Reading(document, tuple(text.split("\n")), known).read()


def _sum_fault(document: MappedDocument) -> Fault | None:
    if len(document.source) > MAX_SOURCE_BYTES:
        sentence = f"The text is larger than {MAX_SOURCE_BYTES:,} bytes."
        return Fault(document.source_file, None, None, sentence)
    found = hashlib.sha256(document.source).hexdigest()
    if found == document.mapped.sha256:
        return None
    sentence = (
        f"The text {document.source_file} is not the one this map was made for: its SHA-256 is "
        f"{found}. Put the right text back, or check every line of the map and enter the new sum."
    )
    return Fault(document.map_file, line_of(document.tree, ("sha256",)), "sha256", sentence)


class _Reading:
    """One document being read."""

    def __init__(
        self, document: MappedDocument, source: tuple[str, ...], known: Callable[[str], bool]
    ) -> None:
        self._document = document
        self._mapped = document.mapped
        self._source = source
        self._known = known
        self._cover = LineCover(source)
        self._faults: list[Fault] = []

    def read(self) -> tuple[Document | None, tuple[Fault, ...]]:
        """The document, or None and every fault of it."""
        for number, lines in enumerate(self._mapped.furniture):
            self._cover.claim(parse_lines(lines), ("furniture", number))
        title = self._title_passage()
        passages = self._passages()
        self._check_ids_and_numbers()
        self._cover.check_all_claimed()
        for fault in self._cover.faults:
            if fault.place is None:
                source_file = self._document.source_file
                self._faults.append(Fault(source_file, fault.source_line, None, fault.sentence))
            else:
                self._note(fault.place, fault.sentence)
        if self._faults:
            return None, tuple(self._faults)
        return self._assembled(title, passages), ()

    def _title_passage(self) -> Passage:
        """The title, with the subtitle as tag line and cover lines as paragraphs."""
        title = self._titled(self._mapped.title, ("title",))
        subtitle = self._mapped.subtitle
        tagline = self._titled(subtitle, ("subtitle",)) if subtitle else None
        cover = [
            Item(ItemKind.PARAGRAPH, wording)
            for number, lines in enumerate(self._mapped.cover)
            if (wording := self._titled(lines, ("cover", number)))
        ]
        printed = title.text if title else ""
        return Passage(
            id=self._document.id,
            kind=PassageKind.DOCUMENT,
            municipality=self._document.municipality,
            document=self._document.id,
            language=self._mapped.language,
            title=sentence_case(printed) if self._mapped.title_case == "sentence" else printed,
            own_title=False,
            heading=title,
            tagline=tagline,
            sections=(Section(None, SectionRole.TEXT, tuple(cover)),) if cover else (),
            source=self._cover.ranges_of(("title",), ("subtitle",), ("cover",)),
        )

    def _titled(self, lines: str, place: Place) -> Wording | None:
        if not self._cover.claim(parse_lines(lines), place):
            return None
        return words_of(self._source, parse_lines(lines))

    def _passages(self) -> tuple[Passage, ...]:
        reader = PassageReader(self._source, self._cover, self._known, self._note)
        placed = (self._document.municipality, self._document.id, self._mapped.language)
        passages: list[Passage] = []
        for number, mapped in enumerate(self._mapped.passages):
            passage = reader.read(mapped, ("passages", number), placed)
            before = passages[-1].source if passages else ()
            if before and passage.source and passage.source[0] < before[0]:
                above = f"The passage stands before {passages[-1].id} in the source."
                self._note(("passages", number), above)
            passages.append(passage)
        return tuple(passages)

    def _check_ids_and_numbers(self) -> None:
        seen: set[str] = set()
        numbers: list[int] = []
        for number, passage in enumerate(self._mapped.passages):
            if passage.id in seen:
                self._note(("passages", number, "id"), f"The id {passage.id} is taken already.")
            seen.add(passage.id)
            if passage.number is not None:
                numbers.append(passage.number)
                if passage.number != len(numbers):
                    order = f"The number must be {len(numbers)}: numbers count up from 1."
                    self._note(("passages", number, "number"), order)
        if bool(numbers) != (self._mapped.group is not None):
            self._note(("group",), "Numbered passages need a group, and a group numbered passages.")
        if group := self._mapped.group:
            self._check_name(group)

    def _check_name(self, group: GroupMap) -> None:
        if (group.named_by is None) == (group.label is None):
            self._note(("group",), "A group is named by a line of the source or by our own label.")
        elif group.named_by and not filled_lines(self._source, parse_lines(group.named_by)):
            self._note(("group", "named_by"), "There are no words in that line of the source.")

    def _group(self, mapped: GroupMap, passages: tuple[Passage, ...]) -> Group:
        named = parse_lines(mapped.named_by) if mapped.named_by else None
        name = words_of(self._source, named).text if named else mapped.label or ""
        members = tuple(passage.id for passage in passages if passage.number is not None)
        return Group(name, mapped.noun, mapped.plural, members)

    def _assembled(self, title: Passage, passages: tuple[Passage, ...]) -> Document:
        mapped = self._mapped
        return Document(
            id=self._document.id,
            municipality=self._document.municipality,
            title=title.title,
            subtitle=title.tagline.text if title.tagline else None,
            kind=mapped.kind,
            language=mapped.language,
            source_file=self._document.source_file,
            sha256=mapped.sha256,
            source_lines=self._source,
            passages=(title, *passages),
            group=self._group(mapped.group, passages) if mapped.group else None,
            origin=Origin(mapped.origin.url, mapped.origin.certain) if mapped.origin else None,
            retrieved=mapped.retrieved,
            adopted=mapped.adopted,
            permission=mapped.permission,
        )

    def _note(self, place: Place, sentence: str) -> None:
        line, field = line_of(self._document.tree, place), field_name(place)
        self._faults.append(Fault(self._document.map_file, line, field, sentence))
