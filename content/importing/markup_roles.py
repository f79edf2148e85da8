"""Takes the roles that a file tells by tags, styles, sizes and lists; levels of headings, too."""

from __future__ import annotations

from collections.abc import Sequence

from content.importing.element import LONGEST_HEADING, Element, Role, text_elements
from content.importing.plain_roles import plain_role
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

_NEAR_TOP = 4
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
    _set_headings(texts, has_title=has_title)


def has_marked_headings(elements: Sequence[Element]) -> bool:
    """Whether the file tells its headings, so that what it calls none is none."""
    return any(map(is_marked_heading, elements))


def is_marked_heading(element: Element) -> bool:
    """Whether the file it was read from says that an element is a heading."""
    return element.role is Role.HEADING and _rank(element) is not None


def may_be_heading(element: Element, *, is_marked: bool) -> bool:
    """Whether an element may be a heading where the file tells some (`is_marked`) or none."""
    if not is_marked or element.markup is None:
        return True
    return element.markup.is_bold or element.is_capitals


def _set_headings(texts: Sequence[Element], *, has_title: bool) -> None:
    """Headings with their levels, below the title if one is found."""
    ranked = [(each, rank) for each in texts if (rank := _rank(each)) is not None]
    headings = [each for each, _ in ranked]
    title = None if has_title else _title_of(texts, headings)
    if title is not None:
        title.set_role(Role.TITLE, "the first heading, and no other is as high or as large")
    if subtitle := _subtitle_of(texts, [each for each in headings if each is not title]):
        subtitle.set_role(Role.SUBTITLE, "below the title, and no heading has letters as large")
    others = [(each, rank) for each, rank in ranked if each is not title and each is not subtitle]
    ranks = sorted({rank for _, rank in others})
    for element, rank in others:
        element.set_role(Role.HEADING, _reason(element.markup or Markup()))
        element.level = min(ranks.index(rank) + 1, _DEEPEST) if len(ranks) > 1 else 2


def _title_of(texts: Sequence[Element], headings: Sequence[Element]) -> Element | None:
    """The first heading, if no other has its rank or a higher one, or letters as large.

    One that is alone is a title only near the top.
    """
    if len(headings) < 2:
        return next((each for each in texts[:_NEAR_TOP] if each in headings), None)
    ranks = [rank for each in headings if (rank := _rank(each)) is not None]
    sizes = [_size(each) for each in headings]
    is_highest = ranks[0] < min(ranks[1:])
    return headings[0] if is_highest or sizes[0] > max(sizes[1:]) else None


def _subtitle_of(texts: Sequence[Element], headings: Sequence[Element]) -> Element | None:
    """What only its letters call a heading, below the title, if no text follows it.

    No other has letters as large. Or what goes on with the title: it begins small, and no list.
    """
    top = next((n for n, each in enumerate(texts[:-2]) if each.role is Role.TITLE), None)
    if top is None:
        return None
    below, next_one = texts[top + 1 : top + 3]
    is_by_letters = below.markup is not None and not below.markup.heading
    goes_on = below.text[0].islower() and not (below.ends_sentence or below.is_open)
    if is_by_letters and goes_on and next_one.mark is None:
        return below if len(below.text) <= LONGEST_HEADING else None
    has_text = next_one not in headings and plain_role(next_one) is None
    ranks = [rank for each in headings if (rank := _rank(each))]
    is_unique = ranks.count(_rank(below) or (0.0, 0.0)) == 1
    has_others = len(ranks) > 1 or any(map(is_bold_name, texts[top + 2 :]))
    return below if is_unique and is_by_letters and has_others and not has_text else None


def is_bold_name(element: Element) -> bool:
    """Whether an element is short and bold in the file, and ends as no sentence does."""
    is_short = len(element.text) <= LONGEST_HEADING and not element.ends_sentence
    return element.markup is not None and element.markup.is_bold and is_short


def _rank(element: Element) -> tuple[float, float] | None:
    """The rank of a heading, the highest first; None of what the file does not call one.

    Tags and styles come before sizes, and names of rows last.
    """
    markup = element.markup
    if markup is None or markup.style or len(element.text) > 1.5 * LONGEST_HEADING:
        return None
    if markup.heading:
        return markup.heading, 0.0
    if element.ends_sentence or plain_role(element) is not None:
        return None
    if markup.size >= _LARGER and not markup.list_level:
        return _BELOW_TAGS, -markup.size
    return (2 * _BELOW_TAGS, 0.0) if markup.is_name else None


def _size(element: Element) -> float:
    return element.markup.size if element.markup else 1.0


def _reason(markup: Markup) -> str:
    if markup.is_name:
        return "names what is beside or inside it"
    if markup.heading:
        return f"a heading of level {markup.heading} in the file"
    return f"letters {markup.size:.0%} as large as those of the text".replace("%", " %")
