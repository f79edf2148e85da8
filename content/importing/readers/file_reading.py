"""Reads a file that a text is to be added from: in a child process, within limits."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

import msgspec

from content.faults import FaultCode, system_values
from content.importing.readers.read_text import Answer, NotReadableError, ReadText
from content.profile_folders import APPLICATION
from content.regular_file import NotRegularError, TooLargeError, read_regular_file

COMMAND = "read-original"
"""The hidden command of the program that the child process runs."""

MOST_BYTES = 20_000_000
MOST_SECONDS = 60
MOST_MEMORY = 512_000_000
"""Bytes that the process may use, where the system can hold it to that."""

_BETWEEN_LOOKS = 0.1  # seconds

_MAIN = Path(__file__).parents[3] / "main.py"


def read_original(file: Path) -> bytes:
    """The bytes of a file that a text is to be added from. NotReadableError."""
    try:
        return read_regular_file(file, MOST_BYTES)
    except NotRegularError:
        raise NotReadableError(FaultCode.NOT_A_FILE) from None
    except TooLargeError:
        raise NotReadableError(FaultCode.LARGE_FILE, {"limit": MOST_BYTES}) from None
    except OSError as error:
        raise NotReadableError(FaultCode.UNREADABLE_FILE, system_values(error)) from None


def text_of(
    name: str, data: bytes, encoding: str = "", is_wanted: Callable[[], bool] = lambda: True
) -> ReadText:
    """The text of a file of this name with these bytes. NotReadableError.

    `encoding` is that of plain text, "" if nobody knows it. Reading stops if `is_wanted` says no.
    """
    with tempfile.TemporaryFile() as given:
        given.write(data)
        given.seek(0)
        process = subprocess.Popen(
            [
                *reader_program(Path(sys.executable), frozen=hasattr(sys, "frozen")),
                COMMAND,
                name,
                encoding,
            ],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    with process:
        try:
            output = _output(process, is_wanted)
        finally:
            process.kill()
    if process.returncode != 0:
        raise NotReadableError(FaultCode.DAMAGED)
    answer = msgspec.json.decode(output, type=Answer)
    if answer.text is None:
        raise NotReadableError(answer.fault or FaultCode.DAMAGED, answer.values)
    return answer.text


def _output(process: subprocess.Popen[bytes], is_wanted: Callable[[], bool]) -> bytes:
    """What a process writes until it ends. NotReadableError if that takes too long."""
    end = monotonic() + MOST_SECONDS
    while is_wanted() and monotonic() < end:
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_BETWEEN_LOOKS)[0]
    raise NotReadableError(FaultCode.TOOK_TOO_LONG, {"seconds": MOST_SECONDS})


def reader_program(executable: Path, *, frozen: bool) -> list[str]:
    """How this program is started to read: as a package, or by Python.

    A package for Windows has a second program with standard streams, which that for windows lacks.
    """
    if not frozen:
        return [str(executable), str(_MAIN)]
    beside = executable.with_name(f"{APPLICATION}-cli{executable.suffix}")
    return [str(beside if beside.is_file() else executable)]
