"""Decodes the bytes of a file that should be text."""

from __future__ import annotations

from content.faults import Fault


def decode_text(data: bytes, file: str) -> tuple[str, Fault | None]:
    """Decode UTF-8; the fault names the line of the first byte that is not text."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        sentence = f"Byte {error.start + 1} of the file is not UTF-8 text. Save it as UTF-8."
        return "", Fault(file, line, None, sentence)
    nul = text.find("\0")
    if nul >= 0:
        line = text.count("\n", 0, nul) + 1
        return "", Fault(file, line, None, "There is a NUL character, which no text contains.")
    return text, None
