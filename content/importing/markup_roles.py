"""Takes the roles that a file tells by tags, styles, sizes and lists; levels of headings, too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from content.importing.element import LONGEST_HEADING, Element, Role, text_elements
from content.importing.readers.read_text import Markup, Style

_STYLES = {
    Style.TITLE: (Role.TITLE, "the style of a title"),
    Style.SUBTITLE: (Role.SUBTITLE, "the style of a subtitle"),
    Style.QUOTE: (Role.QUOTE, "marked as a quotation"),
    Style.CAPTION: (Role.CAPTION, "the words of a picture or table"),
    Style.FOOTNOTE: (Role.FOOTNOTE, "a note"),
    Style.ROW: (Role.ROW, "a row of a table"),
}
_LARGER = 1.07
"""Letters so much larger than those of the body are of a heading."""

_DEEPEST = 3
_BELOW_TAGS = 10.0
"""Greater than the level of any tag: what only letters tell is ranked below what tags do."""


def set_markup_roles(elements: Sequence[Element]) -> None:
    """All roles that the file tells; plain text tells none."""
    texts = [each for each in text_elements(elements) if not each.is_set]
    for element in texts:
        markup = element.markup
        if markup is None:
            continue
        if markup.style in _STYLES:
            element.set_role(*_STYLES[markup.style])
        elif markup.list_level and element.mark:
            element.set_role(Role.BULLET, f"an item of a list, marked {element.mark.printed}")
            element.depth = min(markup.list_level, _DEEPEST)
    has_title = any(each.role is Role.TITLE for each in texts)
    _set_headings([each for each in texts if _rank(each) is not None], has_title=has_title)


def has_marked_headings(elements: Sequence[Element]) -> bool:
    """Whether the file tells its headings, so that what it calls none is none."""
    return any(
        each.markup is not None and each.role is Role.HEADING and _rank(each) is not None
        for each in elements
    )


def may_be_heading(element: Element, *, is_marked: bool) -> bool:
    """Whether an element may be a heading where the file tells some (`is_marked`) or none."""
    return not is_marked or element.markup is None or element.markup.is_bold


def _set_headings(headings: Sequence[Element], *, has_title: bool) -> None:
    """Headings with their levels: the first, if no other has its rank or a higher, is the title."""
    counts = Counter(_rank(each) for each in headings)
    ranks = sorted(rank for rank in counts if rank is not None)
    if (
        len(headings) > 1
        and not has_title
        and ranks[0] == _rank(headings[0])
        and counts[ranks[0]] == 1
    ):
        headings[0].set_role(Role.TITLE, "the first heading, and the only one of its level")
        ranks = ranks[1:]
    for element in headings:
        if element.is_set or element.markup is None:
            continue
        element.set_role(Role.HEADING, _reason(element.markup))
        rank = _rank(element)
        index = ranks.index(rank) if rank in ranks else 0
        element.level = min(index + 1, _DEEPEST) if len(ranks) > 1 else 2


def _rank(element: Element) -> tuple[float, float] | None:
    """The rank of a heading, the highest first; None of what the file does not call one.

    Tags and styles come before sizes, and names of rows last.
    """
    markup = element.markup
    if markup is None or markup.style or len(element.text) > 1.5 * LONGEST_HEADING:
        return None
    if markup.heading:
        return markup.heading, 0.0
    if markup.size >= _LARGER and not markup.list_level:
        return _BELOW_TAGS, -markup.size
    return (2 * _BELOW_TAGS, 0.0) if markup.is_name else None


def _reason(markup: Markup) -> str:
    if markup.is_name:
        return "names what is beside or inside it"
    if markup.heading:
        return f"a heading of level {markup.heading} in the file"
    return f"letters {markup.size:.0%} as large as those of the text".replace("%", " %")
