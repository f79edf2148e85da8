"""What the tests of cards share: PDFs read back by programs that are not ours."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Box = tuple[float, float, float, float]


@pytest.fixture
def read_back(tmp_path: Path) -> Callable[[bytes], str]:
    """Reads the text of a PDF in its own order with pdftotext; hyphens of line ends are undone."""

    def read(pdf: bytes) -> str:
        return read_pdf(tmp_path, pdf, "-raw").replace("\u00ad\n", "")

    return read


@pytest.fixture
def word_boxes(tmp_path: Path) -> Callable[[bytes], list[list[Box]]]:
    """Reads the boxes of the words on each page: left, top, right, bottom in points."""
    box = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)"')

    def read(pdf: bytes) -> list[list[Box]]:
        pages = read_pdf(tmp_path, pdf, "-bbox").split("<page ")[1:]
        return [
            [(float(a), float(b), float(c), float(d)) for a, b, c, d in box.findall(page)]
            for page in pages
        ]

    return read


@pytest.fixture
def word_positions(tmp_path: Path) -> Callable[[bytes], list[tuple[str, float, float]]]:
    """Reads the words of the first page with the middle of each, in mm."""
    box = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')

    def read(pdf: bytes) -> list[tuple[str, float, float]]:
        page = read_pdf(tmp_path, pdf, "-bbox").split("<page ")[1]
        half = 25.4 / 72 / 2
        return [
            (word, (float(a) + float(c)) * half, (float(b) + float(d)) * half)
            for a, b, c, d, word in box.findall(page)
        ]

    return read


def read_pdf(folder: Path, pdf: bytes, how: str) -> str:
    """What pdftotext prints of a PDF."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing: install poppler-utils")
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    command = ["pdftotext", how, str(file), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
