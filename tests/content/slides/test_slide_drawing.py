"""Drawn slides: exact pixels, PDF that is read back, and what is pointed at without moving it."""

from __future__ import annotations

import io
import re
import struct

import pikepdf
import pytest

from content.cards.fitting.word_widths import WordWidths
from content.library import Library
from content.model import Accent
from content.slides import (
    TAGLINE,
    TITLE,
    Pointing,
    SlideBlock,
    SlidePlan,
    SlideText,
    TextRange,
    Viewing,
    plan_slides,
    slide_colours,
    slide_png,
    slide_svg,
    slides_pdf,
)
from content.slides.slide_faces import title_style
from content.slides.slide_lines import SlideLines
from tests.content.slides.made_texts import SENTENCE, bullet, lead, paragraph, ranges_of, text_with
from tests.content.slides.read_slides import FULL_HD, glyphs_of, letters_of, plan_of

LIGHT, DARK = slide_colours(None), slide_colours(None, dark=True)
MOD = "halsnaes/mod-tillid-og-helhed/mod"


def _plan(*blocks: SlideBlock, title: str = "Mod") -> SlidePlan:
    return plan_slides(text_with(*blocks, title=title), FULL_HD, Viewing())


def _where(svg: bytes) -> list[tuple[float, float, str]]:
    return sorted((x, y, shape) for x, y, shape, _ in glyphs_of(svg))


def _colours(svg: bytes) -> set[str]:
    return {colour for *_, colour in glyphs_of(svg)}


@pytest.mark.parametrize(
    "shape",
    [(1920, 1080), (1280, 720), (1366, 768), (1728, 1117), (1024, 768), (1080, 1920), (999, 777)],
)
def test_a_picture_has_exactly_the_pixels_of_the_screen(shape: tuple[int, int]) -> None:
    plan = plan_slides(text_with(paragraph("Vi tør.")), shape, Viewing())

    picture = slide_png(plan, 0, LIGHT)

    assert struct.unpack(">II", picture[16:24]) == shape
    box = re.search(rb'viewBox="0 0 (\S+) (\S+)"', slide_svg(plan, 0, LIGHT))
    assert box
    assert float(box[1]) / float(box[2]) == pytest.approx(shape[0] / shape[1])


def test_a_pdf_has_a_page_for_each_slide_and_is_read_in_its_language(library: Library) -> None:
    plans = [plan_of(library, each) for each in library.passages[:4]]

    pdf = slides_pdf("Væggen", [(plan, LIGHT) for plan in plans])

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == sum(len(plan.slides) for plan in plans)
        assert opened.docinfo.Title == "Væggen"
        assert str(opened.Root.Lang) == "da"
        metadata = bytes(opened.Root.Metadata.read_bytes())
    assert b"pdfuaid:part" in metadata


def test_marked_words_move_no_letter(library: Library) -> None:
    plan = plan_of(library, library.passage(MOD))
    marked = (*ranges_of(plan.text, "mod til at"), TextRange(TITLE, 0, 3), TextRange(TAGLINE, 0, 6))

    plain = slide_svg(plan, 0, DARK)
    pointed = slide_svg(plan, 0, DARK, Pointing(marked=marked))

    assert len(marked) == 5
    assert _where(plain) == _where(pointed)
    assert DARK.on_mark in _colours(pointed) - _colours(plain)
    assert DARK.mark.encode() in pointed


@pytest.mark.parametrize("own_title", [False, True])
@pytest.mark.parametrize("title", ["VÆR I SAMSPIL MED OS N", "Vær i samspil med os n"])
def test_words_are_drawn_as_far_apart_as_they_were_reckoned(title: str, own_title: bool) -> None:
    text = SlideText("da", title=title, own_title=own_title)
    plan = plan_slides(text, FULL_HD, Viewing())
    style = title_style(text)
    lines = SlideLines(text, WordWidths())

    *_, (last, *_) = glyphs_of(slide_svg(plan, 0, LIGHT))

    words = title.split()
    reckoned = lines.width_of(words, style) - lines.width_of(words[-1:], style)
    (placed,) = plan.slides[0].texts
    assert last == pytest.approx(placed.x + reckoned * placed.size, abs=0.11)


def test_only_the_marked_letters_have_another_colour() -> None:
    plan = _plan(paragraph("Vi tør fejle."), paragraph("Vi tør."))

    svg = slide_svg(plan, 0, DARK, Pointing(marked=(TextRange(0, 3, 6),)))

    assert len([1 for *_, colour in glyphs_of(svg) if colour == DARK.on_mark]) == len("tør")


