"""Writes lines, JSON and sentences; what could steer a terminal is escaped in all of them."""

from __future__ import annotations

import io
import json
import os
import re
import sys

from content.faults import HIDDEN, printable


class Bold(str):
    """Words that a terminal shows in bold."""

    __slots__ = ()


def write_line(*pieces: str) -> None:
    """Write a line to standard output, if there is one."""
    start, end = ("\033[1m", "\033[0m") if _shows_bold(sys.platform) else ("", "")
    shown = (
        f"{start}{printable(each)}{end}" if isinstance(each, Bold) else printable(each)
        for each in pieces
    )
    print("".join(shown))


def write_json(value: object, *, indent: int | None = None) -> None:
    """Write a value as JSON to standard output, if there is one."""
    print(HIDDEN.sub(_as_in_json, json.dumps(value, ensure_ascii=False, indent=indent)))


def write_error(sentence: str) -> None:
    """Write a sentence to standard error; it is no further error if nobody can read it."""
    _write_error(printable(sentence) + "\n")


def write_progress(sentence: str, *, ended: bool) -> None:
    """Write a sentence to standard error over the one before, until it has `ended`."""
    _write_error("\r" + printable(sentence) + ("\n" if ended else ""))


def discard(stream: object) -> None:
    """Let nothing that is still to be written to a stream fail when Python ends."""
    if isinstance(stream, io.TextIOWrapper):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)


def _shows_bold(platform: str) -> bool:
    """Whether standard output is a terminal of `platform` that is sure to know escape codes."""
    return platform != "win32" and sys.stdout is not None and sys.stdout.isatty()


def _as_in_json(found: re.Match[str]) -> str:
    character = found[0]
    return character if character == "\n" else f"\\u{ord(character):04x}"


def _write_error(text: str) -> None:
    try:
        print(text, end="", file=sys.stderr, flush=True)
    except OSError:
        discard(sys.stderr)
