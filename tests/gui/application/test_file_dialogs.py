"""Names and folders for saved PDFs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from gui.application.file_dialogs import file_name, start_folder


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Mod – Halsnæs Kommune", "Mod – Halsnæs Kommune.pdf"),
        ('Ha\' styr: "på" driften / nu?', "Ha' styr på driften nu.pdf"),
        ("..", "Pejlemærker.pdf"),
        ("ø" * 300, "ø" * 80 + ".pdf"),
        ("a\nb\0c", "a b c.pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_file_system_accepts(title: str, name: str) -> None:
    assert file_name(title) == name


def test_the_folder_of_last_time_is_offered_while_it_is_there(tmp_path: Path) -> None:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    assert start_folder(str(tmp_path)) == tmp_path
    assert start_folder(str(tmp_path / "gone")) == Path(QStandardPaths.writableLocation(documents))
    assert start_folder("") == Path(QStandardPaths.writableLocation(documents))
