"""Reads Markdown: headings, lists, quotations, tables, and the words without their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from content.importing.readers.html_reader import html_blocks
from content.importing.readers.plain_reader import read_plain
from content.importing.readers.read_text import Block, Markup, ReadText, Region, Style, assembled
from content.importing.readers.styled_words import StyledWords
from content.list_mark import read_mark

READER = "md 1"

_DEEPEST = 500
"""What is deeper inside lists and quotations is left out by the library; its own limit is 20."""

_FIELDS = re.compile(r"---\n(.*?\n)(?:---|\.\.\.)\n", re.DOTALL)
"""Fields of a program before the text."""


@dataclass
class _List:
    """A list that is open; `number` is that of its last item, None of bullets."""

    number: int | None
    after: str = "."


def read_markdown(data: bytes) -> ReadText:
    """The text of a Markdown file."""
    text = read_plain(data).text.lstrip("\ufeff")
    return assembled(_blocks(text), READER)


def _blocks(text: str) -> Iterator[Block]:
    if fields := _FIELDS.match(text):
        for line in fields[1].split("\n"):
            yield Block(line, Markup(region=Region.MARGIN))
        text = text[fields.end() :]
    tokens = (
        MarkdownIt("commonmark", {"maxNesting": _DEEPEST})
        .enable(["table", "strikethrough"])
        .parse(text)
    )
    yield from _BlockReader().read(tokens)


class _BlockReader:
    """Reads tokens, and remembers what is open."""

    def __init__(self) -> None:
        self._lists: list[_List] = []
        self._quotes = 0
        self._heading = 0
        self._mark = ""
        self._row: list[str] | None = None

    def read(self, tokens: list[Token]) -> Iterator[Block]:
        """The blocks of a text."""
        for token in tokens:
            if token.type == "inline":
                yield from self._inline(token)
            elif token.type in {"fence", "code_block"}:
                yield from (Block(line, self._markup()) for line in token.content.split("\n"))
            elif token.type == "html_block":
                yield from html_blocks(token.content)
            elif token.type == "tr_close" and self._row is not None:
                yield Block("\t".join(self._row), Markup(style=Style.ROW))
                self._row = None
            else:
                self._note(token)

    def _note(self, token: Token) -> None:
        """Remember what opens and closes."""
        self._quotes += token.nesting * (token.tag == "blockquote")
        if token.type == "heading_open":
            self._heading = int(token.tag[1])
        elif token.type == "heading_close":
            self._heading = 0
        elif token.type == "tr_open":
            self._row = []
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            start = int(token.attrGet("start") or 1) - 1
            self._lists.append(_List(None if token.tag == "ul" else start))
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self._lists.pop()
        elif token.type == "list_item_open":
            self._mark = self._next_mark(token)
        elif token.type == "list_item_close":
            self._mark = ""

    def _next_mark(self, token: Token) -> str:
        """The mark of the next item; a bullet has no other meaning in Markdown."""
        last = self._lists[-1]
        if last.number is None:
            return "•"
        last.number += 1
        return f"{last.number}{token.markup}"

    def _inline(self, token: Token) -> Iterator[Block]:
        words = StyledWords()
        pictures = list(_add_words(token.children or [], words))
        if self._row is not None:
            self._row.append(" ".join(words.text.split()))
            return
        for part in [words] if self._heading else words.parts():
            text = part.text
            if self._mark and read_mark(text.strip()) is None:
                text = f"{self._mark} {text.strip()}"
            self._mark = ""
            yield Block(text, replace(self._markup(), is_bold=part.is_bold))
        for picture in pictures:
            yield Block(picture, Markup(style=Style.CAPTION))

    def _markup(self) -> Markup:
        return Markup(
            heading=self._heading,
            list_level=len(self._lists),
            style=Style.QUOTE if self._quotes else None,
        )


def _add_words(tokens: list[Token], words: StyledWords) -> Iterator[str]:
    """Add the words of a block; the ones that stand for pictures are handed back."""
    bold = link = 0
    for token in tokens:
        bold += token.nesting * (token.tag == "strong")
        link += token.nesting * (token.tag == "a")
        if token.type == "image":
            yield token.content
        elif token.type == "softbreak":
            words.wrap_line()
        elif token.type == "hardbreak":
            words.end_line()
        elif token.type != "html_inline":
            words.add(token.content, is_bold=bold > 0, is_link=link > 0)
        elif token.content.lower().startswith("<br"):
            words.end_line()
