"""The values of options and arguments; each raises argparse.ArgumentTypeError for others."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from content.file_name_rules import utf8_name


def text(argument: str) -> str:
    """Words, a name or an id; they are UTF-8 in every locale."""
    text = utf8_name(argument)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise argparse.ArgumentTypeError(f"“{text}” is not UTF-8 text")
    return text


def path(argument: str) -> Path:
    """A file or folder."""
    if not argument:
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(argument)


def pixels(text: str) -> int:
    """A width in pixels."""
    return _whole_number(text, 16, 20_000, "a width in pixels")


def card_count(text: str) -> int:
    """How many cards."""
    return _whole_number(text, 0, 1_000, "a number of cards")


def millimetres(text: str) -> float:
    """From -20 to 20."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not -20 <= number <= 20:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of mm from -20 to 20")
    return number


def hit_limit(text: str) -> int:
    """How many results."""
    return _whole_number(text, 1, 1_000_000, "a number of results")


def _whole_number(text: str, least: int, most: int, what: str) -> int:
    digits = text.lstrip("0") or text[-1:]
    if digits.isascii() and digits.isdigit() and len(digits) < 10 and least <= int(digits) <= most:
        return int(digits)
    raise argparse.ArgumentTypeError(f"{text!r} is not {what} from {least:,} to {most:,}")
