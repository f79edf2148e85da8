"""Files of any kind: which reader they get, and the sentence where none can read them."""

from __future__ import annotations

import io
import struct
import zipfile

import docx
import msgspec
import pytest
from odfdo import Document

from content.faults import FaultCode
from content.importing.readers import any_reader
from content.importing.readers.any_reader import answer, read
from content.importing.readers.read_text import Answer, NotReadableError
from tests.content.importing.readers.pdf_files import pdf

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _docx() -> bytes:
    document, file = docx.Document(), io.BytesIO()
    document.add_paragraph("Mod")
    document.save(file)
    return file.getvalue()


def _odt() -> bytes:
    document, file = Document("text"), io.BytesIO()
    document.save(file)
    return file.getvalue()


def _zip(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return file.getvalue()


def _bomb() -> bytes:
    """An archive that says it unpacks to more than a hundred megabytes."""
    data = bytearray(_zip("word/document.xml"))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 100_000_001)
    return bytes(data)


def _locked() -> bytes:
    data = bytearray(_zip("word/document.xml"))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.txt", b"Mod", "txt 2"),
        ("A.MD", b"# Mod", "md 1"),
        ("a.html", b"<p>Mod", "html 1"),
        ("a.docx", _docx(), "docx 1"),
        ("a.pdf", _docx(), "docx 1"),
        ("a.txt", pdf("Mod"), "pdf 2"),
    ],
)
def test_a_file_is_read_as_what_it_is(name: str, data: bytes, reader: str) -> None:
    assert read(name, data).reader == reader


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a", b"Mod", FaultCode.OTHER_KIND),
        ("a.pptx", b"Mod", FaultCode.OTHER_KIND),
        ("a.docx", _zip("ppt/presentation.xml"), FaultCode.OTHER_KIND),
        ("a.docx", b"PK\x03\x04", FaultCode.DAMAGED),
        ("a.docx", b"Mod", FaultCode.DAMAGED),
        ("a.pdf", b"Mod", FaultCode.DAMAGED),
        ("a.doc", OLD, FaultCode.OLD_WORD),
        ("a.docx", OLD + "EncryptedPackage".encode("utf-16-le"), FaultCode.LOCKED),
        ("a.docx", _locked(), FaultCode.LOCKED),
        ("a.docx", _bomb(), FaultCode.UNPACKS_TOO_LARGE),
        ("a.odt", _zip("content.xml", *map(str, range(2_000))), FaultCode.UNPACKS_TOO_LARGE),
        ("a.odt", _odt(), FaultCode.NO_TEXT),
        ("a.txt", b" \n", FaultCode.NO_TEXT),
        ("a.txt", b"a" * 2_000_001, FaultCode.LARGE_FILE),
    ],
)
def test_what_cannot_be_read_is_a_fault(name: str, data: bytes, code: FaultCode) -> None:
    with pytest.raises(NotReadableError) as caught:
        read(name, data)

    assert caught.value.code is code


def test_an_answer_has_the_text_or_why_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def answered(name: str) -> Answer:
        return msgspec.json.decode(answer(name, b"<h1>Mod"), type=Answer)

    def needs_too_much(*_: object) -> None:
        raise MemoryError

    assert answered("a.html").text == read("a.html", b"<h1>Mod")
    assert answered("a.xyz").fault is FaultCode.OTHER_KIND
    monkeypatch.setattr(any_reader, "read", needs_too_much)
    assert answered("a.html").fault is FaultCode.TOO_MUCH_MEMORY
