"""Decodes the bytes of files that should be text."""

from __future__ import annotations

from content.faults import Fault, FaultCode


def decode_text(data: bytes, file: str) -> tuple[str, Fault | None]:
    """Decode UTF-8; the fault names the line of the first byte that is not text.

    What is not text is U+FFFD then, so that the rest can still be looked at. Carriage returns
    alone end lines, too. `file` is the name that the fault carries.
    """
    fault = None
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
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
