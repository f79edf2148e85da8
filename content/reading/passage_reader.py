"""Reads one passage: its part of the map and the lines of its source become words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from content.faults import FaultCode
from content.model import (
    Item,
    ItemKind,
    Passage,
    Reference,
    Section,
    SectionRole,
    SourceRange,
    Term,
    Wording,
    normal_id,
)
from content.reading.line_coverage import LineCoverage
from content.reading.map_format import (
    ItemMap,
    Part,
    PassageMap,
    ReferenceMap,
    SectionMap,
    TermMap,
)
from content.reading.source_parts import SourceText
from content.reading.strict_yaml import FieldPath
from content.reading.wording_from_lines import (
    add_reference,
    heading_wording,
    joined_wording,
    marked_wording,
    note_wording,
    row_wording,
    sentence_case,
    split_before_sentence,
)

ReadWording = Callable[[SourceText], Wording]

_ROLES: Mapping[str, tuple[ItemKind, ReadWording]] = {
    "paragraph": (ItemKind.PARAGRAPH, joined_wording),
    "paragraphs": (ItemKind.PARAGRAPH, joined_wording),
    "bullet": (ItemKind.BULLET, marked_wording),
    "bullets": (ItemKind.BULLET, marked_wording),
    "link_label": (ItemKind.LINK_LABEL, marked_wording),
    "caption": (ItemKind.CAPTION, joined_wording),
    "container_heading": (ItemKind.CONTAINER_HEADING, heading_wording),
    "label": (ItemKind.LABEL, marked_wording),
    "quote": (ItemKind.QUOTE, marked_wording),
    "attribution": (ItemKind.ATTRIBUTION, marked_wording),
    "question": (ItemKind.QUESTION, marked_wording),
    "row": (ItemKind.ROW, row_wording),
    "rows": (ItemKind.ROW, row_wording),
    "footnote": (ItemKind.FOOTNOTE, note_wording),
}
"""What an item's field makes of its lines."""

_EACH_LINE = frozenset({"paragraphs", "bullets", "rows"})
"""Fields of which each line is an item of its own."""


