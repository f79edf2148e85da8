"""Opens the window on a profile of its own, and the review of a text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from content.importing.proposal import propose_structure
from content.library import Library
from gui.application.jobs import Jobs
from gui.importing.review_dialog import Review as ReviewOf
from gui.importing.review_dialog import ReviewDialog
from tests.gui.importing.import_driver import TEXT as CLIENT_TEXT
from tests.gui.importing.review_driver import TEXT, Review
from tests.gui.profile_driver import OpenProfile
from tests.gui.whole_window import Reader, at_once


@pytest.fixture
def review(qtbot: QtBot, library: Library) -> Review:
    """Opens the window on a profile of its own, and the review of a text."""

    def make(text: str = TEXT) -> ReviewDialog:
        dialog = ReviewDialog(
            ReviewOf("Add a text: grundlag", "grundlag", propose_structure(text)),
            library,
            Jobs(at_once),
        )
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


@pytest.fixture
def reader(open_profile: OpenProfile) -> Reader:
    """The window on a profile of its own, as the program opens it."""
    return open_profile()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The text of a client."""
    path = tmp_path / "grundlag.txt"
    path.write_text(CLIENT_TEXT, "utf-8")
    return path
