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


def picture_size(text: str) -> tuple[int, int]:
    """Width and height in pixels: `1920x1080`."""
    sides = [each.strip() for each in text.lower().split("x")]
    numbers = [int(each) for each in sides if each.isascii() and each.isdigit() and len(each) < 6]
    if len(numbers) != 2 or len(sides) != 2 or not all(240 <= each <= 8192 for each in numbers):
        sentence = f"{text!r} is not a size of 240 to 8192 pixels each way, such as 1920x1080"
        raise argparse.ArgumentTypeError(sentence)
    return numbers[0], numbers[1]


def metres_of_room(text: str) -> float:
    """From the picture to the back row."""
    return _metres(text, 1, 100)


def metres_of_picture(text: str) -> float:
    """How wide a picture is."""
    return _metres(text, 0.2, 50)


def slide_count(text: str) -> int:
    """How many slides for one passage."""
    return _whole_number(text, 1, 100, "a number of slides")


def _metres(text: str, least: float, most: float) -> float:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        number = math.nan
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of m from {least} to {most}")
    return number


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
