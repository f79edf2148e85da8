"""The structure that a document has already, to be edited or carried over to a newer version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby

from content.importing.element import Element, Line, Role, read_lines
from content.importing.proposal import Proposal
from content.importing.structure_edits import bound
from content.model import Document, Item, ItemKind, Passage, PassageKind, SourceRange

ACCEPTED = "as it was accepted"
CARRIED = "as in the earlier version"
_ALIKE = 0.7
"""What two lines must have in common, of 1, for one to be the newer wording of the other."""

_ROLES = {
    ItemKind.BULLET: Role.BULLET,
    ItemKind.LINK_LABEL: Role.LINK,
    ItemKind.CAPTION: Role.CAPTION,
    ItemKind.CONTAINER_HEADING: Role.HEADING,
    ItemKind.LABEL: Role.LABEL,
    ItemKind.QUOTE: Role.QUOTE,
    ItemKind.ROW: Role.ROW,
    ItemKind.FOOTNOTE: Role.FOOTNOTE,
}
"""What items are in a new text; all others are text."""


def document_proposal(document: Document) -> Proposal:
    """The structure of a document as a proposal; lines that no passage has are left out of it."""
    text = "\n".join(document.source_lines)
    lines = {line.number: line for line in read_lines(text)}
    elements: list[Element] = []
    for element in sorted(_known_elements(document, lines), key=lambda each: each.range.first):
        last = elements[-1].range.last if elements else 0
        if element.range.first > last:  # of a line in parts, the first is edited
            elements.append(element)
    taken = {line.number for each in elements for line in each.lines}
    left = [
        Element([line], Role.FURNITURE, ACCEPTED)
        for line in lines.values()
        if line.number not in taken
    ]
    ordered = sorted([*elements, *left], key=lambda each: each.range.first)
    title = document.title_passage.heading
    printed = title.text if title else ""
    proposal = Proposal(document.language, document.kind, printed, ordered, text)
    return replace(proposal, own_title=_own_title(document))


def carried_over(document: Document, newer: Proposal) -> tuple[Proposal, frozenset[int]]:
    """A newer version of a document with what was decided of its lines, and the lines to look at.

    These are new or have been changed; what they are is proposed.
    """
    earlier = {
        line.text: each for each in document_proposal(document).elements for line in each.lines
    }
    lines = [line for each in newer.elements for line in each.lines]
    origin = _origins(list(earlier), [line.text for line in lines])
    proposed = {line.number: each for each in newer.elements for line in each.lines}

    def source(line: Line) -> tuple[Element, bool]:
        """The element whose role the line has, and whether it is of the earlier version."""
        known = origin.get(line.text)
        return (earlier[known], True) if known else (proposed[line.number], False)

    elements = []
    for (element, is_known), own in groupby(lines, source):
        placed = replace(element, lines=list(own))
        elements.append(replace(placed, reason=CARRIED) if is_known else placed)
    changed = frozenset(line.number for line in lines if origin.get(line.text) != line.text)
    decided = replace(newer, kind=document.kind, language=document.language)
    kept = replace(decided, elements=bound(elements))
    is_named = document.title_passage.heading is not None or not newer.title
    return replace(kept, own_title=_own_title(document) if is_named else ""), changed


def _own_title(document: Document) -> str:
    title = document.title_passage
    return title.title if title.own_title else ""


def _origins(earlier: Sequence[str], newer: Sequence[str]) -> dict[str, str]:
    """The earlier line of each newer one that is the same or nearly so."""
    origins: dict[str, str] = {}
    matcher = SequenceMatcher(None, earlier, newer, autojunk=False)
    for tag, start, end, newer_start, newer_end in matcher.get_opcodes():
        if tag == "equal":
            origins |= {line: line for line in newer[newer_start:newer_end]}
        elif tag == "replace":
            for line in newer[newer_start:newer_end]:
                ratio, best = max((_ratio(each, line), each) for each in earlier[start:end])
                if ratio > _ALIKE:
                    origins[line] = best
    return origins


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _known_elements(document: Document, lines: dict[int, Line]) -> Iterator[Element]:
    """The elements of all passages, in no order; some may be parts of the same line."""
    title, *passages = document.passages
    cover = [item.wording for section in title.sections for item in section.items]
    if title.heading is not None:
        yield _element(lines, title.heading.lines, Role.TITLE)
    for wording in (title.tagline, *cover):
        if wording is not None:
            yield _element(lines, wording.lines, Role.SUBTITLE)
    for passage in passages:
        heading, *others = _passage_elements(passage, lines)
        if passage.heading is not None:
            _bind(heading, passage, document)
        else:
            heading.label = passage.title
        yield from (heading, *others)


def _passage_elements(passage: Passage, lines: dict[int, Line]) -> Iterator[Element]:
    """The elements of a passage, its heading first if it has one."""
    if passage.heading is not None:
        level = 1 if passage.kind is PassageKind.CHAPTER else 2
        yield _element(lines, passage.heading.lines, Role.HEADING, level)
    for wording, role in ((passage.kicker, Role.LABEL), (passage.tagline, Role.TAGLINE)):
        if wording is not None:
            yield _element(lines, wording.lines, role)
    is_signature = passage.kind is PassageKind.SIGNATURE
    text = Role.SIGNATURE if is_signature else Role.PARAGRAPH
    for section in passage.sections:
        if section.lead is not None:
            yield _element(lines, section.lead.lines, Role.LEAD)
        for item, depth in _items(section.items):
            role = _ROLES.get(item.kind, text)
            level = 3 if role is Role.HEADING else 0
            yield _element(lines, item.wording.lines, role, level, depth)


def _bind(heading: Element, passage: Passage, document: Document) -> None:
    """Bind a heading to the lines that its passage, or its chapter, has."""
    within = (each for each in document.passages if each.within == passage.id)
    places = [place for each in (passage, *within) for place in each.source]
    own = heading.range
    inner = [
        item.wording.lines for section in passage.sections for item, _ in _items(section.items)
    ]
    heading.run_in = any(place.first == own.first for place in inner)
    body = [place for place in (*inner, *places[len(passage.source) :]) if place != own]
    if not body:
        heading.placement = "before"
        return
    first, last = min(each.first for each in body), max(each.last for each in body)
    heading.body = SourceRange(first, last)
    is_apart = len(passage.source) > 1
    heading.placement = "apart" if is_apart else "after" if first < own.first else "before"


def _items(items: Iterable[Item], depth: int = 1) -> Iterator[tuple[Item, int]]:
    """Items with those nested under them, and how deep each is."""
    for item in items:
        yield item, depth
        yield from _items(item.items, depth + 1)


def _element(
    lines: dict[int, Line], place: SourceRange, role: Role, level: int = 0, depth: int = 1
) -> Element:
    own = [lines[number] for number in range(place.first, place.last + 1) if number in lines]
    return Element(own, role, ACCEPTED, level, depth=depth)
