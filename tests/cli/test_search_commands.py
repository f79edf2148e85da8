"""The commands search and index, each as a process, on the five texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from content.library import Library
from tests.cli.program import Run


def test_tillid_is_found_where_it_is_the_matter(run: Run) -> None:
    answer = run("search", "tillid", "--json").json
    assert answer["query"] == "tillid"
    assert answer["total"] + answer["named_total"] >= len(answer["hits"]) >= 8
    best = {hit["id"] for hit in answer["hits"][:2]}
    assert "halsnaes/mod-tillid-og-helhed/tillid" in best


def test_hits_by_a_name_are_last_under_a_line_of_their_own(run: Run) -> None:
    answer = run("search", "tillid ", "--json").json
    assert [hit["named"] for hit in answer["hits"]] == [False] * 9 + [True] * 5
    assert (answer["total"], answer["named_total"]) == (9, 5)
    lines = run("search", "tillid ").out.splitlines()
    assert lines[-1] == "9 passages, 5 more in documents named so."
    assert lines.index("5 more in documents named so:") == len(lines) - 1 - 2 * 5 - 1
    assert run("search", "Helsingør").out.splitlines()[-1] == "15 passages."


def test_an_answer_says_whether_it_is_a_guess(run: Run) -> None:
    assert run("search", "delegering ", "--json").json["guess"] is True
    assert run("search", "tillid", "--json").json["guess"] is False


def test_related_passages_are_named_apart(run: Run) -> None:
    answer = run("search", "ydmyghed ", "--json").json
    assert answer["hits"] == []
    assert set(answer["related"][0]) == {"id", "title", "through"}
    assert "Related: Vi har en anerkendende kultur" in run("search", "ydmyghed ").out


def test_a_hit_says_what_it_is_where_it_is_from_and_why(run: Run) -> None:
    hit = run("search", "tillid", "--municipality", "Halsnæs", "--json").json["hits"][0]
    assert set(hit) >= {
        *("id", "title", "kind", "municipality", "document"),
        *("score", "snippet", "marks", "source"),
    }
    marked = [hit["snippet"][start:end].lower() for start, end in hit["marks"]]
    assert marked
    assert all("tillid" in word for word in marked)
    assert hit["source"]["file"] == "halsnaes/mod-tillid-og-helhed.txt"


@pytest.mark.parametrize(
    ("option", "value", "field", "only"),
    [
        ("--municipality", "hjoerring", "municipality", "hjoerring"),
        ("--municipality", "Hjorring", "municipality", "hjoerring"),
        ("--kind", "principle", "kind", "principle"),
        ("--document", "helsingborg/stadens-styrmodell", "municipality", "helsingborg"),
        ("--language", "sv", "municipality", "helsingborg"),
    ],
)
def test_filters_narrow_the_search(
    run: Run, option: str, value: str, field: str, only: str
) -> None:
    hits = run("search", "tillid tillit", option, value, "--json").json["hits"]
    assert hits
    assert {hit[field] for hit in hits} == {only}


def test_the_limit_shortens_the_list_but_not_the_total(run: Run) -> None:
    answer = run("search", "tillid", "--limit", "3", "--json").json
    assert len(answer["hits"]) == 3
    assert answer["total"] > 3


def test_a_word_after_a_minus_is_left_out_and_no_option(run: Run) -> None:
    kept, left = (run("search", "mod", *more, "--json").json for more in ([], ["-tillid"]))
    assert left["query"] == "mod -tillid"
    assert 0 < left["total"] < kept["total"]
    assert run("search", "-tillid", "--json").json["hits"] == []


def test_a_hit_says_which_forms_matched_by_which_rule(run: Run) -> None:
    hits = run("search", "tillit", "--json").json["hits"]
    why = {(why["rule"], form) for hit in hits for why in hit["why"] for form in why["forms"]}
    assert ("exact", "tillit") in why
    assert any(rule != "exact" and form == "tillid" for rule, form in why)


def test_exact_takes_off_what_was_added(run: Run) -> None:
    added, exact = (run("search", "tillit", *more, "--json").json for more in ([], ["--exact"]))
    assert added["notes"]
    assert {hit["municipality"] for hit in exact["hits"]} == {"helsingborg"}
    assert exact["total"] < added["total"]


def test_similar_gives_other_passages_of_the_same_matter(run: Run) -> None:
    answer = run("similar", "halsnaes/mod-tillid-og-helhed/tillid", "--json", "--limit", "5").json
    found = [hit["id"] for hit in answer["hits"]]
    assert len(found) == 5
    assert "halsnaes/mod-tillid-og-helhed/tillid" not in found
    assert "helsingborg/stadens-styrmodell/tillitsbaserad-styrning" in found


def test_similar_to_no_passage_gets_a_sentence(run: Run) -> None:
    ended = run("similar", "nowhere/at/all")
    assert ended.status == 2
    assert "There is no passage 'nowhere/at/all' in the library." in ended.err


def test_each_line_of_standard_input_gets_one_object(run: Run) -> None:
    queries = ["tillid", "", "på tværs", '"', "🙂", "\u202etillid", "x" * 10_000, "((*"]
    ended = run("search", "--stdin", "--json", stdin="\n".join(queries).encode())
    answers = [json.loads(line) for line in ended.out.splitlines()]
    assert ended.status == 0
    assert ended.err == ""
    assert len(answers) == len(queries)
    assert answers[1] == {
        "query": "",
        "total": 0,
        "named_total": 0,
        "guess": False,
        "notes": [],
        "hits": [],
        "related": [],
    }
    assert answers[2]["hits"]


def test_input_that_is_not_utf_8_is_answered_too(run: Run) -> None:
    ended = run("search", "--stdin", "--json", stdin=b"\xff\xfe\ntillid\r\n")
    first, second = (json.loads(line) for line in ended.out.splitlines())
    assert first["hits"] == []
    assert second["query"] == "tillid"
    assert second["hits"]


def test_a_search_is_readable_without_json(run: Run) -> None:
    out = run("search", "vippebræt").out
    assert "(hjoerring/ledelse-af-kerneopgaven/forord-vippebraet)" in out
    assert out.endswith(("passage.\n", "passages.\n"))


def test_every_line_of_every_source_is_found_by_its_own_words_in_quotes(
    run: Run, library: Library
) -> None:
    wanted: list[str] = []
    queries: list[str] = []
    for passage in library.passages:
        document = library.document_of(passage)
        for lines in passage.source:
            for line in document.source_lines[lines.first - 1 : lines.last]:
                if line.strip():
                    wanted.append(passage.id)
                    queries.append(f'"{line}"')
    ended = run("search", "--stdin", "--json", stdin="\n".join(queries).encode())
    answers = [json.loads(line) for line in ended.out.splitlines()]
    missed = [
        query
        for query, passage, answer in zip(queries, wanted, answers, strict=True)
        if passage not in {hit["id"] for hit in answer["hits"]}
    ]
    assert len(queries) == 177
    assert missed == []


def test_the_index_is_made_once_and_deleting_it_is_harmless(run: Run, tmp_path: Path) -> None:
    made = run("index")
    assert (made.status, made.err) == (0, "")
    assert made.out == "The index of 42 passages is ready.\n"
    kept = sorted(p.name for p in (tmp_path / "profile/cache").rglob("*"))
    assert kept
    run("search", "tillid")
    assert sorted(p.name for p in (tmp_path / "profile/cache").rglob("*")) == kept
    assert run("index", "--rebuild").status == 0


def test_a_cache_folder_that_cannot_be_made_is_reported_and_searched_without(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile/cache").write_text("a file in the way", encoding="utf-8")
    ended = run("search", "tillid", "--json")
    assert ended.status == 0
    assert ended.json["hits"]
    assert ended.err.count("\n") == 1


def test_an_index_that_cannot_be_saved_is_reported_and_not_called_ready(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile/cache").write_text("a file in the way", encoding="utf-8")
    ended = run("index")
    assert (ended.status, ended.out) == (1, "")
    assert "could not be saved" in ended.err
