"""Reads a file of any known kind."""

from __future__ import annotations

import msgspec

from content.faults import FaultCode
from content.importing.readers.file_kind import FileKind, file_kind
from content.importing.readers.read_text import Answer, NotReadableError, ReadText
from content.regular_file import MAX_TEXT_BYTES


def answer(name: str, data: bytes, encoding: str = "") -> bytes:
    """The text of a file, or why there is none, as another process can take it over.

    Any error of a damaged file is raised; it ends the process that reads.
    """
    try:
        said = Answer(read(name, data, encoding))
    except NotReadableError as error:
        said = Answer(None, error.code, dict(error.values))
    except MemoryError:
        said = Answer(None, FaultCode.TOO_MUCH_MEMORY)
    return msgspec.json.encode(said)


def read(name: str, data: bytes, encoding: str = "") -> ReadText:
    """The text of a file with these bytes. NotReadableError, or any error of a damaged one."""
    text = _read(file_kind(name, data), data, encoding)
    if not text.text.strip():
        raise NotReadableError(FaultCode.NO_TEXT)
    if len(text.text.encode()) > MAX_TEXT_BYTES:
        raise NotReadableError(FaultCode.LARGE_FILE, {"limit": MAX_TEXT_BYTES})
    return text


def _read(kind: FileKind, data: bytes, encoding: str) -> ReadText:
    """Each reader is imported when the first file of its kind comes."""
    if kind is FileKind.TEXT:
        from content.importing.readers.plain_reader import read_plain

        return read_plain(data, encoding)
    if kind is FileKind.MARKDOWN:
        from content.importing.readers.markdown_reader import read_markdown as reader
    elif kind is FileKind.HTML:
        from content.importing.readers.html_reader import read_html as reader
    elif kind is FileKind.DOCX:
        from content.importing.readers.docx_reader import read_docx as reader
    elif kind is FileKind.ODT:
        from content.importing.readers.odt_reader import read_odt as reader
    else:
        from content.importing.readers.pdf_reader import read_pdf as reader
    return reader(data)
