"""The search benchmark: fair questions, the bars, and a small run of everything it measures."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks import search_side_by_side
from benchmarks.engines.comparison_table import (
    Bar,
    Figures,
    bars_table,
    figures_table,
    is_kept,
    percentile,
)
from benchmarks.engines.engine import Form, Question, rows_of, words_of
from benchmarks.engines.engine_fts5 import match_text
from benchmarks.engines.engine_ours import query_text
from benchmarks.engines.engine_process import question_from_json
from benchmarks.engines.question_generator import QuestionGenerator
from content.library import Library
from content.library_opening import SHIPPED_LIBRARY

COUNT = 20


@pytest.fixture(scope="module")
def classes(library: Library) -> dict[str, list[Question]]:
    """Questions drawn from the five texts."""
    return QuestionGenerator(list(rows_of(library)), 1).classes(COUNT)


def test_the_same_seed_draws_the_same_questions(
    library: Library, classes: dict[str, list[Question]]
) -> None:
    rows = list(rows_of(library))
    assert QuestionGenerator(rows, 1).classes(COUNT) == classes
    assert QuestionGenerator(rows, 2).classes(COUNT) != classes


def test_a_row_holds_every_word_of_its_passage(library: Library) -> None:
    row = next(row for row in rows_of(library) if row.id == "helsingoer/ledelsesgrundlag")
    assert (row.title, row.language) == ("Ledelsesgrundlag", "da")
    assert "Elsinore" in row.names
    texts = " ".join(row.text for row in rows_of(library))
    assert "Internt har vi fokus på fællesskab og forbedringskultur" in texts


def test_every_key_press_of_a_typed_query_is_asked(classes: dict[str, list[Question]]) -> None:
    presses = classes["typing"]
    assert len({press.words for press in presses if len(press.words[0]) == 1}) > 1
    for before, after in pairwise(presses):
        begun = len(after.words) == 1 and len(after.words[0]) == 1
        assert begun or len(query_text(after)) == len(query_text(before)) + 1


def test_questions_are_of_their_class(library: Library, classes: dict[str, list[Question]]) -> None:
    texts = [words_of(row.text) for row in rows_of(library)]
    known = {word for words in texts for word in words}

    assert {len(each.words[0]) for each in classes["two letters"]} == {2}
    assert all(len(set(each.words)) == 3 for each in classes["three words"])
    assert all(set(each.words) <= known for each in classes["any of three"])
    assert not [each for each in classes["edit distance 2"] if each.words[0] in known]
    paragraphs = {
        " ".join(words_of(line)) for row in rows_of(library) for line in row.text.split("\n")
    }
    for phrase in classes["phrase"]:
        assert any(" ".join(phrase.words) in paragraph for paragraph in paragraphs)


@pytest.mark.parametrize(
    ("question", "ours", "fts5"),
    [
        (Question(Form.ALL, ("god", "led"), last_is_prefix=True), "god led", '"god" "led" *'),
        (Question(Form.ALL, ("god", "leder")), "god leder ", '"god" "leder"'),
        (Question(Form.ANY, ("god", "leder")), "god leder ", '"god" OR "leder"'),
        (Question(Form.PHRASE, ("god", "leder")), '"god leder"', '"god leder"'),
    ],
)
def test_each_engine_is_asked_in_its_own_language(question: Question, ours: str, fts5: str) -> None:
    assert query_text(question) == ours
    assert match_text(question) == fts5
    assert question_from_json(json.dumps(asdict(question))) == question


def test_a_bar_is_a_ratio_to_an_engine_or_a_number_of_its_own() -> None:
    figures = {
        "ours": Figures({"typing": [1.0, 2.0, 3.0]}, {"size, MB": 80.0}),
        "fts5": Figures({"typing": [4.0, 5.0, 6.0]}, {"size, MB": 100.0}),
    }

    assert is_kept(Bar("typing", 0.5, "fts5"), figures) is True
    assert is_kept(Bar("typing", 0.4, "fts5"), figures) is False
    assert is_kept(Bar("typing", 3.0), figures) is True
    assert is_kept(Bar("size, MB", 0.75, "fts5"), figures) is False
    assert is_kept(Bar("typing", 1.0, "tantivy"), figures) is None
    assert is_kept(Bar("term", 1.0), figures) is None


def test_the_tables_show_figures_ratios_and_verdicts() -> None:
    figures = {
        "ours": Figures({"typing": [1.0]}, {"size, MB": 80.0}),
        "fts5": Figures({"typing": [4.0]}, {"size, MB": 100.0}),
    }
    bars = (Bar("typing", 0.6, "fts5"), Bar("size, MB", 0.75, "fts5"), Bar("term", 1.0))

    assert "typing              1.00/1.00  4.00/4.00" in figures_table(figures)
    _heading, kept, missed, unknown = bars_table(figures, bars).splitlines()
    assert kept.split() == ["p95", "typing", "fts5", "0.6", "x", "0.25", "x", "kept"]
    assert missed.endswith("0.80 x  NOT KEPT")
    assert unknown.endswith("not measured")


def test_the_95th_percentile_leaves_out_one_in_twenty() -> None:
    assert percentile([*range(1, 101)], 0.95) == 95
    assert percentile([7.0], 0.95) == 7.0


def test_two_engines_are_measured_in_turn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(search_side_by_side, "STARTS", 1)
    options = ["--library", str(SHIPPED_LIBRARY), "--queries", "1", "--engines", "ours", "fts5"]
    monkeypatch.setattr(sys, "argv", ["search_side_by_side", *options])

    assert search_side_by_side.main() == 0
    lines = capsys.readouterr().out.splitlines()
    measured = {line.split("  ")[0]: line.split()[-2:] for line in lines if "  " in line}
    for measure in ("typing", "phrase", "build, CPU s", "size, MB", "resident, MB"):
        assert "-" not in measured[measure]
    assert measured["edit distance 1"][1] == "-"


def test_an_engine_that_is_not_installed_is_left_out_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "tantivy", None)
    monkeypatch.delitem(sys.modules, "benchmarks.engines.engine_tantivy", raising=False)

    assert search_side_by_side.available(["fts5", "tantivy"]) == ["fts5"]
    assert "--require-hashes --requirement benchmarks/requirements.lock" in capsys.readouterr().out
    assert Path(search_side_by_side.LOCK).is_file()
