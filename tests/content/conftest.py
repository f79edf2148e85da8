"""What the tests of the library share: a small library in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, Write, mapped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def write(folder: Path) -> Write:
    """Writes into a small sound library."""

    def into(file: str, content: str | bytes) -> None:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    into("oeby/municipality.yaml", MUNICIPALITY)
    into("oeby/grundlag.txt", SOURCE)
    into("oeby/grundlag.yaml", mapped(MAP))
    return into
