"""Reads one passage: its part of the map and the lines of its source become words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
from content.reading.map_format import ItemMap, PassageMap, ReferenceMap, SectionMap
from content.reading.strict_yaml import FieldPath
from content.reading.wording_from_lines import (
    add_reference,
    bullet_wording,
    filled_lines,
    joined_wording,
    parse_range,
    sentence_case,
    split_before_sentence,
)

_ROLES = {
    "paragraph": (ItemKind.PARAGRAPH, False),
    "paragraphs": (ItemKind.PARAGRAPH, True),
    "bullet": (ItemKind.BULLET, False),
    "bullets": (ItemKind.BULLET, True),
    "link_label": (ItemKind.LINK_LABEL, False),
    "caption": (ItemKind.CAPTION, False),
    "container_heading": (ItemKind.CONTAINER_HEADING, False),
}
"""What an item's field makes of its lines, and whether each line is an item of its own."""


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
        heading = self._heading(mapped.heading, (*path, "heading"))
        tagline = self._tagline(mapped.tagline, (*path, "tagline"), body)
        sections = tuple(self._sections(mapped.sections, path, body))
        has_heading = (*path, "heading") if heading else None
        self._coverage.check_order(body, has_heading, path)
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
            terms=self._terms(mapped, path),
        )

    def _heading(self, lines: str | None, path: FieldPath) -> Wording | None:
        if lines is None or not self._claim(lines, path):
            return None
        return self._referred(joined_wording(self._source, parse_range(lines)))

    def _tagline(self, lines: str | None, path: FieldPath, body: list[FieldPath]) -> Wording | None:
        if lines is None or not self._claim(lines, path):
            return None
        body.append(path)
        return self._referred(bullet_wording(self._source, parse_range(lines)))

    def _sections(
        self, mapped: Sequence[SectionMap], path: FieldPath, body: list[FieldPath]
    ) -> Iterator[Section]:
        for number, section in enumerate(mapped):
            section_path = (*path, "sections", number)
            lead = None
            if section.lead is not None and self._claim(section.lead, (*section_path, "lead")):
                body.append((*section_path, "lead"))
                lead = joined_wording(self._source, parse_range(section.lead))
            if lead is not None and section.lead_sentence is not None:
                parts = split_before_sentence(lead, section.lead_sentence)
                if parts is None:
                    self._coverage.add_fault(
                        (*section_path, "lead_sentence"), FaultCode.FEWER_SENTENCES
                    )
                else:
                    paragraph = Item(ItemKind.PARAGRAPH, self._referred(parts[0]))
                    yield Section(None, SectionRole.TEXT, (paragraph,))
                    lead = parts[1]
            lead = self._referred(lead) if lead else None
            items = self._items(
                section.items, (*section_path, "items"), body, leads=lead is not None
            )
            if section.lead is None and not section.items:
                self._coverage.add_fault(section_path, FaultCode.EMPTY_SECTION)
            yield Section(lead, section.role, items)

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
            lines = str(getattr(item, roles[0]))
            if not self._claim(lines, (*item_path, roles[0])):
                continue
            body.append((*item_path, roles[0]))
            items += self._items_of(roles[0], parse_range(lines), leads=leads)
            if item.nested:
                nested = self._items(item.nested, (*item_path, "nested"), body, leads=False)
                items[-1] = items[-1]._replace(items=nested)
        return tuple(items)

    def _items_of(self, role: str, lines: SourceRange, *, leads: bool) -> Iterator[Item]:
        kind, each_line = _ROLES[role]
        for part in filled_lines(self._source, lines) if each_line else [lines]:
            read = bullet_wording if kind is ItemKind.BULLET else joined_wording
            wording = self._referred(read(self._source, part))
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
            referred = add_reference(wording, reference.words, target)
            if referred is not None:
                del self._references[reference]
                wording = referred
        return wording

    def _terms(self, mapped: PassageMap, path: FieldPath) -> tuple[Term, ...]:
        for number, term in enumerate(mapped.terms):
            line = self._source[term.line - 1] if term.line <= len(self._source) else ""
            if term.words not in line:
                self._coverage.add_fault((*path, "terms", number), FaultCode.TERM_WORDS)
        return tuple(Term(t.words, SourceRange(t.line, t.line)) for t in mapped.terms)

    def _claim(self, lines: str, path: FieldPath) -> bool:
        return self._coverage.claim(parse_range(lines), path)
