"""What the tests of the own library share: a folder with two texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.own_library.folder_change import change_folder
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, mapped


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with two texts of a municipality, of which one has an original."""
    folder = tmp_path / "own"
    files = {
        "oeby/municipality.yaml": MUNICIPALITY,
        "oeby/grundlag.txt": SOURCE,
        "oeby/grundlag.yaml": mapped(MAP),
        "oeby/grundlag.pdf": "%PDF",
        "oeby/politik.txt": SOURCE,
        "oeby/politik.yaml": mapped(MAP),
    }
    change_folder(folder, {path: text.encode() for path, text in files.items()})
    return folder
