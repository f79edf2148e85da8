"""What the command line understands, refuses and never shows: no traceback, one sentence."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from content.version import VERSION
from tests.cli.program import ROOT, Run


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["fly"], "Argument COMMAND: invalid choice: 'fly'"),
        (["show"], "The following arguments are required: ID"),
        (["list", "--jsn"], "Unrecognized arguments: --jsn"),
        (["search", "x", "--limit", "0"], "'0' is not a number of results from 1 to 1,000,000"),
        (["search", "x", "--limit", "-1"], "'-1' is not a number of results from 1 to 1,000,000"),
        (["search", "x", "--limit", "٣"], "is not a number of results from 1 to 1,000,000"),
        (["search", "x", "--kind", "poem"], "invalid choice: 'poem'"),
        (["search", "x", "--municipality", "Oslo"], "The library has no municipality 'Oslo'."),
        (["search", "x", "--language", "fi"], "The library has no language 'fi'. It has: da, sv."),
        (["search"], "Give either a query or --stdin."),
        (["search", "x", "--stdin"], "Give either a query or --stdin."),
        (["card", "x", "--output", "x.pdf"], "The library has no passage “x”"),
        (["card", "x", "--output", "x.pdf", "--format", "b5"], "There is no format 'b5'. Choose"),
        (["card", "x", "--output", "x.pdf", "--sheet", "b5"], "There is no sheet 'b5'. Choose"),
    ],
)
def test_what_is_not_understood_gets_one_sentence_and_status_2(
    run: Run, arguments: list[str], message: str
) -> None:
    ended = run(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert message in ended.err
    assert ended.err.count("\n") == 1


def test_version_is_the_one_of_the_project(run: Run) -> None:
    assert run("--version").out == f"Pejlemærker {VERSION}\n"
    assert f'version = "{VERSION}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_help_shows_examples(run: Run) -> None:
    ended = run("--help")
    assert ended.status == 0
    assert "examples:\n  main.py " in ended.out
    assert (
        "exit status: 0 done, 1 faults found or not done, 2 not understood, 130 interrupted."
        in ended.out
    )


def test_without_a_display_a_sentence_names_the_command_line(run: Run) -> None:
    screenless = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ended = run(environment=screenless)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("There is no display to open a window on; main.py --help")


def test_a_display_nobody_answers_at_is_no_display(run: Run) -> None:
    deaf = {"DISPLAY": ":54321", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ended = run(environment=deaf)
    assert ended.status == 2
    assert ended.err.startswith("There is no display")


def test_a_socket_that_a_crashed_server_left_is_no_display(run: Run) -> None:
    left = Path("/tmp/.X11-unix/X54322")
    left.parent.mkdir(exist_ok=True)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(left))
    listener.close()
    try:
        ended = run(environment={"DISPLAY": ":54322", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    finally:
        left.unlink()
    assert ended.status == 2
    assert ended.err.startswith("There is no display")


@pytest.mark.parametrize(
    "command", ["list", "show", "check", "search", "similar", "card", "slide", "index"]
)
def test_no_command_imports_qt(tmp_path: Path, command: str) -> None:
    arguments = {
        "show": ["halsnaes/mod-tillid-og-helhed/mod"],
        "search": ["tillid"],
        "similar": ["halsnaes/mod-tillid-og-helhed/mod"],
        "card": ["halsnaes/mod-tillid-og-helhed/mod", "--output", str(tmp_path / "mod.pdf")],
        "slide": ["halsnaes/mod-tillid-og-helhed/mod", "--output", str(tmp_path / "mod.pdf")],
    }.get(command, [])
    probe = (
        "import sys, main; status = main.main(sys.argv[1:]); "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(status)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", probe, command, *arguments, "--profile", str(tmp_path / "p")],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_reader_who_goes_away_is_no_error(tmp_path: Path) -> None:
    pipe = f"{sys.executable} {ROOT}/main.py --profile p list --json | head -c 10"
    ended = subprocess.run(["sh", "-c", pipe], cwd=tmp_path, capture_output=True, check=False)
    assert (ended.stdout, ended.stderr) == (b'[\n {\n  "id', b"")


def test_output_is_utf_8_whatever_the_locale(run: Run) -> None:
    ended = run("list", environment={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""})
    assert "[Indledning]" in ended.out
    assert "Vi er én Helsingør Kommune" in ended.out


def test_a_tour_into_a_file_is_reported_in_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    ended = run("tour", "file")
    assert ended.status == 1
    assert ended.err.endswith(": File exists.\n")
    assert "Errno" not in ended.err
