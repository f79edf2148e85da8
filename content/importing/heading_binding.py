"""Binds headings to the lines that belong to them, which stand below or above."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from content.importing.element import BLOCK_GAP, Element, Role, text_elements
from content.model import SourceRange

_BELOW_HEADING = frozenset({Role.LEAD, Role.BULLET, Role.TAGLINE})
_OUTSIDE = frozenset({Role.TITLE, Role.SUBTITLE, Role.DATE, Role.SIGNATURE})
_NOT_BELOW = frozenset({Role.HEADING, Role.LABEL, *_OUTSIDE})


def bind_headings(elements: Sequence[Element]) -> None:
    """Give each heading that is not bound yet the lines of its text, if it has any.

    In a block that ends with a heading and does not begin with one, headings stand after, unless
    another one has a lead-in, a list or a tag line right below.
    """
    texts = text_elements(elements)
    for block in _blocks(texts):
        trails = _has_trailing_headings([each for each in block if each.role not in _OUTSIDE])
        for index, each in enumerate(block):
            if _is_unbound(each):
                each.placement = each.placement or ("after" if trails else "before")
                is_after = each.placement == "after"
                each.body = _text_above(block, index) if is_after else None
    starts_above = {each.body.first for each in texts if each.body and each.placement == "after"}
    for index, each in enumerate(texts):
        if _is_unbound(each) and each.placement == "before":
            each.body = _text_below(texts, index, starts_above)
        elif each.run_in:
            end = _end_of_run_in(texts, index)
            has_more = end > each.range.last
            each.body = SourceRange(each.range.first, end) if has_more else None


def _has_trailing_headings(block: Sequence[Element]) -> bool:
    end = len(block)
    while end and block[end - 1].role is Role.TAGLINE:
        end -= 1
    if not end or _is_unbound(block[0]) or not _is_unbound(block[end - 1]):
        return False
    return not any(
        _is_unbound(above) and below.role in _BELOW_HEADING
        for above, below in pairwise(block[:end])
    )


def _is_unbound(element: Element) -> bool:
    return element.role is Role.HEADING and element.body is None and not element.run_in


def _blocks(texts: Sequence[Element]) -> list[list[Element]]:
    blocks: list[list[Element]] = []
    for element in texts:
        if not blocks or element.blanks_above >= BLOCK_GAP:
            blocks.append([])
        blocks[-1].append(element)
    return blocks


def _text_above(block: Sequence[Element], index: int) -> SourceRange | None:
    """Its text, and not a label right above it or the tag line of another heading."""
    end = index - 1 if index and block[index - 1].role is Role.LABEL else index
    start = end
    while start and block[start - 1].role not in {Role.HEADING, Role.TAGLINE, *_OUTSIDE}:
        start -= 1
    if start == end:
        return None
    return SourceRange(block[start].range.first, block[end - 1].range.last)


def _end_of_run_in(texts: Sequence[Element], index: int) -> int:
    """The last line down to the next such heading; after the last one only what is right below."""
    end = index + 1
    while end < len(texts) and texts[end].role not in _NOT_BELOW:
        end += 1
    if end == len(texts) or not texts[end].run_in:
        end = index + 1
        while end < len(texts) and not (texts[end].blanks_above or texts[end].role in _NOT_BELOW):
            end += 1
    return texts[end - 1].range.last


def _text_below(
    texts: Sequence[Element], index: int, starts_above: Collection[int]
) -> SourceRange | None:
    """Up to the next heading of its level, its text if that is above it, or the like of a date.

    `starts_above` are the first lines of texts whose headings stand after them.
    """
    end = index + 1
    while end < len(texts):
        below = texts[end]
        is_next = below.role is Role.HEADING and below.level <= texts[index].level
        is_source = below.role is Role.SIGNATURE and texts[end - 1].role is Role.QUOTE
        is_outside = below.role in {Role.LABEL, *_OUTSIDE} and not is_source
        if is_next or is_outside or below.range.first in starts_above:
            break
        end += 1
    if end == index + 1:
        return None
    return SourceRange(texts[index + 1].range.first, texts[end - 1].range.last)
