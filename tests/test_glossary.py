"""Holds the names in the code to the glossary."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in GLOSSARY.splitlines()
    if line.startswith("|") and not line.startswith(("| word |", "|--"))
]
BANNED = frozenset(re.findall(r"\*\*(\w+)\*\*", " ".join(row[3] for row in ROWS)))
"""The words of the last column that are set in bold."""

PLACES_AT_MOST = 80
FILES = [
    *(path for name in ("content", "index", "gui", "cli") for path in (ROOT / name).rglob("*.py")),
    ROOT / "main.py",
]


def _identifiers(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.Name(id=name):
                yield name
            case ast.arg(arg=name) | ast.Attribute(attr=name):
                yield name
            case ast.alias(asname=str(name)) | ast.keyword(arg=str(name)):
                yield name


def _words(identifier: str) -> set[str]:
    """The words of a name, plurals with and without their s: `CardSets` has card, sets and set."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", identifier)
    words = {part.lower() for part in parts}
    return words | {word.removesuffix("s") for word in words}


def test_the_glossary_has_one_line_for_each_word() -> None:
    words = [word.strip() for row in ROWS for word in row[0].split(",")]
    assert {len(row) for row in ROWS} == {4}
    assert len(words) > 80
    assert sorted(word for word in set(words) if words.count(word) > 1) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_name_has_a_word_that_the_glossary_bans(path: Path) -> None:
    assert len(BANNED) > 10
    names = {*_identifiers(path), path.stem}
    assert sorted(name for name in names if BANNED & _words(name)) == []


def test_place_is_said_rarely_and_town_never() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in FILES)
    assert len(re.findall(r"\bplaces?\b", text)) <= PLACES_AT_MOST
    assert re.findall(r"(?i)town", text) == []
