"""Passages made for a test of cards, in a library of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from content.library import Library
from content.model import Item, ItemKind, Passage, Section, SectionRole, SourceRange, Wording

MADE = "halsnaes/mod-tillid-og-helhed/made"


def wording(text: str) -> Wording:
    """Words as if they were in line 1 of a source."""
    return Wording(text, SourceRange(1, 1))


def bullet(text: str, *items: Item) -> Item:
    """A bullet with others nested under it."""
    return Item(ItemKind.BULLET, wording(text), items=items)


def paragraph(text: str) -> Item:
    """A paragraph of its own."""
    return Item(ItemKind.PARAGRAPH, wording(text))


def section(items: Sequence[Item], lead: str | None = None) -> Section:
    """A lead-in, if there is one, and its items."""
    return Section(wording(lead) if lead else None, SectionRole.TEXT, tuple(items))


def library_with(library: Library, title: str, *sections: Section, language: str = "da") -> Library:
    """One municipality, one document, and in it one principle with the id `MADE`."""
    model = library.passage("halsnaes/mod-tillid-og-helhed/mod")
    made = replace(
        model,
        id=MADE,
        language=language,
        title=title,
        heading=wording(title),
        tagline=None,
        sections=sections,
    )
    return _holding(library, made)


def _holding(library: Library, passage: Passage) -> Library:
    document = library.document_of(passage)
    municipality = library.municipality_of(passage)
    document = document._replace(passages=(document.title_passage, passage))
    return Library((municipality._replace(documents=(document,)),))
