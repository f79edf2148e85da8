"""The README keeps its word: its example loads, its commands and its numbers are true."""

from __future__ import annotations

import hashlib
import re
import shlex
from pathlib import Path

import pytest

from cli.arguments import parse
from content.library_opening import load_library
from content.model import PassageKind

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
COMMANDS = re.findall(r"^\.venv/bin/python main\.py (.+)$", README, re.MULTILINE)


def blocks(language: str) -> list[str]:
    """The fenced blocks of this language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_example_library_is_one_that_loads(tmp_path: Path) -> None:
    (text,), (text_map, municipality) = blocks("text"), blocks("yaml")
    folder = tmp_path / "eksempel"
    folder.mkdir()
    (folder / "ledelse.txt").write_text(text, encoding="utf-8")
    digest = hashlib.sha256(text.encode()).hexdigest()
    (folder / "ledelse.yaml").write_text(text_map.replace("SUM", digest), encoding="utf-8")
    (folder / "municipality.yaml").write_text(municipality, encoding="utf-8")

    library = load_library(tmp_path)

    assert [str(fault) for fault in library.faults] == []
    assert library.passage("eksempel/ledelse/vi-gaar-foran").kind is PassageKind.PRINCIPLE


def test_the_numbers_are_those_of_the_library() -> None:
    library = load_library()
    principles = [p for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    names = ", ".join(place.short_name for place in library.municipalities)

    sentence = (
        f"{len(library.municipalities)} municipalities ({names}), {len(library.documents)} "
        f"documents, {len(principles)} principles, {len(library.passages)} passages."
    )

    assert sentence in README.replace("\n", " ")


@pytest.mark.parametrize("command", [line for line in COMMANDS if "--help" not in line])
def test_each_command_is_understood(command: str) -> None:
    assert parse(shlex.split(command)).command == shlex.split(command)[0]


def test_each_passage_that_a_command_names_is_in_the_library() -> None:
    named = set(re.findall(r"\b[a-z]+(?:/[a-z0-9-]+){2}\b", "\n".join(COMMANDS)))

    assert named != set()
    assert [name for name in named if name not in load_library()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_each_link_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8"))
    inside = [link for link in links if "://" not in link]

    assert [link for link in inside if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_each_command_of_make_that_is_named_is_one(document: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z][a-z-]*)", marked(document)))

    assert sorted(named - targets) == []


MARKED = re.compile(r"^```.*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
FOLDERS = "content|index|cli|gui|packaging|benchmarks|tests|docs"
PATH = re.compile(rf"(?<![\w/.<>-])(?:{FOLDERS})/[\w./*-]*|(?<![\w/.<>*-])\w+\.(?:py|typ|ts)\b")
MODULE = re.compile(rf"(?<![\w/.-])(?:{FOLDERS})(?:\.\w+)+")
NAME = re.compile(r"(?<![\w.-])(?:[A-Z][a-z]+(?:[A-Z]\w*)|[a-z]+_\w+|[A-Z]+_[A-Z_]+)(?![\w.-])")
NOT_OURS = {"none_dealloc"}  # CPython


def marked(document: Path) -> str:
    """The text of a document that is set as code."""
    return "\n".join(MARKED.findall(document.read_text(encoding="utf-8")))


def is_there(path: str) -> bool:
    """Whether a file or folder is in the project; a bare file name may be in any folder of it."""
    if "/" in path:
        return any(ROOT.glob(path.rstrip("/")))
    return (
        any(any((ROOT / folder).rglob(path)) for folder in FOLDERS.split("|"))
        or (ROOT / path).is_file()
    )


def leads_to_code(dotted: str) -> bool:
    """Whether a dotted name is a module, or a name in one."""
    parts = dotted.split(".")
    for count in range(len(parts), 0, -1):
        path = ROOT.joinpath(*parts[:count])
        file = (
            path.with_suffix(".py") if path.with_suffix(".py").is_file() else path / "__init__.py"
        )
        if file.is_file():
            text = file.read_text(encoding="utf-8")
            return all(re.search(rf"\b{name}\b", text) for name in parts[count:])
    return path.is_dir()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_each_file_and_folder_that_is_named_exists(document: Path) -> None:
    assert [path for path in PATH.findall(marked(document)) if not is_there(path)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_each_module_that_is_named_exists(document: Path) -> None:
    names = MODULE.findall(marked(document))
    assert [name for name in names if "/" not in name and not leads_to_code(name)] == []


def test_each_class_and_function_that_is_named_is_in_the_code() -> None:
    folders = set(FOLDERS.split("|")) - {"docs", "tests"}
    files = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    sources = [path for path in files if path.suffix in {".py", ".typ"}]
    words = {
        word
        for path in [*sources, ROOT / "main.py", ROOT / "Makefile", ROOT / "pyproject.toml"]
        for word in re.findall(r"\w+", path.read_text(encoding="utf-8"))
    }
    named = {
        (document.name, name) for document in DOCUMENTS for name in NAME.findall(marked(document))
    }

    assert len(named) > 20
    assert sorted(each for each in named if each[1] not in words | NOT_OURS) == []
