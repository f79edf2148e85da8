"""Packs passages into plain lists, for the compiled catalogue, and unpacks them again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from content.model import (
    Item,
    ItemKind,
    Passage,
    PassageKind,
    Reference,
    Section,
    SectionRole,
    SourceRange,
    Term,
    Wording,
)

Packed: TypeAlias = list[Any]
"""Lists, texts, numbers, booleans and None: what JSON can hold."""

_ROLES: Mapping[str, SectionRole] = {role.value: role for role in SectionRole}
_ITEM_KINDS: Mapping[str, ItemKind] = {kind.value: kind for kind in ItemKind}
"""To ask the class takes three times as long, and a large library has half a million of them."""


def pack_wording(wording: Wording | None) -> Packed | None:
    """A wording as [text, first, last, emphasis, references]."""
    if wording is None:
        return None
    references = [[ref.start, ref.end, ref.target] for ref in wording.references]
    lines = wording.lines
    return [wording.text, lines.first, lines.last, list(wording.emphasis), references]


def unpack_wording(packed: Packed | None) -> Wording | None:
    """The wording, or None."""
    return None if packed is None else _wording(packed)


def _wording(packed: Packed) -> Wording:
    text, first, last, emphasis, references = packed
    return Wording(
        text,
        SourceRange(first, last),
        tuple((start, end) for start, end in emphasis),
        tuple(Reference(start, end, target) for start, end, target in references),
    )


def pack_sections(sections: Sequence[Section]) -> Packed:
    """Sections as [lead, role, items]."""
    return [
        [pack_wording(section.lead), section.role.value, [_pack_item(i) for i in section.items]]
        for section in sections
    ]


def unpack_sections(packed: Packed) -> tuple[Section, ...]:
    """The sections."""
    return tuple(
        Section(unpack_wording(lead), _ROLES[role], tuple(map(_item, items)))
        for lead, role, items in packed
    )


def _pack_item(item: Item) -> Packed:
    nested = [_pack_item(each) for each in item.items]
    return [item.kind.value, pack_wording(item.wording), item.completes_lead, nested]


def _item(packed: Packed) -> Item:
    kind, wording, completes_lead, nested = packed
    return Item(_ITEM_KINDS[kind], _wording(wording), completes_lead, tuple(map(_item, nested)))


def pack_passage(passage: Passage, sections: Packed) -> Packed:
    """A passage without its sections, which `sections` says where to find."""
    return [
        passage.id,
        passage.kind.value,
        passage.title,
        passage.own_title,
        pack_wording(passage.heading),
        pack_wording(passage.tagline),
        [[lines.first, lines.last] for lines in passage.source],
        passage.number,
        [[term.text, term.lines.first, term.lines.last] for term in passage.terms],
        sections,
    ]


def unpack_passage(
    packed: Packed,
    document: tuple[str, str, str],
    sections_of: Callable[[Packed], Sequence[Section]],
) -> Passage:
    """The passage; `document` is municipality id, document id, language."""
    passage_id, kind, title, own_title, heading, tagline, source, number, terms, sections = packed
    municipality, document_id, language = document
    return Passage(
        id=passage_id,
        kind=PassageKind(kind),
        municipality=municipality,
        document=document_id,
        language=language,
        title=title,
        own_title=own_title,
        heading=unpack_wording(heading),
        tagline=unpack_wording(tagline),
        sections=sections_of(sections),
        source=tuple(SourceRange(first, last) for first, last in source),
        number=number,
        terms=tuple(Term(text, SourceRange(first, last)) for text, first, last in terms),
    )
