"""The thesaurus is prepared once for all indexes, and again only when what is kept is damaged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from content.library import Library
from index import open_index
from index.indexing import prepared_thesaurus
from index.opening import THESAURUS_FOLDER
from index.store import generations


def test_the_thesaurus_is_prepared_for_the_first_index_alone(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_index(library, tmp_path)
    prepared: list[int] = []
    prepare = prepared_thesaurus.prepare_thesaurus

    def count() -> prepared_thesaurus.PreparedThesaurus:
        prepared.append(1)
        return prepare()

    monkeypatch.setattr(prepared_thesaurus, "prepare_thesaurus", count)
    second = open_index(replace(library, fingerprint="other"), tmp_path)
    assert prepared == []
    (kept,) = generations(tmp_path / THESAURUS_FOLDER)
    damaged = max(kept.iterdir(), key=lambda path: path.stat().st_size)
    damaged.write_bytes(damaged.read_bytes().replace(b"tillid", b"mistro"))
    third = open_index(replace(library, fingerprint="third"), tmp_path)

    assert prepared == [1]
    for query in ("tillid", "tillit", "ansvar for borgerne"):
        assert len({str(each.search(query)) for each in (first, second, third)}) == 1


def test_a_prepared_thesaurus_is_kept_whole() -> None:
    prepared = prepared_thesaurus.prepare_thesaurus()

    files = prepared_thesaurus.thesaurus_to_files(prepared)

    assert prepared_thesaurus.thesaurus_from_files(files) == prepared
