"""Files as they are read in a process of their own, within limits."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from content.faults import FaultCode
from content.importing.element import Role
from content.importing.proposal import propose_file
from content.importing.readers import file_reading
from content.importing.readers.any_reader import read
from content.importing.readers.file_reading import read_original, reader_program, text_of
from content.importing.readers.read_text import NotReadableError

PAGE = b"<h1>Ledelse</h1><nav>Menu</nav><p>Vi siger tingene, som de er.</p>"


def test_another_process_reads_the_same_as_this_one() -> None:
    assert text_of("a.html", PAGE) == read("a.html", PAGE)
    assert text_of("a.txt", b"\x91", "mac_roman").text == "ë"


def test_a_file_is_proposed_with_its_original(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)

    proposal = propose_file(tmp_path / "a.html")

    assert [each.role for each in proposal.elements] == [Role.TITLE, Role.FURNITURE, Role.PARAGRAPH]
    assert proposal.original is not None
    assert (proposal.original.name, proposal.original.data) == ("a.html", PAGE)


@pytest.mark.parametrize(("name", "data"), [("a.docx", b"PK\x03\x04" * 9), ("a.txt", b"\0a\0\0")])
def test_a_damaged_file_is_a_sentence(name: str, data: bytes) -> None:
    with pytest.raises(NotReadableError, match=r"^: The file is damaged|^The file is damaged"):
        text_of(name, data)


def test_reading_stops_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_reading, "MOST_SECONDS", 0)

    with pytest.raises(NotReadableError, match="took longer than 0 seconds"):
        text_of("a.html", PAGE)


def test_reading_stops_when_nobody_wants_it_any_more() -> None:
    with pytest.raises(NotReadableError):
        text_of("a.html", PAGE, is_wanted=lambda: False)


def test_a_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "pejlemaerker"
    main = Path(file_reading.__file__).parents[3] / "main.py"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} {main} "$@"\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))

    assert text_of("a.html", PAGE).reader == "html 1"


def test_a_package_for_windows_reads_with_its_program_that_has_streams(tmp_path: Path) -> None:
    program, beside = tmp_path / "pejlemaerker.exe", tmp_path / "pejlemaerker-cli.exe"

    before = reader_program(program, frozen=True)
    beside.touch()

    assert before == [str(program)]
    assert reader_program(program, frozen=True) == [str(beside)]


def test_a_file_of_a_gigabyte_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.pdf").open("wb") as file:
        file.truncate(1_000_000_000)

    with pytest.raises(NotReadableError, match="larger than 20,000,000 bytes"):
        read_original(tmp_path / "a.pdf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.pdf")

    with pytest.raises(NotReadableError) as caught:
        read_original(tmp_path / "a.pdf")

    assert caught.value.code is FaultCode.NOT_A_FILE


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotReadableError, match="No such file"):
        read_original(tmp_path / "a.pdf")
