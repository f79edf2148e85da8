"""One fault of a document does not hide the others, and none is told that only follows from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.faults import FaultCode
from content.library_opening import load_library
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, Write, mapped

MAP_FILE, SOURCE_FILE = "oeby/grundlag.yaml", "oeby/grundlag.txt"


def codes(folder: Path) -> set[FaultCode]:
    return {fault.code for fault in load_library(folder).faults}


def test_a_text_with_another_sum_is_held_against_its_map_all_the_same(
    folder: Path, write: Write
) -> None:
    write(SOURCE_FILE, SOURCE + "Linje mere\n")
    assert codes(folder) == {FaultCode.OTHER_TEXT, FaultCode.LINE_UNUSED}


def test_a_byte_that_is_no_text_does_not_hide_a_line_that_is_used_nowhere(
    folder: Path, write: Write
) -> None:
    source = SOURCE.encode().replace(b"Ikon", b"Ik\xffn") + b"Linje mere\n"
    write(SOURCE_FILE, source)
    write(MAP_FILE, mapped(MAP, source))
    assert codes(folder) == {FaultCode.NOT_UTF8, FaultCode.LINE_UNUSED}


@pytest.mark.parametrize(
    ("change", "by", "code"),
    [
        ("kind: ledelsesgrundlag", "kind: Roman", FaultCode.NOT_A_SLUG),
        ("language: da\n", "", FaultCode.MISSING_FIELD),
        ("id: mod", "id: Mod", FaultCode.NOT_A_SLUG),
        ("heading: 3", "heading: 3\n    number: one", FaultCode.NOT_A_NUMBER),
    ],
)
def test_a_faulty_field_without_lines_does_not_hide_the_lines_that_are_used_nowhere(
    folder: Path, write: Write, change: str, by: str, code: FaultCode
) -> None:
    source = SOURCE + "Linje mere\n"
    write(SOURCE_FILE, source)
    write(MAP_FILE, mapped(MAP.replace(change, by), source))
    assert codes(folder) == {code, FaultCode.LINE_UNUSED}


def test_a_faulty_map_is_held_against_the_sum_of_its_text(folder: Path, write: Write) -> None:
    write(SOURCE_FILE, SOURCE.replace("mod.", "mad."))
    write(MAP_FILE, mapped(MAP.replace("language: da", "language: dk")))
    assert codes(folder) == {FaultCode.NOT_ALLOWED, FaultCode.OTHER_TEXT}


def test_a_faulty_map_is_told_of_lines_that_two_of_its_fields_use(
    folder: Path, write: Write
) -> None:
    text = MAP.replace("language: da", "language: dk").replace("[9]", "[9, 3]")
    write(MAP_FILE, mapped(text))
    assert codes(folder) == {FaultCode.NOT_ALLOWED, FaultCode.LINE_TAKEN}


@pytest.mark.parametrize(
    ("change", "by", "code"),
    [
        ("bullets: 6-7", "bullets: six", FaultCode.NOT_LINES),
        ("heading: 3", "hedding: 3", FaultCode.UNKNOWN_FIELD),
        ("title: 1\n", "", FaultCode.TITLE_OR_LABEL),
        ("furniture: [9]", "furniture: nine", FaultCode.NOT_A_LIST),
        ("items: [{{bullets: 6-7}}]", "items: [x]", FaultCode.NOT_A_MAPPING),
        ("title: 1", "title: &t 1", FaultCode.ANCHOR),
        ("furniture: [9]", "furniture: [9]\nfurniture: [2]", FaultCode.REPEATED_FIELD),
    ],
)
def test_lines_are_not_called_unused_where_the_field_that_uses_them_is_faulty(
    folder: Path, write: Write, change: str, by: str, code: FaultCode
) -> None:
    assert change in MAP
    write(MAP_FILE, mapped(MAP.replace(change, by)))
    assert codes(folder) == {code}


def test_a_byte_that_is_no_text_in_a_map_does_not_hide_its_other_faults(
    folder: Path, write: Write
) -> None:
    source = SOURCE + "Linje mere\n"
    write(SOURCE_FILE, source)
    text = mapped(MAP.replace("heading: 3", "label: Mod\n    nummer: 1"), source)
    write(MAP_FILE, text.encode().replace(b"Mod", b"M\xf8d"))
    assert codes(folder) == {FaultCode.NOT_UTF8, FaultCode.UNKNOWN_FIELD}

    text = mapped(MAP.replace("heading: 3", "heading: 3\n    label: Mod"), source)
    write(MAP_FILE, text.encode().replace(b"Mod", b"M\xf8d"))
    assert codes(folder) == {FaultCode.NOT_UTF8, FaultCode.LINE_UNUSED}


def test_what_is_no_sound_yaml_does_not_hide_the_faults_of_other_lines(
    folder: Path, write: Write
) -> None:
    text = MAP.replace("title: 1", "title: 1\ntitle: 2").replace("kind: principle", "kind: x")
    write(MAP_FILE, mapped(text))
    assert codes(folder) == {FaultCode.REPEATED_FIELD, FaultCode.NOT_ALLOWED}


def test_a_map_that_cannot_be_parsed_does_not_hide_what_is_wrong_with_its_text(
    folder: Path, write: Write
) -> None:
    write(SOURCE_FILE, b"\xff")
    write(MAP_FILE, "kind: [")
    assert codes(folder) == {FaultCode.YAML_BRACKET, FaultCode.NOT_UTF8}


def test_a_faulty_municipality_does_not_hide_the_faults_of_its_documents(
    folder: Path, write: Write
) -> None:
    write("oeby/municipality.yaml", MUNICIPALITY.replace("DK", "UK"))
    write(MAP_FILE, mapped(MAP.replace("[9]", "[]")))
    assert codes(folder) == {FaultCode.NOT_ALLOWED, FaultCode.LINE_UNUSED}
    assert load_library(folder).municipalities == ()
