"""A passage, or what is selected of it, with its reference: as plain text and as rich text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from content.model import SourceRange
from gui.application.content_labels import lines_text
from gui.reading.copied_blocks import blocks_of_passage, html_text, mime_of, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QMimeData

    from content.library import Library
    from content.model import Passage
    from gui.reading.copied_blocks import CopiedBlock


def with_reference(
    library: Library, passage: Passage, selected: Sequence[CopiedBlock] = ()
) -> QMimeData:
    """The passage, or what is selected of its page or source, then the reference."""
    blocks = selected or list(blocks_of_passage(passage))
    source_lines = library.document_of(passage).source_lines
    cited = _range_of(block.copied_lines(source_lines) for block in selected)
    reference = reference_of(library, passage, cited)
    html = f'<div lang="{escape(passage.language)}">{html_text(blocks)}</div>'
    return mime_of(f"{plain_text(blocks)}\n\n{reference}\n", f"{html}<p>{escape(reference)}</p>")


def with_references(library: Library, passages: Iterable[Passage]) -> QMimeData:
    """Several passages, each with its reference below it."""
    each_alone = [with_reference(library, passage) for passage in passages]
    text = "\n".join(each.text() for each in each_alone)
    return mime_of(text, "".join(each.html() for each in each_alone))


def reference_of(library: Library, passage: Passage, lines: SourceRange | None = None) -> str:
    """Municipality, document, heading and lines: "Helsingør Kommune, ..., lines 92–109".

    Of other `lines` than those of the passage the heading is left out.
    """
    document = library.document_of(passage)
    parts = [library.municipality_of(passage).name, document.title]
    if passage.id != document.title_passage.id and (lines is None or _has(passage, lines)):
        parts.append(passage.shown_title)
    cited = passage.source if lines is None else (lines,)
    return ", ".join(filter(None, [*parts, document.source_file, lines_text(cited)]))


def _range_of(ranges: Iterable[SourceRange | None]) -> SourceRange | None:
    """From the first of all lines to the last; None if there are none."""
    known = [lines for lines in ranges if lines is not None]
    if not known:
        return None
    return SourceRange(min(lines.first for lines in known), max(lines.last for lines in known))


def _has(passage: Passage, lines: SourceRange) -> bool:
    source = passage.source
    return source[0].first <= lines.first and lines.last <= source[-1].last
