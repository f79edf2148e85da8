"""Every file that goes into the package is somebody's work, with a licence text to show."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import PySide6
import pytest
import typst
from components import Component, UnclaimedError, owner_of
from notices import owners_of, write_licences

ROOT = Path(__file__).resolve().parents[2]
QT = Path(PySide6.__file__).parent / "Qt" / "lib"


@pytest.mark.parametrize(
    ("source", "name", "text"),
    [
        (ROOT / "main.py", "pejlemaerker", "LICENSE"),
        (
            ROOT / "gui/appearance/icon_files/application/pejlemaerker.svg",
            "pejlemaerker",
            "LICENSE",
        ),
        (ROOT / "gui/appearance/icon_files/archive.svg", "Lucide", "LICENSE"),
        (ROOT / "content/fonts/source-sans/SourceSans3-It.ttf", "Source Sans", "LICENSE.md"),
        (QT / "libQt6Core.so.6", "Qt", "LGPL-3.0.txt"),
        (Path(PySide6.__file__), "pyside6-essentials", "GPL-3.0.txt"),
        (Path(np.__file__), "numpy", "LICENSE.txt"),
        (Path(json.__file__), "Python", "LICENSE.txt"),
        (ROOT / "build/package/base_library.zip", "Python", "LICENSE.txt"),
    ],
)
def test_a_file_is_the_work_of_who_made_it(source: Path, name: str, text: str) -> None:
    owner = owner_of(source)

    assert owner.name == name
    assert text in [path.name for path in owner.texts] or (name, sys.base_prefix) == (
        "Python",
        "/usr",
    )
    assert [path for path in owner.texts if not path.read_text(encoding="utf-8").strip()] == []


def test_icu_inside_qt_has_terms_of_its_own() -> None:
    (data,) = QT.glob("libicudata.so.*")

    owner = owner_of(data)

    assert owner.purl.startswith("pkg:generic/icu@")
    assert [path.name for path in owner.texts] == ["ICU.txt"]


def test_a_file_that_nobody_claims_stops_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "stray.dat"
    stray.touch()

    with pytest.raises(UnclaimedError, match="Nobody claims"):
        owners_of({"_internal/stray.dat": str(stray)}, [], "pejlemaerker")


def test_what_is_packed_inside_the_program_has_its_owners_too() -> None:
    owners = owners_of({}, [str(ROOT / "main.py"), np.__file__, np.__file__], "pejlemaerker")

    assert {owner.name: files for owner, files in owners.items()} == {
        "pejlemaerker": ["pejlemaerker"],
        "numpy": ["pejlemaerker"],
    }


def test_the_licences_hold_each_text_and_each_crate(tmp_path: Path) -> None:
    owners: dict[Component, list[str]] = {owner_of(Path(typst.__file__)): []}

    write_licences(owners, tmp_path)

    crates = (tmp_path / "typst" / "crates.txt").read_text(encoding="utf-8").splitlines()
    assert len(crates) > 300
    assert {"LICENSE", "MIT.txt", "Unicode-3.0.txt"} < {f.name for f in tmp_path.rglob("*")}


def test_texts_of_one_name_are_all_kept(tmp_path: Path) -> None:
    component = owner_of(Path(np.__file__))

    write_licences({component: []}, tmp_path)

    assert len(list((tmp_path / "numpy").iterdir())) == len(component.texts) > 10
