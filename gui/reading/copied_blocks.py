"""Text for the clipboard, as plain text and as HTML: its structure, no fonts and no colours."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QTextCursor

from content.divided_words import hide_divisions
from content.model import ItemKind, SourceRange
from content.text_matching import matchable
from gui.reading.page_writer import FIRST_LINE, LAST_LINE, MARK, NOT_COPIED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextBlock

    from content.model import Item, Passage, Wording

_TITLE, _LEAD = 1, 2
_TAGS = ("p", "h3", "h4")
"""By level of a heading; 0 is a paragraph."""

_EMPHASIS = {
    ItemKind.CAPTION: "i",
    ItemKind.CONTAINER_HEADING: "b",
    ItemKind.LABEL: "b",
    ItemKind.QUOTE: "i",
    ItemKind.QUESTION: "i",
}
"""As the page shows them."""


class CopiedBlock(NamedTuple):
    """A paragraph, heading or bullet: `html` is its text without the tag around it.

    `heading` is the level of a heading, `depth` that of a bullet, both from 1, else 0; `mark` is
    the number before a bullet. `lines` are those of the whole block in the source, `words` which of
    its `word_count` words are copied.
    """

    text: str
    html: str
    heading: int = 0
    depth: int = 0
    lines: SourceRange | None = None
    words: range = range(0)
    word_count: int = 0
    mark: str = ""

    def copied_lines(self, source_lines: Sequence[str]) -> SourceRange | None:
        """The lines of the copied words; of the whole block if its words are not those of lines."""
        if self.lines is None or not self.words:
            return self.lines
        text = "\n".join(source_lines[self.lines.first - 1 : self.lines.last])
        words = matchable(hide_divisions(text)).word_ranges()
        if len(words) != self.word_count:
            return self.lines
        start, end = words[self.words[0]][0], words[self.words[-1]][1]
        first = self.lines.first
        return SourceRange(first + text.count("\n", 0, start), first + text.count("\n", 0, end))


def blocks_of_passage(passage: Passage) -> Iterator[CopiedBlock]:
    """The whole passage."""
    if passage.kicker:
        yield _block_of_wording(passage.kicker, "b")
    yield CopiedBlock(passage.shown_title, escape(passage.shown_title), _TITLE)
    if passage.own_title and passage.heading:
        yield _block_of_wording(passage.heading, "b")
    if passage.tagline:
        yield _block_of_wording(passage.tagline, "i")
    for section in passage.sections:
        if section.lead:
            yield _block_of_wording(section.lead)._replace(heading=_LEAD)
        yield from _blocks_of_items(section.items, depth=1)


def selected_blocks(cursor: QTextCursor) -> list[CopiedBlock]:
    """What is selected on a page; a part of one block alone is no heading and no bullet."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block, blocks = cursor.document().findBlock(start), list[CopiedBlock]()
    is_part = start > block.position() or end < block.position() + block.length() - 1
    while block.isValid() and block.position() < end:
        copied = _selected_block(block, start, end)
        if copied.text:
            blocks.append(copied)
        block = block.next()
    return (
        [blocks[0]._replace(heading=0, depth=0, mark="")]
        if is_part and len(blocks) == 1
        else blocks
    )


def selected_lines(cursor: QTextCursor) -> list[CopiedBlock]:
    """What is selected of a source, as one block without empty lines around it."""
    first = cursor.document().findBlock(cursor.selectionStart()).blockNumber() + 1
    lines = cursor.selectedText().split("\u2029")
    filled = [index for index, line in enumerate(lines) if line.strip()]
    if not filled:
        return []
    shown = lines[filled[0] : filled[-1] + 1]
    source = SourceRange(first + filled[0], first + filled[-1])
    return [CopiedBlock("\n".join(shown), "<br>".join(map(escape, shown)), lines=source)]


def plain_text(blocks: Iterable[CopiedBlock]) -> str:
    """The blocks with an empty line between them, but for bullets and what is below a lead-in."""
    text, before = "", None
    for block in blocks:
        close = before and (before.heading == _LEAD or (block.depth and before.heading != _TITLE))
        gap = "\n" if close else "\n\n" if before else ""
        bullet = "  " * (block.depth - 1) + f"{block.mark or '–'} " if block.depth else ""
        text += f"{gap}{bullet}{block.text}"
        before = block
    return text


def html_text(blocks: Iterable[CopiedBlock]) -> str:
    """The blocks as headings, nested lists and paragraphs."""
    html, open_lists = "", 0
    for block in blocks:
        depth = min(block.depth, open_lists + 1)
        html += "</li></ul>" * (open_lists - depth)
        if depth:
            item = f"{escape(block.mark)} {block.html}".lstrip()
            html += f"{'<ul><li>' if depth > open_lists else '</li><li>'}{item}"
        else:
            html += f"<{_TAGS[block.heading]}>{block.html}</{_TAGS[block.heading]}>"
        open_lists = depth
    return html + "</li></ul>" * open_lists


def mime_of(text: str, html: str) -> QMimeData:
    """Both forms of a text, to be pasted."""
    mime = QMimeData()
    mime.setText(text)
    mime.setHtml(html)
    return mime


def _blocks_of_items(items: Iterable[Item], depth: int) -> Iterator[CopiedBlock]:
    for item in items:
        tag = _EMPHASIS.get(item.kind, "")
        if item.kind is ItemKind.BULLET:
            block = _block_of_wording(item.wording._replace(mark=""), tag)
            yield block._replace(depth=depth, mark=item.wording.mark)
        else:
            yield _block_of_wording(item.wording, tag)
        yield from _blocks_of_items(item.items, depth + 1)


def _block_of_wording(wording: Wording, tag: str = "") -> CopiedBlock:
    html, position = f"{escape(wording.mark)} ".lstrip(), 0
    for start, end in wording.emphasis:
        html += escape(wording.text[position:start]) + _tagged("b", wording.text[start:end])
        position = end
    html += escape(wording.text[position:])
    return CopiedBlock(wording.marked_text, f"<{tag}>{html}</{tag}>" if tag else html)


def _tagged(tag: str, text: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>"


def _selected_block(block: QTextBlock, start: int, end: int) -> CopiedBlock:
    """What of a block of a page is between two positions of the document."""
    text = html = ""
    heading = block.blockFormat().headingLevel()
    fragments, cursor = block.begin(), QTextCursor(block)
    while not fragments.atEnd():
        fragment = fragments.fragment()
        if fragment.charFormat().hasProperty(NOT_COPIED):
            fragments += 1
            continue
        first, last = fragment.position(), fragment.position() + fragment.length()
        cursor.setPosition(min(max(first, start), last))
        cursor.setPosition(max(min(last, end), first), QTextCursor.MoveMode.KeepAnchor)
        piece, char_format = cursor.selectedText(), fragment.charFormat()
        is_bold = char_format.fontWeight() > QFont.Weight.Normal and not heading
        tag = "b" if is_bold else "i" if char_format.fontItalic() else ""
        html += _tagged(tag, piece) if tag and piece else escape(piece)
        text += piece
        fragments += 1
    lines = [block.blockFormat().intProperty(each) for each in (FIRST_LINE, LAST_LINE)]
    source = SourceRange(*lines) if all(lines) else None
    text_list = block.textList()
    depth = text_list.format().indent() if text_list else 0
    words = matchable(block.text()).word_ranges()
    before = sum(last <= start - block.position() for _, last in words)
    after = sum(first >= end - block.position() for first, _ in words)
    copied = range(before, len(words) - after)
    mark = block.blockFormat().stringProperty(MARK)
    return CopiedBlock(text, html, heading, depth, source, copied, len(words), mark)
