"""The structure of a text that is in the library: edited again, or carried over to a newer text."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
import yaml

from content.importing.document_revision import revise_document
from content.importing.earlier_structure import carried_over, document_proposal
from content.importing.element import Role
from content.importing.library_writing import NewText, new_text
from content.importing.original_check import original_faults
from content.importing.proposal import Proposal, propose_bytes, propose_structure
from content.importing.structure_editor import StructureEditor
from content.importing.structure_edits import next_heading, set_role
from content.library import Library, successor_of
from content.library_opening import SHIPPED_LIBRARY, load_library
from content.model import Document, PassageKind, Reference
from content.own_library.earlier_files import EARLIER, undo_replacement
from tests.content.importing.added_texts import DEEP, NAMES, add
from tests.content.importing.test_whole_texts import FOLDER, PRINTED_PAGES, WEB_PAGE

TEXT = """
    LEDELSE I NÆSBO

    Ro

    Vi holder fast, når andre slipper. Det betyder, at
    - vi spørger
    - vi svarer

    Mod

    Vi tør handle, også når det er svært.
"""


UNTITLED = "Leiinga skal:\n\n- vise veg når vêret skiftar\n- gje rom\n"


@pytest.fixture
def shipped(tmp_path: Path) -> Library:
    """The shipped library, to be changed."""
    shutil.copytree(SHIPPED_LIBRARY, tmp_path / "library")
    return load_library(tmp_path / "library")


def revised(library: Library, document: Document, proposal: Proposal) -> Document:
    """A document of a library as it is after its structure was edited, read from its files."""
    assert library.folder is not None
    new = new_text(proposal, "Næsbo Kommune", "grundlag")
    revise_document(library.folder, document, new)
    again = load_library(library.folder)
    assert again.faults == ()
    return next(each for each in again.documents if each.id == document.id)


def map_of(library: Library, document: Document) -> dict[str, object]:
    assert library.folder is not None
    return dict(yaml.safe_load((library.folder / f"{document.id}.yaml").read_text("utf-8")))


def shape(document: Document) -> list[object]:
    return [(each.id, each.kind, each.title, each.source, each.terms) for each in document.passages]


def test_the_shipped_texts_are_the_same_after_an_edit_that_changes_nothing(
    shipped: Library,
) -> None:
    for document in shipped.documents:
        after = revised(shipped, document, document_proposal(document))

        assert shape(after) == shape(document)
        assert after._replace(passages=(), source_lines=()) == document._replace(
            passages=(), source_lines=()
        )


@pytest.mark.parametrize("text", [WEB_PAGE, PRINTED_PAGES, FOLDER, NAMES, DEEP, TEXT, UNTITLED])
def test_an_added_text_is_the_same_after_an_edit_that_changes_nothing(
    text: str, tmp_path: Path
) -> None:
    add(tmp_path, dedent(text).lstrip())
    library = load_library(tmp_path)
    (document,) = library.documents

    after = revised(library, document, document_proposal(document))

    assert shape(after) == shape(document)


def test_an_edit_keeps_ids_roles_and_what_the_map_says_beside_the_structure(
    tmp_path: Path,
) -> None:
    add(tmp_path, dedent(TEXT).lstrip())
    library = load_library(tmp_path)
    (document,) = library.documents
    file = tmp_path / f"{document.id}.yaml"
    mapped = yaml.safe_load(file.read_text("utf-8"))
    mapped |= {"adopted": "2021-06", "origin": {"url": "https://n.example/", "certain": True}}
    ro = next(each for each in mapped["passages"] if each["id"] == "ro")
    ro |= {"id": "kept-id", "kind": "values", "terms": [{"line": 5, "words": "fast"}]}
    section = next(each for each in ro["sections"] if "lead" in each)
    section["role"] = "meaning"
    file.write_text(yaml.safe_dump(mapped, allow_unicode=True), "utf-8")
    (document,) = load_library(tmp_path).documents
    editor = StructureEditor(document_proposal(document))

    editor.apply(set_role(Role.QUOTE), {11})
    after = revised(library, document, editor.proposal)

    assert (after.adopted, after.origin) == (document.adopted, document.origin)
    kept = next(each for each in after.passages if each.id.endswith("/kept-id"))
    assert kept.kind is PassageKind.VALUES
    assert [each.text for each in kept.terms] == ["fast"]
    assert "meaning" in [each.role for each in kept.sections]
    earlier = list((tmp_path / EARLIER).glob("*/*/*.yaml"))
    assert [yaml.safe_load(each.read_text("utf-8")) for each in earlier] == [mapped]


def test_a_group_goes_with_the_first_of_its_numbered_passages(shipped: Library) -> None:
    document = next(each for each in shipped.documents if each.group)
    assert document.group is not None
    editor = StructureEditor(document_proposal(document))
    heading = next(each for each in document.passages if each.number == 1).heading
    assert heading is not None

    editor.apply(set_role(Role.PARAGRAPH), set(range(heading.lines.first, heading.lines.last + 1)))
    after = revised(shipped, document, editor.proposal)

    assert after.group is None
    assert {each.number for each in after.passages} == {None}


def test_two_passages_never_get_the_same_id(tmp_path: Path) -> None:
    add(tmp_path, dedent(TEXT).lstrip())
    library = load_library(tmp_path)
    (document,) = library.documents
    file = tmp_path / f"{document.id}.yaml"
    mapped = yaml.safe_load(file.read_text("utf-8"))
    next(each for each in mapped["passages"] if each["id"] == "ro")["id"] = "vi-spoerger"
    file.write_text(yaml.safe_dump(mapped, allow_unicode=True), "utf-8")
    (document,) = load_library(tmp_path).documents
    editor = StructureEditor(document_proposal(document))

    editor.apply(next_heading, {6})
    after = revised(library, document, editor.proposal)

    ids = [each.id.rpartition("/")[2] for each in after.passages]
    assert {"vi-spoerger", "vi-spoerger-2"} <= set(ids)
    assert len(ids) == len(set(ids))


def test_a_newer_version_takes_over_what_was_decided_and_names_what_is_new(
    tmp_path: Path,
) -> None:
    add(tmp_path, dedent(TEXT).lstrip())
    library = load_library(tmp_path)
    (document,) = library.documents
    editor = StructureEditor(document_proposal(document))
    editor.apply(set_role(Role.QUOTE), {11})
    document = revised(library, document, editor.proposal)
    text = dedent(TEXT).lstrip().replace("også når", "ogsaa naar").replace("- vi svarer\n", "")
    newer = propose_structure(f"{text}\nKraft\n\nVi begynder, og vi slutter igen.\n")

    kept, unsure = carried_over(document, newer)

    roles = {str(each.range): each.role for each in kept.elements}
    assert roles["10"] is Role.QUOTE
    assert roles["12"] is Role.HEADING
    assert unsure == {10, 12, 14}
    after = revised(library, document, kept)
    assert [each.id.rpartition("/")[2] for each in after.passages][1:] == ["ro", "mod", "kraft"]
    assert "Kraft" in after.source_lines


def test_a_newer_version_from_a_file_keeps_that_as_the_original(tmp_path: Path) -> None:
    page = "<main><h1>Ledelse i Næsbo</h1><h2>Ro</h2><p>Vi holder fast.</p></main>"
    add(tmp_path, "Ledelse i Næsbo\n\nRo\n\nVi holder fast.\n")
    library = load_library(tmp_path)
    (document,) = library.documents

    kept, unsure = carried_over(document, propose_bytes("side.html", page.encode()))
    after = revised(library, document, kept)

    assert unsure == frozenset()
    assert after.title == "Ledelse i Næsbo"
    assert (tmp_path / f"{document.id}.html").read_text("utf-8") == page
    assert map_of(library, document)["original"]


def test_a_map_that_does_not_fit_the_text_changes_nothing(tmp_path: Path) -> None:
    add(tmp_path, dedent(TEXT).lstrip())
    library = load_library(tmp_path)
    (document,) = library.documents
    before = map_of(library, document)
    proposal = document_proposal(document)
    new = new_text(proposal, "Næsbo Kommune", "grundlag")
    wrong = NewText("Næsbo", "x", new.text, new.map_text.replace("title: '1'", "title: '99'"))

    with pytest.raises(ValueError, match="99"):
        revise_document(tmp_path, document, wrong)

    assert map_of(library, document) == before
    assert not (tmp_path / EARLIER).exists()


def test_a_revision_can_be_taken_back(tmp_path: Path) -> None:
    add(tmp_path, dedent(TEXT).lstrip())
    library = load_library(tmp_path)
    (document,) = library.documents
    before = {each.name: each.read_bytes() for each in (tmp_path / "naesbo").iterdir()}
    page = "<main><h1>Ledelse i Næsbo</h1><h2>Ro</h2><p>Vi holder fast.</p></main>"
    newer, _ = carried_over(document, propose_bytes("side.html", page.encode()))
    replaced = revise_document(tmp_path, document, new_text(newer, "Næsbo", "a")).replaced
    assert load_library(tmp_path).documents != library.documents

    undo_replacement(tmp_path, replaced)

    assert {each.name: each.read_bytes() for each in (tmp_path / "naesbo").iterdir()} == before


def keep_both(folder: Path, document: Document, page: str) -> Library:
    """The library with a newer version of a document, read from a web page, and the earlier one."""
    newer, _ = carried_over(document, propose_bytes("side.html", page.encode()))
    new = new_text(newer, "Næsbo", "a")._replace(keeps_earlier=True)
    revise_document(folder, document, new, date(2026, 3, 9))
    return load_library(folder)


PAGE = "<main><h1>Ledelse i Næsbo</h1><h2>Ro</h2><p>Vi holder fast{}</p></main>"


def test_an_earlier_version_stays_beside_the_newer_one_which_has_its_ids(tmp_path: Path) -> None:
    add(tmp_path, dedent(TEXT).lstrip())
    file = tmp_path / "naesbo/grundlag.yaml"
    mapped = yaml.safe_load(file.read_text("utf-8")) | {"adopted": "2021-06-30"}
    mapped["passages"][0]["references"] = [
        {"line": 5, "words": "fast", "target": "naesbo/grundlag/mod"},
        {"line": 5, "words": "andre", "target": "naesbo/grundlag"},
    ]
    file.write_text(yaml.safe_dump(mapped, allow_unicode=True), "utf-8")
    (document,) = load_library(tmp_path).documents

    library = keep_both(tmp_path, document, PAGE.format("."))

    newer, earlier = library.documents
    assert library.faults == ()
    assert (newer.id, earlier.id) == (document.id, f"{document.id}@2021-06")
    assert (newer.supersedes, newer.adopted) == (earlier.id, None)
    assert (earlier.adopted, earlier.valid_to) == ("2021-06-30", "2026-03-09")
    assert earlier.source_lines == document.source_lines
    targets = [each.target for each in _references(earlier)]
    assert targets == [f"{earlier.id}/mod", earlier.id]
    (municipality,) = library.municipalities
    assert successor_of(municipality, earlier) == newer
    assert successor_of(municipality, newer) is None


def _references(document: Document) -> list[Reference]:
    return [
        reference
        for passage in document.passages
        for section in passage.sections
        for wording in (section.lead, *(item.wording for item in section.items))
        if wording is not None
        for reference in wording.references
    ]


def test_an_earlier_version_keeps_its_original_and_a_name_of_its_own(tmp_path: Path) -> None:
    add(tmp_path, dedent(TEXT).lstrip())
    (document,) = load_library(tmp_path).documents
    (document, _) = keep_both(tmp_path, document, PAGE.format(".")).documents

    library = keep_both(tmp_path, document, PAGE.format(", også i dag."))

    assert library.faults == ()
    assert {each.id for each in library.documents} == {
        *("naesbo/grundlag", "naesbo/grundlag@2026-03", "naesbo/grundlag@2026-03-2"),
    }
    assert list(original_faults(tmp_path)) == []
    last = library.document("naesbo/grundlag@2026-03-2")
    assert last is not None
    kept = map_of(library, last)["original"]
    assert isinstance(kept, dict)
    assert kept["file"] == "grundlag@2026-03-2.html"
