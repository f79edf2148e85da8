"""What is kept of the window is kept when it changes, however the program ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer, wrapInstance

from gui.application.preferences import Preferences, PreferenceStore
from tests.gui.whole_window import TILLID, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

ROOT = Path(__file__).parents[3]
PROGRAM = f"""
import os
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import main
import gui.window.window_state as window_state
from tests.gui.whole_window import Reader

window_state._SAVE_AFTER = int(sys.argv.pop(1))
make_window = main._make_window

def change(window):
    window.resize(901, 601)
    Reader(window).go_to({TILLID!r})
    timer = QTimer(window)
    timer.timeout.connect(lambda: say_when_saved(timer))
    timer.start(20)

def say_when_saved(timer):
    file = Path(sys.argv[2], "config/settings.ini")
    if window_state._SAVE_AFTER > 1000 or file.exists() and {TILLID!r} in file.read_text("utf-8"):
        timer.stop()
        print("ready", flush=True)

def make(launch):
    window = make_window(launch)
    QTimer.singleShot(main.AFTER_FIRST_FRAME + 100, lambda: change(window))
    QTimer.singleShot(60_000, lambda: os._exit(1))
    return window

main._make_window = make
sys.exit(main.main(sys.argv[1:]))
"""
"""The program, in which a passage is opened and the window resized; argument 1 is the delay."""


def _end_by(number: int, profile: Path, *, save_after: int) -> int:
    """Run the program until all has changed and send it a signal; returns how it ended."""
    arguments = [sys.executable, "-c", PROGRAM, str(save_after), "--profile", str(profile)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        arguments, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
        program.send_signal(number)
        _, errors = program.communicate(timeout=60)
    assert b"Traceback" not in errors
    return program.returncode


def _kept(profile: Path) -> Preferences:
    return PreferenceStore(profile / "config/settings.ini").current


def _height(geometry: bytes, qtbot: QtBot) -> int:
    window = QWidget()
    qtbot.addWidget(window)
    assert window.restoreGeometry(QByteArray(geometry))
    return window.height()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_the_program_in_order(number: int, tmp_path: Path, qtbot: QtBot) -> None:
    status = _end_by(number, tmp_path, save_after=1_000_000)

    assert status == 128 + number
    kept = _kept(tmp_path)
    assert kept.passage == TILLID
    assert _height(kept.window_geometry, qtbot) == 601


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
def test_what_was_changed_a_moment_ago_survives_being_killed(tmp_path: Path, qtbot: QtBot) -> None:
    status = _end_by(signal.SIGKILL, tmp_path, save_after=50)

    assert status == -signal.SIGKILL
    kept = _kept(tmp_path)
    assert kept.passage == TILLID
    assert _height(kept.window_geometry, qtbot) == 601


def test_what_was_ticked_is_ticked_at_the_next_start(open_window: OpenWindow) -> None:
    first = open_window()
    first.tree.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Space):
        first.press(key)
    first.window.close()

    again = open_window()

    assert again.status.scope_text().startswith("Searching in Halsnæs: ")


def test_what_was_changed_is_kept_when_the_session_ends(
    qapp: QApplication, open_window: OpenWindow, tmp_path: Path
) -> None:
    reader = open_window()
    reader.window.begin()
    reader.go_to(TILLID)
    object_in_its_place = QObject()  # only Qt makes session managers
    session = wrapInstance(getCppPointer(object_in_its_place)[0], QSessionManager)

    qapp.commitDataRequest.emit(session)

    assert PreferenceStore(tmp_path / "settings.ini").current.passage == TILLID
