"""A large library is read with its progress shown, and the reader may cancel."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

import main
from cli.launch_options import LaunchOptions
from content.library_opening import SHIPPED_LIBRARY, open_compiled
from gui.application.jobs import Jobs
from gui.window.loading_dialog import LoadingDialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "library"
    shutil.copytree(SHIPPED_LIBRARY, copy)
    return copy


def test_the_library_is_there_when_the_bar_is_full(
    qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    jobs = Jobs()
    dialog = LoadingDialog(folder, tmp_path / "cache", jobs)
    qtbot.addWidget(dialog)
    library = dialog.load()
    jobs.close()
    assert library is not None
    assert library.counts.passages == 42
    assert dialog.maximum() == 10


def test_cancelling_gives_no_library(qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    def cancel_before(work: Callable[[], None]) -> None:
        QTimer.singleShot(0, dialog.cancel)
        QTimer.singleShot(0, work)

    dialog = LoadingDialog(folder, tmp_path / "cache", Jobs(cancel_before))
    qtbot.addWidget(dialog)
    assert dialog.load() is None
    assert open_compiled(folder, tmp_path / "cache") is None


def test_the_program_shows_it_for_a_large_library_alone(
    qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[LoadingDialog] = []
    load = LoadingDialog.load

    def noted(dialog: LoadingDialog) -> object:
        shown.append(dialog)
        return load(dialog)

    monkeypatch.setattr(LoadingDialog, "load", noted)
    for large, expected in ((40, 0), (3, 1)):
        monkeypatch.setattr("content.library_opening.LARGE", large)
        window = main._make_window(LaunchOptions((folder,), tmp_path / f"profile-{large}"))
        qtbot.addWidget(window)
        window.close()
        assert len(shown) == expected
