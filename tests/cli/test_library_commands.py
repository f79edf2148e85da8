"""The commands list, show and check, each as a process."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from cli.arguments import parse
from cli.card_command import make_cards
from cli.library_commands import show_passage
from content.library import Library
from content.library_opening import SHIPPED_LIBRARY, load_library
from tests.cli.program import Run
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, library_of, mapped

MOD = "halsnaes/mod-tillid-og-helhed/mod"


def test_list_gives_every_passage_in_tree_order(run: Run, library: Library) -> None:
    ended = run("list", "--json")
    assert ended.status == 0
    assert [entry["id"] for entry in ended.json] == [p.id for p in library.passages]
    assert len(ended.json) == 42
    assert Counter(entry["kind"] for entry in ended.json)["principle"] == 14


def test_list_says_where_a_passage_stands(run: Run) -> None:
    entries = {entry["id"]: entry for entry in run("list", "--json").json}
    assert entries["hjoerring/ledelse-af-kerneopgaven"] == {
        "id": "hjoerring/ledelse-af-kerneopgaven",
        "kind": "document",
        "municipality": "hjoerring",
        "document": "hjoerring/ledelse-af-kerneopgaven",
        "title": "Ledelse af Kerneopgaven",
        "language": "da",
        "source": {
            "file": "hjoerring/ledelse-af-kerneopgaven.txt",
            "lines": [[3, 3], [23, 25]],
        },
    }


def test_list_is_readable_without_json(run: Run) -> None:
    lines = run("list").out.splitlines()
    assert len(lines) == 42
    assert f"{MOD}  principle  Mod" in lines


def test_show_gives_heading_tag_line_and_items_with_their_lines(run: Run) -> None:
    shown = run("show", MOD, "--json").json
    assert (shown["heading"], shown["heading_lines"]) == ("MOD", [[19, 19]])
    assert (shown["tagline"], shown["tagline_lines"]) == ("til at turde", [[21, 21]])
    (section,) = shown["sections"]
    assert section["lead"] is None
    assert section["items"][0]["lines"] == [[23, 23]]
    assert section["items"][0]["text"].startswith("Vi har mod til at handle")


def test_show_gives_lead_ins_and_nested_bullets(run: Run) -> None:
    passage = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"
    meaning, practice = run("show", passage, "--json").json["sections"]
    assert (meaning["lead"], meaning["role"]) == ("Det betyder, at", "meaning")
    assert (practice["lead_lines"], len(practice["items"])) == ([[65, 65]], 6)
    assert [item["lines"] for item in meaning["items"][1]["items"]] == [[[60, 60]], [[61, 61]]]


def test_show_is_readable_without_json(run: Run) -> None:
    out = run("show", MOD).out
    assert "Halsnæs Kommune · Mod, tillid og helhed\nMod\n– til at turde\n" in out
    assert out.endswith("halsnaes/mod-tillid-og-helhed.txt, lines 19-23\n")


def test_show_indents_nested_bullets(run: Run) -> None:
    out = run("show", "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen").out
    assert "  • Intern og eksternt" in out
    assert "    • Eksternt har vi fokus" in out


NUMBERED = """\
title: 1
case: 21/7
passages:
  - {id: c, kind: chapter, heading: 2, facets: {level: {line: 2, words: Leder}}}
  - id: a
    kind: principle
    within: c
    kicker: 3
    heading: 4
    sections:
      - lead: 5
        role: behaviour
        addressee: {line: 5, words: leder}
        items: [{bullet: 6}, {rows: 7}, {paragraph: 8}]
