"""Files that are damaged, or made to harm: each is read, or refused with a sentence."""

from __future__ import annotations

import io
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from odfdo import Document, Paragraph

from content.faults import FaultCode
from content.importing.readers.file_reading import text_of
from content.importing.readers.read_text import NotReadableError
from tests.content.importing.readers.pdf_files import pdf, untagged

ROOT = Path(__file__).parents[4]
SENTENCE = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden, hver dag."


def _docx() -> bytes:
    document, file = docx.Document(), io.BytesIO()
    document.add_paragraph("Ledelse", "Title")
    document.add_paragraph("Mod", "Heading 1")
    document.add_paragraph(SENTENCE, "List Number")
    document.add_table(2, 2).cell(0, 0).text = "År"
    document.save(file)
    return file.getvalue()


def _odt() -> bytes:
    document, file = Document("text"), io.BytesIO()
    document.body.append(Paragraph(SENTENCE))
    document.save(file)
    return file.getvalue()


def _html() -> bytes:
    return f"<main><h1>Ledelse</h1><ul><li>{SENTENCE}<ol><li>b</ul><table><tr><td>c".encode()


def _pdf() -> bytes:
    return pdf(f"= Ledelse\n- {SENTENCE}\n#table(columns: 2)[a][b]")


KINDS: dict[str, Callable[[], bytes]] = {
    "docx": _docx,
    "odt": _odt,
    "html": _html,
    "md": f"# Ledelse\n\n- {SENTENCE}\n  1. b\n\n| a | b |\n|--|--|\n| c | d |\n".encode,
    "pdf": _pdf,
    "untagged pdf": lambda: untagged(_pdf()),
}


def _read(name: str, data: bytes) -> str:
    """How reading a file ends: with its text or with a sentence, and with nothing else."""
    try:
        return text_of(name, data).text
    except NotReadableError as error:
        return str(error)


def _damaged(data: bytes, chance: random.Random) -> bytes:
    """The same bytes, some changed, taken out or put in, in one place or in many."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 4, 40))):
        if not changed:
            return b"x"
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randrange(1, 60)]
            case 2:
                changed[at:at] = changed[at : at + chance.randrange(1, 200)]
            case _:
                changed[at : at + 4] = chance.randbytes(4)
    return bytes(changed)


def _damaged_inside(data: bytes, chance: random.Random) -> bytes:
    """An archive with sound packing, and damage in its parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.infolist():
            content = old.read(part)
            is_hit = part.filename.endswith(".xml") and content and chance.random() < 0.5
            new.writestr(part.filename, _damaged(content, chance) if is_hit else content)
    return file.getvalue()


@pytest.mark.parametrize("seeds", [range(6), pytest.param(range(300), marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_are_read_or_refused(kind: str, seeds: range) -> None:
    data = KINDS[kind]()
    for seed in seeds:
        chance = random.Random(seed)  # noqa: S311 - the same damage every time
        is_archive = kind in {"docx", "odt"} and seed % 2
        damage = _damaged_inside if is_archive else _damaged

        assert _read(f"a.{kind.rsplit(maxsplit=1)[-1]}", damage(data, chance))


def _with_part(data: bytes, name: str, content: bytes) -> bytes:
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.infolist():
            new.writestr(part.filename, content if part.filename == name else old.read(part))
    return file.getvalue()


ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "%s">]><x>&c;&d;</x>"""


@pytest.mark.parametrize(
    ("name", "part"),
    [("a.docx", "word/document.xml"), ("a.docx", "word/styles.xml"), ("a.odt", "content.xml")],
)
def test_entities_are_never_resolved(name: str, part: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hemmelig", "utf-8")
    entities = ENTITIES % (tmp_path / "secret").as_uri().encode()

    said = _read(name, _with_part(KINDS[name[2:]](), part, entities))

    assert said.startswith("The file is damaged")


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_part_that_unpacks_to_a_gigabyte_is_refused_before_it_is(name: str) -> None:
    part = {"a.docx": "word/document.xml", "a.odt": "content.xml"}[name]
    bomb = io.BytesIO()
    with (
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open(part, "w") as file,
    ):
        for _ in range(110):
            file.write(bytes(1_000_000))

    with pytest.raises(NotReadableError) as caught:
        text_of(name, bomb.getvalue())

    assert caught.value.code is FaultCode.UNPACKS_TOO_LARGE


def test_pages_with_elements_deep_inside_each_other_are_read_or_refused() -> None:
    assert _read("a.html", b"<div>" * 25_000 + b"Mod").startswith("The file is damaged")
    assert _read("a.html", b"<div>" * 3_000 + b"Mod") == "Mod\n"
    assert _read("a.md", b"> " * 400 + b"Mod") == "Mod\n"


def test_a_file_that_needs_more_memory_than_is_allowed_is_refused() -> None:
    pytest.importorskip("resource")

    said = _read("a.html", b"<p>" + b"a<b>b</b>" * 2_000_000)

    assert said.startswith(("Reading the file needs more memory", "The file is damaged"))


@pytest.mark.parametrize(
    ("module", "call", "refused"),
    [
        ("socket", "socket.socket()", "socket."),
        ("os", "os.system('true')", "os.system"),
        ("subprocess", "subprocess.run(['true'])", "subprocess.Popen"),
    ],
)
def test_the_process_that_reads_opens_no_socket_and_starts_no_program(
    module: str, call: str, refused: str
) -> None:
    code = f"""import {module}
from cli.original_reading import limit_process
limit_process()
try:
    {call}
except PermissionError as error:
    print(error)
"""

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)

    assert ended.stdout.decode().startswith(refused)
