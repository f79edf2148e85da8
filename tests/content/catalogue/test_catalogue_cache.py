"""The compiled catalogue: the same library, at once, and never an old or damaged one."""

from __future__ import annotations

import gc
import os
import random
import shutil
import sys
import weakref
from dataclasses import replace
from pathlib import Path

import pytest

from content.catalogue.catalogue_cache import FOLDER
from content.catalogue.lazy_sequences import LazySequence
from content.library import Library
from content.library_opening import (
    LARGE,
    is_large,
    load_library,
    open_compiled,
    open_library,
)
from content.model import Document
from content.passage_code import passage_code

MAP = "helsingoer/ledelsesgrundlag.yaml"
MAP_PASSAGE = "helsingoer/ledelsesgrundlag"
YEAR_2020 = 1_577_836_800


def _is_compiled(library: Library) -> bool:
    return isinstance(library.municipalities[0].documents, LazySequence)


def _read_through(library: Library) -> list[object]:
    """Everything there is to read in a library, so that all of it was read."""
    return [
        (list(document.source_lines), [list(passage.sections) for passage in document.passages])
        for document in library.documents
    ]


def test_a_compiled_library_is_the_same_library(folder: Path, file: Path, cache: Path) -> None:
    parsed, compiled = load_library(folder), open_library(folder, cache)
    assert _is_compiled(compiled)
    assert file.is_file()
    assert compiled == parsed
    assert compiled.counts == parsed.counts
    assert _read_through(compiled) == _read_through(parsed)
    assert hash(compiled.documents[0]) == hash(parsed.documents[0])
    assert repr(compiled.municipalities) == repr(parsed.municipalities)


