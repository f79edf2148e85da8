"""What slides say: plain data, made from a passage or by whoever has other words to show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from content.cards.card_content import card_content
from content.model import Document, Item, ItemKind, Municipality, Passage, Wording

LEAD = "lead"
"""The kind of a block that is a lead-in; those of others are values of `ItemKind`."""

_LINES = {"da": "linje", "sv": "rad", "nb": "linje", "nn": "linje", "en": "lines"}
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class SlideBlock:
    """A lead-in, paragraph, bullet, quote ...; the cells of a row are parted by tabs.

    `level` is how deep a bullet is nested, `mark` the number that is printed before it, `emphasis`
    has (start, end) character ranges of `text`.
    """

    kind: str
    text: str
    level: int = 0
    mark: str = ""
    emphasis: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SlideText:
    """Everything that the slides of one text say; what is "" is not on them.

    The `kicker` is the line above the title. An `own_title` is ours and not the source's.
    """

    language: str
    municipality: str = ""
    kicker: str = ""
    title: str = ""
    own_title: bool = False
    tagline: SlideBlock | None = None
    blocks: tuple[SlideBlock, ...] = ()
    foot: str = ""


def slide_text(passage: Passage, document: Document, municipality: Municipality) -> SlideText:
    """The text of a passage's slides, in the words and order of the source.

    A block has the words of the wording with the same index in `shown_wordings`.
    """
    card = card_content(passage, document, municipality)
    blocks = tuple(_block(*each) for each in _blocks(passage))
    lines = _LINES.get(passage.language, "lines")
    where = f"{lines} {', '.join(map(str, passage.source))}" if passage.source else ""
    tagline = passage.tagline
    return SlideText(
        language=passage.language,
        municipality=municipality.name,
        kicker=card.kicker,
        title=card.title,
        own_title=card.own_title,
        tagline=_block(ItemKind.PARAGRAPH, 0, tagline) if tagline else None,
        blocks=blocks,
        foot=_BETWEEN.join(filter(None, (document.title, card.numbering, card.year, where))),
    )


def shown_wordings(passage: Passage) -> tuple[Wording, ...]:
    """The wordings of a passage that are on its slides: lead-ins and items, in their order.

    What only leads elsewhere is left out: link labels, and headings with nothing under them.
    """
    return tuple(wording for _, _, wording in _blocks(passage))


def _block(kind: str, level: int, wording: Wording) -> SlideBlock:
    return SlideBlock(kind, wording.text, level, wording.mark, wording.emphasis)


def _blocks(passage: Passage) -> list[tuple[str, int, Wording]]:
    blocks: list[tuple[str, int, Wording]] = []
    for section in passage.sections:
        if section.lead:
            blocks.append((LEAD, 0, section.lead))
        for item in section.items:
            blocks += _item_blocks(item, 0)
    while blocks and blocks[-1][0] in {ItemKind.CONTAINER_HEADING, ItemKind.LABEL}:
        blocks.pop()
    return blocks


def _item_blocks(item: Item, level: int) -> Iterator[tuple[str, int, Wording]]:
    if item.kind is not ItemKind.LINK_LABEL:
        yield item.kind.value, level, item.wording
    for inner in item.items:
        yield from _item_blocks(inner, level + 1)
