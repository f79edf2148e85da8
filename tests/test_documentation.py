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

    said = (
        f"{len(library.municipalities)} municipalities ({names}), {len(library.documents)} "
        f"documents, {len(principles)} principles, {len(library.passages)} passages."
    )

    assert said in README.replace("\n", " ")


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
