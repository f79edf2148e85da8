"""Whatever the streams, the locale or the working folder are: a sentence and the right status."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import ROOT, Ended, Run
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, mapped

MOD = "halsnaes/mod-tillid-og-helhed/mod"
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
NO_OUTPUT = "There is no standard output to write to.\n"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the cases are those of a shell of Unix")


def _shell(folder: Path, line: str, environment: dict[str, str] | None = None) -> Ended:
    """Run a line of a shell, in which $main is main.py with a profile."""
    ended = subprocess.run(
        ["sh", "-c", line.replace("$main", f"{sys.executable} {ROOT}/main.py --profile p")],
        cwd=folder,
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["list --json", "search tillid", "--help"])
def test_output_that_cannot_be_written_is_reported(
    tmp_path: Path, command: str, unbuffered: str
) -> None:
    ended = _shell(tmp_path, f"$main {command} >/dev/full", {"PYTHONUNBUFFERED": unbuffered})

    assert ended.status == 1
    assert ended.err == "The output could not be written: No space left on device.\n"


@pytest.mark.parametrize("command", ["list", "search tillid"])
def test_without_standard_output_nothing_is_printed_in_vain(tmp_path: Path, command: str) -> None:
    ended = _shell(tmp_path, f"$main {command} >&-")

    assert (ended.status, ended.err) == (1, NO_OUTPUT)


def test_cards_need_no_stream_at_all(tmp_path: Path) -> None:
    ended = _shell(tmp_path, f"$main card {MOD} --output mod.pdf <&- >&- 2>&-")

    assert ended.status == 0
    assert (tmp_path / "mod.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "status"), [(["list"], 1), (["fly"], 2), (["index"], 0), (["--version"], 0)]
)
def test_a_program_without_streams_ends_with_the_right_status(
    tmp_path: Path, arguments: list[str], status: int
) -> None:
    probe = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None; import main;"
        "sys.exit(main.main(sys.argv[1:]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", probe, "--profile", str(tmp_path), *arguments],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (status, b"", b"")


def test_without_standard_error_no_sentence_goes_into_the_output(tmp_path: Path) -> None:
    ended = _shell(tmp_path, "$main list --library nowhere 2>&-")

    assert (ended.status, ended.out) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_sentences_that_nobody_can_read_change_no_status(tmp_path: Path) -> None:
    assert _shell(tmp_path, "$main fly 2>/dev/full").status == 2
    assert _shell(tmp_path, "$main list --library nowhere 2>/dev/full").status == 1


def test_without_standard_input_there_are_no_queries(tmp_path: Path) -> None:
    ended = _shell(tmp_path, "$main search --stdin <&-")

    assert ended.status == 1
    assert ended.err == "There is no standard input to read queries from.\n"


def test_input_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    ended = _shell(tmp_path, "$main search --stdin <&1 1>out")

    assert ended.status == 1
    assert ended.err == "Standard input could not be read: Bad file descriptor.\n"


def test_a_working_folder_that_is_gone_is_no_fault_of_absolute_names(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    gone = "cd gone; rmdir ../gone; $main"

    assert _shell(tmp_path, f"{gone} list").out.count("\n") == 42
    (tmp_path / "gone").mkdir()
    ended = _shell(tmp_path, f"{gone} card {MOD} --output {tmp_path}/mod.pdf")
    assert (ended.status, ended.out) == (0, f"{tmp_path}/mod.pdf: 1 page.\n")


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (f"card {MOD} --output x.pdf", "“x.pdf” was not written: there is no folder “.”."),
        ("index", "The search index could not be saved in p/cache/index"),
        ("check mine", "The library folder cannot be read: No such file or directory."),
    ],
)
def test_a_working_folder_that_is_gone_is_reported_where_it_matters(
    tmp_path: Path, command: str, sentence: str
) -> None:
    (tmp_path / "gone").mkdir()

    ended = _shell(tmp_path, f"cd gone; rmdir ../gone; $main {command} 2>&1")

    assert ended.status == 1
    assert sentence in ended.out
    assert "Traceback" not in ended.out


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        ("list --library one", 1, "one: The library folder cannot be read: Too many levels"),
        (f"card {MOD} --output one", 1, "“one” was not written: Too many levels of symbolic"),
        (f"card {MOD} --output 'one/*.png'", 1, "“one/1-mod.png” was not written: Too many"),
        ("index --profile one", 1, "The search index could not be saved in one/cache/index"),
        (f"card {MOD} --output .", 1, "“.” was not written: it is not a file"),
    ],
)
def test_links_that_lead_in_a_circle_are_reported(
    run: Run, tmp_path: Path, arguments: str, status: int, sentence: str
) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")

    ended = run(*(each.strip("'") for each in arguments.split()))

    assert ended.status == status
    assert ended.err.startswith(sentence)
    assert ended.err.count("\n") == 1


def test_words_are_utf_8_in_every_locale(run: Run) -> None:
    in_utf_8 = run("search", "på tværs", "--municipality", "Hjørring").out

    assert run("search", "på tværs", "--municipality", "Hjørring", environment=C_LOCALE).out == (
        in_utf_8
    )
    assert "passages." in in_utf_8


@pytest.mark.parametrize("environment", [{}, C_LOCALE])
def test_words_that_are_not_utf_8_are_refused(tmp_path: Path, environment: dict[str, str]) -> None:
    ended = _shell(tmp_path, "$main search $(printf 'p\\345')", environment)

    assert (ended.status, ended.out) == (2, "")
    assert ended.err == ("Argument QUERY: “p\\xe5” is not UTF-8 text. See main.py search --help.\n")


def test_names_of_files_are_utf_8_in_every_locale(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "bøger" / "øby"
    home.mkdir(parents=True)
    (home / "municipality.yaml").write_text(MUNICIPALITY, encoding="utf-8")
    (home / "mød.txt").write_text(SOURCE, encoding="utf-8")
    (home / "mød.yaml").write_text(mapped(MAP), encoding="utf-8")

    shown = run("show", "øby/mød/mod", "--library", "bøger", environment=C_LOCALE)

    assert (shown.status, shown.err) == (0, "")
    assert "øby/mød.txt, lines 3-7" in shown.out
    (home / "mød.txt").unlink()
    assert run("check", "bøger", environment=C_LOCALE).out.startswith(
        "øby/mød.txt: The file cannot be read: No such file or directory.\n"
    )


@pytest.mark.parametrize("option", ["--library", "--profile"])
def test_an_empty_name_is_refused(run: Run, option: str) -> None:
    ended = run(option, "", "list")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == f"Argument {option}: the name is empty. See main.py --help.\n"
    assert run(option, "").status == 2


@pytest.mark.parametrize(
    "arguments", [("check", ""), ("tour", ""), ("card", MOD, "--output", "")], ids=str
)
def test_an_empty_name_of_a_folder_or_file_is_refused(run: Run, arguments: tuple[str, ...]) -> None:
    assert ": the name is empty." in run(*arguments).err


@pytest.mark.parametrize("limit", ["3", "0000000003", "0" * 5_000 + "3"])
def test_a_number_may_begin_with_zeros(run: Run, limit: str) -> None:
    assert len(run("search", "tillid", "--json", "--limit", limit).json["hits"]) == 3


@pytest.mark.parametrize("imports", [3, 4, 10, 40, 120])
def test_an_interruption_while_the_program_starts_ends_it_in_order(
    tmp_path: Path, imports: int
) -> None:
    probe = f"""
import builtins, sys
left, real = {imports}, builtins.__import__
def interrupted(*arguments, **named):
    global left
    left -= 1
    if left < 0:
        left = 1 << 30
        raise KeyboardInterrupt
    return real(*arguments, **named)
sys.argv = ["main.py", "--profile", {str(tmp_path)!r}, "list"]
code = compile(open("main.py", encoding="utf-8").read(), "main.py", "exec")
import __future__, os
builtins.__import__ = interrupted
exec(code, {{"__name__": "__main__"}})
"""
    ended = subprocess.run(
        [sys.executable, "-c", probe], cwd=ROOT, capture_output=True, check=False
    )

    assert ended.stderr.decode() in {"", "Stopped.\n"}
    assert ended.returncode == 130


def test_an_interruption_of_a_command_is_told_in_a_word(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "--profile", "p", "search", "--stdin"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdin.write(b"tillid\n")
        running.stdin.flush()
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        assert running.wait() == 130
        assert running.stderr.read() == b"Stopped.\n"
