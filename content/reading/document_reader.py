"""Reads one document: compares a source text with its map and makes passages of the two."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from content.faults import Fault, FaultCode
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
from content.reading.line_coverage import LineCoverage
from content.reading.map_format import DocumentMap, GroupMap, Lines
from content.reading.passage_reader import PassageReader
from content.reading.strict_yaml import FieldPath, field_name, line_of
from content.reading.text_decoding import decode_text
from content.reading.typed_yaml import TypedYaml, check, is_container
from content.reading.wording_from_lines import (
    filled_lines,
    joined_wording,
    parse_range,
    sentence_case,
)

_NOT_TEXT = {FaultCode.NOT_UTF8, FaultCode.NUL}


@dataclass(frozen=True)
class UncheckedDocument:
    """A source text and its map, not yet compared with each other."""

    id: str
    municipality: str
    source: bytes
    map: TypedYaml[DocumentMap]

    @property
    def source_file(self) -> str:
        """The text, relative to the library folder."""
        return f"{self.id}.txt"

    def passage_ids(self) -> tuple[str, ...]:
        """The ids that the map gives, the document's own first."""
        passages = self.map.converted.passages if self.map.converted else ()
        return (self.id, *(f"{self.id}/{passage.id}" for passage in passages))


def read_document(
    document: UncheckedDocument, is_known: Callable[[str], bool]
) -> tuple[Document | None, tuple[Fault, ...]]:
    """Compare the source with its map; None, with every fault, if they do not agree.

    `is_known(id)` is whether the library has a passage.
    """
    text, not_text = decode_text(document.source, document.source_file)
    coverage = LineCoverage(text.split("\n"))
    read = None
    if document.map.converted is None:
        _check_lines(document, coverage)
    else:
        read = _DocumentReader(document, document.map.converted, coverage, is_known).read()
    faults = tuple(_faults(document, coverage))
    if not_text:
        return None, (not_text, *faults)
    return None if faults else read, faults


def _check_lines(document: UncheckedDocument, coverage: LineCoverage) -> None:
    """Check the lines and the checksum as far as a map with faults of its own says them.

    Lines that no field uses count only if none of the map's faults can be the reason.
    """
    is_whole = all(fault.field or fault.code in _NOT_TEXT for fault in document.map.faults)
    for path, kind, value, fault in check(document.map.tree, DocumentMap):
        if fault:
            is_whole = is_whole and not (kind in {None, Lines} or is_container(kind))
        elif kind == Lines:
            coverage.claim(parse_range(str(value)), path)
        elif path == ("sha256",):
            _check_sum(document, str(value), coverage)
    if is_whole:
        coverage.check_all_used()


def _check_sum(document: UncheckedDocument, written: str, coverage: LineCoverage) -> None:
    found = hashlib.sha256(document.source).hexdigest()
    if found != written:
        file = document.source_file
        coverage.add_fault(("sha256",), FaultCode.OTHER_TEXT, file=file, sum=found)


def _faults(document: UncheckedDocument, coverage: LineCoverage) -> Iterator[Fault]:
    for path, source_line, code, values in coverage.faults:
        if path is None:
            yield Fault(document.source_file, source_line, None, code, values)
        else:
            file, line = f"{document.id}.yaml", line_of(document.map.tree, path)
            yield Fault(file, line, field_name(path), code, values)


class _DocumentReader:
    """Reads one document whose map has no faults of its own."""

    def __init__(
        self,
        document: UncheckedDocument,
        mapped: DocumentMap,
        coverage: LineCoverage,
        is_known: Callable[[str], bool],
    ) -> None:
        self._document = document
        self._mapped = mapped
        self._coverage = coverage
        self._source = coverage.source
        self._is_known = is_known

    def read(self) -> Document | None:
        """The document; None if the coverage has faults then."""
        _check_sum(self._document, self._mapped.sha256, self._coverage)
        for number, lines in enumerate(self._mapped.furniture):
            self._coverage.claim(parse_range(lines), ("furniture", number))
        title = self._title_passage()
        passages = self._passages()
        self._check_ids_and_numbers()
        self._coverage.check_all_used()
        return None if self._coverage.faults else self._assembled(title, passages)

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
            source=self._coverage.ranges_of(("title",), ("subtitle",), ("cover",)),
        )

    def _titled(self, lines: str, path: FieldPath) -> Wording | None:
        if not self._coverage.claim(parse_range(lines), path):
            return None
        return joined_wording(self._source, parse_range(lines))

    def _passages(self) -> tuple[Passage, ...]:
        reader = PassageReader(self._coverage, self._is_known)
        document = (self._document.municipality, self._document.id, self._mapped.language)
        passages: list[Passage] = []
        for number, mapped in enumerate(self._mapped.passages):
            passage = reader.read(mapped, ("passages", number), document)
            before = passages[-1].source if passages else ()
            if before and passage.source and passage.source[0] < before[0]:
                code = FaultCode.PASSAGE_OUT_OF_ORDER
                self._coverage.add_fault(("passages", number), code, passage=passages[-1].id)
            passages.append(passage)
        return tuple(passages)

    def _check_ids_and_numbers(self) -> None:
        seen: set[str] = set()
        numbers: list[int] = []
        for number, passage in enumerate(self._mapped.passages):
            if passage.id in seen:
                path = ("passages", number, "id")
                self._coverage.add_fault(path, FaultCode.ID_TAKEN, id=passage.id)
            seen.add(passage.id)
            if passage.number is not None:
                numbers.append(passage.number)
                if passage.number != len(numbers):
                    path = ("passages", number, "number")
                    self._coverage.add_fault(path, FaultCode.WRONG_NUMBER, number=len(numbers))
        if bool(numbers) != (self._mapped.group is not None):
            self._coverage.add_fault(("group",), FaultCode.NUMBERS_WITHOUT_GROUP)
        if group := self._mapped.group:
            self._check_name(group)

    def _check_name(self, group: GroupMap) -> None:
        if (group.named_by is None) == (group.label is None):
            self._coverage.add_fault(("group",), FaultCode.GROUP_NAME)
        elif group.named_by and not filled_lines(self._source, parse_range(group.named_by)):
            self._coverage.add_fault(("group", "named_by"), FaultCode.NO_WORDS_IN_LINE)

    def _group(self, mapped: GroupMap, passages: tuple[Passage, ...]) -> Group:
        named = parse_range(mapped.named_by) if mapped.named_by else None
        name = joined_wording(self._source, named).text if named else mapped.label or ""
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
            source_lines=tuple(self._source),
            passages=(title, *passages),
            group=self._group(mapped.group, passages) if mapped.group else None,
            origin=Origin(mapped.origin.url, mapped.origin.certain) if mapped.origin else None,
            retrieved=mapped.retrieved,
            adopted=mapped.adopted,
            permission=mapped.permission,
        )
