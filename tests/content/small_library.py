"""A small sound library to be made faulty, and what is said of it then."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from content.library import Library
from content.library_opening import load_library

SOURCE = "Titel\n\nMod\n\nVi har mod.\n- at ville\n- at turde\n\nIkon\n"
MAP = """\
kind: ledelsesgrundlag
language: da
sha256: {sum}
title: 1
furniture: [9]
passages:
  - id: mod
    kind: principle
    heading: 3
    sections:
      - lead: 5
        items: [{{bullets: 6-7}}]
"""
MUNICIPALITY = """\
name: Øby Kommune
short_name: Øby
country: DK
language: da
accent: {light: "#1d5a8a", dark: "#7db8e8"}
"""

Write = Callable[[str, str | bytes], None]


def mapped(text: str, source: str | bytes = SOURCE) -> str:
    data = source.encode() if isinstance(source, str) else source
    return text.replace("{{", "{").replace("}}", "}").replace("{sum}", sha256(data))


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def faults(folder: Path) -> list[str]:
    return [str(fault) for fault in load_library(folder).faults]


def documents(folder: Path) -> list[str]:
    """The ids of the documents of a library that has no faults."""
    library = load_library(folder)
    assert [str(fault) for fault in library.faults] == []
    return [document.id for document in library.documents]


def library_of(folder: Path, text: str, map_text: str) -> Library:
    """The library of one Danish text and its map, of which the fields that all have are given."""
    home = folder / "oeby"
    home.mkdir(parents=True, exist_ok=True)
    (home / "municipality.yaml").write_text(MUNICIPALITY, "utf-8")
    (home / "grundlag.txt").write_text(text, "utf-8")
    always = {"kind": "ledelsesgrundlag", "language": "da", "sha256": sha256(text.encode())}
    given = [line.split(":")[0] for line in map_text.splitlines()]
    fields = (f"{key}: {value}\n" for key, value in always.items() if key not in given)
    (home / "grundlag.yaml").write_text(map_text.strip() + "\n" + "".join(fields), "utf-8")
    return load_library(folder)
