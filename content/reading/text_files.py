"""Reads files that should be text: the bytes, and then the characters."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from content.faults import Fault, FaultCode


def read_file(path: Path) -> bytes:
    """The bytes of a file; OSError if it cannot be read, or is a pipe or device with no end."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OSError(errno.EINVAL, "It is not a file")
    return path.read_bytes()


def decode_text(data: bytes, file: str) -> tuple[str, Fault | None]:
    """Decode UTF-8; the fault names the line of the first byte that is not text.

    What is not text is U+FFFD then, so that the rest can still be looked at. `file` is the name
    that the fault carries.
    """
    fault = None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fault = Fault(file, line, None, FaultCode.NOT_UTF8, {"byte": error.start + 1})
        text = data.decode("utf-8", "replace")
    if fault is None and "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        fault = Fault(file, line, None, FaultCode.NUL)
    return text.replace("\0", "\ufffd"), fault
