"""Dialogs that are closed are gone, and so is the memory they took."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from tests.gui.whole_window import TILLID, ByHand, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses

WARM_UP = 10
"""Openings that fill the caches of Qt and of the program."""
MOST_GROWTH = 2048
"""Kilobytes."""


DIALOGS = [("show_help", "helpDialog"), ("show_about", "aboutDialog"), ("print_card", "cardDialog")]


@pytest.mark.parametrize(("command", "name"), DIALOGS)
def test_a_dialog_that_is_closed_leaves_no_widgets(
    qapp: QApplication, open_window: OpenWindow, command: str, name: str
) -> None:
    reader = open_window(executor=ByHand())
    reader.go_to(TILLID)
    _open_and_close(qapp, reader, command, name)
    widgets = len(qapp.allWidgets())

    for _ in range(5):
        _open_and_close(qapp, reader, command, name)

    assert len(qapp.allWidgets()) == widgets


@pytest.mark.long
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(("command", "name"), DIALOGS)
def test_three_hundred_openings_of_a_dialog_take_no_memory(
    qapp: QApplication, open_window: OpenWindow, command: str, name: str
) -> None:
    executor = ByHand()
    reader = open_window(executor=executor)
    reader.go_to(TILLID)
    for _ in range(WARM_UP):
        _open_and_close(qapp, reader, command, name)
    widgets, memory = len(qapp.allWidgets()), _memory()

    for _ in range(300):
        _open_and_close(qapp, reader, command, name)
        executor.waiting.clear()  # what waits would keep what it needs

    assert len(qapp.allWidgets()) == widgets
    assert _memory() - memory <= MOST_GROWTH


def _open_and_close(qapp: QApplication, reader: Reader, command: str, name: str) -> None:
    reader.command(command)
    dialog = reader.part(QDialog, name)
    qapp.processEvents()
    dialog.reject()
    del dialog
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _memory() -> int:
    """Kilobytes that the process holds in memory."""
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
