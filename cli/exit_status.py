"""Turns how a command ends into an exit status, and what went wrong into one sentence."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

DONE, NOT_DONE, NOT_UNDERSTOOD, INTERRUPTED = 0, 1, 2, 130


class CommandError(Exception):
    """A command cannot be done; the message is a sentence for the user."""

    status = NOT_DONE


class UsageError(CommandError):
    """The command line cannot be understood."""

    status = NOT_UNDERSTOOD


def exit_status_of(work: Callable[[], int]) -> int:
    """The exit status of `work`, or of what ended it; errors go to standard error."""
    _prepare_streams()
    try:
        status = work()
        _flush()  # what cannot be written fails here, not when Python ends
    except CommandError as error:
        return _report(str(error), error.status)
    except BrokenPipeError:  # the reader has seen enough
        return _report("", DONE)
    except OSError as error:
        what = f"“{error.filename}”" if error.filename else "The output"
        return _report(f"{what} could not be written: {error.strerror}.", NOT_DONE)
    except KeyboardInterrupt as interrupt:
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the end is not interrupted
        return _report(str(interrupt) or "Stopped.", INTERRUPTED)
    return status


def _prepare_streams() -> None:
    """Write UTF-8 in every locale; a package for Windows may have no streams at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stderr is None:  # print() takes None for standard output
        sys.stderr = io.StringIO()


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _report(sentence: str, status: int) -> int:
    """Write a sentence, unless it is "", and what is still to be written where that is possible."""
    from cli.output import discard, write_error

    try:
        _flush()
    except OSError:
        discard(sys.stdout)
    if sentence:
        write_error(sentence)
    return status
