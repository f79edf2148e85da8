"""Dialogs that are closed are gone, and so is the memory they took."""

from __future__ import annotations

import ctypes
import gc
import sys
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolButton

from gui.window.card_commands import PRINTING_MODULES
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

    assert _growth(qapp, reader, executor, (command, name)) <= MOST_GROWTH


@pytest.mark.long
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_three_hundred_openings_of_the_card_dialog_with_all_options_take_no_memory(
    qapp: QApplication, open_window: OpenWindow
) -> None:
    executor = ByHand()
    reader = open_window(executor=executor)
    reader.go_to(TILLID)
    reader.command("print_card")
    reader.part(QToolButton, "moreChoices").click()
    _close(qapp, reader.part(QDialog, "cardDialog"))

    assert _growth(qapp, reader, executor, DIALOGS[-1]) <= MOST_GROWTH


def _growth(qapp: QApplication, reader: Reader, executor: ByHand, dialog: tuple[str, str]) -> int:
    """Kilobytes that 300 openings of a dialog take; none leaves a widget."""
    for module in PRINTING_MODULES:
        import_module(module)  # which the window would do meanwhile
    for _ in range(WARM_UP):
        _open_and_close(qapp, reader, *dialog)
    widgets, memory = len(qapp.allWidgets()), _memory()
    for _ in range(300):
        _open_and_close(qapp, reader, *dialog)
        executor.waiting.clear()  # what waits would keep what it needs
    assert len(qapp.allWidgets()) == widgets
    return _memory() - memory


def _open_and_close(qapp: QApplication, reader: Reader, command: str, name: str) -> None:
    reader.command(command)
    qapp.processEvents()
    _close(qapp, reader.part(QDialog, name))


def _close(qapp: QApplication, dialog: QDialog) -> None:
    dialog.reject()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _memory() -> int:
    """Kilobytes that the process holds in memory, without what the C library can give back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
