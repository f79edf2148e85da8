"""Finds what part of a web page is its text, and what is menu, dialog, footer and the like."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from content.importing.readers.read_text import Region

_TAGS = {
    "nav": Region.MENU,
    "dialog": Region.DIALOG,
    "footer": Region.FOOTER,
    "aside": Region.BESIDE,
    "header": Region.MENU,
    "select": Region.BUTTON,
    "textarea": Region.BUTTON,
}
_MAY_HOLD = {"header": ("main", "article"), "aside": ("article",), "footer": ("blockquote",)}
"""What has such an element as a part of its text."""

_ROLES = {
    "navigation": Region.MENU,
    "banner": Region.MENU,
    "search": Region.MENU,
    "dialog": Region.DIALOG,
    "alertdialog": Region.DIALOG,
    "contentinfo": Region.FOOTER,
    "complementary": Region.BESIDE,
}
_NAMES = (
    (re.compile(r"cookies?|consent|newsletter|chat|chatbot|popup|modal|gdpr"), Region.DIALOG),
    (
        re.compile(
            r"breadcrumbs?|menu|navbar|navigation|nav|skip|skiplink|search|pagination|pager|toolbar|"
            r"brodkrumme|breadcrumblist"
        ),
        Region.MENU,
    ),
    (re.compile(r"footer|colophon|copyright"), Region.FOOTER),
    (
        re.compile(
            r"share|sharing|social|feedback|related|sidebar|rating|readspeaker|readmore|relaterat|"
            r"relateret"
        ),
        Region.BESIDE,
    ),
)
"""Words of a class or an id that tell the part of a page."""

_CONTENTS = re.compile(
    r"toc|tableofcontents|contents|indhold(?:sfortegnelse)?|innehall(?:sforteckning)?|"
    r"inn?h[oa]ld(?:sfortegnelse)?|anchors?|jumplinks?"
)
_LARGE = 0.3
"""A part of a page that has more of its words than this is the text, whatever its name."""

_DENSE = 0.75
"""Whoever has this part of the words that lead nowhere is where the text is."""

_HALF = 0.5
_TEXT_ITSELF = {"p", "ul", "ol", "blockquote", "dl"}
_LONG_SENTENCE = 150
_MOSTLY_LINKS = 0.6


@dataclass(slots=True)
class _Weight:
    """How many characters are in an element, how many lead elsewhere, how many titles."""

    characters: int = 0
    linked: int = 0
    titles: int = 0

    @property
    def plain(self) -> int:
        return self.characters - self.linked


class PageParts:
    """The regions of a page."""

    def __init__(self, body: LexborNode) -> None:
        self._weights: dict[int, _Weight] = {}
        self._weigh(body, is_link=False)
        self._whole = self._weights[body.mem_id].plain
        self._outside: set[int] = set()
        self._main = _with_all_around(body.css_first("main, [role=main]"))
        self._find_text(body)

    def region(self, node: LexborNode) -> Region | None:
        """What an element makes of the words inside it; None if they are the text."""
        weight = self._weights.get(node.mem_id, _Weight())
        if node.mem_id in self._outside:
            return self._named_region(node) or Region.BESIDE
        if weight.titles or weight.plain > _LARGE * self._whole:
            return None
        return self._named_region(node)

    def is_contents(self, node: LexborNode) -> bool:
        """Whether an element is named as a table of contents, and holds mostly links."""
        weight = self._weights.get(node.mem_id, _Weight())
        is_links = weight.linked >= _MOSTLY_LINKS * weight.characters
        return is_links and any(_CONTENTS.fullmatch(word) for word in name_words(node))

    def _named_region(self, node: LexborNode) -> Region | None:
        role = (node.attributes.get("role") or "").lower()
        if role in _ROLES:
            return _ROLES[role]
        if node.tag in _TAGS and not _is_inside(node, _MAY_HOLD.get(node.tag, ())):
            return _TAGS[node.tag]
        words = name_words(node)
        matching = (region for names, region in _NAMES if any(map(names.fullmatch, words)))
        return next(matching, None)

    def _weigh(self, node: LexborNode, *, is_link: bool) -> _Weight:
        weight = _Weight()
        for child in node.iter(include_text=True):
            if child.tag == "-text":
                count = len((child.text_content or "").strip())
                weight.characters += count
                weight.linked += count * is_link
            elif child.tag not in {"script", "style", "template", "noscript"}:
                inner = self._weigh(child, is_link=is_link or child.tag in {"a", "button"})
                weight.characters += inner.characters
                weight.linked += inner.linked
                weight.titles += inner.titles
        weight.titles += node.tag == "h1" and weight.plain > 0
        self._weights[node.mem_id] = weight
        return weight

    def _find_text(self, body: LexborNode) -> None:
        """Go down to where the text is; what is beside the way is outside of it."""
        node = body
        while (inner := self._dense_child(node)) is not None:
            for child in node.iter():
                if child.mem_id != inner.mem_id and not self._is_text(child):
                    self._outside.add(child.mem_id)
            node = inner

    def _dense_child(self, node: LexborNode) -> LexborNode | None:
        """The element inside with nearly all of the words, and with the heading of the page."""
        weight = self._weights[node.mem_id]
        for child in node.iter():
            inner = self._weights.get(child.mem_id, _Weight())
            is_main = child.mem_id in self._main
            share = _LARGE if is_main else _HALF if child.tag == "article" else _DENSE
            has_title = bool(inner.titles) or not weight.titles
            is_inline = child.tag in _TEXT_ITSELF or (
                child.tag == "table" and child.css_first("h1, h2, h3") is None
            )
            may_be = has_title and (is_main or not is_inline)
            if inner.plain >= share * max(weight.plain, 1) and may_be:
                return child
        return None

    def _is_text(self, node: LexborNode) -> bool:
        """Whether an element beside the densest one is text, too: long, and no list of links."""
        weight = self._weights.get(node.mem_id, _Weight())
        if self._named_region(node) is not None or not weight.characters:
            return False
        return (
            weight.plain >= _LONG_SENTENCE
            and weight.linked < (1 - _MOSTLY_LINKS) * weight.characters
        )


def _with_all_around(node: LexborNode | None) -> set[int]:
    """An element and all that it is inside of, such as the cells of a layout table."""
    around: set[int] = set()
    while node is not None:
        around.add(node.mem_id)
        node = node.parent
    return around


def name_words(node: LexborNode) -> list[str]:
    """The words of the class and the id of an element, apart and as one."""
    name = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
    words = re.findall(r"[a-zæøåäö]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower())
    joined = re.findall(r"[a-z]+", name.replace("-", "").replace("_", "").lower())
    return [*words, *joined]


def _is_inside(node: LexborNode, tags: Container[str]) -> bool:
    above = node.parent
    while above is not None:
        if above.tag in tags:
            return True
        above = above.parent
    return False
