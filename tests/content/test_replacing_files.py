"""A file that another program holds open, as Windows does not allow to be replaced."""

from __future__ import annotations

import errno
import os
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from content.atomic_file import (
    ACCESS_DENIED,
    READING_ERRORS,
    SHARING_VIOLATION,
    InUseError,
    atomic_file,
    patiently,
    replace_patiently,
)
from content.cards import CardError, Reason, write_whole
from content.cards.file_saving import writing_error
from content.faults import system_values
from content.regular_file import read_regular_file


def windows_error(number: int) -> PermissionError:
    """The error that Python raises on Windows for one of its numbers."""
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    setattr(error, "winerror", number)  # noqa: B010 - which the type has on Windows alone
    return error


class Held:
    """Stands in for `os.replace` on Windows while a program has the target open, for some tries."""

    def __init__(self, tries: int, number: int = SHARING_VIOLATION) -> None:
        self._error, self._tries = windows_error(number), tries
        self.waited: list[float] = []

    def __call__(self, source: Path, target: Path) -> None:
        """Refuse, or replace the file."""
        if len(self.waited) < self._tries:
            raise self._error
        source.replace(target)

    def wait(self, seconds: float) -> None:
        """Let no time pass."""
        self.waited.append(seconds)


def _two_files(folder: Path) -> tuple[Path, Path]:
    new, old = folder / "new", folder / "old"
    new.write_bytes(b"new")
    old.write_bytes(b"old")
    return new, old


@pytest.mark.parametrize("number", [ACCESS_DENIED, SHARING_VIOLATION])
@pytest.mark.parametrize("tries", [0, 1, 6])
def test_a_file_that_is_let_go_in_time_is_replaced(tmp_path: Path, number: int, tries: int) -> None:
    new, old = _two_files(tmp_path)
    held = Held(tries, number)

    replace_patiently(new, old, held, held.wait)

    assert old.read_bytes() == b"new"
    assert held.waited == pytest.approx([0.02, 0.04, 0.08, 0.16, 0.32, 0.64][:tries])


def test_a_file_that_stays_open_is_kept_and_that_is_said(tmp_path: Path) -> None:
    new, old = _two_files(tmp_path)
    held = Held(100)

    with pytest.raises(InUseError) as caught:
        replace_patiently(new, old, held, held.wait)

    assert old.read_bytes() == b"old"
    assert len(held.waited) == 6
    assert system_values(caught.value)["errno"] == errno.EBUSY


def test_what_is_forbidden_for_good_is_not_tried_again(tmp_path: Path) -> None:
    new, old = _two_files(tmp_path)
    waited: list[float] = []

    def forbid(_source: Path, _target: Path) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    with pytest.raises(PermissionError) as caught:
        replace_patiently(new, old, forbid, waited.append)

    assert not isinstance(caught.value, InUseError)
    assert waited == []


def test_a_file_is_replaced_with_patience_when_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kort.pdf").write_bytes(b"before")
    asked: list[Path] = []

    def replace(_source: Path, target: Path) -> None:
        asked.append(target)
        raise InUseError(errno.EBUSY, os.strerror(errno.EBUSY), str(target))

    monkeypatch.setattr("content.atomic_file.replace_patiently", replace)
    with pytest.raises(InUseError), atomic_file(tmp_path / "kort.pdf") as file:
        file.write(b"after")
    with pytest.raises(CardError, match="another program has it open") as caught:
        write_whole(tmp_path / "kort.pdf", b"after")

    assert caught.value.reason is Reason.IN_USE
    assert asked == [tmp_path / "kort.pdf"] * 2
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [
        ("kort.pdf", b"before")
    ]


def test_a_file_that_cannot_be_read_since_it_is_open_elsewhere_is_no_forbidden_one() -> None:
    assert system_values(windows_error(SHARING_VIOLATION))["errno"] == errno.EBUSY
    assert system_values(windows_error(ACCESS_DENIED))["errno"] == errno.EACCES


@pytest.mark.parametrize("number", [SHARING_VIOLATION, ACCESS_DENIED])
def test_a_file_that_another_program_locks_is_waited_for_by_who_reads_it(number: int) -> None:
    errors, waited = [windows_error(number)] * 2, list[float]()

    def read() -> bytes:
        if errors:
            raise errors.pop()
        return b"content"

    if number == SHARING_VIOLATION:
        assert patiently(read, READING_ERRORS, waited.append) == b"content"
        assert waited == pytest.approx([0.02, 0.04])
    else:  # it may not be read at all
        with pytest.raises(PermissionError):
            patiently(read, READING_ERRORS, waited.append)


def test_every_file_is_opened_with_patience(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deck").write_bytes(b"content")
    opened = open
    errors, waited = [windows_error(SHARING_VIOLATION)], list[float]()

    def locked(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - what `open` takes
        if errors:
            raise errors.pop()
        return opened(*arguments, **options)

    monkeypatch.setattr("builtins.open", locked)
    monkeypatch.setattr("content.regular_file.patiently", partial(patiently, wait=waited.append))

    assert read_regular_file(tmp_path / "deck") == b"content"
    assert waited == pytest.approx([0.02])


@pytest.mark.parametrize("number", [errno.ENOENT, errno.ENOTDIR])
def test_there_is_no_folder_only_if_it_is_not_there(tmp_path: Path, number: int) -> None:
    error = OSError(number, "The system cannot find the path specified")

    assert writing_error(tmp_path / "kort.pdf", error).reason is Reason.NOT_WRITTEN
    assert writing_error(tmp_path / "gone" / "kort.pdf", error).reason is Reason.NO_FOLDER
