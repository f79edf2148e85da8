"""Tables and records come back from bytes as they were."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrays.isin import are_among
from index.arrays.stored_passages import Packer, Record, Records, sample_of
from index.arrays.table import Table, narrowest, starts_of, table_of
from index.arrays.text_blocks import NO_LEAD, NO_ROLE, Blocks, blocks_in
from index.arrays.token_stream import SEPARATOR, WordStream, stream_of
from index.segment.bigrams import NO_PAIRS, Pairs, pairs_in
from index.segment.segment_files import UNREADABLE


@given(st.dictionaries(st.text("aåæb", min_size=1), st.lists(st.integers(0, 9))))
def test_a_table_comes_back_from_its_bytes(runs: dict[str, list[int]]) -> None:
    table = Table.from_bytes(*table_of(runs, 9).to_bytes())
    assert list(table.keys) == sorted(runs)
    for key, numbers in runs.items():
        assert table.numbers_of(key).tolist() == numbers


def test_weights_come_back_beside_the_numbers() -> None:
    numbers, weights = np.array([4, 5, 6], np.uint32), np.array([7, 8, 9], np.uint8)
    table = Table(["a", "b"], starts_of([1, 2]), numbers, weights)
    again = Table.from_bytes(*table.to_bytes())
    assert again.run_weights(1, 2).tolist() == [8, 9]
    assert again.run(0, 2).tolist() == [4, 5, 6]
    assert again.keys == ["a", "b"]


def test_all_keys_with_one_prefix_are_one_slice() -> None:
    table = table_of({"led": [1], "ledelse": [2], "leder": [3], "lid": [4]}, 4)
    first, end = table.prefixed("led")
    assert table.run(first, end).tolist() == [1, 2, 3]
    assert table.numbers_of("le").tolist() == []
    assert table.find("ledelse") == 1


def test_numbers_take_no_more_room_than_they_need() -> None:
    assert (narrowest(65_535), narrowest(65_536)) == (np.uint16, np.uint32)


def test_records_come_back_with_the_sample_they_were_packed_with() -> None:
    text = "Én ø\n\n" + "x " * 40_000
    written = [Record("Én", "to", text), Record("a\nb", "c\nd", "")]
    for sample in (b"", sample_of(written)):
        packed = [Packer(sample).packed(record) for record in written]
        ends = [0, len(packed[0]), len(packed[0]) + len(packed[1])]

        records = Records(b"".join(packed), ends, sample)

        assert records[0] == ("Én", "to", text)
        assert records[1] == ("a b", "c d", "")


def test_a_sample_makes_short_records_shorter() -> None:
    record = Record("Tillid", "pejlemærke 1", "Vi viser hinanden tillid i det daglige arbejde.")
    sample = sample_of([record])

    assert len(Packer(sample).packed(record)) < len(Packer(b"").packed(record)) / 2


def test_blocks_come_back_from_their_bytes() -> None:
    rows = [[(0, 0, NO_LEAD, 0), (3, 12, 0, 3), (9, 70_000, NO_LEAD, NO_ROLE)], [(0, 0, -1, 255)]]
    again = Blocks.from_bytes(blocks_in(rows).to_bytes())
    assert again.starts.tolist() == [0, 3, 4]
    assert again.words.tolist() == [0, 3, 9, 0]
    assert again.letters.tolist() == [0, 12, 70_000, 0]
    assert again.leads.tolist() == [NO_LEAD, 0, NO_LEAD, NO_LEAD]
    assert again.roles.tolist() == [0, 3, NO_ROLE, NO_ROLE]


def test_a_stream_comes_back_from_its_bytes() -> None:
    numbers = np.array([0, 65_535, 65_536, 0x123456, SEPARATOR], np.uint32)
    again = WordStream.from_bytes(stream_of(numbers).to_bytes())
    assert again.between(0, 5).tolist() == numbers.tolist()
    assert again.joined([slice(3, 5), slice(0, 1)]).tolist() == [0x123456, SEPARATOR, 0]
    assert again.joined([]).tolist() == []
    with pytest.raises(ValueError, match="half a word"):
        WordStream.from_bytes(b"1234")


def test_half_a_file_is_not_read() -> None:
    blocks = blocks_in([[(0, 0, NO_LEAD, 0), (9, 70, NO_LEAD, NO_ROLE)]]).to_bytes()
    pairs = NO_PAIRS.to_bytes()
    keys, runs = table_of({"led": [1], "ledelse": [2, 3]}, 3).to_bytes()
    with pytest.raises(UNREADABLE):
        Blocks.from_bytes(blocks[: len(blocks) // 2])
    with pytest.raises(UNREADABLE):
        Pairs.from_bytes(pairs[: len(pairs) // 2])
    with pytest.raises(UNREADABLE):
        Table.from_bytes(keys, runs[: len(runs) // 2])


def test_two_frequent_words_have_the_passages_where_one_follows_the_other() -> None:
    stream = np.array([0, 2, 1, SEPARATOR] * 9000, np.uint32)
    words = table_of({word: range(9000) for word in "abc"} | {"rare": [7]}, 9000)

    pairs = Pairs.from_bytes(
        pairs_in(words, stream, np.arange(0, 36000, 4, dtype=np.uint32)).to_bytes()
    )

    found = [pairs.of(0, 2), pairs.of(2, 0), pairs.of(1, 0), pairs.of(0, 3)]
    assert [None if each is None else len(each) for each in found] == [9000, 0, 0, None]


def test_numbers_are_told_from_those_that_are_not_among_others() -> None:
    numbers = np.array([5, 1, 9, 3])

    assert are_among(numbers, np.array([1, 3, 7])).tolist() == [False, True, False, True]
    assert are_among(numbers, numbers[:0]).tolist() == [False] * 4
