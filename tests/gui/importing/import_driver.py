"""Adds a text in the window: chooses a file, finds the review, accepts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.importing.import_commands import ImportCommands
from gui.importing.review_dialog import ReviewDialog
from gui.window.main_window import MainWindow
from tests.gui.whole_window import Reader

TEXT = "Ledelse i Næsbo Kommune\n\nVi går foran\n\nDet betyder, at\n- vi spørger hyppigst\n"
"""The text of a client."""


def shown(kind: type[QWidget]) -> list[QWidget]:
    """The windows of a kind that are shown."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible()
    ]


def open_review(qtbot: QtBot) -> ReviewDialog:
    """The review, once it is shown."""
    qtbot.waitUntil(lambda: bool(shown(ReviewDialog)), timeout=20_000)
    (dialog,) = shown(ReviewDialog)
    assert isinstance(dialog, ReviewDialog)
    return dialog


def choose(reader: Reader, answer: Callable[[], Path | None]) -> None:
    """Answer the dialog that asks for a file."""
    imports = reader.part(ImportCommands, "importCommands")
    imports.dialogs.run = lambda _dialog: answer()


def accept(dialog: ReviewDialog) -> None:
    """Accept what is proposed."""
    button = dialog.findChild(QPushButton, "acceptText")
    assert button is not None
    button.click()


def own_text(reader: Reader, file: Path, qtbot: QtBot) -> Reader:
    """The window after a text has been added, on the page of that."""
    choose(reader, lambda: file)
    reader.command("add_text")
    accept(open_review(qtbot))
    return shown_window(qtbot)


def shown_window(qtbot: QtBot) -> Reader:
    (window,) = shown(MainWindow)
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.has_begun)
    return Reader(window)
