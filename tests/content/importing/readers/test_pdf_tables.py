"""Tables of PDFs without tags: rows and cells by where they stand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from content.importing.readers.read_text import Markup, Style
from tests.content.importing.readers.pdf_files import blocks, pdf, texts, untagged

ROWS = [
    ("Område", "Leder", "Direktør"),
    ("Retning", "gør planen til at forstå", "gør planen til at vælge"),
    ("Trivsel", "ser den enkelte hver uge", "ser lederne hver måned"),
    ("Økonomi", "kender sit budget", "kender alle budgetter"),
]
LONG = "taler om det med dem, det angår, og gør det færdigt, før ugen er omme, hver gang det sker. "


def _table(rows: Sequence[tuple[str, ...]], how: str = "inset: 2mm, stroke: none") -> str:
    cells = ", ".join(f"[{cell}]" for row in rows for cell in row)
    return f"#table(columns: (auto, 1fr, 1fr), {how}, {cells})"


def _read(source: str) -> list[tuple[str, Markup]]:
    return blocks(untagged(pdf(source)))


def test_a_table_is_one_line_a_row_with_tabs_between_its_cells() -> None:
    found = _read(f"Før tabellen står der tekst.\n\n{_table(ROWS)}\n\nEfter den står der mere.")

    assert [text for text, _ in found] == [
        "Før tabellen står der tekst.",
        *("\t".join(row) for row in ROWS),
        "Efter den står der mere.",
    ]
    assert {markup.style for _, markup in found[1:-1]} == {Style.ROW}


def test_rows_are_told_apart_where_all_lines_of_a_page_are_as_near() -> None:
    rows = [tuple(cell.capitalize() for cell in row) for row in ROWS]

    found = texts(untagged(pdf(_table(rows, "inset: (x: 2mm, y: 1mm), stroke: none"))))

    assert found == ["\t".join(row) for row in rows]


def test_a_row_of_long_cells_is_read_cell_by_cell_and_named_by_its_first() -> None:
    rows = [ROWS[0], *((name, f"{one} {LONG}", f"{two} {LONG}") for name, one, two in ROWS[1:])]

    found = _read(_table(rows))

    assert [(text.split()[0], markup.is_name) for text, markup in found[1:]] == [
        *(("Retning", True), ("gør", False), ("gør", False)),
        *(("Trivsel", True), ("ser", False), ("ser", False)),
        *(("Økonomi", True), ("kender", False), ("kender", False)),
    ]


def test_a_first_row_may_have_nothing_above_the_names() -> None:
    rows = [("", *ROWS[0][1:]), *ROWS[1:]]

    assert [text for text, _ in _read(_table(rows))] == [
        "\t".join(filter(None, row)) for row in rows
    ]


def test_a_table_between_others_is_read_in_its_turn() -> None:
    source = f"{_table(ROWS)}\n#v(2cm)\nMellem dem står der tekst.\n#v(2cm)\n{_table(ROWS)}"

    found = [text for text, _ in _read(source)]

    rows = ["\t".join(row) for row in ROWS]
    assert found == [*rows, "Mellem dem står der tekst.", *rows]


@pytest.mark.parametrize(
    "source",
    [
        f"#columns(3, gutter: 8mm)[{LONG * 9}]",
        "#grid(columns: 3, column-gutter: 8mm, row-gutter: 6mm, "
        + ", ".join(f"[#text(weight: 700)[{name}] \\ {LONG}]" for name in ("Mod", "Ro", "Tid") * 3)
        + ")",
        _table(ROWS[:2]),
        _table([*ROWS[:2], ("Trivsel", "", ""), ROWS[3]]),
    ],
    ids=["columns", "boxes", "two rows", "a row with a name alone"],
)
def test_what_stands_side_by_side_is_no_table(source: str) -> None:
    assert {markup.style for _, markup in _read(source)} == {None}


def test_a_cell_that_crosses_the_columns_is_below_the_table() -> None:
    crossing = "Her går en sætning ud over det hele, langt ind over den næste"

    found = _read(f"{_table(ROWS)[:-1]}, table.cell(colspan: 3)[{crossing}])")

    assert [text for text, _ in found] == [*("\t".join(row) for row in ROWS), crossing]
