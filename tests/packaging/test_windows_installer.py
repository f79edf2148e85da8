"""What the installer for Windows is made of. `try_windows_installer.py` tries it under Wine."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader
from windows_installer import SIZES, file_list, version_resource, write_icon

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "windows_installer.nsi"


def test_the_icon_holds_a_picture_for_every_size(tmp_path: Path) -> None:
    file = write_icon(tmp_path / "pejlemaerker.ico")

    reader = QImageReader(str(file))
    found = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        found.add(reader.read().size().toTuple())

    assert found == {QSize(side, side).toTuple() for side in SIZES}


def test_the_properties_of_the_program_name_it_and_its_version() -> None:
    text = version_resource("1.2.3")

    ast.parse(text, mode="eval")
    assert "filevers=(1, 2, 3, 0)" in text
    assert "StringStruct('ProductName', 'Pejlemærker')" in text


def test_the_uninstaller_takes_away_each_file_and_only_empty_folders(tmp_path: Path) -> None:
    for name in ("pejlemaerker.exe", "_internal/deep/a$b.txt", "_internal/c.dll"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    install, uninstall, _rest = file_list(tmp_path).split("!macroend\n")

    assert install.count("  File ") == 3
    assert uninstall.splitlines()[1:] == [
        r'  Delete "$INSTDIR\_internal\c.dll"',
        r'  Delete "$INSTDIR\_internal\deep\a$$b.txt"',
        r'  Delete "$INSTDIR\pejlemaerker.exe"',
        r'  RMDir "$INSTDIR\_internal\deep"',
        r'  RMDir "$INSTDIR\_internal"',
    ]


def test_nothing_is_ever_removed_with_all_that_is_in_it() -> None:
    script = SCRIPT.read_text(encoding="utf-8")

    assert "RMDir /r" not in script
    assert "MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER" in script


def test_the_draft_for_windows_says_first_that_it_has_not_run() -> None:
    first = (ROOT / ".ci" / "windows.yml").read_text(encoding="utf-8").splitlines()[0]

    assert "has not run" in first
