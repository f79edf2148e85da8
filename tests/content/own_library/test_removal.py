"""A text that is removed is moved aside, and can be brought back as it was."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from content.own_library.removal import bring_back, remove_document, removed_documents
from tests.content.small_library import documents


def test_a_removed_text_is_gone_with_its_original_until_it_is_brought_back(own: Path) -> None:
    kept = remove_document(own, "oeby/grundlag")

    assert documents(own) == ["oeby/politik"]
    assert not (own / "oeby/grundlag.pdf").exists()
    assert documents(kept) == ["oeby/grundlag"]
    assert removed_documents(own) == [kept]

    bring_back(own, kept)

    assert documents(own) == ["oeby/grundlag", "oeby/politik"]
    assert (own / "oeby/grundlag.pdf").read_text("utf-8") == "%PDF"
    assert removed_documents(own) == []


def test_with_its_last_text_a_municipality_is_gone_and_back(own: Path) -> None:
    first = remove_document(own, "oeby/grundlag")
    second = remove_document(own, "oeby/politik")

    assert not (own / "oeby").exists()
    assert removed_documents(own) == [second, first]
    for kept in (first, second):
        bring_back(own, kept)
    assert documents(own) == ["oeby/grundlag", "oeby/politik"]


def test_a_text_whose_place_is_taken_stays_removed(own: Path) -> None:
    kept = remove_document(own, "oeby/grundlag")
    for ending in ("txt", "yaml"):
        shutil.copy(own / f"oeby/politik.{ending}", own / f"oeby/grundlag.{ending}")

    with pytest.raises(FileExistsError):
        bring_back(own, kept)

    assert removed_documents(own) == [kept]
    assert documents(own) == ["oeby/grundlag", "oeby/politik"]


@pytest.mark.parametrize(
    "document", ["oeby/none", "none/none", "oeby/municipality", "oeby", "file/a"]
)
def test_a_text_that_is_not_there_cannot_be_removed(own: Path, document: str) -> None:
    (own / "file").touch()

    with pytest.raises(KeyError):
        remove_document(own, document)

    assert removed_documents(own) == []
    assert documents(own) == ["oeby/grundlag", "oeby/politik"]


def test_a_text_of_no_known_municipality_can_be_removed(own: Path) -> None:
    (own / "oeby/municipality.yaml").unlink()

    remove_document(own, "oeby/grundlag")

    assert sorted(path.name for path in (own / "oeby").iterdir()) == ["politik.txt", "politik.yaml"]


def test_a_name_in_another_form_of_unicode_is_found(own: Path) -> None:
    for path in (own / "oeby").glob("politik.*"):
        path.rename(path.with_stem(unicodedata.normalize("NFD", "håndbog")))

    remove_document(own, "oeby/håndbog")

    assert documents(own) == ["oeby/grundlag"]


def test_the_last_twenty_are_kept(own: Path) -> None:
    texts = {end: (own / f"oeby/grundlag.{end}").read_bytes() for end in ("txt", "yaml")}
    for number in range(22):
        for ending, data in texts.items():
            (own / f"oeby/{number}.{ending}").write_bytes(data)
        remove_document(own, f"oeby/{number}")

    kept = removed_documents(own)

    assert len(kept) == 20
    assert [documents(each) for each in (kept[0], kept[-1])] == [["oeby/21"], ["oeby/2"]]
