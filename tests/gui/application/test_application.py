"""Files that are given at the start, or double-clicked, are opened in the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from content.cards.deck import Deck, write_deck
from content.library import Library
from content.own_library.text_pack import files_to_export, write_pack
from gui.application.application import Application
from gui.importing.pack_dialog import PackDialog
from tests.gui.profile_driver import OpenProfile, add_text
from tests.gui.whole_window import TILLID, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses

ROOT = Path(__file__).parents[3]
START = """
import sys
import main
from gui.application.application import Application

def show_deck(self):
    (window,) = (each for each in self.topLevelWidgets() if each.objectName() == "mainWindow")
    print(*window._deck.deck.passages)
    window.close()
    return 0

Application.exec = show_deck
sys.exit(main.main(sys.argv[1:]))
"""


def _double_click(file: Path) -> None:
    """Tell the application as macOS does."""
    application = QApplication.instance()
    assert application is not None
    QApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(file))))


def test_the_application_of_these_tests_is_that_of_the_program() -> None:
    assert isinstance(QApplication.instance(), Application)


@pytest.mark.parametrize("name", ["Tillid på tværs.pejldeck", "old.yaml", "UPPER.PEJLDECK"])
def test_a_deck_that_is_double_clicked_is_opened_while_the_window_is_there(
    open_profile: OpenProfile, tmp_path: Path, name: str
) -> None:
    reader = open_profile()
    write_deck(tmp_path / name, Deck("Tillid", (TILLID,)))

    _double_click(tmp_path / name)

    assert _deck(reader) == (TILLID,)
    assert "opened from" in reader.status.message()


def test_a_deck_that_is_given_at_the_start_is_opened(tmp_path: Path) -> None:
    write_deck(tmp_path / "tillid.pejldeck", Deck("Tillid", (TILLID,)))

    done = subprocess.run(
        [sys.executable, "-c", START, "--profile", tmp_path, tmp_path / "tillid.pejldeck"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == f"{TILLID}\n"


def test_a_pack_that_is_double_clicked_is_shown_before_it_is_taken_in(
    open_profile: OpenProfile, tmp_path: Path, library: Library
) -> None:
    add_text(tmp_path, library)
    folder = tmp_path / "profile/data/library"
    file = tmp_path / "Næsbo.pejltexts"
    write_pack(file, files_to_export(folder, ["naesbo/grundlag"]))
    reader = open_profile()

    _double_click(file)

    assert reader.window.findChild(PackDialog) is not None


def test_a_file_that_is_not_there_is_said_and_the_deck_is_kept(
    open_profile: OpenProfile, tmp_path: Path
) -> None:
    reader = open_profile()

    _double_click(tmp_path / "gone.pejldeck")

    assert "“gone.pejldeck” is not a deck file" in reader.status.message()


def _deck(reader: Reader) -> tuple[str, ...]:
    return reader.window._deck.deck.passages
