"""A proposal written as a map, and the text with it in a library."""

from __future__ import annotations

import hashlib
from pathlib import Path
from textwrap import dedent

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.importing.library_writing import NewText, add_document, new_text
from content.importing.proposal import propose_bytes
from content.library import Library
from content.library_opening import SHIPPED_LIBRARY, load_library
from tests.content.importing.added_texts import DEEP, NAMES, add, map_of
from tests.content.importing.readers.pdf_files import pdf
from tests.content.importing.test_whole_texts import FOLDER, PIECES, PRINTED_PAGES, WEB_PAGE


@pytest.mark.parametrize("text", [WEB_PAGE, PRINTED_PAGES, FOLDER, NAMES, DEEP])
def test_a_text_that_is_added_is_a_sound_library_with_all_its_lines(
    text: str, tmp_path: Path
) -> None:
    add(tmp_path, dedent(text))

    library = load_library(tmp_path)
    assert library.faults == ()
    assert (tmp_path / "naesbo/grundlag.txt").read_text("utf-8") == dedent(text)


@pytest.mark.parametrize(
    "file", sorted(SHIPPED_LIBRARY.glob("*/*.txt")), ids=lambda file: file.stem
)
def test_the_shipped_texts_can_be_added_as_they_are_proposed(file: Path, tmp_path: Path) -> None:
    add(tmp_path, file.read_bytes().decode())

    assert load_library(tmp_path).faults == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_is_proposed_is_a_map_that_fits_or_is_refused(text: str, tmp_path: Path) -> None:
    name = hashlib.sha256(text.encode()).hexdigest()[:16]

    try:
        map_text = map_of(f"Ledelse i Næsbo Kommune\n\n{text}")
    except ValueError:
        return
    if not (tmp_path / f"naesbo/{name}.yaml").exists():
        source = f"Ledelse i Næsbo Kommune\n\n{text}".encode()
        add_document(tmp_path, NewText("Næsbo", name, source, map_text))


def test_a_second_text_goes_to_the_municipality_that_is_there(tmp_path: Path) -> None:
    add(tmp_path, PRINTED_PAGES)
    before = (tmp_path / "naesbo/municipality.yaml").read_text("utf-8")

    add(tmp_path, FOLDER, name="andet", owner="næsbo")

    assert [each.name for each in load_library(tmp_path).municipalities] == ["Næsbo Kommune"]
    assert (tmp_path / "naesbo/municipality.yaml").read_text("utf-8") == before


def test_a_text_of_another_municipality_has_a_folder_of_its_own(tmp_path: Path) -> None:
    add(tmp_path, PRINTED_PAGES)

    add(tmp_path, FOLDER, owner="Kommune")

    owners = load_library(tmp_path).municipalities
    assert sorted(each.name for each in owners) == ["Kommune", "Næsbo Kommune"]
    assert owners[0].accent != owners[1].accent


def test_a_text_that_is_there_already_is_kept(tmp_path: Path) -> None:
    add(tmp_path, PRINTED_PAGES)

    with pytest.raises(FileExistsError):
        add(tmp_path, FOLDER)

    assert (tmp_path / "naesbo/grundlag.txt").read_text("utf-8") == PRINTED_PAGES


def test_a_text_whose_map_was_never_written_can_be_added_again(tmp_path: Path) -> None:
    add(tmp_path, PRINTED_PAGES)
    (tmp_path / "naesbo/grundlag.yaml").unlink()

    add(tmp_path, PRINTED_PAGES)

    assert load_library(tmp_path).faults == ()


def test_a_map_that_does_not_fit_is_refused_and_nothing_written(tmp_path: Path) -> None:
    new = NewText("Kommune", "a", b"Noget andet\n", map_of(PRINTED_PAGES))

    with pytest.raises(ValueError, match="sha256"):
        add_document(tmp_path, new)

    assert list(tmp_path.iterdir()) == []


