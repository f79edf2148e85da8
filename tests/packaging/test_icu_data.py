"""ICU's data is cut to a tenth, and letters keep their order in each language of the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from icu_data import cut, is_unused

SORTED = """
import sys
from PySide6.QtCore import QCollator, QLocale
words = "Aarhus Zebra Ærø Østby Åby Öland Älv Anders".split()
print(" ".join(sorted(words, key=QCollator(QLocale(sys.argv[1])).sortKey)))
print(*{line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line})
"""


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of Qt's library with ICU's data, cut."""
    (whole,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    copied = Path(shutil.copy(whole, tmp_path_factory.mktemp("icu")))
    cut(copied)
    assert copied.stat().st_size < whole.stat().st_size / 8
    return copied


def sorted_words(language: str, folder: Path | None) -> tuple[str, str]:
    """The words as Qt sorts them, and the library of ICU's data that it used."""
    environment = dict(os.environ)
    if folder is not None:
        environment["LD_LIBRARY_PATH"] = str(folder)
    done = subprocess.run(
        [sys.executable, "-c", SORTED, language],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    words, library = done.stdout.splitlines()
    return words, library


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("da_DK", "Anders Zebra Älv Ærø Öland Østby Åby Aarhus"),
        ("nb_NO", "Anders Zebra Älv Ærø Öland Østby Åby Aarhus"),
        ("sv_SE", "Aarhus Anders Zebra Åby Älv Ærø Öland Østby"),
    ],
)
def test_words_are_sorted_as_before(part: Path, language: str, expected: str) -> None:
    before, whole_library = sorted_words(language, None)
    after, library = sorted_words(language, part.parent)

    assert before == after == expected
    assert library == str(part) != whole_library


def test_what_belongs_to_no_language_of_ours_goes() -> None:
    items = ["coll/da.res", "coll/zh.res", "coll/root.res", "sv_SE.res", "curr/da.res", "a.cnv"]

    assert [item for item in items if is_unused(item)] == ["coll/zh.res", "curr/da.res", "a.cnv"]
