"""Pictures of cards and slides: all of them or none, each with a name of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cli.picture_files import write_pictures
from content.cards import CardError, Reason


def _picture() -> bytes:
    return b"picture"


def _raising(error: BaseException) -> Callable[[], bytes]:
    def draw() -> bytes:
        raise error

    return draw


def test_pictures_that_cannot_all_be_written_are_taken_back(tmp_path: Path) -> None:
    (tmp_path / "old.png").write_bytes(b"before")
    full = _raising(CardError("No.", Reason.DISK_FULL))
    with pytest.raises(CardError):
        write_pictures([("", _picture), ("", full)], tmp_path / "card.png")
    assert [file.name for file in tmp_path.iterdir()] == ["old.png"]


@pytest.mark.parametrize(
    ("finished", "sentence"),
    [
        (0, "Stopped. Pictures finished: 0 of 3."),
        (1, "Stopped. Pictures finished: 1 of 3 (1.png)."),
        (2, "Stopped. Pictures finished: 2 of 3 (1.png to 2.png)."),
    ],
)
def test_an_interruption_leaves_the_finished_pictures_and_names_them(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    finished: int,
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    pictures = [("", _picture)] * 3
    pictures[finished] = ("", _raising(KeyboardInterrupt()))

    with pytest.raises(KeyboardInterrupt) as interrupt:
        write_pictures(pictures, Path("*.png"))

    names = [f"{number}.png" for number in range(1, finished + 1)]
    assert str(interrupt.value) == sentence
    assert capsys.readouterr().out.split() == names
    assert sorted(file.name for file in tmp_path.iterdir()) == names


def test_a_picture_alone_has_the_name_that_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_pictures([("", _picture)], tmp_path / "card.png")
    assert capsys.readouterr().out == f"{tmp_path / 'card.png'}\n"
    assert (tmp_path / "card.png").read_bytes() == b"picture"


def test_several_pictures_are_numbered_and_named_for_what_they_show(tmp_path: Path) -> None:
    write_pictures([("oeby/a/mod", _picture)] * 10, tmp_path / "wall.png")

    names = sorted(file.name for file in tmp_path.iterdir())
    assert names[0] == "wall-01-mod.png"
    assert len(names) == 10
