"""Which kind of file some bytes are, by what they begin with, and else by the name."""

from __future__ import annotations

import io
import zipfile
from enum import StrEnum

from content.faults import FaultCode
from content.importing.readers.read_text import NotReadableError


class FileKind(StrEnum):
    """A kind of file that can be read; the value names its reader."""

    TEXT = "txt"
    MARKDOWN = "md"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"


_SUFFIXES = {
    ".txt": FileKind.TEXT,
    ".text": FileKind.TEXT,
    ".md": FileKind.MARKDOWN,
    ".markdown": FileKind.MARKDOWN,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xhtml": FileKind.HTML,
    ".docx": FileKind.DOCX,
    ".odt": FileKind.ODT,
    ".pdf": FileKind.PDF,
}
SUFFIXES = tuple(_SUFFIXES)
"""What the names of files that can be read end with."""

_PARTS = {"word/document.xml": FileKind.DOCX, "content.xml": FileKind.ODT}
"""The part of an archive that tells its kind."""

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PART = "EncryptedPackage".encode("utf-16-le")
_PDF_WITHIN = 1024  # bytes: so far from the beginning a PDF may have its name

_MOST_PARTS = 2_000
_MOST_UNPACKED = 100_000_000  # bytes, of all parts


def file_kind(name: str, data: bytes) -> FileKind:
    """The kind of a file. NotReadableError if it is none that can be read."""
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return FileKind.PDF
    if data.startswith(_OLD_OFFICE):
        is_locked = _ENCRYPTED_PART in data
        raise NotReadableError(FaultCode.LOCKED if is_locked else FaultCode.OLD_WORD)
    if data.startswith(_ZIP):
        return _archive_kind(data)
    kind = _SUFFIXES.get(suffix)
    if kind is None:
        raise NotReadableError(FaultCode.OTHER_KIND, {"kinds": ", ".join(SUFFIXES)})
    if kind in {FileKind.DOCX, FileKind.ODT, FileKind.PDF}:
        raise NotReadableError(FaultCode.DAMAGED)
    return kind


def _archive_kind(data: bytes) -> FileKind:
    """The kind of a ZIP archive, which is looked at before anything of it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise NotReadableError(FaultCode.DAMAGED) from None
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        limit = {"limit": _MOST_UNPACKED // 1_000_000}
        raise NotReadableError(FaultCode.UNPACKS_TOO_LARGE, limit)
    if any(part.flag_bits & 1 for part in parts):
        raise NotReadableError(FaultCode.LOCKED)
    for part in parts:
        if part.filename in _PARTS:
            return _PARTS[part.filename]
    raise NotReadableError(FaultCode.OTHER_KIND, {"kinds": ", ".join(SUFFIXES)})
