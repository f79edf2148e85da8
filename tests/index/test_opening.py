"""Whatever happened to the cache folder, an index opens, answers, and says what was wrong."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import pickle
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import content
from content.library import Library
from index import Index, Scope, open_index
from index.opening import FOLDER, _word_lists_sum
from index.store import MANIFEST, generations

Built = list[tuple[int, int]]


def _open(library: Library, cache: Path) -> tuple[Index, Built]:
    built: Built = []
    return open_index(library, cache, lambda done, count: built.append((done, count))), built


def _ids(index: Index) -> list[str]:
    return [hit.passage for hit in index.search("tillid").hits]


def test_the_first_opening_builds_and_the_second_reuses(library: Library, tmp_path: Path) -> None:
    first, built = _open(library, tmp_path)
    second, again = _open(library, tmp_path)
    assert built
    assert not again
    assert first.stored
    assert second.stored
    assert first.warning == second.warning == ""
    assert _ids(first) == _ids(second)


def test_changed_texts_are_indexed_again_without_a_warning(
    library: Library, tmp_path: Path
) -> None:
    _open(library, tmp_path)
    index, built = _open(replace(library, fingerprint="other"), tmp_path)
    assert built
    assert index.warning == ""
    assert len(generations(tmp_path / FOLDER)) == 1


def test_an_index_can_be_rebuilt_on_demand(library: Library, tmp_path: Path) -> None:
    _open(library, tmp_path)
    built: Built = []
    open_index(library, tmp_path, lambda *step: built.append(step), rebuild=True)
    assert built


def test_a_deleted_index_comes_back(library: Library, tmp_path: Path) -> None:
    before = _ids(_open(library, tmp_path)[0])
    for generation in generations(tmp_path / FOLDER):
        for path in generation.iterdir():
            path.unlink()
        generation.rmdir()
    index, built = _open(library, tmp_path)
    assert built
    assert _ids(index) == before


def _damage(cache: Path, chooser: random.Random) -> None:
    (generation,) = generations(cache / FOLDER)
    path = chooser.choice([each for each in generation.iterdir() if each.stat().st_size])
    data = bytearray(path.read_bytes())
    data[chooser.randrange(len(data))] ^= 0xFF
    path.write_bytes(data)


def _damage_and_open(library: Library, cache: Path, count: int) -> None:
    chooser = random.Random(3)  # noqa: S311 - which byte is hurt, not a secret
    expected = _ids(_open(library, cache)[0])
    for _ in range(count):
        _damage(cache, chooser)
        index, built = _open(library, cache)
        assert built
        assert index.warning.startswith("The stored search index was not used: ")
        assert _ids(index) == expected


def test_a_damaged_index_is_built_again_and_says_so(library: Library, tmp_path: Path) -> None:
    _damage_and_open(library, tmp_path, 5)


@pytest.mark.long
def test_three_hundred_damages_are_all_repaired(library: Library, tmp_path: Path) -> None:
    _damage_and_open(library, tmp_path, 300)


def _forge(cache: Path, change: Callable[[str, bytes], bytes]) -> None:
    """Rewrite an index so that its manifest agrees: what somebody who means harm could do."""
    (generation,) = generations(cache / FOLDER)
    body = json.loads((generation / MANIFEST).read_bytes().rpartition(b"\n")[0])
    for name in body["files"]:
        data = change(name, (generation / name).read_bytes())
        (generation / name).write_bytes(data)
        body["files"][name] = [len(data), hashlib.sha256(data).hexdigest()]
    written = json.dumps(body).encode()
    checksum = hashlib.sha256(written).hexdigest().encode()
    (generation / MANIFEST).write_bytes(written + b"\n" + checksum)


class Bomb:
    """Makes a folder when it is unpickled: the proof that foreign code ran."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.folder),)


def test_a_crafted_index_runs_nothing(library: Library, tmp_path: Path) -> None:
    _open(library, tmp_path)
    bomb = pickle.dumps(Bomb(tmp_path / "exploded"))

    def crafted(name: str, data: bytes) -> bytes:
        return data[: data.rindex(b"\x80\x05")] + bomb if name.endswith(".toc") else data

    _forge(tmp_path, crafted)
    index, _ = _open(library, tmp_path)
    assert index.stored
    assert index.search("tillid").total
    assert not (tmp_path / "exploded").exists()


def test_a_forged_index_that_cannot_be_read_is_built_again(
    library: Library, tmp_path: Path
) -> None:
    _open(library, tmp_path)
    _forge(tmp_path, lambda name, data: data[:20] if name.endswith(".words.table") else data)
    index, built = _open(library, tmp_path)
    assert built
    assert "it is not an index of ours" in index.warning
    assert index.search("tillid").total


