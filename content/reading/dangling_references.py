"""Takes the targets off references to passages that did not load."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from content.model import Document, Item, Passage, Section, Wording


def without_dangling_references(document: Document, loaded: Container[str]) -> Document:
    """The document, its references pointing only to passages in `loaded`."""

    def wording(words: Wording) -> Wording:
        kept = tuple(
            ref if ref.target is None or ref.target in loaded else ref._replace(target=None)
            for ref in words.references
        )
        return words._replace(references=kept)

    def item(entry: Item) -> Item:
        return entry._replace(wording=wording(entry.wording), items=tuple(map(item, entry.items)))

    def section(part: Section) -> Section:
        lead = wording(part.lead) if part.lead else None
        return part._replace(lead=lead, items=tuple(map(item, part.items)))

    def passage(whole: Passage) -> Passage:
        return replace(
            whole,
            heading=wording(whole.heading) if whole.heading else None,
            tagline=wording(whole.tagline) if whole.tagline else None,
            sections=tuple(map(section, whole.sections)),
        )

    return document._replace(passages=tuple(map(passage, document.passages)))