def test_opening_it_reads_no_yaml(
    folder: Path, file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert file.is_file()
    monkeypatch.setitem(sys.modules, "content.reading.library_reader", None)
    assert open_library(folder, cache).counts.passages == 42


def test_a_library_with_faults_is_not_compiled(folder: Path, cache: Path) -> None:
    (folder / MAP).write_text("kind: x\n", encoding="utf-8")
    os.utime(folder / MAP, (YEAR_2020, YEAR_2020))
    library = open_library(folder, cache)
    assert library.faults
    assert not cache.exists()


def test_a_folder_that_is_not_there_is_told_as_ever(tmp_path: Path, cache: Path) -> None:
    assert open_library(tmp_path / "nowhere", cache).faults


def test_files_beside_the_municipalities_do_not_matter(folder: Path, cache: Path) -> None:
    (folder / "README.md").write_text("A note.", encoding="utf-8")
    assert _is_compiled(open_library(folder, cache))


def test_a_cache_that_cannot_be_written_is_done_without(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert open_library(folder, tmp_path / "file").counts.passages == 42


def test_a_full_disk_leaves_no_half_catalogue(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("content.catalogue.catalogue_cache.write_catalogue", full)
    assert open_library(folder, cache).counts.passages == 42
    assert list((cache / FOLDER).iterdir()) == []


def test_a_catalogue_is_on_the_disk_before_it_is_used(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda _: synced.append(_file_in(cache) is not None))
    open_library(folder, cache)
    assert synced == [False, True]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_catalogue_and_the_cache_made_for_it_are_the_users_alone(file: Path, cache: Path) -> None:
    assert [path.stat().st_mode & 0o077 for path in (file, file.parent, cache)] == [0, 0, 0]


def _file_in(cache: Path) -> Path | None:
    return next((cache / FOLDER).glob("*.json"), None)


def test_a_damaged_catalogue_is_never_believed(folder: Path, file: Path, cache: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - the same damages each time
    sound, whole = file.read_bytes(), _read_through(load_library(folder))
    for _ in range(150):
        damaged = bytearray(sound)
        place = chance.randrange(len(sound))
        if chance.random() < 0.3:
            del damaged[place:]
        else:
            damaged[place] ^= 1 << chance.randrange(8)
        file.write_bytes(damaged)
        assert _read_through(open_library(folder, cache)) == whole


def test_a_catalogue_of_another_format_is_compiled_anew(
    folder: Path, file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()
    monkeypatch.setattr("content.catalogue.writer.FORMAT", 99)
    monkeypatch.setattr("content.catalogue.reader.FORMAT", 99)
    assert open_library(folder, cache).counts.passages == 42
    assert file.read_bytes() != before


def test_what_vanishes_under_an_open_catalogue_is_read_from_the_texts(
    folder: Path, file: Path, cache: Path
) -> None:
    library = open_library(folder, cache)
    first, second = library.municipalities[0], library.municipalities[1]
    passages = list(first.documents[0].passages)
    file.unlink()
    assert len(passages[3].sections) == 1
    assert first.documents[0].source_lines[4] == "Mod, tillid og helhed"
    assert [document.id for document in second.documents] == [
        "helsingoer/kommunen-som-arbejdsplads",
        "helsingoer/ledelsesgrundlag",
    ]


def test_texts_that_changed_are_not_mixed_with_a_catalogue_that_vanished(
    folder: Path, file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = open_library(folder, cache)
    document = library.municipalities[1].documents[1]
    (folder / MAP).write_text("kind: x\n", encoding="utf-8")
    file.unlink()
    monkeypatch.setitem(sys.modules, "content.reading.library_reader", None)  # nothing is read

    _assert_unreadable(library, document)


def test_texts_that_change_while_they_are_read_are_not_mixed_with_a_catalogue_either(
    folder: Path, file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = load_library(folder)
    monkeypatch.setattr(
        "content.library_opening.load_library", lambda *_: replace(read, fingerprint="another")
    )
    library = open_library(folder, cache)
    document = library.municipalities[1].documents[1]
    file.unlink()

    _assert_unreadable(library, document)


def _assert_unreadable(library: Library, document: Document) -> None:
    """Nothing of the library can be read any more, though the document itself is held."""
    assert library.passages_with_code(passage_code("halsnaes/mod-tillid-og-helhed")) == ()
    assert "halsnaes/mod-tillid-og-helhed" not in library
    with pytest.raises(KeyError):
        list(document.source_lines)
    with pytest.raises(KeyError):
        list(document.passages[3].sections)


def test_only_the_documents_looked_at_last_are_kept(
    folder: Path, file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert file.is_file()
    monkeypatch.setattr("content.catalogue.reader.RECENT", 2)
    library = open_library(folder, cache)
    kept = [weakref.ref(passage) for passage in library.passages]

    gc.collect()

    assert 0 < sum(passage() is not None for passage in kept) < len(kept) / 2


def test_a_passage_that_is_held_stays_the_same_object(
    folder: Path, file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert file.is_file()
    monkeypatch.setattr("content.catalogue.reader.RECENT", 1)
    library = open_library(folder, cache)

    for passage in library.passages:
        assert library.passage(passage.id) is passage
        assert passage in library.document_of(passage).passages


def test_a_document_is_found_without_reading_those_beside_it(
    folder: Path, file: Path, cache: Path
) -> None:
    library = open_library(folder, cache)
    municipality = library.municipalities[1]
    assert library.document_ids(municipality) == (
        "helsingoer/kommunen-som-arbejdsplads",
        "helsingoer/ledelsesgrundlag",
    )
    assert "helsingoer/ledelsesgrundlag" in library
    file.unlink()
    shutil.rmtree(folder / "helsingoer")

    assert "helsingoer/ledelsesgrundlag" in library
    assert "helsingoer/kommunen-som-arbejdsplads" not in library
    assert [each.id for each in municipality.documents] == ["helsingoer/ledelsesgrundlag"]


def test_what_is_no_document_of_the_library_has_none(folder: Path, file: Path, cache: Path) -> None:
    assert file.is_file()
    for library in (open_library(folder, cache), load_library(folder)):
        municipality = library.municipalities[0]
        assert library.document_ids(municipality) == ("halsnaes/mod-tillid-og-helhed",)
        assert "halsnaes/nothing" not in library
        with pytest.raises(KeyError):
            library.passage("halsnaes/nothing/at-all")
        with pytest.raises(KeyError):
            library.document_of(replace(library.passages[0], document="halsnaes/nothing"))


def test_reading_tells_how_far_it_is(folder: Path, cache: Path) -> None:
    told: list[tuple[int, int]] = []
    open_library(folder, cache, lambda done, whole: told.append((done, whole)))
    assert told == [(0, 8), (1, 8), (2, 8), (3, 8), (5, 10), (6, 10), (7, 10), (8, 10), (9, 10)]


def test_a_library_is_large_by_its_municipalities(folder: Path, tmp_path: Path) -> None:
    assert not is_large(folder)
    assert not is_large(tmp_path / "nowhere")
    for number in range(LARGE):
        (folder / f"kommune-{number}").mkdir()
    assert is_large(folder)


def test_a_catalogue_alone_opens_only_what_was_compiled(
    folder: Path, file: Path, cache: Path, tmp_path: Path
) -> None:
    assert file.is_file()
    assert open_compiled(folder, cache) is not None
    assert open_compiled(folder, tmp_path / "other") is None


def test_a_passage_is_found_by_its_code_without_reading_the_others(
    folder: Path, file: Path, cache: Path
) -> None:
    compiled = open_library(folder, cache)

    for passage in load_library(folder).passages:
        assert compiled.passages_with_code(passage_code(passage.id)) == (passage,)
    assert compiled.passages_with_code("000000") == ()

    file.unlink()
    assert [each.id for each in compiled.passages_with_code(passage_code(MAP_PASSAGE))] == [
        MAP_PASSAGE
    ]
    rebuilt = open_library(folder, cache)
    shutil.rmtree(folder / "halsnaes")
    assert [each.id for each in rebuilt.passages_with_code(passage_code(MAP_PASSAGE))] == [
        MAP_PASSAGE
    ]
