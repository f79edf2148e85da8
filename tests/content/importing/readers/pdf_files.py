"""PDFs made for a test, and what is read from them."""

from __future__ import annotations

import io

import pikepdf
import typst

from content.importing.readers.pdf_reader import read_pdf
from content.importing.readers.read_text import Markup


def pdf(source: str, page: str = "width: 150mm, height: 200mm, margin: 20mm") -> bytes:
    """A tagged PDF of what typst sets."""
    head = f'#set page({page})\n#set text(size: 10pt, lang: "da", hyphenate: false)\n'
    return typst.compile((head + source).encode(), format="pdf")


def untagged(data: bytes) -> bytes:
    """The same PDF without its tags."""
    file, document = io.BytesIO(), pikepdf.open(io.BytesIO(data))
    del document.Root["/StructTreeRoot"]
    for page in document.pages:
        kept = [
            each
            for each in pikepdf.parse_content_stream(page)
            if str(each.operator) not in {"BDC", "BMC", "EMC"}
        ]
        page.Contents = document.make_stream(pikepdf.unparse_content_stream(kept))
    document.save(file)
    return file.getvalue()


def blocks(data: bytes) -> list[tuple[str, Markup]]:
    """Each block with its lines, and what is said of it."""
    read = read_pdf(data)
    lines = read.text.split("\n")
    return [
        (" / ".join(lines[each.lines.first - 1 : each.lines.last]).strip(), each.markup)
        for each in read.blocks
    ]


def texts(data: bytes) -> list[str]:
    """The words of each block."""
    return [text for text, _ in blocks(data)]