def test_a_known_municipality_is_the_same_in_the_own_library(
    tmp_path: Path, library: Library
) -> None:
    text = dedent(DEEP)
    for name in ("ledelsesgrundlag", "andet"):
        new = NewText("Helsingør kommune", name, text.encode(), map_of(text))
        add_document(tmp_path, new, library)

    (municipality,) = load_library(tmp_path).municipalities
    known = library.municipality("helsingoer")
    assert municipality._replace(documents=()) == known._replace(documents=())
    assert {document.id for document in municipality.documents} == {
        "helsingoer/ledelsesgrundlag-2",
        "helsingoer/andet",
    }


def test_a_new_municipality_takes_neither_folder_nor_colour_of_a_known_one(
    tmp_path: Path,
) -> None:
    for owner in ("Næsbo", "Næsbo!", "Aby", "Beby", "Ceby"):
        add(tmp_path, FOLDER, owner=owner)

    municipalities = load_library(tmp_path).municipalities
    assert {each.id for each in municipalities} == {"naesbo", "naesbo-2", "aby", "beby", "ceby"}
    assert len({each.accent for each in municipalities}) == 4


def test_the_original_is_kept_beside_its_text_under_the_name_in_the_map(tmp_path: Path) -> None:
    add(tmp_path, FOLDER)
    data = dedent(DEEP).replace("\n", "\r\n").encode("cp1252")
    new = new_text(propose_bytes("grundlag.txt", data), "Næsbo", "grundlag")
    known = load_library(tmp_path)

    add_document(tmp_path / "other", new, known)

    home = tmp_path / "other/naesbo"
    assert (home / "grundlag-2.original").read_bytes() == data
    assert (home / "grundlag-2.txt").read_text("utf-8") == dedent(DEEP)
    assert yaml.safe_load((home / "grundlag-2.yaml").read_text("utf-8"))["original"] == {
        "file": "grundlag-2.original",
        "sha256": hashlib.sha256(data).hexdigest(),
        "reader": "txt 2",
        "encoding": "cp1252",
    }
    assert load_library(tmp_path / "other").faults == ()


def test_the_original_of_a_web_page_has_no_encoding() -> None:
    page = f"<h1>Ledelse i Næsbo</h1><p>{'Vi går foran. ' * 9}</p>".encode()

    new = new_text(propose_bytes("grundlag.htm", page), "Næsbo", "grundlag")

    assert new.original == (".html", page)
    assert yaml.safe_load(new.map_text)["original"] == {
        "file": "original.html",
        "sha256": hashlib.sha256(page).hexdigest(),
        "reader": "html 1",
    }


def test_the_map_says_where_the_pages_of_a_pdf_begin() -> None:
    data = pdf("= Ledelse i Næsbo\nVi går foran.\n#pagebreak()\n= Mod\nVi tør.")

    new = new_text(propose_bytes("grundlag.pdf", data), "Næsbo", "grundlag")

    assert yaml.safe_load(new.map_text)["original"]["pages"] == [1, 5]


def test_utf_8_with_line_feeds_is_its_own_original() -> None:
    data = dedent(DEEP).encode()

    assert new_text(propose_bytes("a.txt", data), "Næsbo", "a").original is None


def test_a_text_without_its_map_is_not_replaced_by_another(tmp_path: Path) -> None:
    (tmp_path / "naesbo").mkdir()
    (tmp_path / "naesbo/grundlag.txt").write_text("Andet\n", "utf-8")

    with pytest.raises(FileExistsError):
        add(tmp_path, FOLDER)

    assert (tmp_path / "naesbo/grundlag.txt").read_text("utf-8") == "Andet\n"
    assert len(list(tmp_path.rglob("*"))) == 2


@pytest.mark.parametrize("name", ["Con Kommune", "COM1", "Aux"])
def test_a_municipality_called_as_a_device_of_windows_has_a_folder_of_another_name(
    name: str, tmp_path: Path
) -> None:
    text = "Ledelse\n\nVi går foran\n\nDet betyder, at\n- vi spørger\n"

    added = add_document(tmp_path, NewText(name, "con", text.encode(), map_of(text)))

    assert [each.name[-2:] for each in tmp_path.iterdir() if each.is_dir()] == ["-2"]
    assert added.documents[0].id.endswith("-2/_con")
