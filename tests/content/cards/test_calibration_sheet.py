"""The calibration sheet: an exact ruler, a cross behind the scales, numbers to type in."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import pikepdf
import pytest

from content.cards import (
    Arrangement,
    CardFormat,
    CardLayout,
    CustomFormat,
    Duplex,
    Sheet,
    Size,
    calibration_sheet,
)
from tests.content.cards.read_pages import RESOLUTION, ink_of

ROOT = Path(__file__).resolve().parents[3]
Reader = Callable[[bytes], str]


def _middle_of_cross(layout: CardLayout, folder: Path) -> tuple[float, float]:
    """Where the longest lines of the back lie, in mm."""
    _, ink = ink_of(calibration_sheet(layout).pdf(), folder)
    dark = [[n for n, grey in enumerate(row) if grey < 100] for row in ink.rows]
    longest = max(range(len(dark)), key=lambda number: len(dark[number]))
    upright = [row[0] for row in dark[longest + 40 : longest + 100] if row]
    return upright[0] * 25.4 / RESOLUTION, longest * 25.4 / RESOLUTION


def test_the_cross_of_the_back_lies_in_the_middle_and_moves_with_the_offset(tmp_path: Path) -> None:
    assert _middle_of_cross(CardLayout(), tmp_path) == pytest.approx((105, 148.5), abs=0.4)
    moved = _middle_of_cross(CardLayout(offset=(3, -2)), tmp_path)
    assert moved == pytest.approx((108, 146.5), abs=0.4)


def test_the_ruler_is_50_mm_long() -> None:
    with pikepdf.open(io.BytesIO(calibration_sheet().pdf())) as pdf:
        lines = [
            float(each.operands[0])
            for each in pikepdf.parse_content_stream(pdf.pages[0])
            if str(each.operator) == "l"
        ]
    assert any(length == pytest.approx(50 / 25.4 * 72, abs=0.01) for length in lines)


@pytest.mark.parametrize(
    ("size", "duplex", "right", "down"),
    [
        (CardFormat.A6, Duplex.LONG_EDGE, "−20 −10 10 20", "20 10 −10 −20"),
        (CardFormat.A6, Duplex.SHORT_EDGE, "20 10 −10 −20", "−20 −10 10 20"),
        (CardFormat.A7, Duplex.LONG_EDGE, "20 10 −10 −20", "−20 −10 10 20"),
    ],
)
def test_the_scales_have_the_numbers_that_correct_the_back(
    word_positions: Callable[[bytes], list[tuple[str, float, float]]],
    size: CardFormat,
    duplex: Duplex,
    right: str,
    down: str,
) -> None:
    sheet = calibration_sheet(CardLayout(size, duplex=duplex))
    middle = sheet.page_size.width / 2, sheet.page_size.height / 2
    numbers = [
        (word, x - middle[0], y - middle[1])
        for word, x, y in word_positions(sheet.pdf())
        if word.lstrip("−") in {"10", "20"} and abs(y - middle[1]) < 25
    ]
    level = sorted((x, word) for word, x, y in numbers if 2 < y < 8)
    upright = sorted((y, word) for word, x, y in numbers if -11 < x < -2 and not 2 < y < 8)
    assert " ".join(word for _, word in level) == right
    assert " ".join(word for _, word in upright) == down


@pytest.mark.parametrize(
    ("layout", "size"),
    [
        (CardLayout(), Size(210, 297)),
        (CardLayout(CardFormat.A5), Size(297, 210)),
        (CardLayout(CardFormat.A6, Sheet.CARD), Size(210, 297)),
        (CardLayout(CardFormat.A6, bleed=3), Size(210, 297)),
        (CardLayout(CardFormat.A3, Sheet.CARD, arrangement=Arrangement.FOLD), Size(297, 420)),
    ],
)
def test_it_is_as_large_as_the_paper_of_the_cards(layout: CardLayout, size: Size) -> None:
    sheet = calibration_sheet(layout)
    assert sheet.page_size == size
    assert sheet.page_count == 2
    assert sheet.svg(1).startswith("<svg")


@pytest.mark.parametrize(
    ("language", "title", "number"),
    [
        ("da", "Kalibrering af for- og bagside", "1,5 mm"),
        ("sv", "Kalibrering av fram- och baksida", "1,5 mm"),
        ("nb", "Kalibrering av for- og bakside", "1,5 mm"),
        ("en", "Calibration of fronts and backs", "1.5 mm"),
        ("fi", "Calibration of fronts and backs", "1.5 mm"),
    ],
)
def test_its_text_is_in_the_language_of_the_window(
    read_back: Reader, language: str, title: str, number: str
) -> None:
    sheet = calibration_sheet(CardLayout(offset=(1.5, -1.5)), language)
    text = " ".join(read_back(sheet.pdf()).split())
    assert sheet.title == title
    assert f" {number}" in text
    assert f"−{number}" in text


@pytest.mark.parametrize("language", ["da", "sv", "nb", "en"])
@pytest.mark.parametrize("duplex", Duplex)
def test_the_sheet_has_the_words_of_the_dialog(
    read_back: Reader, language: str, duplex: Duplex
) -> None:
    edge = "Flip on the long edge" if duplex is Duplex.LONG_EDGE else "Flip on the short edge"
    shown = "".join(read_back(calibration_sheet(CardLayout(duplex=duplex), language).pdf()).split())
    for sentence in ("Move backs &right", "Move backs do&wn", edge):
        words = _translated(sentence, language).replace("&", "")
        assert shown.count("".join(words.split())) >= (1 if sentence == edge else 3)


def _translated(sentence: str, language: str) -> str:
    """What a translation file of the window has for a sentence; English itself."""
    if language == "en":
        return sentence
    file = ROOT / "gui" / "translations" / f"pejlemaerker_{language}.ts"
    source = re.escape(escape(sentence))
    pattern = rf"<source>{source}</source>\s*<translation>(.*?)</translation>"
    found = re.search(pattern, file.read_text(encoding="utf-8"))
    assert found
    return unescape(found[1])


@pytest.mark.parametrize(
    ("duplex", "on_the_back", "right"),
    [
        (Duplex.LONG_EDGE, {"A": 1, "B": -1}, "Add the back’s measure minus the front’s from A"),
        (Duplex.SHORT_EDGE, {"A": -1, "B": 1}, "Add the front’s measure minus the back’s from A"),
    ],
)
def test_card_stock_is_measured_from_the_same_edges_of_the_paper(
    word_positions: Callable[[bytes], list[tuple[str, float, float]]],
    read_back: Reader,
    duplex: Duplex,
    on_the_back: dict[str, int],
    right: str,
) -> None:
    sheet = calibration_sheet(CardLayout(duplex=duplex))
    with pikepdf.open(io.BytesIO(sheet.pdf())) as pdf:
        back = io.BytesIO()
        del pdf.pages[0]
        pdf.save(back)
    fronts = {word: (x, y) for word, x, y in word_positions(sheet.pdf()) if word in {"A", "B"}}
    backs = {word: (x, y) for word, x, y in word_positions(back.getvalue())}
    assert fronts["A"][0] < 15
    assert (backs["A"][0] > 195) is (on_the_back["A"] > 0)
    assert (backs["B"][1] > 280) is (on_the_back["B"] > 0)
    assert right in " ".join(read_back(sheet.pdf()).split())


def test_cards_of_ones_own_size_are_calibrated_on_an_a4() -> None:
    sheet = calibration_sheet(CardLayout(CustomFormat(400, 400), Sheet.CARD))
    assert sheet.page_size == Size(210, 297)
