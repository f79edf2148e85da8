"""The measures of proposed structures."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.importing import Entry, main, measure

TEXT = "Ledelse i Næsbo\n\nVi går foran\n\nDet gør vi hver dag, også i blæst.\n\nUdskriv\n"
TRUTH: list[Entry] = [
    {"lines": "1", "role": "title"},
    {"lines": "3", "role": "heading", "level": 2, "stands": "before", "body": "5"},
    {"lines": "5", "role": "paragraph"},
    {"lines": "7", "role": "furniture"},
]


def test_a_right_proposal_needs_no_edit() -> None:
    measures = measure(TEXT, TRUTH)

    assert (measures.headings, measures.furniture, measures.bound, measures.edits) == (1, 1, 1, 0)


def test_what_is_wrong_is_counted_once_for_a_run_of_neighbours() -> None:
    truth: list[Entry] = [
        {"lines": "1", "role": "title"},
        {"lines": "3", "role": "heading", "level": 2, "stands": "after", "body": "1"},
        {"lines": "5-7", "role": "bullet"},
    ]

    measures = measure(TEXT, truth)

    assert (measures.items_missed, measures.furniture_false, measures.unbound) == (2, 1, 1)
    assert measures.edits == 3


def test_a_folder_is_measured_text_by_text_and_in_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.truth.yaml").write_text(f"language: da\nlines: {TRUTH}\n", "utf-8")

    main(tmp_path)

    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("a: headings F1 1.000")
    assert last.startswith("all: headings F1 1.000")
