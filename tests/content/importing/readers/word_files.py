"""Word files made for a test, and what is read from them."""

from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from content.importing.readers.docx_reader import read_docx
from content.importing.readers.read_text import Markup, ReadText


def read(document: Document) -> ReadText:
    """The text of a document, saved and read."""
    file = io.BytesIO()
    document.save(file)
    return read_docx(file.getvalue())


def blocks(document: Document) -> list[tuple[str, Markup]]:
    """Each block with its lines, and what is said of it."""
    text = read(document)
    lines = text.text.split("\n")
    return [
        (" / ".join(lines[each.lines.first - 1 : each.lines.last]).strip(), each.markup)
        for each in text.blocks
    ]


def with_parts(*parts: str) -> Document:
    """A document whose body has these parts, in WordprocessingML without its namespace."""
    document = docx.Document()
    last = document.element.body[-1]
    for part in parts:
        tag = (
            part[1 : min(part.find(" "), part.find(">"))] if " " in part else part[1:].split(">")[0]
        )
        last.addprevious(parse_xml(part.replace(tag, f"{tag} {nsdecls('w', 'wp')}", 1)))
    return document


def run(text: str, properties: str = "") -> str:
    """Words with these properties."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"
