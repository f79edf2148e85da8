"""The commands compare and themes, each as a process, on the five texts."""

from __future__ import annotations

from tests.cli.program import Run

TILLID = "halsnaes/mod-tillid-og-helhed/tillid"
TILLIT = "helsingborg/stadens-styrmodell/tillitsbaserad-styrning"


def test_compare_says_what_two_passages_share_with_words_and_sentences(run: Run) -> None:
    trust = run("compare", TILLID, TILLIT, "--json").json[0]

    assert trust["concept"] == "trust"
    assert [passage["id"] for passage in trust["passages"]] == [TILLID, TILLIT]
    assert trust["passages"][1]["words"] == ["tillit"]
    sentence = trust["passages"][0]["sentences"][1]
    assert [sentence["text"][start:end] for start, end in sentence["marks"]] == ["tillidsfulde"]
    lines = run("compare", TILLID, TILLIT).out.splitlines()
    assert lines[:2] == ["trust", f"  {TILLID}: TILLID"]


def test_compare_says_when_nothing_is_shared(run: Run) -> None:
    assert run("compare", TILLID).out == "These passages speak of no concept together.\n"


def test_themes_say_who_speaks_of_what_and_who_does_not(run: Run) -> None:
    lines = run("themes", "courage").out.splitlines()

    assert lines[0] == "courage"
    assert "  Helsingør (2): Det betyder, at Vi har mod og kraft til at prioritere" in lines
    assert lines[-1] == "  Helsingborg says nothing of this."


def test_themes_as_json_have_null_for_a_blank(run: Run) -> None:
    table = run("themes", "--json").json

    assert [theme["concept"] for theme in table][:2] == ["trust", "courage"]
    assert len(table) == 12
    assert table[1]["municipalities"]["helsingborg"] is None
    assert table[0]["municipalities"]["halsnaes"]["passages"] == [TILLID]


def test_all_passages_are_more_than_the_principles(run: Run) -> None:
    principles = run("themes", "trust", "--json").json[0]["municipalities"]
    everything = run("themes", "trust", "--all-passages", "--json").json[0]["municipalities"]

    assert len(everything["halsnaes"]["passages"]) > len(principles["halsnaes"]["passages"])


def test_themes_are_a_table_for_a_spreadsheet(run: Run) -> None:
    header, trust = run("themes", "trust", "--csv").out.lstrip("\ufeff").splitlines()

    assert header == ";Halsnæs;Helsingør;Hjørring;Helsingborg"
    assert trust.startswith("trust;1: Vi understøtter tillidsfulde relationer")


def test_a_concept_that_there_is_not_is_named(run: Run) -> None:
    ended = run("themes", "tillid")

    assert ended.status == 2
    assert "There is no concept 'tillid' in the thesaurus" in ended.err
