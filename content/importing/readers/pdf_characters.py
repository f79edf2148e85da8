"""Takes the characters of a PDF's page, as runs of one line and one kind of letters."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

_BOLD_WEIGHT = 600
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_DIVIDING_HYPHENS = {0x02, 0xFFFE}
"""What PDFium gives for a hyphen at the end of a line."""

_SAME_BASELINE = 0.3
_RUN_GAP = 2.0
_OVERLAP = 0.5
"""In em: how far characters of one run may be apart, up, right and left."""

_FEWEST_APART = 4
_NEXT_WORD = 1.6
"""Letters that are set apart are at least so many; words are so much further apart than these."""


@dataclass(slots=True)
class Run:
    """Characters of one line and one kind; points from the top left corner of the page.

    `mark` is the number of its marked content, -1 without; an artifact is no part of the text, as
    the file says. `order` counts from 0 in the order in which the page is drawn. `edges` are left
    and right of each character that is no space.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    baseline: float
    size: float
    is_bold: bool
    mark: int
    is_artifact: bool
    order: int
    edges: list[tuple[float, float]] = field(default_factory=list)

    def cut_at_gaps(self, least: float) -> list[Run]:
        """The parts of it between gaps that are at least so wide, in points."""
        starts = [
            index
            for index, (above, below) in enumerate(pairwise(self.edges), 1)
            if below[0] - above[1] >= least
        ]
        if not starts:
            return [self]
        words = _words(self.text)
        return [
            replace(
                self,
                text="".join(words[first:end]).strip(),
                left=self.edges[first][0],
                right=self.edges[end - 1][1],
                edges=self.edges[first:end],
            )
            for first, end in pairwise([0, *starts, len(words)])
        ]


@dataclass(frozen=True, slots=True)
class _Letters:
    """What a text object says of all its characters."""

    size: float
    is_bold: bool
    mark: int
    is_artifact: bool


@dataclass(frozen=True, slots=True)
class _Character:
    text: str
    left: float
    right: float
    top: float
    bottom: float
    baseline: float
    letters: _Letters


def runs_of(page: PdfPage) -> list[Run]:
    """The runs of a page in the order in which they are drawn."""
    runs: list[Run] = []
    text_page = page.get_textpage()
    is_open = False
    for character in _characters(page, text_page):
        if character is None:
            is_open = False
        elif character.text == " ":
            if is_open:
                runs[-1].text = f"{runs[-1].text.rstrip()} "
        elif is_open and _goes_on(runs[-1], character):
            _append(runs[-1], character)
        else:
            runs.append(_begun(character, len(runs)))
            is_open = True
    text_page.close()
    for run in runs:
        run.text = _with_words_joined(run)
    return [run for run in runs if run.text.strip()]


def _with_words_joined(run: Run) -> str:
    """The text of a run whose letters are set apart: L E A D E R S H I P as one word."""
    letters = run.text.split()
    if len(letters) < _FEWEST_APART or not "".join(letters).isalpha():
        return run.text
    if max(map(len, letters)) > 1:
        return run.text
    gaps = [below[0] - above[1] for above, below in pairwise(run.edges)]
    usual = median(gaps)
    return letters[0] + "".join(
        " " * (gap > _NEXT_WORD * usual) + letter
        for gap, letter in zip(gaps, letters[1:], strict=True)
    )


def _words(text: str) -> list[str]:
    """Each letter with the spaces after it."""
    return re.findall(r"[^ ] *", text)


