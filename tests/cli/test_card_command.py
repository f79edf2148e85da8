"""The command card, as a process: a PDF of cards, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from tests.cli.program import Run

MOD = "halsnaes/mod-tillid-og-helhed/mod"


def _pages_mm(file: Path) -> list[tuple[float, float]]:
    with pikepdf.open(file) as pdf:
        boxes = [[float(side) for side in page.mediabox] for page in pdf.pages]
    return [(round(b[2] / 72 * 25.4, 1), round(b[3] / 72 * 25.4, 1)) for b in boxes]


def test_one_principle_is_set_on_a_sheet_of_a4(run: Run, tmp_path: Path) -> None:
    ended = run("card", MOD, "--format", "a6", "--sheet", "a4", "--output", "mod.pdf")
    assert (ended.status, ended.out, ended.err) == (0, "mod.pdf: 1 page.\n", "")
    assert _pages_mm(tmp_path / "mod.pdf") == [(210.0, 297.0)]


@pytest.mark.parametrize(
    ("card_format", "size"),
    [("a6", (105.0, 148.0)), ("a5", (148.0, 210.0)), ("A4", (210.0, 297.0))],
)
def test_a_card_alone_has_the_size_of_its_format(
    run: Run, tmp_path: Path, card_format: str, size: tuple[float, float]
) -> None:
    run("card", MOD, "--format", card_format, "--sheet", "card", "--output", "mod.pdf")
    assert _pages_mm(tmp_path / "mod.pdf") == [size]


def test_a_document_is_set_as_its_principles(run: Run, tmp_path: Path) -> None:
    ended = run("card", "helsingoer/ledelsesgrundlag", "--output", "six.pdf")
    assert ended.out == "six.pdf: 2 pages.\n"
    assert len(_pages_mm(tmp_path / "six.pdf")) == 2


def test_an_a3_card_takes_an_a3_sheet(run: Run, tmp_path: Path) -> None:
    assert run("card", MOD, "--format", "a3", "--output", "mod.pdf").status == 0
    assert _pages_mm(tmp_path / "mod.pdf") == [(297.0, 420.0)]


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(run: Run, tmp_path: Path) -> None:
    ended = run("card", MOD, "--output", "nowhere/mod.pdf")
    assert ended.status == 1
    assert "was not written: there is no folder" in ended.err
    assert not list(tmp_path.glob("*.pdf"))
