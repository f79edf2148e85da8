"""Texts and their municipalities get other names; what has been printed or collected still fits."""

from __future__ import annotations

from pathlib import Path

from content.library_opening import load_library
from content.own_library.earlier_files import undo_replacement
from content.own_library.renaming import rename_document, rename_municipality
from tests.content.importing.added_texts import add

TEXT = "Ledelse i Næsbo Kommune\n\nRo\n\nVi holder fast, når andre slipper.\n"


def test_a_document_has_another_name_beside_its_printed_title_and_the_same_ids(
    tmp_path: Path,
) -> None:
    add(tmp_path, TEXT)
    (before,) = load_library(tmp_path).documents

    rename_document(tmp_path, before.id, "Grundlag for chefer")

    library = load_library(tmp_path)
    (after,) = library.documents
    assert library.faults == ()
    assert after.title == "[Grundlag for chefer]"
    assert after.title_passage.heading == before.title_passage.heading
    assert [each.id for each in after.passages] == [each.id for each in before.passages]


def test_without_a_name_of_ours_a_document_has_its_printed_title_again(tmp_path: Path) -> None:
    add(tmp_path, TEXT)
    (before,) = load_library(tmp_path).documents
    rename_document(tmp_path, before.id, "Grundlag for chefer")

    rename_document(tmp_path, before.id, "")

    assert load_library(tmp_path).documents == (before,)


def test_a_document_without_a_printed_title_keeps_its_name(tmp_path: Path) -> None:
    add(tmp_path, "Leiinga skal:\n\n- vise veg når vêret skiftar\n- gje rom\n")
    (before,) = load_library(tmp_path).documents

    rename_document(tmp_path, before.id, "")

    assert load_library(tmp_path).documents == (before,)


def test_a_municipality_has_another_name_and_the_same_id(tmp_path: Path) -> None:
    add(tmp_path, TEXT)

    rename_municipality(tmp_path, "naesbo", "Nordre Næsbo Kommune")

    (municipality,) = load_library(tmp_path).municipalities
    assert (municipality.id, municipality.name) == ("naesbo", "Nordre Næsbo Kommune")
    assert municipality.short_name == "Nordre Næsbo"
    assert municipality.spellings == ("Næsbo",)
    assert municipality.own_names == ()


def test_a_municipality_has_the_own_names_that_are_given_and_no_name_twice(tmp_path: Path) -> None:
    add(tmp_path, TEXT)

    rename_municipality(tmp_path, "naesbo", "Nordre Næsbo Kommune", ["Kilden", "Vision 2030"])
    rename_municipality(tmp_path, "naesbo", "Næsbo Kommune", ["Kilden"])

    (municipality,) = load_library(tmp_path).municipalities
    assert municipality.own_names == ("Kilden",)
    assert municipality.spellings == ("Nordre Næsbo",)


def test_another_name_can_be_taken_back_and_given_again(tmp_path: Path) -> None:
    add(tmp_path, TEXT)
    map_file = tmp_path / "naesbo/grundlag.yaml"
    before = map_file.read_bytes()
    replaced = rename_document(tmp_path, "naesbo/grundlag", "Grundlag for chefer")
    after = map_file.read_bytes()

    undone = undo_replacement(tmp_path, replaced)

    assert map_file.read_bytes() == before
    undo_replacement(tmp_path, undone)
    assert map_file.read_bytes() == after
