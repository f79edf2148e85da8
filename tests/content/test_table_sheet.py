"""A table of sentences is set on one A4 across as long as it can be read, blanks and all."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf

from content.table_sheet import TableRow, TableSentence, TableSheet
from tests.content.cards.conftest import read_pdf

_SENTENCE = TableSentence("Vi tør gå nye veje", ((3, 6), (7, 18)), "Det betyder, at")


def _sheet(rows: int) -> TableSheet:
    listed = [TableRow(f"Mod {number}", ([_SENTENCE], ())) for number in range(rows)]
    return TableSheet("Temaer", "da", ["Helsingør", "Helsingborg"], listed, "siger intet", "Fod")


def test_a_table_says_its_rows_its_columns_and_its_blanks(
    tmp_path: Path,
) -> None:
    text = " ".join(read_pdf(tmp_path, _sheet(2).pdf(), "-layout").split())

    assert "Helsingør" in text
    assert text.count("Det betyder, at Vi tør gå nye veje") == 2
    assert text.count("siger intet") == 2
    assert "Fod" in text


def test_it_is_one_a4_across_and_smaller_with_more_rows() -> None:
    few, many = _sheet(3), _sheet(18)

    assert few.page_count == many.page_count == 1
    assert (few.page_size.width, few.page_size.height) == (297, 210)
    assert few.svg(0).startswith("<svg")


def test_more_than_can_be_read_on_one_page_goes_on_to_the_next() -> None:
    sheet = _sheet(90)

    assert sheet.page_count > 1
    with pikepdf.open(io.BytesIO(sheet.pdf())) as pdf:
        assert len(pdf.pages) == sheet.page_count
