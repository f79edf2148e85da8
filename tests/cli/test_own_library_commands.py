"""The commands `remove`, `bring-back`, `export` and `import-pack`."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.cli.program import Run

TEXT = "Ledelse i Næsbo\n\nVi går foran\n\nDet betyder, at\n- vi spørger hyppigst\n- vi svarer\n"


@pytest.fixture
def filled(run: Run, tmp_path: Path) -> Run:
    """Runs main.py where a text has been added to the own library."""
    (tmp_path / "grundlag.txt").write_text(TEXT, "utf-8")
    run("add", "grundlag.txt", "--accept", "--municipality", "Næsbo")
    return run


def test_a_text_is_removed_and_brought_back(filled: Run) -> None:
    removed = filled("remove", "naesbo/grundlag")
    gone = filled("search", "hyppigst", "--json").json["total"]
    back = filled("bring-back")
    found = filled("search", "hyppigst", "--json").json["total"]

    said = "Removed: naesbo/grundlag. The command bring-back brings it back.\n"
    assert (removed.status, removed.out) == (0, said)
    assert (back.status, back.out) == (0, "Brought back: naesbo/grundlag.\n")
    assert (gone, found) == (0, 1)


def test_a_pack_is_shown_before_it_is_taken_in(filled: Run, tmp_path: Path) -> None:
    exported = filled("export", "--output", "Næsbo.pejltexts")
    shown = filled("import-pack", "Næsbo.pejltexts", "--library", "other")
    assert not (tmp_path / "other").exists()
    added = filled("import-pack", "Næsbo.pejltexts", "--accept", "--library", "other")
    again = filled("import-pack", "Næsbo.pejltexts", "--accept", "--library", "other")

    line = "naesbo/grundlag  Næsbo · Ledelse i Næsbo, 2 passages\n"
    assert exported.out == "Næsbo.pejltexts: 1 text, 2 passages.\n"
    assert shown.out == f"{line}Nothing was added. Say --accept to add these.\n"
    assert added.out == f"{line}Added to other: naesbo/grundlag.\n"
    assert again.out == f"{line}Added to other: nothing, since all is there already.\n"
    assert filled("list", "--library", "other").out.startswith("naesbo/grundlag")


def test_texts_are_exported_into_a_folder(filled: Run, tmp_path: Path) -> None:
    assert filled("export", "naesbo", "--output", "folder").status == 0

    assert (tmp_path / "folder/naesbo/grundlag.txt").read_text("utf-8") == TEXT
    assert filled("check", "folder").status == 0


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (
            ("remove", "naesbo/andet"),
            2,
            "There is no document 'naesbo/andet' in {own}. It has: naesbo/grundlag.",
        ),
        (("bring-back",), 1, "Nothing has been removed from {own}."),
        (
            ("export", "aaby", "--output", "a.pejltexts"),
            2,
            "{own} has no municipality or document aaby.",
        ),
        (
            ("export", "--output", "a.pejltexts", "--library", "none"),
            1,
            "There are no texts in none.",
        ),
        (
            ("export", "--output", "profile"),
            1,
            "Nothing was exported: profile is there already.",
        ),
        (
            ("import-pack", "gone.pejltexts"),
            1,
            "gone.pejltexts was not read: gone.pejltexts No such file or directory.",
        ),
        (
            ("import-pack", "grundlag.txt"),
            1,
            "grundlag.txt: The file is damaged, or is no pack of texts. Nothing was added.",
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    filled: Run, tmp_path: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    ended = filled(*arguments)

    own = tmp_path / "profile/data/library"
    assert (ended.status, ended.out, ended.err) == (status, "", said.format(own=own) + "\n")


def test_a_pack_that_was_tampered_with_adds_nothing(filled: Run, tmp_path: Path) -> None:
    filled("export", "--output", "a.pejltexts")
    with zipfile.ZipFile(tmp_path / "a.pejltexts", "a") as pack:
        pack.writestr("../outside.txt", "x")

    ended = filled("import-pack", "a.pejltexts", "--accept", "--library", "other")

    assert ended.status == 1
    assert ended.err == (
        "a.pejltexts: The pack has the file ../outside.txt, which would not be in a folder of "
        "texts. Nothing was added.\n"
    )
    assert not (tmp_path / "other").exists()
