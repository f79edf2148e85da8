"""Tables, blocks, tokens and stored passages come back from bytes as they were."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrays.compressed_passages import (
    PassageCompressor,
    StoredPassage,
    StoredPassages,
    compression_dictionary,
)
from index.arrays.isin import isin
from index.arrays.posting_table import PostingTable, build_table, run_starts, smallest_unsigned
from index.arrays.text_block_table import NO_LEAD, NO_ROLE, BlockTable, build_block_table
from index.arrays.token_stream import SEPARATOR, TokenStream, pack_tokens
from index.segment.frequent_word_pairs import Bigrams, find_bigrams
from index.segment.segment_files import UNREADABLE


@given(st.dictionaries(st.text("aåæb", min_size=1), st.lists(st.integers(0, 9))))
def test_a_table_comes_back_from_its_bytes(runs: dict[str, list[int]]) -> None:
    table = PostingTable.from_bytes(*build_table(runs, 9).to_bytes())
    assert list(table.keys) == sorted(runs)
    for key, numbers in runs.items():
        assert table.numbers_of(key).tolist() == numbers


def test_weights_come_back_beside_the_numbers() -> None:
    numbers, weights = np.array([4, 5, 6], np.uint32), np.array([7, 8, 9], np.uint8)
    table = PostingTable(["a", "b"], run_starts([1, 2]), numbers, weights)
    again = PostingTable.from_bytes(*table.to_bytes())
    assert again.run_weights(1, 2).tolist() == [8, 9]
    assert again.run(0, 2).tolist() == [4, 5, 6]
    assert again.keys == ["a", "b"]


def test_all_keys_with_one_prefix_are_one_slice() -> None:
    table = build_table({"led": [1], "ledelse": [2], "leder": [3], "lid": [4]}, 4)
    first, end = table.prefixed("led")
    assert table.run(first, end).tolist() == [1, 2, 3]
    assert table.numbers_of("le").tolist() == []
    assert table.find("ledelse") == 1


def test_numbers_have_the_smallest_type_that_holds_them() -> None:
    assert (smallest_unsigned(65_535), smallest_unsigned(65_536)) == (np.uint16, np.uint32)


def test_stored_passages_come_back_with_the_dictionary_they_were_compressed_with() -> None:
    text = "Én ø\n\n" + "x " * 40_000
    written = [StoredPassage("Én", "to", text), StoredPassage("a\nb", "c\nd", "")]
    for dictionary in (b"", compression_dictionary(written)):
        compressed = [PassageCompressor(dictionary).compress(passage) for passage in written]
        starts = [0, len(compressed[0]), len(compressed[0]) + len(compressed[1])]

        stored = StoredPassages(b"".join(compressed), starts, dictionary)

        assert stored[0] == ("Én", "to", text)
        assert stored[1] == ("a b", "c d", "")


def test_a_dictionary_makes_short_passages_shorter() -> None:
    passage = StoredPassage(
        "Tillid", "pejlemærke 1", "Vi viser hinanden tillid i det daglige arbejde."
    )
    dictionary = compression_dictionary([passage])

    shorter = PassageCompressor(dictionary).compress(passage)
    assert len(shorter) < len(PassageCompressor(b"").compress(passage)) / 2


def test_blocks_come_back_from_their_bytes() -> None:
    rows = [[(0, 0, NO_LEAD, 0), (3, 12, 0, 3), (9, 70_000, NO_LEAD, NO_ROLE)], [(0, 0, -1, 255)]]
    again = BlockTable.from_bytes(build_block_table(rows).to_bytes())
    assert again.starts.tolist() == [0, 3, 4]
    assert again.token_starts.tolist() == [0, 3, 9, 0]
    assert again.character_starts.tolist() == [0, 12, 70_000, 0]
    assert again.leads.tolist() == [NO_LEAD, 0, NO_LEAD, NO_LEAD]
    assert again.roles.tolist() == [0, 3, NO_ROLE, NO_ROLE]


def test_a_stream_comes_back_from_its_bytes() -> None:
    numbers = np.array([0, 65_535, 65_536, 0x123456, SEPARATOR], np.uint32)
    again = TokenStream.from_bytes(pack_tokens(numbers).to_bytes())
    assert again.between(0, 5).tolist() == numbers.tolist()
    assert again.concatenate([slice(3, 5), slice(0, 1)]).tolist() == [0x123456, SEPARATOR, 0]
    assert again.concatenate([]).tolist() == []


def test_half_a_file_is_not_read() -> None:
    starts = np.empty(0, np.uint32)
    blocks = build_block_table([[(0, 0, NO_LEAD, 0), (9, 70, NO_LEAD, NO_ROLE)]]).to_bytes()
    bigrams = find_bigrams(build_table({}, 0), np.empty(0, np.uint32), starts).to_bytes()
    keys, runs = build_table({"led": [1], "ledelse": [2, 3]}, 3).to_bytes()
    with pytest.raises(UNREADABLE):
        BlockTable.from_bytes(blocks[: len(blocks) // 2])
    with pytest.raises(UNREADABLE):
        Bigrams.from_bytes(bigrams[: len(bigrams) // 2])
    with pytest.raises(UNREADABLE):
        PostingTable.from_bytes(keys, runs[: len(runs) // 2])


def test_two_frequent_words_have_the_passages_where_one_follows_the_other() -> None:
    tokens = np.array([0, 2, 1, SEPARATOR] * 9000, np.uint32)
    words = build_table({word: range(9000) for word in "abc"} | {"rare": [7]}, 9000)

    bigrams = Bigrams.from_bytes(
        find_bigrams(words, tokens, np.arange(0, 36000, 4, dtype=np.uint32)).to_bytes()
    )

    found = [bigrams.find(0, 2), bigrams.find(2, 0), bigrams.find(1, 0), bigrams.find(0, 3)]
    assert [None if each is None else len(each) for each in found] == [9000, 0, 0, None]


def test_isin_finds_which_numbers_are_among_others() -> None:
    numbers = np.array([5, 1, 9, 3])

    assert isin(numbers, np.array([1, 3, 7])).tolist() == [False, True, False, True]
    assert isin(numbers, numbers[:0]).tolist() == [False] * 4
