"""Reads one passage: its place in the map and the lines of its source become words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
)
from content.reading.line_coverage import LineCover, Place
from content.reading.map_format import ItemMap, PassageMap, ReferenceMap, SectionMap
from content.reading.wording import (
    bullet_of,
    filled_lines,
    parse_lines,
    refer,
    sentence_case,
    split_before_sentence,
    words_of,
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
    """Reads the passages of one document; faults go to `note` with their place in the map."""

    def __init__(
        self,
        source: Sequence[str],
        cover: LineCover,
        known: Callable[[str], bool],
        note: Callable[[Place, str], None],
    ) -> None:
        self._source = source
        self._cover = cover
        self._known = known
        self._note = note
        self._references: dict[ReferenceMap, Place] = {}

    def read(self, mapped: PassageMap, place: Place, document: tuple[str, str, str]) -> Passage:
        """The passage at `place`; `document` is municipality id, document id, language."""
        municipality, document_id, language = document
        if (mapped.heading is None) == (mapped.label is None):
            self._note(place, "A passage has either a heading or a label of our own.")
        self._references = {
            reference: (*place, "references", number)
            for number, reference in enumerate(mapped.references)
        }
        body: list[Place] = []
        heading = self._heading(mapped.heading, (*place, "heading"))
        tagline = self._tagline(mapped.tagline, (*place, "tagline"), body)
        sections = tuple(self._sections(mapped.sections, place, body))
        has_heading = (*place, "heading") if heading else None
        self._cover.check_order(body, has_heading, place)
        for missed in self._references.values():
            self._note(missed, "These words do not stand in that line, just once.")
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
            source=self._cover.ranges_of(place),
            number=mapped.number,
            terms=self._terms(mapped, place),
        )

    def _heading(self, lines: str | None, place: Place) -> Wording | None:
        if lines is None or not self._claim(lines, place):
            return None
        return self._referred(words_of(self._source, parse_lines(lines)))

    def _tagline(self, lines: str | None, place: Place, body: list[Place]) -> Wording | None:
        if lines is None or not self._claim(lines, place):
            return None
        body.append(place)
        return self._referred(bullet_of(self._source, parse_lines(lines)))

    def _sections(
        self, mapped: Sequence[SectionMap], place: Place, body: list[Place]
    ) -> Iterator[Section]:
        for number, section in enumerate(mapped):
            here = (*place, "sections", number)
            lead = None
            if section.lead is not None and self._claim(section.lead, (*here, "lead")):
                body.append((*here, "lead"))
                lead = words_of(self._source, parse_lines(section.lead))
            if lead is not None and section.lead_sentence is not None:
                parts = split_before_sentence(lead, section.lead_sentence)
                if parts is None:
                    self._note((*here, "lead_sentence"), "The line has fewer sentences than that.")
                else:
                    paragraph = Item(ItemKind.PARAGRAPH, self._referred(parts[0]))
                    yield Section(None, SectionRole.TEXT, (paragraph,))
                    lead = parts[1]
            lead = self._referred(lead) if lead else None
            items = self._items(section.items, (*here, "items"), body, leads=lead is not None)
            if section.lead is None and not section.items:
                self._note(here, "A section has a lead-in, items, or both.")
            yield Section(lead, section.role, items)

    def _items(
        self, mapped: Sequence[ItemMap], place: Place, body: list[Place], *, leads: bool
    ) -> tuple[Item, ...]:
        items: list[Item] = []
        for number, item in enumerate(mapped):
            here = (*place, number)
            roles = [role for role in _ROLES if getattr(item, role) is not None]
            if len(roles) != 1:
                self._note(here, f"An item has exactly one of the roles {', '.join(_ROLES)}.")
                continue
            lines = str(getattr(item, roles[0]))
            if not self._claim(lines, (*here, roles[0])):
                continue
            body.append((*here, roles[0]))
            items += self._items_of(roles[0], parse_lines(lines), leads=leads)
            if item.nested:
                nested = self._items(item.nested, (*here, "nested"), body, leads=False)
                items[-1] = items[-1]._replace(items=nested)
        return tuple(items)

    def _items_of(self, role: str, lines: SourceRange, *, leads: bool) -> Iterator[Item]:
        kind, each_line = _ROLES[role]
        for part in filled_lines(self._source, lines) if each_line else [lines]:
            read = bullet_of if kind is ItemKind.BULLET else words_of
            wording = self._referred(read(self._source, part))
            if kind is ItemKind.LINK_LABEL and not wording.references:
                whole = Reference(0, len(wording.text), None)
                wording = wording._replace(references=(whole,))
            yield Item(kind, wording, completes_lead=leads and kind is ItemKind.BULLET)

    def _referred(self, wording: Wording) -> Wording:
        """The wording with the references that the map puts on its lines."""
        for reference, place in list(self._references.items()):
            if not wording.lines.first <= reference.line <= wording.lines.last:
                continue
            target = reference.target
            if target is not None and not self._known(target):
                self._note((*place, "target"), f"There is no passage {target} in the library.")
            referred = refer(wording, reference.words, target)
            if referred is not None:
                del self._references[reference]
                wording = referred
        return wording

    def _terms(self, mapped: PassageMap, place: Place) -> tuple[Term, ...]:
        for number, term in enumerate(mapped.terms):
            line = self._source[term.line - 1] if term.line <= len(self._source) else ""
            if term.words not in line:
                self._note((*place, "terms", number), "These words do not stand in that line.")
        return tuple(Term(t.words, SourceRange(t.line, t.line)) for t in mapped.terms)

    def _claim(self, lines: str, place: Place) -> bool:
        return self._cover.claim(parse_lines(lines), place)
