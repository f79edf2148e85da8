"""Queues of the system: their options, whether they are there, and whether they print."""

from __future__ import annotations

import os
import shutil
import subprocess
from enum import Enum, auto

from PySide6.QtPrintSupport import QPrintEngine, QPrinter, QPrinterInfo

_CUPS_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's print dialog keeps the options of a CUPS queue: a flat list of names and values."""

_LPSTAT_SECONDS = 10


class QueueState(Enum):
    """What happens to a job that a queue is sent."""

    READY = auto()
    STOPPED = auto()
    """It is kept, and printed once somebody starts the queue."""
    REJECTING = auto()
    """It is dropped, without an error."""
    GONE = auto()
    """The queue was deleted: it is dropped, without an error."""


def queue_name(printer: QPrinter) -> str:
    """The name of the queue; "" if the printer writes a file."""
    native = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    return printer.printerName() if native else ""


def queue_state(name: str) -> QueueState:
    """What the system says of a queue now."""
    if name not in QPrinterInfo.availablePrinterNames():
        return QueueState.GONE
    if _is_rejecting(name):
        return QueueState.REJECTING
    queue = QPrinterInfo.printerInfo(name)
    stopped = not queue.isNull() and queue.state() == QPrinter.PrinterState.Error
    return QueueState.STOPPED if stopped else QueueState.READY


def cups_options(printer: QPrinter) -> dict[str, str]:
    """What a CUPS queue is asked for besides paper, duplex and copies; empty for other printers."""
    flat = printer.printEngine().property(_CUPS_OPTIONS)
    texts = [str(each) for each in flat] if isinstance(flat, list | tuple) else []
    return dict(zip(texts[::2], texts[1::2], strict=False))


def set_cups_options(printer: QPrinter, options: dict[str, str]) -> None:
    """Ask a CUPS queue for these instead."""
    flat = [text for option in options.items() for text in option]
    printer.printEngine().setProperty(_CUPS_OPTIONS, flat)


def _is_rejecting(name: str) -> bool:
    """Whether CUPS drops what the queue is sent: Qt does not tell. False where nobody can say."""
    if not shutil.which("lpstat"):
        return False
    environment = {key: text for key, text in os.environ.items() if key != "LD_LIBRARY_PATH"}
    try:
        answer = subprocess.run(
            ["lpstat", "-a", name],
            env=environment | {"LC_ALL": "C"},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=_LPSTAT_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.startswith(f"{name} not accepting")
