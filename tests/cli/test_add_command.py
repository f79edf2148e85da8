"""The command `add`: what each line of a new text is proposed to be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import ROOT, Run

TEXT = """\
Ledelse i Næsbo Kommune

Vi går foran

Det betyder, at

1) vi spørger
2) vi svarer

Mod – vi tør
Ro – vi venter
Kraft – vi kan

Udskriv
"""


DAMAGED = (
    "The file is damaged, or not of the kind its name says, so nothing of it was read. Save it "
    "anew in the program that made it."
)
LARGE = "The file is larger than {} bytes, so it was not read. Split it into several."


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path)


def test_the_proposal_is_one_json_object_with_every_line_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.txt").write_text(TEXT, "utf-8")

    ended = run("add", "grundlag.txt", "--json")

    assert (ended.status, ended.err) == (0, "")
    assert {key: ended.json[key] for key in ("language", "kind", "title")} == {
        "language": "da",
        "kind": "ledelsesgrundlag",
        "title": "Ledelse i Næsbo Kommune",
    }
    entries = [
        {k: v for k, v in each.items() if k not in {"text", "reason"}}
        for each in ended.json["lines"]
    ]
    assert entries == [
        {"lines": "1", "role": "title"},
        {"lines": "3", "role": "heading", "level": 2, "stands": "before", "body": "5-8"},
        {"lines": "5", "role": "lead"},
        {"lines": "7", "role": "bullet", "marker": "number"},
        {"lines": "8", "role": "bullet", "marker": "number"},
        *(
            {"lines": line, "role": "heading", "level": 2, "stands": "before", "run_in": True}
            for line in ("10", "11", "12")
        ),
        {"lines": "14", "role": "furniture"},
    ]
    assert ended.json["lines"][3]["text"] == "vi spørger"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["grundlag.txt"]


def test_nested_items_say_their_depth(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Vi skal:\n- spørge\n  * den ene\n- svare\n", "utf-8")

    lines = run("add", "a.txt", "--json").json["lines"]

    assert [each.get("depth", 1) for each in lines[1:]] == [1, 2, 1]
    assert [each["marker"] for each in lines[1:]] == ["-", "*", "-"]


def test_without_json_each_line_says_what_it_is_and_why(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.txt").write_bytes(TEXT.encode("cp1252"))

    ended = run("add", "grundlag.txt")

    assert ended.status == 0
    assert ended.err == "grundlag.txt is not UTF-8. It was read as cp1252.\n"
    assert ended.out.splitlines()[:3] == [
        "language da, kind ledelsesgrundlag, title 'Ledelse i Næsbo Kommune'",
        "       1  title: Ledelse i Næsbo Kommune  (the first heading, and no list follows it)",
        "       3  heading 2: Vi går foran  (short, no full stop, text below)",
    ]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"PK", DAMAGED),
        ("a.txt", b"a\0b", DAMAGED),
        ("a.txt", b" \n", "There is no text in it."),
        ("a.txt", b"a" * 2_000_001, LARGE.format("2,000,000")),
        ("a.txt", b"a" * 20_000_001, LARGE.format("20,000,000")),
        ("gone.txt", None, "The file cannot be read: No such file or directory."),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    run: Run, tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)

    ended = run("add", name)

    assert (ended.status, ended.out, ended.err) == (1, "", f"{name}: {said}\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_waited_for(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")

    ended = run("add", "a.txt")

    assert (ended.status, ended.err.split(",")[0]) == (1, "a.txt: This is a folder")


def test_an_accepted_text_can_be_searched_at_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.txt").write_text(TEXT, "utf-8")
    whose = ("--municipality", "Næsbo Kommune", "--library", "mine")

    added = run("add", "grundlag.txt", "--accept", *whose)
    found = run("search", "spørger", "--json", "--library", "mine")

    assert added.out == "Added to mine: Ledelse i Næsbo Kommune, Næsbo Kommune, 5 passages.\n"
    assert found.json["hits"][0]["id"] == "naesbo/grundlag/vi-gaar-foran"


def test_the_bytes_of_a_text_are_kept_as_utf_8(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.txt").write_bytes(TEXT.encode("utf-8-sig"))

    run("add", "grundlag.txt", "--accept", "--municipality", "Næsbo", "--library", "mine")

    assert (tmp_path / "mine/naesbo/grundlag.txt").read_text("utf-8") == TEXT


PAGE = f"<h1>Ledelse i Næsbo</h1><h2>Mod</h2><p>{'Vi tør handle. ' * 9}</p><footer>CVR</footer>"


def test_a_web_page_is_added_with_its_original_which_can_be_read_again(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "grundlag.htm").write_text(PAGE, "utf-8")

    added = run("add", "grundlag.htm", "--accept", "--municipality", "Næsbo", "--library", "mine")
    shown = run("show", "naesbo/grundlag/mod", "--library", "mine")

    home = tmp_path / "mine/naesbo"
    assert added.out == "Added to mine: Ledelse i Næsbo, Næsbo, 2 passages.\n"
    assert "Vi tør handle." in shown.out
    assert (home / "grundlag.html").read_text("utf-8") == PAGE
    assert (home / "grundlag.txt").read_text("utf-8").startswith("Ledelse i Næsbo\n\nMod\n")
    assert "file: grundlag.html\n" in (home / "grundlag.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "options", "status", "said"),
    [
        (TEXT, [], 2, "To accept a text, say --municipality M: whose text it is."),
        (
            "MOD\nLedelse i Næsbo Kommune\n\n- 4 -\n",
            ["--municipality", "Næsbo", "--library", "mine"],
            1,
            "grundlag.txt was not added. It has no text below its title.",
        ),
        (
            TEXT,
            ["--municipality", "Næsbo", "--library", "grundlag.txt"],
            1,
            "grundlag.txt was not added: Not a directory.",
        ),
    ],
)
def test_what_cannot_be_added_is_one_sentence(
    run: Run, tmp_path: Path, text: str, options: list[str], status: int, said: str
) -> None:
    (tmp_path / "grundlag.txt").write_text(text, "utf-8")

    ended = run("add", "grundlag.txt", "--accept", *options)

    assert (ended.status, ended.out, ended.err) == (status, "", f"{said}\n")


def test_a_text_that_is_there_already_is_kept(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.txt").write_text(TEXT, "utf-8")
    arguments = ("add", "grundlag.txt", "--accept", "--municipality", "Næsbo", "--library", "mine")
    run(*arguments)

    ended = run(*arguments)

    assert ended.status == 1
    assert ended.err.endswith("grundlag.yaml is there already. It was kept, and nothing added.\n")


def test_without_library_a_text_is_added_to_the_users_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.txt").write_text(TEXT, "utf-8")

    added = run("add", "grundlag.txt", "--accept", "--municipality", "Helsingør Kommune")
    documents = {each["document"] for each in run("list", "--json").json}
    found = run("search", "spørger", "--json").json["hits"][0]["id"]
    shown = run("show", found)
    card = run("card", found, "--output", "card.pdf")

    own = tmp_path / "profile/data/library"
    assert (added.status, added.err) == (0, "")
    assert added.out.startswith(f"Added to {own}: Ledelse i Næsbo Kommune, Helsingør")
    assert {"helsingoer/grundlag", "helsingoer/ledelsesgrundlag"} <= documents
    assert found == "helsingoer/grundlag/vi-gaar-foran"
    assert (shown.status, card.status) == (0, 0)
    assert run("similar", found).status == 0
    assert run("check").out.startswith("The library is sound: 6 documents and ")


def test_a_name_that_the_built_in_texts_have_gets_a_number(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ledelsesgrundlag.txt").write_text(TEXT, "utf-8")

    run("add", "ledelsesgrundlag.txt", "--accept", "--municipality", "helsingoer")

    own = tmp_path / "profile/data/library/helsingoer"
    assert sorted(path.name for path in own.iterdir()) == [
        "ledelsesgrundlag-2.txt",
        "ledelsesgrundlag-2.yaml",
        "municipality.yaml",
    ]
    assert run("check").status == 0


def test_two_libraries_are_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.txt").write_text(TEXT, "utf-8")
    for name in ("one", "two"):
        whose = ("--municipality", f"Kommune {name}", "--library", name)
        run("add", "grundlag.txt", "--accept", *whose)

    both = run("--library", "one", "list", "--library", "two", "--json")

    assert {each["municipality"] for each in both.json} == {"one", "two"}


def test_check_reads_the_originals_again_and_names_what_differs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "grundlag.html").write_text(PAGE, "utf-8")
    run("add", "grundlag.html", "--accept", "--municipality", "Næsbo", "--library", "mine")

    sound = run("check", "mine", "--originals")
    original = tmp_path / "mine/naesbo/grundlag.html"
    original.write_text(PAGE.replace("Mod", "Ro"), "utf-8")
    changed = run("check", "mine", "--originals")

    assert (sound.status, sound.out.splitlines()[1:]) == (
        0,
        ["The texts are those of their originals."],
    )
    assert changed.status == 1
    assert "The original grundlag.html is not the one this text was made from" in changed.out
    assert run("check", "mine").status == 0


def test_nothing_that_reads_files_is_imported_before_one_is_added() -> None:
    names = "docx lxml markdown_it odfdo pypdfium2 selectolax"
    imports = "import sys, main, gui.window.main_window, content.importing.proposal"
    script = f"{imports}; print(set('{names}'.split()) & set(sys.modules))"

    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, cwd=ROOT
    )

    assert ended.stdout.decode() == "set()\n"