def test_a_mark_goes_over_the_end_of_a_line_and_parts_of_words() -> None:
    plan = _plan(paragraph(SENTENCE))
    end = len(SENTENCE) - 2

    svg = slide_svg(plan, 0, DARK, Pointing(marked=(TextRange(0, 1, end),)))

    marked = [1 for *_, colour in glyphs_of(svg) if colour == DARK.on_mark]
    letters = SENTENCE[1:end].replace(" ", "").replace("ff", "-")
    assert len(marked) == len(letters)
    plain = slide_svg(plan, 0, DARK)
    assert {y for _, y, _ in _where(svg)} == {y for _, y, _ in _where(plain)}


def test_one_block_is_bright_and_all_others_are_muted() -> None:
    plan = _plan(lead("Det betyder, at"), bullet("Vi tør"), bullet("Vi vil"))

    colours = slide_colours(Accent("#14442f", "#cfe8d8"))
    plain, pointed = (
        slide_svg(plan, 0, colours, each) for each in (Pointing(), Pointing(bright=1))
    )

    bright, whole = (
        [shape for *_, shape, colour in glyphs_of(svg) if colour == colours.text]
        for svg in (pointed, plain)
    )
    assert len(bright) == len("Vitør")
    assert len(whole) == len("ModVitørVivil")
    accents = [1 for *_, colour in glyphs_of(pointed) if colour == colours.accent]
    assert len(accents) == len("ØbyKommune") + len("•")
    assert _where(plain) == _where(pointed)


def _hidden(plan: SlidePlan, bullets: int) -> bytes:
    return slide_svg(plan, 0, LIGHT, Pointing(bullets=bullets))


def test_bullets_come_one_by_one_and_stay_where_they_are() -> None:
    rows = [bullet(f"Vi tør {n}") for n in range(3)]
    plan = _plan(lead("Det betyder, at"), *rows, paragraph("Det er alt."))

    steps = [set(_where(_hidden(plan, shown))) for shown in range(5)]

    whole = set(_where(slide_svg(plan, 0, LIGHT)))
    assert steps[0] < steps[1] < steps[2] < steps[3] == steps[4] == whole
    assert len(whole) - len(steps[2]) > len("Det er alt.") - 3


def test_what_is_repeated_and_the_page_number_are_not_read_aloud() -> None:
    rows = [bullet(f"Vi gør nummer {n} med respekt for den enkelte") for n in range(15)]
    plan = _plan(lead("Det betyder, at"), *rows)

    pdf = slides_pdf("Mod", [(plan, LIGHT)])

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        artifacts = [
            [
                list(each.operands)
                for each in pikepdf.parse_content_stream(page)
                if str(each.operator) in {"BMC", "BDC"} and str(each.operands[0]) == "/Artifact"
            ]
            for page in opened.pages
        ]
    assert len(artifacts[1]) >= 3


def test_a_bar_that_hides_a_word_has_no_letters_and_moves_no_line() -> None:
    plain, masked = (
        _plan(paragraph(f"I {word} tør vi."), paragraph("Ja.")) for word in ("X", "█████")
    )

    pages = [letters_of(slides_pdf("Hvem", [(plan, LIGHT)]))[0] for plan in (plain, masked)]

    heights = [sorted({round(each.y, 1) for each in page}) for page in pages]
    assert heights[0] == heights[1]
    assert b"2588" not in slide_svg(masked, 0, LIGHT)


def test_emphasis_and_words_that_are_too_wide_are_drawn_as_planned() -> None:
    word = "medarbejdertilfredshedsundersøgelse" * 3
    text = SlideText(
        "da", title=word, blocks=(SlideBlock("paragraph", f"Vi {word}", emphasis=((0, 2),)),)
    )
    plan = plan_slides(text, FULL_HD, Viewing())

    (page,) = letters_of(slides_pdf("Ord", [(plan, LIGHT)]))

    planned = {
        each.y + number * each.pitch
        for each in plan.slides[0].texts
        for number in range(len(each.lines))
    }
    drawn = {each.y for each in page}
    assert all(min(abs(y - other) for other in planned) < 0.01 for y in drawn)
    assert all(min(abs(y - other) for other in drawn) < 0.01 for y in planned)
    assert {"It" in each.font for each in page} == {True, False}
