"""Several folders are one library: one tree, each municipality once, nothing lost silently."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.catalogue import catalogue_cache
from content.changed_source import source_fault
from content.library import Library
from content.library_opening import SHIPPED_LIBRARY, load_library, open_libraries, open_library
from content.passage_code import passage_code
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, Write, mapped


def _other(tmp_path: Path, files: dict[str, str]) -> Path:
    """A second folder with these files."""
    for file, content in files.items():
        path = tmp_path / "other" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    return tmp_path / "other"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A folder with another text of the same municipality, and one of a municipality of its own."""
    return _other(
        tmp_path,
        {
            "oeby/municipality.yaml": MUNICIPALITY.replace("Øby Kommune", "Øby"),
            "oeby/politik.txt": SOURCE,
            "oeby/politik.yaml": mapped(MAP),
            "aaby/municipality.yaml": MUNICIPALITY.replace("Øby", "Åby"),
            "aaby/grundlag.txt": SOURCE,
            "aaby/grundlag.yaml": mapped(MAP),
        },
    )


@pytest.fixture
def both(write: Write, folder: Path, other: Path, tmp_path: Path) -> Library:
    del write
    return open_libraries([folder, other], tmp_path / "cache")


def test_a_municipality_of_two_folders_is_there_once_with_the_documents_of_both(
    both: Library,
) -> None:
    assert [each.name for each in both.municipalities] == ["Øby Kommune", "Åby Kommune"]
    assert [document.id for document in both.documents] == [
        "oeby/grundlag",
        "oeby/politik",
        "aaby/grundlag",
    ]
    assert both.faults == ()
    assert both.counts == (2, 3, 6, 3)


def test_a_municipality_of_two_folders_has_its_own_names_of_both(
    write: Write, folder: Path, other: Path, tmp_path: Path
) -> None:
    write("oeby/municipality.yaml", MUNICIPALITY + "own_names: [Kursen, Vision 2030]\n")
    (other / "oeby/municipality.yaml").write_text(
        MUNICIPALITY + "own_names: [Vision 2030, Øen]\n", "utf-8"
    )

    library = open_libraries([folder, other], tmp_path / "cache")

    assert library.municipality("oeby").own_names == ("Kursen", "Vision 2030", "Øen")


def test_a_passage_is_found_by_id_and_code_in_whichever_folder_it_is(
    both: Library, folder: Path, other: Path
) -> None:
    for id_, home in (("oeby/grundlag/mod", folder), ("oeby/politik/mod", other)):
        passage = both.passage(id_)
        assert both.passages_with_code(passage_code(id_)) == (passage,)
        assert both.folder_of(passage.document) == home
        assert source_fault(both, passage) is None
    assert both.folders == (folder, other)
    assert both.folder_of("oeby/none") is None
    assert "oeby/none/mod" not in both
    assert both.document("oeby/none") is None


def test_the_same_comes_from_catalogues_as_from_texts(
    both: Library, folder: Path, other: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_cache, "SETTLED_SECONDS", 0)

    compiled = open_libraries([folder, other], tmp_path / "cache")

    assert compiled == both
    assert compiled.counts == both.counts
    id_ = "oeby/politik/mod"
    assert compiled.passages_with_code(passage_code(id_)) == (compiled.passage(id_),)


def test_of_two_documents_with_one_id_the_first_is_shown_and_a_fault_names_the_other(
    write: Write, folder: Path, tmp_path: Path
) -> None:
    del write
    longer = SOURCE.replace("Titel", "Politik")
    files = {"oeby/municipality.yaml": MUNICIPALITY, "oeby/grundlag.txt": longer}
    other = _other(tmp_path, {**files, "oeby/grundlag.yaml": mapped(MAP, longer)})

    library = open_libraries([folder, other], tmp_path / "cache")

    assert [document.title for document in library.documents] == ["Titel"]
    (fault,) = library.faults
    assert fault.file == f"{other}/oeby/grundlag.yaml"
    assert fault.sentence.startswith(f"The library in {folder} has a document of this name in")
    assert library.counts == (1, 1, 2, 1)


def test_faults_are_named_with_their_folders(write: Write, folder: Path, tmp_path: Path) -> None:
    write("oeby/andet.txt", "Noget andet\n")
    missing = tmp_path / "missing"

    library = open_libraries([folder, missing], tmp_path / "cache")

    assert [str(fault).partition(": ")[0] for fault in library.faults] == [
        f"{folder}/oeby/andet.txt",
        str(missing),
    ]


def test_one_folder_is_the_library_that_it_always_was(tmp_path: Path) -> None:
    assert open_libraries([SHIPPED_LIBRARY], tmp_path) == open_library(SHIPPED_LIBRARY, tmp_path)


def test_the_fingerprint_is_that_of_all_folders(
    both: Library, folder: Path, other: Path, tmp_path: Path
) -> None:
    one, two = load_library(folder), load_library(other)
    assert len({both.fingerprint, one.fingerprint, two.fingerprint}) == 3

    (other / "oeby/politik.yaml").write_text(mapped(MAP) + "\n", "utf-8")

    assert open_libraries([folder, other], tmp_path / "cache").fingerprint != both.fingerprint


def test_libraries_without_files_have_no_fingerprint_together(both: Library) -> None:
    from content.joined_library import join_libraries

    made = join_libraries([both, Library(both.municipalities[:1])])

    assert made.fingerprint == ""
    assert len(made.faults) == 2
