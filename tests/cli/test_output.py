"""What could steer a terminal is escaped in everything that is written."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from cli.output import Bold, _shows_bold, write_error, write_json, write_line, write_progress
from tests.cli.program import ROOT, Run
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, mapped

STEERING = "\x00\a\x1b[31m\x7f\x9b\u202e\u2066\u2028\u2029\u061c\n\t\r\udce5"
ESCAPED = r"\x00\x07\x1b[31m\x7f\x9b\u202e\u2066\u2028\u2029\u061c\n\t\r\xe5"


def _steers(text: str) -> bool:
    return any(not character.isprintable() and character != "\n" for character in text)


def test_a_line_and_a_sentence_hold_no_control_characters(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_line("a", STEERING)
    write_error(f"b{STEERING}")
    write_progress(f"c{STEERING}", ended=True)

    captured = capsys.readouterr()
    assert captured.out == f"a{ESCAPED}\n"
    assert captured.err == f"b{ESCAPED}\n\rc{ESCAPED}\n"


@pytest.mark.parametrize("indent", [None, 1])
def test_json_escapes_them_as_json_does(
    capsys: pytest.CaptureFixture[str], indent: int | None
) -> None:
    value = {"title": STEERING, STEERING: ["æøå"]}

    write_json(value, indent=indent)

    written = capsys.readouterr().out
    assert json.loads(written) == value
    assert not _steers(written)
    assert "æøå" in written


def test_words_are_bold_on_a_terminal_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_line("a ", Bold("b\x1b"), " c")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    write_line("a ", Bold("b\x1b"), " c")

    assert capsys.readouterr().out == "a b\\x1b c\na \x1b[1mb\\x1b\x1b[0m c\n"


def test_a_console_of_windows_is_given_no_escape_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)

    assert [_shows_bold(system) for system in ("linux", "darwin", "win32")] == [True, True, False]


def test_no_command_escapes_a_text_a_name_or_a_query_in_another_way(
    run: Run, tmp_path: Path
) -> None:
    home = tmp_path / "library" / "oeby"
    home.mkdir(parents=True)
    source = SOURCE.replace("Vi har mod.", "Vi har \x1b[31mmod\x9b\u202e.")
    name = '"Øby \\e]0;x\\a Kommune"'
    (home / "municipality.yaml").write_text(
        MUNICIPALITY.replace("Øby Kommune", name), encoding="utf-8"
    )
    (home / "mod.txt").write_text(source, encoding="utf-8")
    (home / "mod.yaml").write_text(mapped(MAP, source), encoding="utf-8")
    library = ("--library", "library")

    written = [
        run(*command, *library)
        for command in (
            ("list",),
            ("show", "oeby/mod/mod"),
            ("show", "oeby/mod/mod", "--json"),
            ("search", "mod \x1b[31m\u202e"),
            ("search", "mod \x1b[31m\u202e", "--json"),
            ("search", "mod", "--municipality", "\x1b[31m"),
            ("similar", "oeby/mod/mod"),
            ("check", "\x1b[31m"),
            ("card", "oeby/\x1b[31m", "--output", "x.pdf"),
            ("card", "--deck", "\x1b[31m", "--output", "x.pdf"),
            ("\x1b[31m",),
        )
    ]

    assert not [each for each in written if _steers(each.out) or _steers(each.err)]
    assert r"\x1b[31m" in written[1].out
    assert r"\u001b[31m" in written[2].out


@pytest.mark.parametrize("file", [*sorted((ROOT / "cli").glob("*.py")), ROOT / "main.py"], ids=str)
def test_nothing_is_written_but_by_the_one_module_for_it(file: Path) -> None:
    calls = [
        node.lineno
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "print"
    ]
    # argparse writes its help through `arguments`
    assert len(calls) == {"output.py": 3, "arguments.py": 1}.get(file.name, 0), calls
