"""Finds headings by the names of their classes, on web pages that tag none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from selectolax.lexbor import LexborNode

from content.importing.readers.html_regions import name_words
from content.importing.readers.read_text import Block
from content.list_mark import read_mark

_HEADING_WORD = re.compile(
    r"\w*(?:heading|headline|title|titel|tittel|rubrik|rubrikk|overskrift|fyrirsogn|otsikko)|h[1-6]"
)
_LONGEST = 120
_OTHER_TAGS = {"ul", "ol", "li", "table", "tr", "td", "button", "nav"}


def heading_class(node: LexborNode) -> str:
    """The class of an element that is called a heading there; "" of others."""
    is_other = node.tag in _OTHER_TAGS or not any(map(_HEADING_WORD.fullmatch, name_words(node)))
    return "" if is_other else node.attributes.get("class") or ""


def with_named_headings(blocks: Sequence[Block], classes: Mapping[int, str]) -> list[Block]:
    """The blocks, those of heading classes with levels by which class comes first.

    `classes` are by the index of a block. They count only where no heading of the text is tagged.
    """
    tagged = [each.markup.heading for each in blocks if each.markup.region is None]
    if any(level > 1 for level in tagged):
        return list(blocks)
    named = {
        index: name
        for index, name in classes.items()
        if _may_be_heading(blocks[index]) and blocks[index].markup.region is None
    }
    levels = {name: level for level, name in enumerate(dict.fromkeys(named.values()), 1)}
    below = max(tagged, default=0)
    return [
        replace(block, markup=replace(block.markup, heading=levels[named[index]] + below))
        if index in named
        else block
        for index, block in enumerate(blocks)
    ]


def _may_be_heading(block: Block) -> bool:
    markup, text = block.markup, block.text.strip()
    is_plain = not (markup.heading or markup.list_level or markup.style)
    return is_plain and len(text) <= _LONGEST and text[-1] != "." and read_mark(text) is None