def test_a_forged_index_of_fewer_passages_is_not_used(library: Library, tmp_path: Path) -> None:
    _open(library, tmp_path)
    (generation,) = generations(tmp_path / FOLDER)
    manifest = generation / MANIFEST
    body = manifest.read_bytes().rpartition(b"\n")[0].replace(b'"passages": 42', b'"passages": 41')
    manifest.write_bytes(body + b"\n" + hashlib.sha256(body).hexdigest().encode())
    index, _ = _open(library, tmp_path)
    assert "does not hold every passage" in index.warning


@pytest.mark.skipif(os.name == "nt", reason="rights are others there")
def test_a_folder_that_cannot_be_written_leaves_search_working(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    index, _ = _open(library, tmp_path)
    assert not index.stored
    assert "could not be saved" in index.warning
    assert "Permission denied" in index.warning
    assert len(_ids(index)) > 5


def test_a_full_disk_leaves_search_working(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    index, _ = _open(library, tmp_path)
    assert not index.stored
    assert "No space left on device" in index.warning
    assert not list((tmp_path / FOLDER).iterdir())


@pytest.mark.parametrize("odd", ["a file", "a file below"])
def test_an_odd_cache_folder_leaves_search_working(
    library: Library, tmp_path: Path, odd: str
) -> None:
    cache = tmp_path / "cache"
    if odd == "a file":
        cache.write_bytes(b"")
    else:
        cache.mkdir()
        (cache / FOLDER).write_bytes(b"")
    index, _ = _open(library, cache)
    assert not index.stored
    assert index.warning
    assert _ids(index)


def test_a_damaged_index_in_a_full_folder_says_both(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(library, tmp_path)
    _damage(tmp_path, random.Random(1))  # noqa: S311 - any byte will do

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    index, _ = _open(library, tmp_path)
    assert "was not used" in index.warning
    assert "could not be saved" in index.warning


KILLED = """
import sys
from pathlib import Path
from content.library_opening import load_library
from index import open_index
print("ready", flush=True)
for _ in range(1000):
    open_index(load_library(), Path(sys.argv[1]), rebuild=True)
"""


def _kill_and_open(library: Library, cache: Path, count: int) -> None:
    chooser = random.Random(9)  # noqa: S311 - when it is killed, not a secret
    expected = _ids(_open(library, cache)[0])
    for _ in range(count):
        command = [sys.executable, "-c", KILLED, str(cache)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            with contextlib.suppress(subprocess.TimeoutExpired):
                writer.wait(timeout=chooser.uniform(0.05, 0.6))
            writer.kill()
        index, _built = _open(library, cache)
        assert len(index) == len(library.passages)
        assert _ids(index) == expected


def test_a_writer_that_is_killed_leaves_no_half_index(library: Library, tmp_path: Path) -> None:
    _kill_and_open(library, tmp_path, 3)


@pytest.mark.long
def test_five_hundred_killed_writers_leave_no_half_index(library: Library, tmp_path: Path) -> None:
    _kill_and_open(library, tmp_path, 500)


def test_a_library_without_a_fingerprint_is_never_taken_from_the_disk(
    library: Library, tmp_path: Path
) -> None:
    index, built = _open(replace(library, fingerprint=""), tmp_path)
    assert built
    assert not index.stored
    assert not (tmp_path / FOLDER).exists()


def test_an_empty_library_is_searched_in_vain(tmp_path: Path) -> None:
    index = open_index(Library(()), tmp_path)
    answer = index.search("tillid", Scope(kinds=frozenset({"principle"})))
    assert answer.total == 0
    assert answer.notices
    assert len(index) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
@pytest.mark.usefixtures("never_waits")
def test_a_word_list_that_is_a_pipe_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "__file__", str(tmp_path / "__init__.py"))
    without = _word_lists_sum()
    (tmp_path / "base_words").mkdir()
    os.mkfifo(tmp_path / "base_words" / "da.txt")
    assert _word_lists_sum() == without


def test_nothing_heavy_is_imported_before_an_index_is_opened() -> None:
    code = "import sys, index; print({'whoosh', 'rapidfuzz', 'yaml'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_stored_index_opens_without_whoosh(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib, index, content.library_opening as library;"
        f"opened = index.open_index(library.load_library(), pathlib.Path({str(tmp_path)!r}));"
        "print(opened.search('tillid').total, 'whoosh.index' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    said = [subprocess.run(command, check=True, capture_output=True).stdout for _ in range(2)]
    assert [each.split() for each in said] == [[b"9", b"True"], [b"9", b"False"]]
