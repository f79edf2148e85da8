"""What comparisons ask of the index: two versions of a text are recognised, the older first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from content.library import Library
from gui.comparison.index_work import find_candidates, find_comparison, versions_of
from index import Index, open_index
from tests.gui.comparison.comparison_driver import MOD, MODIGE, TILLID

OLD = "halsnaes/mod-2019/mod"


@pytest.fixture
def two_versions(library: Library) -> Library:
    """The library with an older version of the text of Halsnæs, in which *tør* is missing."""
    (halsnaes, *others) = library.municipalities
    (new,) = halsnaes.documents
    old_id = "halsnaes/mod-2019"
    passages = tuple(
        replace(
            each,
            id=each.id.replace(new.id, old_id),
            document=old_id,
            sections=each.sections if each.id != MOD else (),
            within=None,
        )
        for each in new.passages
    )
    old = new._replace(id=old_id, passages=passages, group=None)
    documents = (new._replace(supersedes=old_id), old)
    return Library((halsnaes._replace(documents=documents), *others), fingerprint="two versions")


@pytest.fixture
def index_of_two(two_versions: Library, tmp_path: Path) -> Index:
    """Its index."""
    return open_index(two_versions, tmp_path)


def test_the_other_version_is_offered_first_and_alone_ticked(
    two_versions: Library, index_of_two: Index
) -> None:
    candidates = find_candidates(two_versions, MOD, index_of_two)

    assert candidates.offered[0] == OLD
    assert candidates.ticked == 1
    assert [each.id for each in versions_of(two_versions, two_versions.passage(OLD))] == [MOD]


@pytest.mark.parametrize("asked", [(MOD, OLD), (OLD, MOD)])
def test_of_two_versions_the_older_is_first_and_what_came_is_known(
    two_versions: Library, index_of_two: Index, asked: tuple[str, str]
) -> None:
    compared = find_comparison(two_versions, asked, index_of_two)

    assert [each.passage for each in compared.comparison.passages] == [OLD, MOD]
    assert compared.versions
    assert compared.difference is not None
    assert compared.difference.removed == ()
    assert compared.difference.added


def test_two_texts_are_no_versions_and_three_have_no_difference(
    library: Library, index: Index
) -> None:
    assert not find_comparison(library, (MOD, MODIGE), index).versions
    assert find_comparison(library, (MOD, MODIGE, TILLID), index).difference is None