"""
NUMBERED_TEXT = (
    "Titel\nLeder\nKompetence:\n2. Mod\nSom leder skal du\na) turde\nMål\tNu\n"
    "Se [planen](http://oeby.example)\n"
)


def test_show_gives_numbers_chapter_facets_addressee_and_addresses(
    run: Run, tmp_path: Path
) -> None:
    library_of(tmp_path / "own", NUMBERED_TEXT, NUMBERED)

    shown = run("show", "oeby/grundlag/a", "--json", "--library", "own").json
    title = run("show", "oeby/grundlag", "--json", "--library", "own").json

    assert shown["title"] == "2. Mod"
    assert (shown["heading"], shown["heading_mark"]) == ("Mod", "2.")
    assert (shown["kicker"], shown["within"]) == ("Kompetence:", "oeby/grundlag/c")
    assert shown["facets"] == {"level": "Leder"}
    (section,) = shown["sections"]
    assert (section["role"], section["addressee"]) == ("behaviour", "leder")
    assert [item.get("mark") for item in section["items"]] == ["a)", None, None]
    assert section["items"][2]["references"][0]["url"] == "http://oeby.example"
    assert title["facts"] == {"kind": "ledelsesgrundlag", "case": "21/7"}


def test_show_without_json_has_numbers_and_rows(run: Run, tmp_path: Path) -> None:
    library_of(tmp_path / "own", NUMBERED_TEXT, NUMBERED)

    out = run("show", "oeby/grundlag/a", "--library", "own").out

    assert out.splitlines()[1:] == [
        "Kompetence:",
        "2. Mod",
        "",
        "Som leder skal du",
        "  a) turde",
        "Mål | Nu",
        "Se planen (http://oeby.example)",
        "",
        "oeby/grundlag.txt, lines 3-8",
    ]


def test_an_unknown_passage_gets_a_sentence_with_the_nearest_one(run: Run) -> None:
    ended = run("show", MOD[:-1])
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == f"There is no passage '{MOD[:-1]}' in the library. Did you mean {MOD}?\n"


def test_a_passage_like_no_other_is_answered_with_the_list(run: Run) -> None:
    ended = run("show", "???")
    assert ended.status == 2
    assert "The command list names them all." in ended.err


def test_check_praises_the_shipped_library(run: Run) -> None:
    ended = run("check")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == "The library is sound: 5 documents and 42 passages.\n"


def test_check_prints_every_fault_of_a_folder_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED_LIBRARY, tmp_path / "mine")
    (tmp_path / "mine/halsnaes/municipality.yaml").write_text("name: [", encoding="utf-8")
    (tmp_path / "mine/helsingborg/stadens-styrmodell.txt").unlink()
    ended = run("check", "mine")
    first, second, verdict = ended.out.splitlines()
    assert ended.status == 1
    assert first.startswith("halsnaes/municipality.yaml, line ")
    assert second.startswith("helsingborg/stadens-styrmodell.txt: The file cannot be read")
    assert verdict == "2 faults were found. 3 documents and 26 passages are sound and can be used."


def test_check_names_characters_that_cards_have_no_glyph_for(run: Run, tmp_path: Path) -> None:
    source = SOURCE.replace("turde", "turde 🎉")
    (tmp_path / "mine/oeby").mkdir(parents=True)
    files = {"municipality.yaml": MUNICIPALITY, "a.txt": source, "a.yaml": mapped(MAP, source)}
    for name, content in files.items():
        (tmp_path / "mine/oeby" / name).write_text(content, encoding="utf-8")
    ended = run("check", "mine")
    named, verdict = ended.out.splitlines()
    assert named.startswith("oeby/a.txt, line 7: The card fonts do not have 🎉 (U+1F389).")
    assert (ended.status, verdict) == (0, "The library is sound: 1 document and 2 passages.")


def test_check_of_a_folder_that_is_not_there_is_one_fault(run: Run) -> None:
    ended = run("check", "nowhere")
    assert ended.status == 1
    assert ended.out.startswith("nowhere: The library folder cannot be read")


def test_a_library_at_fault_still_serves_its_sound_documents(run: Run, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED_LIBRARY, tmp_path / "mine")
    (tmp_path / "mine/helsingborg/stadens-styrmodell.txt").write_text("x", encoding="utf-8")
    ended = run("list", "--json", "--library", "mine")
    assert ended.status == 0
    assert len(ended.json) == 35
    assert ended.err.startswith("helsingborg/stadens-styrmodell.yaml, line 4, field sha256: ")
    assert ended.err.endswith(" See main.py check.\n")


def test_a_library_with_nothing_sound_in_it_ends_with_1(run: Run, tmp_path: Path) -> None:
    ended = run("list", "--library", tmp_path)
    assert (ended.status, ended.out) == (1, "")
    assert "There" in ended.err or "holds no map" in ended.err or "empty" in ended.err


@pytest.mark.parametrize("as_json", [False, True])
def test_a_text_that_has_changed_since_it_was_read_is_not_shown_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    shutil.copytree(SHIPPED_LIBRARY, tmp_path / "mine")
    library = load_library(tmp_path / "mine")
    assert show_passage(library, MOD, as_json=as_json) == 0
    assert capsys.readouterr().err == ""
    (tmp_path / "mine/halsnaes/mod-tillid-og-helhed.txt").write_text("Andet.", encoding="utf-8")

    assert show_passage(library, MOD, as_json=as_json) == 1

    assert capsys.readouterr().err == (
        "halsnaes/mod-tillid-og-helhed.txt: The text has changed since it was read. "
        "The words are those that were read before.\n"
    )


def test_cards_of_a_text_that_has_changed_are_not_made_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SHIPPED_LIBRARY, tmp_path / "mine")
    library = load_library(tmp_path / "mine")
    (tmp_path / "mine/halsnaes/mod-tillid-og-helhed.txt").unlink()
    output = ["--output", str(tmp_path / "mod.pdf"), "--profile", str(tmp_path)]

    assert make_cards(library, parse(["card", "halsnaes", *output])) == 1

    said = capsys.readouterr().err
    assert said.startswith("halsnaes/mod-tillid-og-helhed.txt: The file cannot be read: No such")
    assert said.count("\n") == 1
