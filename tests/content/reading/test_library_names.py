"""Names of folders and files are ids: found in any form of Unicode, or refused with a sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from content.faults import FaultCode
from content.library_opening import load_library
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, Write, faults, mapped

COMPOSED, DECOMPOSED = "åby", "a\u030aby"


def _write_municipality(write: Write, municipality: str, document: str, text: str = MAP) -> None:
    write(f"{municipality}/municipality.yaml", MUNICIPALITY)
    write(f"{municipality}/{document}.txt", SOURCE)
    write(f"{municipality}/{document}.yaml", mapped(text))


@pytest.mark.parametrize("name", ["øst & vest", "eksempel #2", "- [x] 'y'", DECOMPOSED])
def test_a_name_that_every_system_keeps_is_an_id(folder: Path, write: Write, name: str) -> None:
    _write_municipality(write, name, name)

    library = load_library(folder)

    assert library.faults == ()
    id_ = name.replace(DECOMPOSED, COMPOSED)
    for typed in (id_, name):
        assert library.passage(f"{typed}/{typed}/mod").id == f"{id_}/{id_}/mod"
        assert library.municipality(typed).id == id_


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("eks\nempel", r"eks\nempel: The name has the character U+000A, which cannot be seen."),
        ("x\u202ey", r"x\u202ey: The name has the character U+202E, which cannot be seen."),
        ("x.", "x.: The name ends with a dot, which Windows does not allow."),
        (" x", " x: The name begins or ends with a space."),
        ("a|b", "a|b: The name has the character |, which Windows does not allow."),
        ("CON", "CON: The name CON is reserved for a device on Windows."),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_folder_of_another_name_is_refused_and_the_others_load(
    folder: Path, write: Write, name: str, said: str
) -> None:
    _write_municipality(write, name, "grundlag")

    assert [sentence.startswith(said) for sentence in faults(folder)] == [True]
    assert [each.id for each in load_library(folder).municipalities] == ["oeby"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps names as UTF-16")
def test_a_name_that_is_not_utf_8_is_refused(folder: Path, write: Write) -> None:
    _write_municipality(write, "oeby", os.fsdecode(b"\xe6re"))

    found = faults(folder)

    assert found == [
        "oeby/\\xe6re.txt: The name is not UTF-8. Give it another.",
        "oeby/\\xe6re.yaml: The name is not UTF-8. Give it another.",
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_folder_whose_only_map_is_refused_is_not_called_empty_too(
    folder: Path, write: Write
) -> None:
    _write_municipality(write, "aaby", "a|b")
    assert {fault.code for fault in load_library(folder).faults} == {FaultCode.NAME_CHARACTER}


@pytest.mark.parametrize("second", ["Eksempel", "EKSEMPEL"])
def test_two_names_that_differ_in_case_are_refused(folder: Path, write: Write, second: str) -> None:
    _write_municipality(write, "eksempel", "grundlag")
    _write_municipality(write, second, "grundlag")
    if len(list(folder.iterdir())) == 2:
        pytest.skip("the file system does not keep them apart")

    assert faults(folder) == [
        f"eksempel: The name is the same as {second} on Windows and macOS. Give it another."
    ]


def test_two_names_that_are_one_in_unicode_are_refused(folder: Path, write: Write) -> None:
    _write_municipality(write, "oeby", COMPOSED)
    _write_municipality(write, "oeby", DECOMPOSED)
    if len(list((folder / "oeby").iterdir())) < 7:
        pytest.skip("the file system does not keep them apart")

    assert {fault.code for fault in load_library(folder).faults} == {FaultCode.NAME_TAKEN}
    assert f"oeby/{COMPOSED}/mod" in load_library(folder)


def test_a_file_named_as_the_municipality_s_own_but_for_its_case_is_refused(
    folder: Path, write: Write
) -> None:
    write("oeby/Municipality.yaml", MUNICIPALITY)
    if len(list((folder / "oeby").iterdir())) < 4:
        pytest.skip("the file system does not keep them apart")

    (found,) = faults(folder)
    assert found.startswith("oeby/Municipality.yaml: The name is the same as municipality.yaml on")


def test_a_map_and_its_text_are_one_document_though_their_names_are_stored_differently(
    folder: Path, write: Write
) -> None:
    write(f"oeby/{COMPOSED}.yaml", mapped(MAP))
    write(f"oeby/{DECOMPOSED}.txt", SOURCE)

    library = load_library(folder)

    assert library.faults == ()
    assert library.document_of(library.passage(f"oeby/{COMPOSED}/mod")).source_file == (
        f"oeby/{COMPOSED}.txt"
    )


def test_a_reference_may_name_whatever_is_a_name(folder: Path, write: Write) -> None:
    target = f"{DECOMPOSED} #2/øst & vest/mod"
    reference = f"heading: 3\n    references: [{{line: 5, words: mod, target: '{target}'}}]"
    _write_municipality(write, f"{COMPOSED} #2", "øst & vest", MAP.replace("heading: 3", reference))

    library = load_library(folder)

    assert library.faults == ()
    id_ = f"{COMPOSED} #2/øst & vest/mod"
    lead = library.passage(id_).sections[0].lead
    assert lead is not None
    assert lead.references[0].target == id_


def test_a_reference_to_what_was_refused_for_its_name_is_no_fault_of_its_own(
    folder: Path, write: Write
) -> None:
    _write_municipality(write, "øst.", "grundlag")
    reference = "heading: 3\n    references: [{line: 5, words: mod, target: øst./grundlag/mod}]"
    write("oeby/grundlag.yaml", mapped(MAP.replace("heading: 3", reference)))

    assert {fault.code for fault in load_library(folder).faults} == {FaultCode.NAME_DOT_AT_END}
