"""What opens the window is read without the command line's parser, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.launch_options import Launch, read_launch


@pytest.mark.parametrize(
    ("arguments", "launch"),
    [
        ([], Launch()),
        (["--profile", "p"], Launch(profile=Path("p"))),
        (["--library", "l", "--profile", "p"], Launch(Path("l"), Path("p"))),
    ],
)
def test_a_plain_start_is_read_at_once(arguments: list[str], launch: Launch) -> None:
    assert read_launch(arguments) == launch


@pytest.mark.parametrize(
    "arguments",
    [["list"], ["--help"], ["--profile"], ["--profile", "--library"], ["--profile", "p", "list"]],
)
def test_anything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert read_launch(arguments) is None
