"""What is different on Windows and macOS is done in one place, which knows the difference."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable

import pytest

from tests.test_architecture import ROOT, SOURCES

ONLY_IN: dict[str, set[str]] = {
    # A handle of Windows is in text mode unless Python itself adds the flag: two are the opener of
    # `open`, the third writes nothing.
    "os.open": {"content/atomic_file.py", "content/regular_file.py", "cli/output.py"},
    "os.fdopen": set(),
    # Windows replaces nothing that is open: with patience.
    "os.replace": {"content/atomic_file.py"},
    "os.rename": set(),
    # Not there on Windows, or without effect.
    "os.fork": set(),
    "os.geteuid": set(),
    "os.kill": set(),
    "os.mkfifo": set(),
    "os.chmod": set(),
    "os.link": set(),
    "os.symlink": set(),
    "signal.alarm": set(),
    "signal.set_wakeup_fd": {"gui/application/termination.py"},
    "resource.setrlimit": {"cli/original_reading.py"},
    # Of the whole process, and other on each system.
    "locale.setlocale": set(),
    "time.tzset": set(),
}
"""A name -> the modules that may use it."""

UNIX_MODULES = {"fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty"}
UNIX_PATHS = ("/dev/", "/tmp/", "/etc/", "/proc/", "/usr/")
_POINTS = re.compile(r"\dpt\b")
TREES = {
    path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in SOURCES
}


def _found(wrong: Callable[[str, ast.AST], bool]) -> list[str]:
    """The places in the sources where a node is wrong in its file."""
    return [
        f"{file}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)}"
        for file, tree in TREES.items()
        for node in ast.walk(tree)
        if wrong(file, node)
    ]


def test_what_is_of_one_system_is_in_the_module_that_knows_it() -> None:
    def wrong(file: str, node: ast.AST) -> bool:
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            return False
        return file not in ONLY_IN.get(f"{node.value.id}.{node.attr}", {file})

    assert _found(wrong) == []


@pytest.mark.parametrize("name", [name for name, files in ONLY_IN.items() if files])
def test_every_exception_is_still_needed(name: str) -> None:
    texts = {file: (ROOT / file).read_text(encoding="utf-8") for file in ONLY_IN[name]}

    assert [file for file, text in texts.items() if name not in text] == []


def test_modules_of_unix_are_imported_where_their_absence_is_expected() -> None:
    expected = {
        each
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.With) and "suppress(ImportError" in ast.unparse(node.items[0])
        for each in ast.walk(node)
    }

    def wrong(_file: str, node: ast.AST) -> bool:
        names: Iterable[str | None] = ()
        if isinstance(node, ast.Import):
            names = (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names = (node.module,)
        return node not in expected and bool(UNIX_MODULES & set(names))

    assert _found(wrong) == []


def test_files_are_renamed_with_patience() -> None:
    """`Path.replace` takes one argument, `str.replace` two, and that of dataclasses takes names."""

    def wrong(_file: str, node: ast.AST) -> bool:
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and (
                node.func.attr == "rename"
                or (node.func.attr == "replace" and len(node.args) == 1 and not node.keywords)
            )
        )

    assert _found(wrong) == []


def test_text_is_read_and_written_in_an_encoding_that_is_named() -> None:
    """On Windows it would be that of the country."""

    def wrong(_file: str, node: ast.AST) -> bool:
        if not isinstance(node, ast.Call) or not _is_of_text(node):
            return False
        named = [*node.args, *(each.value for each in node.keywords if each.arg == "encoding")]
        return not {ast.unparse(each) for each in named} & {"'utf-8'", "'ascii'"}

    assert _found(wrong) == []


def _is_of_text(call: ast.Call) -> bool:
    """Whether a call reads or writes text: of a file, or of another program."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    if name in {"read_text", "write_text"}:
        return True
    if ast.unparse(call.func) == "open":
        return not any("b" in ast.unparse(each) for each in call.args[1:2])
    return any(ast.unparse(each) in {"text=True", "encoding"} for each in call.keywords)


def test_no_path_of_unix_is_written_in_the_code() -> None:
    def wrong(_file: str, node: ast.AST) -> bool:
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        return is_text and ast.literal_eval(node).startswith(UNIX_PATHS)

    assert _found(wrong) == []


def test_texts_are_stored_with_the_line_ends_that_everything_here_expects() -> None:
    """A `sh` of Windows stumbles over others, and the sums of the texts would be others."""
    rules = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    files = [each for each in ROOT.glob("*") if each.is_file() and each.suffix in {".md", ".py"}]
    scripts = [*ROOT.glob("packaging/*.sh"), ROOT / "Makefile", *files]

    assert "* text=auto eol=lf" in rules
    assert rules[-1] == "content/library/**/*.txt -text"
    assert [each.name for each in scripts if b"\r" in each.read_bytes()] == []


def test_sizes_of_text_are_in_pixels() -> None:
    """A point of macOS is a pixel; the cards, which are paper, are typeset by typst."""

    def wrong(file: str, node: ast.AST) -> bool:
        names = {"setPointSize", "setPointSizeF", "pointSize", "pointSizeF", "setFontPointSize"}
        of_text = isinstance(node, ast.Attribute) and node.attr in names
        in_style = isinstance(node, ast.Constant) and bool(_POINTS.search(str(node.value)))
        return file.startswith("gui/") and (
            of_text or (in_style and file == "gui/appearance/stylesheet.py")
        )

    assert _found(wrong) == []