class PassageReader:
    """Reads the passages of one document; their faults go to `coverage`."""

    def __init__(self, coverage: LineCoverage, is_known: Callable[[str], bool]) -> None:
        self._source = coverage.source
        self._coverage = coverage
        self._is_known = is_known
        self._references: dict[ReferenceMap, FieldPath] = {}

    def read(self, mapped: PassageMap, path: FieldPath, document: tuple[str, str, str]) -> Passage:
        """The passage at `path`; `document` is municipality id, document id, language."""
        municipality, document_id, language = document
        if (mapped.heading is None) == (mapped.label is None):
            self._coverage.add_fault(path, FaultCode.HEADING_OR_LABEL)
        self._references = {
            reference: (*path, "references", number)
            for number, reference in enumerate(mapped.references)
        }
        body: list[FieldPath] = []
        kicker = self._wording(mapped.kicker, (*path, "kicker"), marked_wording)
        heading = self._wording(mapped.heading, (*path, "heading"), heading_wording)
        tagline = self._wording(mapped.tagline, (*path, "tagline"), marked_wording, body)
        sections = tuple(self._sections(mapped.sections, path, body))
        self._coverage.check_order(body)
        if not mapped.apart:
            has_heading = (*path, "heading") if heading else None
            self._coverage.check_together(body, has_heading, path)
        for missed in self._references.values():
            self._coverage.add_fault(missed, FaultCode.REFERENCE_WORDS)
        printed = heading.text if heading else mapped.label or ""
        return Passage(
            id=f"{document_id}/{mapped.id}",
            kind=mapped.kind,
            municipality=municipality,
            document=document_id,
            language=language,
            title=sentence_case(printed) if mapped.heading_case == "sentence" else printed,
            own_title=heading is None,
            heading=heading,
            tagline=tagline,
            sections=sections,
            source=self._coverage.ranges_of(path),
            number=mapped.number,
            terms=self._terms(mapped.terms, path),
            kicker=kicker,
            within=f"{document_id}/{mapped.within}" if mapped.within else None,
            facets=self.facets(mapped.facets, path),
        )

    def _terms(self, mapped: Sequence[TermMap], path: FieldPath) -> tuple[Term, ...]:
        terms = enumerate(mapped)
        return tuple(self.term(term, (*path, "terms", number)) for number, term in terms)

    def facets(self, mapped: Mapping[str, TermMap], path: FieldPath) -> tuple[Term, ...]:
        """The facets at `path`."""
        return tuple(
            self.term(term, (*path, "facets", name))._replace(name=name)
            for name, term in mapped.items()
        )

    def term(self, mapped: TermMap, path: FieldPath) -> Term:
        """The words at `path`, which other fields have, too."""
        line = self._source[mapped.line - 1] if mapped.line <= len(self._source) else ""
        if mapped.words not in line:
            self._coverage.add_fault(path, FaultCode.TERM_WORDS)
        return Term(mapped.words, SourceRange(mapped.line, mapped.line))

    def _wording(
        self,
        part: Part | None,
        path: FieldPath,
        read: ReadWording,
        body: list[FieldPath] | None = None,
    ) -> Wording | None:
        """The words of a field, which then is in the `body`; None if there are none."""
        text = self._coverage.claim(part, path) if part is not None else None
        if text is None:
            return None
        if body is not None:
            body.append(path)
        return self._referred(read(text))

    def _sections(
        self, mapped: Sequence[SectionMap], path: FieldPath, body: list[FieldPath]
    ) -> Iterator[Section]:
        for number, section in enumerate(mapped):
            section_path = (*path, "sections", number)
            lead = self._wording(section.lead, (*section_path, "lead"), marked_wording, body)
            if lead is not None and section.lead_sentence is not None:
                parts = split_before_sentence(lead, section.lead_sentence)
                if parts is None:
                    field = (*section_path, "lead_sentence")
                    self._coverage.add_fault(field, FaultCode.FEWER_SENTENCES)
                else:
                    paragraph = Item(ItemKind.PARAGRAPH, parts[0])
                    yield Section(None, SectionRole.TEXT, (paragraph,))
                    lead = parts[1]
            items = self._items(
                section.items, (*section_path, "items"), body, leads=lead is not None
            )
            if section.lead is None and not section.items:
                self._coverage.add_fault(section_path, FaultCode.EMPTY_SECTION)
            addressee = section.addressee
            spoken_to = self.term(addressee, (*section_path, "addressee")) if addressee else None
            yield Section(lead, section.role, items, spoken_to)

    def _items(
        self, mapped: Sequence[ItemMap], path: FieldPath, body: list[FieldPath], *, leads: bool
    ) -> tuple[Item, ...]:
        items: list[Item] = []
        for number, item in enumerate(mapped):
            item_path = (*path, number)
            roles = [role for role in _ROLES if getattr(item, role) is not None]
            if len(roles) != 1:
                self._coverage.add_fault(item_path, FaultCode.ITEM_ROLE, roles=", ".join(_ROLES))
                continue
            text = self._coverage.claim(getattr(item, roles[0]), (*item_path, roles[0]))
            if text is None:
                continue
            body.append((*item_path, roles[0]))
            items += self._items_of(roles[0], text, leads=leads)
            if item.nested:
                nested = self._items(item.nested, (*item_path, "nested"), body, leads=False)
                items[-1] = items[-1]._replace(items=nested)
        return tuple(items)

    def _items_of(self, role: str, text: SourceText, *, leads: bool) -> Iterator[Item]:
        kind, read = _ROLES[role]
        for each in text.each_line() if role in _EACH_LINE else [text]:
            wording = self._referred(read(each))
            if kind is ItemKind.LINK_LABEL and not wording.references:
                whole = Reference(0, len(wording.text), None)
                wording = wording._replace(references=(whole,))
            yield Item(kind, wording, completes_lead=leads and kind is ItemKind.BULLET)

    def _referred(self, wording: Wording) -> Wording:
        """The wording with the references that the map puts on its lines."""
        for reference, path in list(self._references.items()):
            if not wording.lines.first <= reference.line <= wording.lines.last:
                continue
            target = normal_id(reference.target) if reference.target else None
            if target and not self._is_known(target):
                self._coverage.add_fault(
                    (*path, "target"), FaultCode.NO_SUCH_PASSAGE, passage=target
                )
            referred = add_reference(wording, reference.words, target, reference.url)
            if referred is not None:
                del self._references[reference]
                wording = referred
        return wording
