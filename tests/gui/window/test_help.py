"""Help and the dialog about the program: keys, examples that search, folders, notices, support."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundle import DATA
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QTextEdit

from content.library import Library
from content.version import VERSION
from gui.window import about_dialog
from gui.window.about_dialog import AboutDialog
from gui.window.help_dialog import HelpDialog
from tests.gui.whole_window import OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses
ROOT = Path(__file__).resolve().parents[3]


def _profile(folder: Path) -> tuple[Path, ...]:
    """Where the windows of these tests keep settings, own data and cache."""
    return folder / "config", folder, folder / "cache"


@pytest.mark.parametrize("example", ["tillid", '"på tværs"', "mod -tillid", "Hjorring"])
def test_an_example_of_the_help_is_searched_for_when_it_is_clicked(
    open_window: OpenWindow, example: str
) -> None:
    reader = open_window()
    reader.command("show_help")
    dialog = reader.part(HelpDialog, "helpDialog")
    link = example.replace('"', "&quot;")
    assert f'<a href="{link}">{link}</a>' in dialog.examples.text()

    dialog.examples.linkActivated.emit(example)

    assert not dialog.isVisible()
    assert reader.field.text() == example
    assert reader.focus == "searchField"
    assert reader.rows()


def test_the_help_opens_the_folders_of_settings_own_data_and_texts(
    open_window: OpenWindow,
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    reader = open_window()
    reader.command("show_help")
    dialog = reader.part(HelpDialog, "helpDialog")

    assert library.folder is not None
    folders = [*_profile(tmp_path), library.folder]
    for folder in folders:
        assert f'href="{folder.resolve().as_uri()}"' in dialog.folders.text()
        dialog.folders.linkActivated.emit(folder.as_uri())

    assert [url.toLocalFile() for url in opened] == list(map(str, folders))
    assert VERSION in dialog.folders.text()


def test_the_state_of_the_program_is_copied_for_support(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reader = open_window()
    reader.command("show_about")
    dialog = reader.part(AboutDialog, "aboutDialog")

    copy = dialog.findChild(QPushButton, "copyForSupport")
    assert isinstance(copy, QPushButton)
    copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Pejlemærker {VERSION}\n")
    assert "4 municipalities · 5 documents · 42 passages · 0 faults" in copied
    assert "Search is ready." in copied
    assert "Qt 6" in copied
    assert [str(folder) for folder in _profile(tmp_path) if f": {folder}\n" not in copied] == []


def test_licence_and_notices_are_read_in_the_program_and_are_in_the_package(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.command("show_about")
    dialog = reader.part(AboutDialog, "aboutDialog")

    pages = [page.toPlainText() for page in dialog.findChildren(QTextEdit)]

    assert any("SIL Open Font License" in page for page in pages)
    assert any("Mozilla Public License Version 2.0" in page for page in pages)
    assert {("LICENSE", "."), ("NOTICE.md", ".")} <= set(DATA)


def test_the_licences_of_each_part_of_the_package_can_be_read(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences = tmp_path / "licences"
    for name in ("Qt", "numpy"):
        (licences / name).mkdir(parents=True)
        (licences / name / "LICENSE").write_text(f"Terms of {name}", encoding="utf-8")
    monkeypatch.setattr(about_dialog, "LICENCES", licences)
    reader = open_window()
    reader.command("show_about")
    dialog = reader.part(AboutDialog, "aboutDialog")
    (choice,) = dialog.findChildren(QComboBox)

    choice.setCurrentText("Qt")

    assert [choice.itemText(row) for row in range(choice.count())] == ["numpy", "Qt"]
    assert any("Terms of Qt" in page.toPlainText() for page in dialog.findChildren(QTextEdit))
