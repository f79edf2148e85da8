"""Reads one document: compares a source text with its map and makes passages of the two."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import msgspec

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
    Term,
)
from content.reading.line_coverage import NOT_SHOWN, LineCoverage
from content.reading.map_format import DocumentMap, GroupMap, LineOfWords, Lines, WordsMap
from content.reading.passage_reader import PassageReader
from content.reading.source_parts import SourceText, parse_range
from content.reading.strict_yaml import FieldPath, field_name, line_of
from content.reading.text_decoding import decode_text
from content.reading.typed_yaml import TypedYaml, check, is_container
from content.reading.wording_from_lines import (
    joined_wording,
    sentence_case,
    without_heading_markup,
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
    if any(fault.code is FaultCode.NEWER_FORMAT for fault in document.map.faults):
        return None, ()
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
        if fault and path == ("sha256",) and "passages" in document.map.tree:
            found = hashlib.sha256(document.source).hexdigest()
            values = {"file": document.source_file, "sum": found}
            coverage.add_fault(path, FaultCode.SUM_OF_TEXT, **values)
        if fault:
            is_whole = is_whole and not (kind in {None, Lines} or is_container(kind))
        elif kind == Lines:
            coverage.claim(str(value), path)
        elif kind == LineOfWords:
            is_whole = False  # the words are taken out of a map without faults alone
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
        self._reader = PassageReader(coverage, is_known)

    def read(self) -> Document | None:
        """The document; None if the coverage has faults then."""
        _check_sum(self._document, self._mapped.sha256, self._coverage)
        self._coverage.take_out(dict(_words_in(self._mapped, ())))
        for field in sorted(NOT_SHOWN):
            for number, part in enumerate(getattr(self._mapped, field)):
                self._coverage.claim(part, (field, number))
        self._coverage.check_repeats(
            [("repeats", number) for number in range(len(self._mapped.repeats))]
        )
        title = self._title_passage()
        passages = self._passages(title)
        self._check_ids_and_numbers()
        if self._mapped.title or self._mapped.title_label:  # else a line may be the title
            self._coverage.check_all_used()
        return None if self._coverage.faults else self._assembled(title, passages)

    def _title_passage(self) -> Passage:
        """The title, with the subtitle as tag line and cover lines as paragraphs."""
        mapped = self._mapped
        if mapped.title is None and mapped.title_label is None:
            self._coverage.add_fault(("title",), FaultCode.TITLE_OR_LABEL)
        title, tagline, *cover = (
            self._coverage.claim(part, path) if part is not None else None
            for part, path in (
                (mapped.title, ("title",)),
                (mapped.subtitle, ("subtitle",)),
                *((part, ("cover", number)) for number, part in enumerate(mapped.cover)),
            )
        )
        heading = joined_wording(without_heading_markup(title)) if title else None
        items = tuple(Item(ItemKind.PARAGRAPH, joined_wording(each)) for each in cover if each)
        printed = heading.text if heading else ""
        shown = sentence_case(printed) if mapped.title_case == "sentence" else printed
        return Passage(
            id=self._document.id,
            kind=PassageKind.DOCUMENT,
            municipality=self._document.municipality,
            document=self._document.id,
            language=mapped.language,
            title=mapped.title_label or shown,
            own_title=mapped.title_label is not None,
            heading=heading,
            tagline=joined_wording(tagline) if tagline else None,
            sections=(Section(None, SectionRole.TEXT, items),) if items else (),
            source=self._coverage.ranges_of(("title",), ("subtitle",), ("cover",)),
            facets=self._reader.facets(mapped.facets, ()),
        )

    def _passages(self, title: Passage) -> tuple[Passage, ...]:
        document = (self._document.municipality, self._document.id, self._mapped.language)
        passages: list[Passage] = []
        facets: dict[str | None, tuple[Term, ...]] = {None: title.facets}
        for number, mapped in enumerate(self._mapped.passages):
            path = ("passages", number)
            passage = self._reader.read(mapped, path, document)
            if passage.within not in facets:
                code = FaultCode.NO_SUCH_CHAPTER
                self._coverage.add_fault((*path, "within"), code, id=mapped.within or "")
            inherited = facets.get(passage.within, ())
            if inherited:
                passage = replace(passage, facets=(*inherited, *passage.facets))
            if passage.kind is PassageKind.CHAPTER:
                facets[passage.id] = passage.facets
            above = next((each for each in reversed(passages) if each.source), None)
            if above and passage.source and passage.source[0] < above.source[0]:
                code = FaultCode.PASSAGE_OUT_OF_ORDER
                self._coverage.add_fault(path, code, passage=above.id)
            passages.append(passage)
        return tuple(self._with_lines(passages))

    def _with_lines(self, passages: list[Passage]) -> Iterator[Passage]:
        """The passages with their parts of lines; a chapter without lines has those within it."""
        for number, passage in enumerate(passages):
            source = passage.source
            if not source and passage.kind is PassageKind.CHAPTER:
                within = [each.source for each in passages if each.within == passage.id]
                source = next(filter(None, within), ())
            if not source:
                self._coverage.add_fault(("passages", number), FaultCode.EMPTY_PASSAGE)
            parts = self._coverage.shared_parts_of(("passages", number))
            yield (
                replace(passage, source=source, parts=parts)
                if parts or not passage.source
                else passage
            )

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
        elif group.named_by and not self._name_of(group):
            self._coverage.add_fault(("group", "named_by"), FaultCode.NO_WORDS_IN_LINE)

    def _group(self, mapped: GroupMap, passages: tuple[Passage, ...]) -> Group:
        name = self._name_of(mapped) if mapped.named_by else mapped.label or ""
        members = tuple(passage.id for passage in passages if passage.number is not None)
        return Group(name, mapped.noun, mapped.plural, members)

    def _name_of(self, group: GroupMap) -> str:
        lines = parse_range(group.named_by or "")
        texts = tuple(self._source[lines.first - 1 : lines.last])
        return joined_wording(without_heading_markup(SourceText(lines, texts))).text

    def _assembled(self, title: Passage, passages: tuple[Passage, ...]) -> Document:
        mapped = self._mapped
        return Document(
            id=self._document.id,
            municipality=self._document.municipality,
            title=title.shown_title,
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
            valid_from=mapped.valid_from,
            valid_to=mapped.valid_to,
            case=mapped.case,
            supersedes=mapped.supersedes,
        )


def _words_in(value: object, path: FieldPath) -> Iterator[tuple[FieldPath, WordsMap]]:
    """The words that the fields of a map take out of their lines."""
    if isinstance(value, WordsMap):
        yield path, value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            field = getattr(value, name)
            if field and not isinstance(field, str):  # most are neither
                yield from _words_in(field, (*path, name))
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from _words_in(each, (*path, number))
