"""Gives headings their levels: 1 of a group, 2 of what is browsed and printed, 3 inside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from content.importing.element import BLOCK_GAP, Element, Role, key_of, text_elements
from content.importing.furniture_lines import entry_key
from content.importing.lead_roles import begins_sentence
from content.importing.markup_roles import has_marked_headings
from content.model import SourceRange

_STYLES = ("capitals", "plain", "sentence")
_DEEPEST = 3


def set_levels(elements: Sequence[Element]) -> None:
    """Levels by the numbers, the table of contents, or what stands directly below what; else 2."""
    texts = text_elements(elements)
    all_headings = [each for each in texts if each.role is Role.HEADING and not each.level]
    if has_marked_headings(texts):
        lowest = max(each.level for each in texts)
        for each in all_headings:
            each.level = min(lowest + 1, _DEEPEST)
        return
    _set_numbered_levels([each for each in all_headings if each.mark])
    headings = [each for each in all_headings if not each.level]
    contents = {entry_key(each.text) for each in elements if each.role is Role.CONTENTS}
    listed = [key_of(each.text) in contents for each in headings]
    chapters = _chapters(texts)
    if any(listed) and not all(listed):
        for each, is_listed in zip(headings, listed, strict=True):
            each.level = 1 if is_listed else 2
    elif not any(listed) and len({_style(each) for each in headings}) > 1:
        _set_levels_by_style(headings, chapters)
    elif not any(listed) and any(each.range in chapters for each in headings):
        inner = _with_own_words(texts)
        for each in headings:
            is_inner = each.range in inner if inner else each.range not in chapters
            each.level = 2 if is_inner else 1
    for each in headings:
        each.level = each.level or 2


def _set_numbered_levels(headings: Sequence[Element]) -> None:
    """2.1 is below 2; where no number has parts, all are what is browsed."""
    has_parts = any(each.mark and len(each.mark.numbers) > 1 for each in headings)
    for each in headings:
        each.level = min(len(each.mark.numbers), _DEEPEST) if each.mark and has_parts else 2


def _style(element: Element) -> str:
    if element.is_capitals:
        return "capitals"
    return "sentence" if begins_sentence(element) else "plain"


def _chapters(texts: Sequence[Element]) -> frozenset[SourceRange]:
    """The headings that stand directly above another."""
    return frozenset(
        above.range
        for above, below in pairwise(texts)
        if above.role is below.role is Role.HEADING
        and below.placement != "apart"
        and not above.run_in
        and below.blanks_above < BLOCK_GAP
    )


def _set_levels_by_style(headings: Sequence[Element], chapters: Collection[SourceRange]) -> None:
    """A style that stands directly above another is the higher; else capitals are."""
    directly_above = Counter(
        _style(above)
        for above, below in pairwise(headings)
        if above.range in chapters and _style(above) != _style(below)
    )
    present = [style for style in _STYLES if any(_style(each) == style for each in headings)]
    if directly_above:
        highest = directly_above.most_common(1)[0][0]
        present = [highest, *(style for style in present if style != highest)]
    for each in headings:
        each.level = present.index(_style(each)) + 1


def _with_own_words(texts: Sequence[Element]) -> frozenset[SourceRange]:
    """The headings with a tag line right below, or a lead-in that comes again under others."""
    counts = Counter(key_of(each.text) for each in texts if each.role is Role.LEAD)
    return frozenset(
        above.range
        for above, below in pairwise(texts)
        if above.role is Role.HEADING
        and (below.role is Role.TAGLINE or counts[key_of(below.text)] > 1)
    )
