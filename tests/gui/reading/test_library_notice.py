"""A page is never older than its text without saying so."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from content.library import Library
from content.library_opening import SHIPPED_LIBRARY, load_library, open_library
from gui.application.preferences import PreferenceStore
from gui.window.main_window import MainWindow
from main import compose
from tests.gui.profile_driver import close_windows
from tests.gui.whole_window import PEJLEMAERKE_5, TILLID, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

SOURCE = "halsnaes/mod-tillid-og-helhed.txt"
AS_IT_WAS = "The page shows the text as it was when the program started."
CHANGED = f"{SOURCE}: The text has changed since it was read. {AS_IT_WAS}"


@pytest.fixture
def copy(tmp_path: Path) -> Library:
    """A copy of the shipped library, whose texts may be changed."""
    shutil.copytree(SHIPPED_LIBRARY, tmp_path / "library")
    return load_library(tmp_path / "library")


def _notice(reader: Reader) -> str:
    label = reader.part(QLabel, "sourceNotice")
    return label.text() if label.isVisible() else ""


def _change(copy: Library) -> str:
    """Change a text; returns its new SHA-256."""
    assert copy.folder is not None
    text = (copy.folder / SOURCE).read_text(encoding="utf-8")
    changed = text.replace("Tillid", "Mistillid").replace("TILLID", "MISTILLID")
    (copy.folder / SOURCE).write_text(changed, encoding="utf-8", newline="")
    return hashlib.sha256((copy.folder / SOURCE).read_bytes()).hexdigest()


def test_a_passage_whose_text_has_changed_is_shown_with_a_notice(
    open_window: OpenWindow, copy: Library
) -> None:
    reader = open_window(copy)
    reader.go_to(TILLID)
    assert _notice(reader) == ""
    _change(copy)

    reader.go_to(PEJLEMAERKE_5)
    assert _notice(reader) == ""
    reader.go_to(TILLID)

    assert _notice(reader) == CHANGED
    assert "Mistillid" not in reader.page
    reader.part(QPushButton, "readAgainButton").setFocus()
    reader.press(Qt.Key.Key_Tab)
    assert reader.focus == "readingPane"
    reader.command("show_source")
    assert _notice(reader) == CHANGED


def test_a_passage_whose_text_is_gone_is_shown_with_a_notice(
    open_window: OpenWindow, copy: Library
) -> None:
    reader = open_window(copy)
    assert copy.folder is not None
    shutil.rmtree(copy.folder)

    reader.go_to(TILLID)

    assert _notice(reader) == f"{SOURCE}: The file cannot be read: it does not exist. {AS_IT_WAS}"


def test_the_passage_of_the_last_time_is_checked_too(
    open_window: OpenWindow, copy: Library, store: PreferenceStore
) -> None:
    store.change(replace(store.current, passage=TILLID))
    _change(copy)

    assert _notice(open_window(copy)) == CHANGED


def test_the_notice_is_in_the_language_of_the_window(
    open_window: OpenWindow, copy: Library, store: PreferenceStore
) -> None:
    reader = open_window(copy)
    _change(copy)
    reader.go_to(TILLID)

    store.change(replace(store.current, language="da"))
    QApplication.processEvents()

    assert _notice(reader).endswith("som den var, da programmet startede.")


STILL = "The window still shows the texts as they were."


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is compared right after each page."""
    monkeypatch.setattr("gui.reading.library_notice._AFTER_A_PAGE", 0)


@pytest.mark.usefixtures("at_once")
def test_what_has_changed_in_the_library_is_said_on_any_page(
    open_window: OpenWindow, copy: Library, qtbot: QtBot
) -> None:
    reader = open_window(copy)
    _change(copy)
    assert copy.folder is not None
    for name in ("a", "b", "c", "d"):
        (copy.folder / f"halsnaes/{name}.txt").touch()
    (copy.folder / "helsingoer/ledelsesgrundlag.yaml").unlink()

    reader.go_to(PEJLEMAERKE_5)

    qtbot.waitUntil(lambda: _notice(reader) != "")
    assert _notice(reader) == (
        f"The library has changed since it was read. Changed: {SOURCE}. "
        "Removed: helsingoer/ledelsesgrundlag.yaml. "
        f"Added: halsnaes/a.txt, halsnaes/b.txt, halsnaes/c.txt … {STILL}"
    )


