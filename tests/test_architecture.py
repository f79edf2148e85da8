"""Holds the architecture: which package may import what, and how large things may grow."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("content", "index", "cli", "gui")
MAY_IMPORT = {
    "content": {"content"},
    "index": {"content", "index"},
    "cli": {"content", "index", "cli"},
    "gui": {"content", "index", "gui"},
    "main": {"content", "index", "cli", "gui"},
}
GUI_LEAVES = ("theme", "icons", "jobs", "preferences", "fonts", "colours", "translation")
FILE_LINES, FUNCTION_LINES, CLASS_LINES, CLASS_METHODS, PARAMETERS = 300, 40, 200, 15, 6

Definition = ast.FunctionDef | ast.AsyncFunctionDef


def _files(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [*found, ROOT / "main.py"]


SOURCES = _files(*PACKAGES)
EVERYTHING = _files(*PACKAGES, "packaging", "benchmarks", "tests")


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""


def _owner(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_the_scan_sees_every_package() -> None:
    assert {_owner(path) for path in SOURCES} == {*PACKAGES, "main"}
    assert len(SOURCES) > 40


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_imports_follow_the_one_direction(path: Path) -> None:
    owner = _owner(path)
    ours = {name.split(".")[0] for name in _imports(_tree(path))} & set(MAY_IMPORT)
    assert ours <= MAY_IMPORT[owner]


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_each_library_is_known_in_one_place(path: Path) -> None:
    owner, names = _owner(path), list(_imports(_tree(path)))
    libraries = {name.split(".")[0] for name in names}
    if owner not in {"gui", "main"}:
        assert not libraries & {"PySide6", "shiboken6"}
    if owner != "index":
        assert not libraries & {"whoosh", "numpy", "rapidfuzz", "Stemmer", "zstandard"}
    if owner != "content":
        assert not libraries & {"yaml", "msgspec", "typst"}
    if _name(path) != "gui/jobs.py":
        assert not libraries & {"threading", "concurrent", "multiprocessing", "asyncio"}
        assert not [line for line in _used_names(path) if line in {"QThread", "QThreadPool"}]


def _used_names(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.alias):
            yield node.name


@pytest.mark.parametrize("leaf", GUI_LEAVES)
def test_a_leaf_of_the_window_imports_no_panel(leaf: str) -> None:
    allowed = {f"gui.{name}" for name in (*GUI_LEAVES, "stylesheet")}
    ours = {name for name in _imports(_tree(ROOT / "gui" / f"{leaf}.py")) if name[:4] == "gui."}
    assert ours <= allowed


def test_packaging_and_tests_are_no_packages() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))
    assert not list((ROOT / "tests").rglob("__init__.py"))


@pytest.mark.parametrize("path", EVERYTHING, ids=_name)
def test_a_file_says_its_job_and_stays_small(path: Path) -> None:
    tree = _tree(path)
    assert ast.get_docstring(tree), "the first line says what the file is for"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= FILE_LINES


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_functions_and_classes_stay_small(path: Path) -> None:
    for node in ast.walk(_tree(path)):
        if isinstance(node, Definition):
            arguments = node.args
            parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
            names = [each.arg for each in parameters if each.arg not in {"self", "cls"}]
            assert len(names) <= PARAMETERS, f"{node.name}: {names}"
            assert _length(node) <= FUNCTION_LINES, node.name
        elif isinstance(node, ast.ClassDef):
            methods = [each for each in node.body if isinstance(each, Definition)]
            assert _length(node) <= CLASS_LINES, node.name
            assert len(methods) <= CLASS_METHODS, f"{node.name}: {len(methods)} methods"


def _length(node: Definition | ast.ClassDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_only_jobs_and_main_may_catch_every_exception(path: Path) -> None:
    if _name(path) in {"gui/jobs.py", "main.py"}:
        return
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None
            caught = {each.id for each in ast.walk(node.type) if isinstance(each, ast.Name)}
            reraises = any(isinstance(each, ast.Raise) for each in ast.walk(node))
            assert reraises or not caught & {"Exception", "BaseException"}


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_no_named_tuple_has_the_default_of_a_dataclass(path: Path) -> None:
    """`field(...)` would be the value itself there, and no type checker says so."""
    named = (
        node
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ClassDef) and "NamedTuple" in map(ast.unparse, node.bases)
    )
    defaults = (
        each.value for node in named for each in node.body if isinstance(each, ast.AnnAssign)
    )
    assert not [each.lineno for each in defaults if each and ast.unparse(each).startswith("field(")]
