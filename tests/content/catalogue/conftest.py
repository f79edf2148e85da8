"""What the tests of the catalogue share: a copy of the shipped library, and its catalogue."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from content.catalogue.catalogue_cache import FOLDER
from content.library_opening import SHIPPED_LIBRARY, open_library

YEAR_2020 = 1_577_836_800


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped library whose files have not changed for long."""
    copy = tmp_path / "library"
    shutil.copytree(SHIPPED_LIBRARY, copy)
    for path in copy.rglob("*.*"):
        os.utime(path, (YEAR_2020, YEAR_2020))
    return copy


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def file(folder: Path, cache: Path) -> Path:
    """The catalogue of the copy, compiled."""
    open_library(folder, cache)
    (file,) = (cache / FOLDER).iterdir()
    return file
