"""The words of a passage in the order they are shown, for checksums and comparisons."""

from __future__ import annotations

from collections.abc import Iterator

from content.model import Item, Passage


def words_of(passage: Passage) -> list[str]:
    """The words of heading, tag line, lead-ins and items, in one list."""
    return " ".join(_texts(passage)).split()


def _texts(passage: Passage) -> Iterator[str]:
    for wording in (passage.kicker, passage.heading, passage.tagline):
        if wording:
            yield wording.marked_text
    for section in passage.sections:
        if section.lead:
            yield section.lead.marked_text
        for item in section.items:
            yield from _item_texts(item)


def _item_texts(item: Item) -> Iterator[str]:
    yield item.wording.marked_text
    for nested in item.items:
        yield from _item_texts(nested)
