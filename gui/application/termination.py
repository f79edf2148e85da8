"""Ends the program in order when the system or the terminal tells it to end."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

_SIGNALS = ("SIGHUP", "SIGINT", "SIGTERM")
"""The terminal was closed; Ctrl+C in it; the session or the system ends."""


class TerminationHandler(QSocketNotifier):
    """Closes all windows at the first signal, so that they save; a second one kills.

    The exit status is 128 and the number of the signal, as shells have it.
    """

    def __init__(self, application: QApplication) -> None:
        """Not for Windows, where Qt cannot watch a pipe and nobody sends these."""
        self._pipe, wakeup = os.pipe()
        super().__init__(self._pipe, QSocketNotifier.Type.Read, application)
        os.set_blocking(wakeup, False)
        signal.set_wakeup_fd(wakeup)
        self._handled = [getattr(signal, name) for name in _SIGNALS]
        for each in self._handled:
            if signal.getsignal(each) != signal.SIG_IGN:  # as under nohup
                signal.signal(each, _leave_to_the_pipe)
        self.activated.connect(self._end)

    def _end(self) -> None:
        number = os.read(self._pipe, 1)[0]
        for each in self._handled:
            signal.signal(each, signal.SIG_DFL)
        for window in QApplication.topLevelWidgets():
            window.close()
        QApplication.exit(128 + number)


def _leave_to_the_pipe(_number: int, _frame: object) -> None:
    """Python would not come to handle it before Qt calls something of Python's."""
