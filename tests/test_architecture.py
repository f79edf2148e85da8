"""Holds the architecture: which package may import what, and how large things may grow."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
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
FOLDERS_MAY_IMPORT = {
    "content/reading": set(),
    "content/catalogue": set(),
    "content/cards": {"content/reading", "content/cards/fitting"},
    "content/cards/fitting": {"content/cards"},
    "content/slides": {"content/cards", "content/cards/fitting", "content/reading"},
    "content/importing": {
        *("content/importing/readers", "content/own_library", "content/reading"),
    },
    "content/importing/readers": set(),
    "content/masking": set(),
    "content/own_library": {"content/reading"},
    "index/arrays": set(),
    "index/language": {"index/arrays"},
    "index/thesaurus": {"index/arrays", "index/language"},
    "index/segment": {"index/arrays", "index/language", "index/thesaurus"},
    "index/indexing": {"index/arrays", "index/language", "index/thesaurus", "index/segment"},
    "index/query": {"index/arrays", "index/language", "index/thesaurus", "index/segment"},
    "index/ranking": {"index/arrays", "index/thesaurus", "index/segment", "index/query"},
    "index/results": {
        *("index/arrays", "index/language", "index/thesaurus", "index/segment"),
        *("index/query", "index/ranking"),
    },
    "gui/appearance": set(),
    "gui/application": {"gui/appearance"},
    "gui/commands": {"gui/appearance", "gui/application"},
    "gui/scope": {"gui/appearance", "gui/application"},
    "gui/reading": {"gui/appearance", "gui/application"},
    "gui/tree": {"gui/appearance", "gui/application", "gui/scope"},
    "gui/search": {
        *("gui/appearance", "gui/application", "gui/scope", "gui/reading"),
    },
    "gui/deck": {"gui/appearance", "gui/application"},
    "gui/printing": {
        *("gui/appearance", "gui/application", "gui/deck"),
        *("gui/printing/options", "gui/printing/output"),
    },
    "gui/printing/options": {"gui/application"},
    "gui/printing/output": {"gui/appearance", "gui/application", "gui/printing"},
    "gui/importing": {
        *("gui/appearance", "gui/application", "gui/reading", "gui/printing"),
    },
    "gui/comparison": {
        *("gui/appearance", "gui/application", "gui/reading", "gui/search"),
        *("gui/printing", "gui/printing/output", "gui/wall"),
    },
    "gui/wall": {"gui/appearance", "gui/application", "gui/commands", "gui/reading"},
    "gui/group": {
        *("gui/appearance", "gui/application", "gui/scope", "gui/reading", "gui/deck"),
        *("gui/wall", "gui/printing"),
    },
    "gui/window": {
        *("gui/appearance", "gui/application", "gui/scope", "gui/reading", "gui/tree"),
        *("gui/search", "gui/deck", "gui/printing", "gui/importing"),
        *("gui/commands", "gui/comparison", "gui/wall", "gui/group"),
    },
}
"""Folder of a package -> the folders beside it that it may import from.

Modules flat in a package stand outside: every folder may use them, and they compose the folders.
"""
FILES_IN_A_FOLDER, FOLDERS_IN_A_FOLDER = 24, 16
FILE_LINES, FUNCTION_LINES, CLASS_LINES, CLASS_METHODS, PARAMETERS = 300, 40, 200, 15, 6

READ_WITH = {
    "docx",
    "lxml",
    "markdown_it",
    "odfdo",
    "pypdfium2",
    "selectolax",
}

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
        assert not libraries & {"whoosh", "numpy", "rapidfuzz", "zstandard"}
    if owner != "content":
        assert not libraries & {"yaml", "msgspec", "typst"}
    if path.parent != ROOT / "content/importing/readers":
        assert not libraries & READ_WITH
    if _name(path) != "gui/application/jobs.py":
        assert not libraries & {"threading", "concurrent", "multiprocessing", "asyncio"}
        assert not [line for line in _used_names(path) if line in {"QThread", "QThreadPool"}]


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {_module(path): path for path in _files(*PACKAGES, "benchmarks")}


def _imported_modules(module: str) -> set[str]:
    """The modules of ours that a module names, type-only imports and late ones counted."""
    found: set[str] = set()
    for node in ast.walk(_tree(MODULES[module])):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {name for name in found if name in MODULES and not f"{module}.".startswith(f"{name}.")}


def _folder(module: str) -> str:
    return MODULES[module].parent.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("package", [*PACKAGES, "benchmarks"])
def test_no_modules_import_each_other_in_a_circle(package: str) -> None:
    modules = [module for module in MODULES if module.split(".")[0] == package]
    assert len(modules) > 5, "the scan saw nothing"
    TopologicalSorter({module: _imported_modules(module) for module in modules}).prepare()


def test_every_folder_has_its_directions() -> None:
    folders = {
        path.parent.relative_to(ROOT).as_posix() for path in _files("content", "index", "gui")
    }
    assert {folder for folder in folders if "/" in folder} == set(FOLDERS_MAY_IMPORT)


@pytest.mark.parametrize("folder", FOLDERS_MAY_IMPORT)
def test_folders_import_in_the_allowed_directions(folder: str) -> None:
    modules = [module for module in MODULES if _folder(module) == folder]
    assert modules, "the scan saw nothing"
    imported = {_folder(name) for module in modules for name in _imported_modules(module)}
    package = folder.split("/", maxsplit=1)[0]
    beside = {name for name in imported if name.startswith(f"{package}/")} - {folder}
    assert beside <= FOLDERS_MAY_IMPORT[folder]


def test_a_folder_can_be_taken_in_at_one_look() -> None:
    folders = {path.parent for path in EVERYTHING} - {ROOT}
    assert len(folders) > 30, "the scan saw nothing"
    for folder in folders:
        files = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
        assert len(files) <= FILES_IN_A_FOLDER, folder
        beside = [path for path in folder.iterdir() if path.is_dir() and path.name[0] not in "._"]
        assert len(beside) <= FOLDERS_IN_A_FOLDER, folder


def test_the_tests_mirror_the_folders() -> None:
    folders = {path.parent.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("*.py")}
    assert len(folders) > 20, "the scan saw nothing"
    assert sorted(str(folder) for folder in folders if not (ROOT / folder).is_dir()) == []


def _used_names(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.alias):
            yield node.name


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
    if _name(path) in {"gui/application/jobs.py", "main.py"}:
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
