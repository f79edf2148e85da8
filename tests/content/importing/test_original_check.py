"""The originals of a library, read again."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from content.faults import FaultCode
from content.importing.library_writing import add_document, new_text
from content.importing.original_check import original_faults
from content.importing.proposal import propose_bytes

PAGE = f"<h1>Ledelse i Næsbo</h1><h2>Mod</h2><p>{'Vi går foran. ' * 9}</p>".encode()
LATIN = "Ledelse i Næsbo\n\nMod\n\nVi går foran, også når det er svært.\n".encode("cp1252")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A library with a web page, a text in another encoding, one of its own, and no map at all."""
    for name, data in (
        ("a.html", PAGE),
        ("b.txt", LATIN),
        ("c.txt", LATIN.decode("cp1252").encode()),
    ):
        add_document(tmp_path, new_text(propose_bytes(name, data), "Næsbo", name[0]))
    (tmp_path / "naesbo/d.yaml").write_text("kind: [", "utf-8")
    return tmp_path / "naesbo"


def _change(file: Path, **original: object) -> None:
    mapped = yaml.safe_load(file.read_text("utf-8"))
    mapped["original"] |= original
    file.write_text(yaml.safe_dump(mapped), "utf-8")


def _faults(home: Path) -> list[str]:
    return [str(fault) for fault in original_faults(home.parent)]


def test_texts_are_what_their_originals_give(home: Path) -> None:
    assert _faults(home) == []


def test_the_first_line_that_differs_is_named(home: Path) -> None:
    text = (home / "a.txt").read_text("utf-8")
    (home / "a.txt").write_text(text.replace("Mod", "Ro").replace("foran", "bagved"), "utf-8")

    said = "This line is not what is read from the original a.html, which is: Mod"
    assert _faults(home) == [f"naesbo/a.txt, line 3: {said}"]


def test_lines_that_are_missing_differ(home: Path) -> None:
    (home / "a.txt").write_text("Ledelse i Næsbo\n", "utf-8")

    assert [fault.line for fault in original_faults(home.parent)] == [3]


def test_another_original_is_named_with_its_sum(home: Path) -> None:
    (home / "b.original").write_bytes(LATIN + b".")

    (fault,) = original_faults(home.parent)

    assert (fault.file, fault.code) == ("naesbo/b.txt", FaultCode.OTHER_ORIGINAL)


def test_a_text_of_another_reader_is_not_compared(home: Path) -> None:
    _change(home / "a.yaml", reader="html 99")
    (home / "a.txt").write_text("Andet\n", "utf-8")

    (fault,) = original_faults(home.parent)

    assert fault.values == {"reader": "html 99", "present": "html 1"}


@pytest.mark.parametrize(
    ("gone", "said"),
    [("a.html", "naesbo/a.html: The file cannot"), ("a.txt", "naesbo/a.txt: The file")],
)
def test_what_is_gone_is_said(home: Path, gone: str, said: str) -> None:
    (home / gone).unlink()

    assert [fault[: len(said)] for fault in _faults(home)] == [said]


def test_what_can_no_longer_be_read_is_said(home: Path) -> None:
    _change(home / "a.yaml", reader="docx 1")

    (fault,) = original_faults(home.parent)

    assert (fault.file, fault.code) == ("naesbo/a.html", FaultCode.DAMAGED)
