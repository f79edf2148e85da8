"""Compounds are split into known words at their linking letters."""

from __future__ import annotations

import pytest

from index.language.decompounding import CompoundSplitter


def test_a_compound_is_split_at_its_linking_letters() -> None:
    splitter = CompoundSplitter(
        {"ledelse", "grundlag", "kompetence", "udvikling", "plan"}.__contains__
    )
    assert ("ledelse", "grundlag") in set(splitter.splits("ledelsesgrundlag"))
    assert ("kompetence", "udviklingsplan") in set(splitter.splits("kompetenceudviklingsplan"))
    assert list(splitter.splits("grundlag")) == []
    assert list(splitter.splits("xyzxyzgrundlag")) == []


@pytest.mark.parametrize(
    ("compound", "head", "suffix"),
    [
        ("virkelighed", "virke", "lighed"),
        ("verkelighet", "verke", "lighet"),
        ("bæredygtige", "bære", "dygtige"),
        ("kundskaber", "kund", "skaber"),
        ("ansvarsmæssigt", "ansvar", "mæssigt"),
        ("sustainability", "sustain", "ability"),
    ],
)
def test_a_suffix_is_no_part_of_a_compound_though_it_is_a_word_elsewhere(
    compound: str, head: str, suffix: str
) -> None:
    splitter = CompoundSplitter({head, suffix}.__contains__)

    assert list(splitter.splits(compound)) == []
