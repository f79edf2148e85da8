"""Reads printed pages back: their ink, their words, their letters, their boxes."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from content.cards import AnyFormat
from content.model import Item, ItemKind, Passage

POINT = 25.4 / 72
RESOLUTION = 100

Area = tuple[float, float, float, float]
"""Left, top, right, bottom in mm."""


@dataclass(frozen=True)
class Ink:
    """A page in grey, a byte for each pixel."""

    width: int
    rows: tuple[bytes, ...]

    def outside(self, areas: Sequence[Area], tolerance: float) -> list[int]:
        """Numbers of the rows that have ink outside all areas, give or take mm of tolerance."""
        scale = RESOLUTION / 25.4
        marked = []
        for number, row in enumerate(self.rows):
            rest = bytearray(row)
            for left, top, right, bottom in areas:
                if (top - tolerance) * scale <= number <= (bottom + tolerance) * scale:
                    start = max(0, int((left - tolerance) * scale))
                    stop = min(self.width, int((right + tolerance) * scale) + 1)
                    rest[start:stop] = b"\xff" * (stop - start)
            if min(rest) < 200:
                marked.append(number)
        return marked


def ink_of(pdf: bytes, folder: Path) -> list[Ink]:
    """The pages as another program prints them."""
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is missing: install poppler-utils")
    (folder / "ink.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-gray", "-r", str(RESOLUTION), "ink.pdf", "ink"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    pages = sorted(folder.glob("ink-*.pgm"))
    inks = [_ink(page.read_bytes()) for page in pages]
    for page in pages:
        page.unlink()
    return inks


def _ink(picture: bytes) -> Ink:
    magic, size, _most, pixels = picture.split(b"\n", 3)
    assert magic == b"P5"
    width, height = map(int, size.split())
    return Ink(width, tuple(pixels[row * width : (row + 1) * width] for row in range(height)))


def box_mm(page: pikepdf.Page, name: str) -> Area:
    """A box of a page as left, bottom, right, top in mm."""
    left, bottom, right, top = (float(edge) * POINT for edge in page.obj[name])
    return left, bottom, right, top


@dataclass(frozen=True)
class Baseline:
    """Letters beside each other: their font, and in points their size and baseline from the top."""

    font: str
    size: float
    y: float


def baselines(pdf: bytes) -> list[list[Baseline]]:
    """The baselines of each page with one upright card, from the top."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [sorted(_baselines(page), key=lambda each: each.y) for page in opened.pages]


def _baselines(page: pikepdf.Page) -> Iterator[Baseline]:
    fonts = {name: str(font.BaseFont) for name, font in page.Resources.Font.items()}
    height = float(page.mediabox[3])
    y, font, size = 0.0, "", 0.0
    for each in pikepdf.parse_content_stream(page):
        operands: list[Any] = list(each.operands)
        if str(each.operator) == "cm":
            y = height - float(operands[5])
        elif str(each.operator) == "Tf":
            font, size = fonts[str(operands[0])], float(operands[1])
        elif str(each.operator) in {"Tj", "TJ"}:
            yield Baseline(font, size, y)


def letter_sizes(pdf: bytes) -> set[float]:
    """The font sizes of all letters, in points; text matrices only mirror and turn."""
    sizes = set()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            for instruction in pikepdf.parse_content_stream(page):
                operands, operator = list(instruction.operands), str(instruction.operator)
                if operator == "Tf":
                    sizes.add(float(operands[1]))
                if operator in {"Tm", "cm"}:
                    assert abs(float(operands[0])) == abs(float(operands[3])) == 1
    return sizes


def text_sizes(pdf: bytes, size: AnyFormat) -> set[float]:
    """The font sizes of all letters but those of the lines at head and foot, in points."""
    sizes = letter_sizes(pdf)
    assert min(sizes) >= 5.5
    return {each for each in sizes if each != pytest.approx(size.label_size)}


def words_of_passage(passage: Passage) -> Iterator[str]:
    """The words of a card: title, tag line, lead-ins, items; nothing that only leads elsewhere."""
    yield from (passage.heading.text if passage.heading else passage.title).split()
    yield from passage.tagline.text.split() if passage.tagline else ()
    for part in passage.sections:
        yield from part.lead.text.split() if part.lead else ()
        for item in part.items:
            heads_nothing = item.kind is ItemKind.CONTAINER_HEADING and item is part.items[-1]
            if not (heads_nothing and part is passage.sections[-1]):
                yield from _item_words(item)


def _item_words(item: Item) -> Iterator[str]:
    if item.kind is not ItemKind.LINK_LABEL:
        yield from item.wording.text.split()
    for inner in item.items:
        yield from _item_words(inner)


def missing_words(passage: Passage, text: str) -> list[str]:
    """The words that do not follow in `text`, in order; other words may stand between."""
    found = iter(text.split())
    return [word for word in words_of_passage(passage) if word not in found]
