"""A passage with its reference, ready to paste: as plain text and as rich text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from content.model import ItemKind
from gui.application.content_labels import lines_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from content.library import Library
    from content.model import Item, Passage, Wording


def with_reference(library: Library, passage: Passage, selection: str = "") -> QMimeData:
    """The passage, or the text selected from it, then its reference."""
    reference = reference_of(library, passage)
    if selection:
        lines = [line for line in selection.splitlines() if line.strip()]
        plain = "\n".join(lines)
        html = "".join(f"<p>{escape(line)}</p>" for line in lines)
    else:
        plain = "\n".join(plain_lines(passage))
        html = "".join(_html_parts(passage))
    mime = QMimeData()
    mime.setText(f"{plain}\n\n{reference}\n")
    mime.setHtml(f'<div lang="{escape(passage.language)}">{html}</div><p>{escape(reference)}</p>')
    return mime


def with_references(library: Library, passages: Iterable[Passage]) -> QMimeData:
    """Several passages, each with its reference below it."""
    each_alone = [with_reference(library, passage) for passage in passages]
    mime = QMimeData()
    mime.setText("\n".join(each.text() for each in each_alone))
    mime.setHtml("".join(each.html() for each in each_alone))
    return mime


def reference_of(library: Library, passage: Passage) -> str:
    """Municipality, document, heading and lines: "Helsingør Kommune, ..., lines 92–109"."""
    document = library.document_of(passage)
    parts = [library.municipality_of(passage).name, document.title]
    if passage.id != document.title_passage.id:
        parts.append(passage.shown_title)
    return ", ".join([*parts, f"{document.source_file}, {lines_text(passage.source)}"])


def plain_lines(passage: Passage) -> Iterator[str]:
    """The passage as lines of text; an empty one before each lead-in."""
    yield passage.shown_title
    if passage.tagline:
        yield passage.tagline.text
    for section in passage.sections:
        yield ""
        if section.lead:
            yield section.lead.text
        yield from _plain_items(section.items, depth=0)


def _plain_items(items: Iterable[Item], depth: int) -> Iterator[str]:
    for item in items:
        bullet = "– " if item.kind is ItemKind.BULLET else ""
        yield f"{'  ' * depth}{bullet}{item.wording.text}"
        yield from _plain_items(item.items, depth + 1)


def _html_parts(passage: Passage) -> Iterator[str]:
    yield f"<h3>{escape(passage.shown_title)}</h3>"
    if passage.tagline:
        yield f"<p><i>{escape(passage.tagline.text)}</i></p>"
    for section in passage.sections:
        if section.lead:
            yield f"<p><b>{escape(section.lead.text)}</b></p>"
        yield from _html_items(section.items)


def _html_items(items: tuple[Item, ...]) -> Iterator[str]:
    in_list = False
    for item in items:
        is_bullet = item.kind is ItemKind.BULLET
        if is_bullet != in_list:
            yield "<ul>" if is_bullet else "</ul>"
            in_list = is_bullet
        nested = "".join(_html_items(item.items))
        wording = _html_wording(item.wording)
        yield f"<li>{wording}{nested}</li>" if is_bullet else f"<p>{wording}</p>{nested}"
    if in_list:
        yield "</ul>"


def _html_wording(wording: Wording) -> str:
    html, position = "", 0
    for start, end in wording.emphasis:
        html += f"{escape(wording.text[position:start])}<b>{escape(wording.text[start:end])}</b>"
        position = end
    return html + escape(wording.text[position:])
