"""A page is never older than its text without saying so."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from content.library import Library
from content.library_opening import SHIPPED_LIBRARY, load_library
from gui.application.preferences import PreferenceStore
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


def _change(copy: Library) -> None:
    assert copy.folder is not None
    text = (copy.folder / SOURCE).read_text(encoding="utf-8")
    (copy.folder / SOURCE).write_text(text.replace("Tillid", "Mistillid"), encoding="utf-8")


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
