"""Tables and records come back from bytes as they were."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from index.passage_text import Block
from index.records import packed, unpacked
from index.table import Table, narrowest, table_of
from index.weights import Role


@given(st.dictionaries(st.text("aåæb", min_size=1), st.lists(st.integers(0, 9))))
def test_a_table_comes_back_from_its_bytes(runs: dict[str, list[int]]) -> None:
    table = Table.from_bytes(table_of(runs, "H").to_bytes())
    assert list(table.keys) == sorted(runs)
    for key, numbers in runs.items():
        assert list(table.numbers_of(key)) == numbers


def test_weights_come_back_beside_the_numbers() -> None:
    table = Table(["a", "b"], array("I", [0, 1, 3]), array("I", [4, 5, 6]), bytes([7, 8, 9]))
    again = Table.from_bytes(table.to_bytes())
    assert again.run_weights(1, 2) == bytes([8, 9])
    assert again == table


def test_all_keys_with_one_prefix_are_one_slice() -> None:
    table = table_of({"led": [1], "ledelse": [2], "leder": [3], "lid": [4]}, "H")
    first, end = table.prefixed("led")
    assert list(table.run(first, end)) == [1, 2, 3]
    assert list(table.numbers_of("le")) == []
    assert table.find("ledelse") == 1


def test_numbers_take_no_more_room_than_they_need() -> None:
    assert (narrowest(65_535), narrowest(65_536)) == ("H", "I")


def test_a_record_comes_back_from_its_bytes() -> None:
    blocks = (
        Block(Role.HEADING, "Én ø"),
        Block(Role.LEAD, ""),
        Block(Role.BODY, "x " * 40_000, lead=1),
    )
    record = unpacked(packed(blocks, "\n".join(block.text for block in blocks)))
    assert record.texts == [block.text for block in blocks]
    assert list(record.roles) == [block.role for block in blocks]
    assert [record.lead_of(number) for number in range(3)] == [None, None, 1]
