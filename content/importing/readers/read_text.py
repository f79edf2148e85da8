"""The text of a file that was read: its lines, and what the file says of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from content.faults import Fault, FaultCode, Values
from content.list_mark import is_lone_bullet
from content.model import SourceRange


class Region(StrEnum):
    """What part of a page a line is in, if it is not the text itself."""

    MENU = "menu"
    DIALOG = "dialog"
    FOOTER = "footer"
    BESIDE = "beside"
    BUTTON = "button"
    MARGIN = "margin"


class Style(StrEnum):
    """What a tag or a style calls a block that is no heading, item or paragraph."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    QUOTE = "quote"
    CAPTION = "caption"
    CONTENTS = "contents"
    FOOTNOTE = "footnote"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Markup:
    """What a file says of a block of text, which is one line or several.

    `heading` is the level of its tag or style from 1, `list_level` how deep it is in lists, `size`
    that of its letters beside the body's; `is_name`: it names what is beside or inside it, as the
    first cell of a row and the button that opens a part do; `page` counts from 1, 0 without pages;
    `style_name` is what the file calls its style, "" without.
    """

    heading: int = 0
    list_level: int = 0
    style: Style | None = None
    region: Region | None = None
    is_bold: bool = False
    is_name: bool = False
    size: float = 1.0
    link_share: float = 0.0
    page: int = 0
    style_name: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Block:
    """Words that belong together, such as a paragraph; line feeds where one of its lines ends."""

    text: str
    markup: Markup = field(default_factory=Markup)


class ReadBlock(NamedTuple):
    """The lines of a block, and what the file says of them."""

    lines: SourceRange
    markup: Markup


@dataclass(frozen=True, slots=True)
class ReadText:
    """The text that a reader made; `reader` is its name with its version.

    Plain text has no `blocks`, since its words alone tell, but an `encoding`. `pages` are the first
    lines of the pages.
    """

    text: str
    reader: str
    encoding: str = ""
    blocks: tuple[ReadBlock, ...] = ()

    @property
    def pages(self) -> tuple[int, ...]:
        """The first lines of the pages; () of what has none."""
        first: dict[int, int] = {}
        for lines, markup in self.blocks:
            if markup.page:
                first.setdefault(markup.page, lines.first)
        return tuple(first.values())


class NotReadableError(Exception):
    """A file cannot be read; `code` and `values` say why."""

    def __init__(self, code: FaultCode, values: Values | None = None) -> None:
        super().__init__(code)
        self.code, self.values = code, values or {}

    def __str__(self) -> str:
        return Fault("", None, None, self.code, self.values).sentence


@dataclass(frozen=True, slots=True)
class Answer:
    """What the process that reads a file writes: the text, or why there is none."""

    text: ReadText | None = None
    fault: FaultCode | None = None
    values: dict[str, str | int | float] = field(default_factory=dict)


def assembled(blocks: Iterable[Block], reader: str) -> ReadText:
    """The text of blocks: a blank line between two, but for neighbours in a list or table."""
    lines: list[str] = []
    read: list[ReadBlock] = []
    above: Markup | None = None
    for block in _with_bullets(blocks):
        words = [clean for line in block.text.split("\n") if (clean := _clean(line))]
        if not words:
            continue
        if above is not None and not _is_run(above, block.markup):
            lines.append("")
        indent = "  " * max(block.markup.list_level - 1, 0)
        place = SourceRange(len(lines) + 1, len(lines) + len(words))
        read.append(ReadBlock(place, block.markup))
        lines += [indent + line for line in words]
        above = block.markup
    return ReadText("".join(f"{line}\n" for line in lines), reader, blocks=tuple(read))


def _with_bullets(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks with the bullet that stands alone before them, as in a table without lines."""
    bullet = ""
    for block in blocks:
        if is_lone_bullet(block.text):
            bullet = f"{block.text.strip()} "
        else:
            yield replace(block, text=bullet + block.text.lstrip()) if bullet else block
            bullet = ""
    if bullet:
        yield Block(bullet)


def _is_run(above: Markup, below: Markup) -> bool:
    """Whether two blocks are items of a list, or rows of a table."""
    both_items = bool(above.list_level and below.list_level)
    both_rows = above.style is below.style is Style.ROW
    return (both_items or both_rows) and above.region == below.region


def _clean(line: str) -> str:
    """A line without control characters, and with single spaces; tabs stay."""
    shown = re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]", "", line)
    return re.sub(r" *\t *", "\t", re.sub(r"[ \n\x0b\x0c\r\x85\u2028\u2029]+", " ", shown)).strip(
        " \t"
    )
