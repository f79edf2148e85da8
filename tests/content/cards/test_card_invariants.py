"""What holds for every passage in every layout: safe areas, floors, words in order, exact boxes."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings, strategies

from content.cards import Arrangement, Backs, CardFormat, CardLayout, CardSet, Sheet, typeset
from content.cards.imposition import Page
from content.library import Library
from content.model import PassageKind
from tests.content.cards.read_pages import (
    POINT,
    Area,
    box_mm,
    ink_of,
    missing_words,
    text_sizes,
    words_of_passage,
)

Reader = Callable[[bytes], str]

_SHEETS = {
    (size, arrangement): Sheet.A3 if size is CardFormat.A4 else Sheet.A4
    for size in CardFormat
    for arrangement in Arrangement
    if size is not CardFormat.A3
} | {(CardFormat.A3, Arrangement.ALTERNATING): Sheet.A3}


def _layout(
    size: CardFormat, arrangement: Arrangement, backs: Backs, *, bleed: bool, card: bool
) -> CardLayout:
    sheet = _SHEETS.get((size, arrangement), Sheet.CARD)
    return CardLayout(
        size,
        Sheet.CARD if card else sheet,
        crop_marks=False,
        backs=backs,
        question="Hvornår gjorde vi det sidst, og hvad skete der så?",
        arrangement=arrangement,
        bleed=3.0 if bleed else 0.0,
        empty_cards=1,
        fill_sheet=True,
    )


def _safe_areas(cards: CardSet, page: Page) -> list[Area]:
    """Inside the margins, and to the left of them the foot of an italic f at its line's start."""
    size = cards.layout.format
    trim, margin = size.trim, size.margin
    has_italic_title = any(passage.own_title for passage in cards.passages)
    largest = max(size.max_text_size, size.title_size if has_italic_title else 0)
    overhang = 0.2 * largest * POINT
    return [
        (
            each.x + margin - overhang,
            each.y + margin,
            each.x + trim.width - margin,
            each.y + trim.height - margin,
        )
        for each in page.faces
    ]


def _prove(cards: CardSet, folder: Path, read_back: Reader) -> None:
    pdf = cards.pdf()
    assert min(text_sizes(pdf, cards.layout.format)) >= cards.layout.format.min_text_size
    _prove_words(cards, read_back(pdf))
    inks = ink_of(pdf, folder)
    assert len(inks) == cards.page_count
    fold_line = cards.layout.folded
    tolerance = 0.3  # a pixel
    for page, ink in zip(cards.pages, inks, strict=True):
        areas = _safe_areas(cards, page)
        if fold_line:
            grid = cards.layout.grid
            middles = [(x + grid.trim.width / 2, y) for x, y in grid.slots]
            areas += [(x, y, x, y + grid.trim.height) for x, y in middles]
        assert ink.outside(areas, tolerance) == []
    _prove_boxes(cards, pdf)
    _prove_sound(folder / "ink.pdf")


def _prove_words(cards: CardSet, text: str) -> None:
    """Words in order; a third side is a second card, which may share its page with the first."""
    pages = text.split("\f")[:-1]
    if cards.layout.arrangement is Arrangement.FRONTS_THEN_BACKS and cards.pages[-1].is_back:
        half = len(pages) // 2
        pages = [page for pair in zip(pages[:half], pages[half:], strict=True) for page in pair]
    read = "\n".join(pages)
    on_backs = cards.layout.backs is Backs.CONTINUATION and not cards.layout.folded
    for passage in cards.passages:
        parts = max(side.parts for side in cards.sides if side.id == passage.id)
        if parts < 3 or not on_backs:
            assert missing_words(passage, read) == []
        else:
            assert not Counter(words_of_passage(passage)) - Counter(read.split())


def _prove_sound(file: Path) -> None:
    """Another program finds nothing wrong, and every font is in the file."""
    with pikepdf.open(file) as pdf:
        for page in pdf.pages:
            for font in page.resources.get("/Font", {}).values():
                assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
    if shutil.which("qpdf"):
        run = subprocess.run(["qpdf", "--check", file], capture_output=True, check=False)
        assert run.returncode == 0, run.stdout


def _prove_boxes(cards: CardSet, pdf: bytes) -> None:
    layout = cards.layout
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            size = cards.page_size
            assert box_mm(page, "/MediaBox") == pytest.approx(
                (0, 0, size.width, size.height), abs=0.001
            )
            if not layout.bleed and layout.sheet is not Sheet.CARD:
                assert "/TrimBox" not in page.obj
                continue
            left, bottom, right, top = box_mm(page, "/TrimBox")
            assert (right - left, top - bottom) == pytest.approx(
                (layout.slot_size.width, layout.slot_size.height), abs=0.001
            )
            assert (left, bottom) == pytest.approx(
                (size.width - right, size.height - top), abs=0.001
            )
            bleed = layout.bleed
            grown = (left - bleed, bottom - bleed, right + bleed, top + bleed)
            assert box_mm(page, "/BleedBox") == pytest.approx(grown, abs=0.001)


@settings(
    max_examples=14, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=strategies.data())
def test_any_passages_in_any_layout_keep_to_their_safe_areas_floors_words_and_boxes(
    library: Library, tmp_path: Path, read_back: Reader, data: strategies.DataObject
) -> None:
    printed = [p.id for p in library.passages if p.kind is not PassageKind.DOCUMENT]
    some = strategies.lists(strategies.sampled_from(printed), min_size=1, max_size=5, unique=True)
    layout = _layout(
        data.draw(strategies.sampled_from(CardFormat)),
        data.draw(strategies.sampled_from(Arrangement)),
        data.draw(strategies.sampled_from(Backs)),
        bleed=data.draw(strategies.booleans()),
        card=data.draw(strategies.booleans()),
    )
    _prove(typeset(library, data.draw(some), layout), tmp_path, read_back)


def _every_layout() -> Iterator[CardLayout]:
    for size, arrangement, backs in product(CardFormat, Arrangement, Backs):
        for bleed, card in ((False, False), (False, True), (True, False)):
            yield _layout(size, arrangement, backs, bleed=bleed, card=card)


@pytest.mark.long
@pytest.mark.parametrize(
    "layout",
    list(_every_layout()),
    ids=lambda each: f"{each.format}-{each.arrangement}-{each.backs}",
)
def test_all_passages_in_every_layout_keep_to_their_safe_areas_floors_words_and_boxes(
    library: Library, tmp_path: Path, read_back: Reader, layout: CardLayout
) -> None:
    printed = [p.id for p in library.passages if p.kind is not PassageKind.DOCUMENT]
    _prove(typeset(library, printed, layout), tmp_path, read_back)
