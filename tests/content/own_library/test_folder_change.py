"""Several files are changed as one, whatever interrupts it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from content.own_library.folder_change import change_folder, finish_change


def _files(folder: Path) -> dict[str, str]:
    """Every file in a folder, by its path in it."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}


def test_files_are_added_and_moved_and_nothing_else_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "new/library"
    change_folder(folder, {"a/one.txt": b"1", "a/two.txt": b"2", "b/three.txt": b"3"})

    change_folder(folder, {"a/four.txt": b"4"}, [("b/three.txt", "c/d/three.txt")])

    assert _files(folder) == {
        "a/four.txt": "4",
        "a/one.txt": "1",
        "a/two.txt": "2",
        "c/d/three.txt": "3",
    }
    assert sorted(each.name for each in folder.iterdir()) == ["a", "c"]


def test_a_file_that_is_there_is_kept_unless_it_is_moved_away(tmp_path: Path) -> None:
    change_folder(tmp_path, {"a/one": b"1", "a/two": b"2"})

    with pytest.raises(FileExistsError, match="one"):
        change_folder(tmp_path, {"a/new": b"new", "a/one": b"new"})
    assert _files(tmp_path) == {"a/one": "1", "a/two": "2"}

    change_folder(tmp_path, {"a/one": b"new"}, [("a/one", "b/one")])
    assert _files(tmp_path) == {"a/one": "new", "a/two": "2", "b/one": "1"}


def test_what_cannot_be_prepared_leaves_the_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space"):
        change_folder(tmp_path, {"a/one": b"1"})

    assert list(tmp_path.iterdir()) == []


PREFIX = "0123456789abcdef-"
PLAN = {
    "taken": {f"{PREFIX}0": "a/old", f"{PREFIX}1": "a/gone"},
    "placed": {f"{PREFIX}0": "b/old", f"{PREFIX}1": "c/gone", f"{PREFIX}2": "a/old"},
}


def _begin_change(folder: Path, done: int) -> None:
    """A change of which so many steps have been done."""
    change = folder / ".change"
    change.mkdir()
    (change / f"{PREFIX}2").write_text("new")
    (change / "taking.json").write_text(json.dumps(PLAN))
    for parent in ("b", "c"):
        (folder / parent).mkdir()
    steps = [
        *((source, f".change/{name}") for name, source in PLAN["taken"].items()),
        (".change/taking.json", ".change/placing.json"),
        *((f".change/{name}", target) for name, target in PLAN["placed"].items()),
    ]
    for source, target in steps[:done]:
        (folder / source).rename(folder / target)


@pytest.mark.parametrize("done", range(7))
def test_a_change_that_was_interrupted_is_finished_however_far_it_came(
    tmp_path: Path, done: int
) -> None:
    change_folder(tmp_path, {"a/old": b"old", "a/gone": b"gone"})
    _begin_change(tmp_path, done)

    finish_change(tmp_path)

    assert _files(tmp_path) == {"a/old": "new", "b/old": "old", "c/gone": "gone"}
    assert not (tmp_path / ".change").exists()


def test_a_finished_change_of_which_the_folder_is_left_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / ".change").mkdir()

    finish_change(tmp_path)
    finish_change(tmp_path)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "plan",
    [
        {"taken": {f"{PREFIX}0": "../secret"}, "placed": {f"{PREFIX}0": "a/b"}},
        {"taken": {f"{PREFIX}0": "a/b"}, "placed": {f"{PREFIX}0": "/tmp/x"}},
        {"taken": {f"{PREFIX}0": "a/b"}, "placed": {f"{PREFIX}0": "c/../../x"}},
        {"taken": {f"{PREFIX}0": "C:/x"}, "placed": {f"{PREFIX}0": "a\\b"}},
        {"taken": {"../secret": "a/b"}, "placed": {"../../secret": "a/b"}},
        {"taken": {f"{PREFIX}0": ""}, "placed": {f"{PREFIX}0": ""}},
        {"taken": ["a"]},
        {},
        7,
    ],
)
def test_a_change_that_is_not_ours_moves_nothing(tmp_path: Path, plan: object) -> None:
    (tmp_path / "secret").write_text("secret")
    folder = tmp_path / "library"
    (folder / ".change").mkdir(parents=True)
    (folder / ".change/taking.json").write_text(json.dumps(plan))

    finish_change(folder)

    assert _files(tmp_path) == {"secret": "secret"}


def test_what_a_killed_writer_left_is_removed_after_an_hour(tmp_path: Path) -> None:
    old, new = tmp_path / ".unfinished-0", tmp_path / ".unfinished-1"
    for each in (old, new):
        each.mkdir()
    os.utime(old, (0, 0))

    change_folder(tmp_path, {"a/one": b"1"})

    assert not old.exists()
    assert new.exists()


def test_a_file_is_no_folder_of_a_library(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(NotADirectoryError):
        change_folder(tmp_path / "file", {"a/one": b"1"})