@pytest.mark.usefixtures("at_once")
def test_a_stick_that_was_pulled_out_is_said_until_it_is_back(
    open_window: OpenWindow, copy: Library, qtbot: QtBot, qapp: QApplication
) -> None:
    reader = open_window(copy)
    assert copy.folder is not None
    away = copy.folder.rename(copy.folder.with_name("away"))

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    qtbot.waitUntil(lambda: _notice(reader) != "")
    gone = f"{copy.folder}: The library folder cannot be read: it does not exist."
    assert _notice(reader) == f"{gone} {STILL}"
    away.rename(copy.folder)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: _notice(reader) == "")


@pytest.fixture
def compiled(copy: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """The copy from its catalogue, of which nothing is kept in memory."""
    monkeypatch.setattr("content.catalogue.catalogue_cache.SETTLED_SECONDS", 0)
    monkeypatch.setattr("content.catalogue.reader.RECENT", 0)
    assert copy.folder is not None
    return open_library(copy.folder, tmp_path / "compiled")


def _empty_catalogue(tmp_path: Path) -> None:
    (catalogue,) = (tmp_path / "compiled/catalogue").iterdir()
    catalogue.write_bytes(b"")


def test_a_passage_that_can_no_longer_be_read_is_not_the_page_from_before(
    open_window: OpenWindow, copy: Library, compiled: Library, tmp_path: Path
) -> None:
    reader = open_window(compiled)
    reader.go_to(PEJLEMAERKE_5)
    reader.type("tillid")
    _change(copy)
    _empty_catalogue(tmp_path)

    reader.press(Qt.Key.Key_Down)

    assert reader.hits.current.startswith("halsnaes/")
    assert reader.title == "This passage cannot be shown"
    assert _notice(reader) == f"The library has changed since it was read. {STILL}"
    reader.command("show_source")
    assert reader.title == "This passage cannot be shown"


def test_a_source_that_can_no_longer_be_read_is_not_empty(
    open_window: OpenWindow, copy: Library, compiled: Library, tmp_path: Path
) -> None:
    reader = open_window(compiled)
    reader.go_to(TILLID)
    _change(copy)
    _empty_catalogue(tmp_path)

    reader.command("show_source")

    assert reader.title == "This passage cannot be shown"
    assert reader.pane.isVisible()


@pytest.mark.usefixtures("qapp")
def test_read_it_again_opens_the_library_as_it_is_now_with_the_same_words(
    copy: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    assert copy.folder is not None
    argv = ["--library", str(copy.folder), "--profile", str(tmp_path / "profile")]
    reader = Reader(compose(argv))
    reader.window.show()
    qtbot.waitUntil(lambda: reader.window.has_begun)
    reader.go_to(TILLID)
    reader.field.setText("tapperhed")
    changed = _change(copy)
    mapped = (copy.folder / SOURCE).with_suffix(".yaml")
    words = mapped.read_text(encoding="utf-8")
    document = copy.document_of(copy.passage(TILLID))
    mapped.write_text(words.replace(document.sha256, changed), encoding="utf-8")

    reader.go_to(PEJLEMAERKE_5)
    reader.go_to(TILLID)
    reader.part(QPushButton, "readAgainButton").click()

    (again,) = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert isinstance(again, MainWindow)
    assert again is not reader.window
    reader = Reader(again)
    assert reader.field.text() == "tapperhed"
    assert "MISTILLID" in reader.page.upper()
    qtbot.waitUntil(lambda: again.has_begun)
    assert _notice(reader) == ""
    close_windows()
