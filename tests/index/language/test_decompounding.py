"""Compounds are split into known words at their linking letters."""

from __future__ import annotations

from index.language.decompounding import CompoundSplitter


def test_a_compound_is_split_at_its_linking_letters() -> None:
    splitter = CompoundSplitter(
        {"ledelse", "grundlag", "kompetence", "udvikling", "plan"}.__contains__
    )
    assert ("ledelse", "grundlag") in set(splitter.splits("ledelsesgrundlag"))
    assert ("kompetence", "udviklingsplan") in set(splitter.splits("kompetenceudviklingsplan"))
    assert list(splitter.splits("grundlag")) == []
    assert list(splitter.splits("xyzxyzgrundlag")) == []
