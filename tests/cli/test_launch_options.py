"""What opens the window is read without the command line's parser, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.launch_options import LaunchOptions, parse_launch_options


@pytest.mark.parametrize(
    ("arguments", "launch"),
    [
        ([], LaunchOptions()),
        (["--profile", "p"], LaunchOptions(profile=Path("p"))),
        (["--library", "l", "--profile", "p"], LaunchOptions((Path("l"),), Path("p"))),
        (["kort.pejldeck"], LaunchOptions(file=Path("kort.pejldeck"))),
        (["--profile", "p", "A.PEJLTEXTS"], LaunchOptions((), Path("p"), Path("A.PEJLTEXTS"))),
        (["/old deck.yaml"], LaunchOptions(file=Path("/old deck.yaml"))),
        (["--library", "l", "--library", "m"], LaunchOptions((Path("l"), Path("m")))),
    ],
)
def test_a_plain_start_is_read_at_once(arguments: list[str], launch: LaunchOptions) -> None:
    assert parse_launch_options(arguments) == launch


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["--help"],
        ["--profile"],
        ["--profile", "--library"],
        ["--profile", "p", "list"],
        ["kort.pdf"],
    ],
)
def test_anything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert parse_launch_options(arguments) is None