def _characters(page: PdfPage, text_page: PdfTextPage) -> Iterator[_Character | None]:
    """The characters of a page; None where a line ends."""
    width, height = page.get_size()
    rotation = page.get_rotation()
    letters: dict[int, _Letters] = {}
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        if pdfium.FPDFText_IsGenerated(text_page, index) == 1 and chr(code) in "\r\n":
            yield None
            continue
        drawn = pdfium.FPDFText_GetTextObject(text_page, index)
        if not drawn:
            yield _SPACE
            continue
        address = ctypes.addressof(drawn.contents)
        if address not in letters:
            letters[address] = _letters_of(text_page, index, drawn)
        shown = "-" if code in _DIVIDING_HYPHENS else chr(code)
        if shown.isspace():
            yield _SPACE
            continue
        box = _box(text_page, index)
        yield _turned(shown, box, rotation, (width, height), letters[address])


_SPACE = _Character(" ", 0, 0, 0, 0, 0, _Letters(0, is_bold=False, mark=-1, is_artifact=False))


def _box(text_page: PdfTextPage, index: int) -> tuple[float, float, float, float, float, float]:
    """Left, bottom, right and top of a character, and its origin."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text_page, index, box)
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
    return box.left, box.bottom, box.right, box.top, x.value, y.value


def _turned(
    shown: str,
    box: tuple[float, float, float, float, float, float],
    rotation: int,
    page: tuple[float, float],
    letters: _Letters,
) -> _Character:
    """A character as it is seen on a page that is shown turned."""
    left, bottom, right, top, x, y = box
    width, height = page
    if rotation == 90:
        return _Character(shown, bottom, top, left, right, x, letters)
    if rotation == 180:
        return _Character(shown, width - right, width - left, bottom, top, y, letters)
    if rotation == 270:
        return _Character(
            shown, width - top, width - bottom, height - right, height - left, height - x, letters
        )
    return _Character(shown, left, right, height - top, height - bottom, height - y, letters)


def _letters_of(text_page: PdfTextPage, index: int, drawn: object) -> _Letters:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    scale = (matrix.c**2 + matrix.d**2) ** 0.5 or 1.0
    size = pdfium.FPDFText_GetFontSize(text_page, index) * scale
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, index, name, len(name), flags)
    is_bold = (
        pdfium.FPDFText_GetFontWeight(text_page, index) >= _BOLD_WEIGHT
        or _BOLD_NAME.search(name.value) is not None
    )
    mark = pdfium.FPDFPageObj_GetMarkedContentID(drawn)
    return _Letters(round(size, 1), is_bold, mark, _is_artifact(drawn))


def _is_artifact(drawn: object) -> bool:
    """Whether the file marks some characters as no part of its text."""
    for index in range(pdfium.FPDFPageObj_CountMarks(drawn)):
        mark = pdfium.FPDFPageObj_GetMark(drawn, index)
        name, length = (ctypes.c_ushort * 32)(), ctypes.c_ulong()
        given = ctypes.cast(name, ctypes.POINTER(ctypes.c_ushort))
        pdfium.FPDFPageObjMark_GetName(mark, given, ctypes.sizeof(name), length)
        if bytes(name)[: length.value].decode("utf-16-le", "replace").rstrip("\0") == "Artifact":
            return True
    return False


def _begun(character: _Character, order: int) -> Run:
    letters = character.letters
    return Run(
        character.text,
        character.left,
        character.right,
        character.top,
        character.bottom,
        character.baseline,
        letters.size,
        letters.is_bold,
        letters.mark,
        letters.is_artifact,
        order,
        [(character.left, character.right)],
    )


def _goes_on(run: Run, character: _Character) -> bool:
    letters = character.letters
    em = max(run.size, 1.0)
    return (
        (run.size, run.is_bold, run.mark) == (letters.size, letters.is_bold, letters.mark)
        and run.is_artifact == letters.is_artifact
        and abs(run.baseline - character.baseline) < _SAME_BASELINE * em
        and -_OVERLAP * em < character.left - run.right < _RUN_GAP * em
    )


def _append(run: Run, character: _Character) -> None:
    run.text += character.text
    run.edges.append((character.left, character.right))
    run.right = max(run.right, character.right)
    run.top, run.bottom = min(run.top, character.top), max(run.bottom, character.bottom)
