"""Reads slides back from their PDF: which letters are where, and how high they are."""

from __future__ import annotations

import io
import re
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import pikepdf

from content.cards.glyphs import FONTS
from content.library import Library
from content.model import Passage
from content.slides import SlidePlan, SlideText, Viewing, plan_slides, slide_text

FULL_HD = (1920, 1080)


def text_of(library: Library, passage: Passage) -> SlideText:
    """The text of a passage's slides."""
    return slide_text(passage, library.document_of(passage), library.municipality_of(passage))


def plan_of(
    library: Library,
    passage: Passage,
    shape: tuple[int, int] = FULL_HD,
    viewing: Viewing | None = None,
) -> SlidePlan:
    """The plan of a passage's slides, at 8 m and 2.0 m unless it says otherwise."""
    return plan_slides(text_of(library, passage), shape, viewing or Viewing())


@dataclass(frozen=True)
class Letters:
    """Letters beside each other: their font, size and baseline in units from the top left."""

    font: str
    size: float
    x: float
    y: float

    @property
    def x_height(self) -> float:
        """The height of an x among them."""
        return x_height_of(self.font) * self.size


def letters_of(pdf: bytes) -> list[list[Letters]]:
    """The letters of each page."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [list(_letters(page)) for page in opened.pages]


def _letters(page: pikepdf.Page) -> Iterator[Letters]:
    fonts = {name: str(font.BaseFont) for name, font in page.Resources.Font.items()}
    height = float(page.mediabox[3])
    matrix: tuple[float, ...] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    stack: list[tuple[float, ...]] = []
    font, size, x, y = "", 0.0, 0.0, 0.0
    for each in pikepdf.parse_content_stream(page):
        operands: list[Any] = list(each.operands)
        match str(each.operator):
            case "q":
                stack.append(matrix)
            case "Q":
                matrix = stack.pop()
            case "cm":
                matrix = _times(_numbers(operands), matrix)
            case "Tf":
                font, size = fonts[str(operands[0])], float(operands[1])
            case "Tm":
                x, y = _numbers(operands)[4:]
            case "Tj" | "TJ":
                assert matrix[0] == abs(matrix[3]) == 1
                yield Letters(font, size, matrix[4] + x, height - matrix[5] - y * matrix[3])


def _numbers(operands: list[Any]) -> tuple[float, ...]:
    return tuple(map(float, operands))


def _times(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = one
    m, n, o, p, q, r = other
    return (
        *(a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p),
        *(e * m + f * o + q, e * n + f * p + r),
    )


@cache
def x_height_of(font: str) -> float:
    """The x-height in em that a font file says, by the name that a PDF has it under."""
    name = re.sub(r"^/?[A-Z]{6}\+", "", font)
    (file,) = FONTS.rglob(f"{name}.ttf")
    data = file.read_bytes()
    (count,) = struct.unpack_from(">H", data, 4)
    tables = dict(struct.unpack_from(">4s4xI4x", data, 12 + 16 * n) for n in range(count))
    (em,) = struct.unpack_from(">H", data, tables[b"head"] + 18)
    (height,) = struct.unpack_from(">h", data, tables[b"OS/2"] + 86)
    return float(height / em)


Glyph = tuple[float, float, str, str]
"""A letter of an SVG: where it is, its shape, its colour."""


def glyphs_of(svg: bytes) -> list[Glyph]:
    """The letters of an SVG, in the order of drawing."""
    return list(_glyphs(ET.fromstring(svg), (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)))  # noqa: S314 - it is ours


def _glyphs(element: ET.Element, matrix: tuple[float, ...]) -> Iterator[Glyph]:
    for name, numbers in re.findall(r"(\w+)\((.*?)\)", element.get("transform", "")):
        first, *others = map(float, re.split(r"[ ,]+", numbers))
        if name == "matrix":
            matrix = _times((first, *others), matrix)
        elif name == "translate":
            matrix = _times((1.0, 0.0, 0.0, 1.0, first, *(others or [0.0])), matrix)
        else:
            assert name == "scale"
            matrix = _times((first, 0.0, 0.0, *(others or [first]), 0.0, 0.0), matrix)
    if element.tag.endswith("}use"):
        x, y = (float(element.get(each, "0")) for each in "xy")
        a, b, c, d, e, f = matrix
        shape = element.get("{http://www.w3.org/1999/xlink}href", "")
        where = (round(a * x + c * y + e, 1), round(b * x + d * y + f, 1))
        yield (*where, shape, element.get("fill", ""))
    for each in element:
        if not each.tag.endswith("}defs"):
            yield from _glyphs(each, matrix)
