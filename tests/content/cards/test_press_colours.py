"""The inks of a file for a print shop: text and lines in black alone, accents in four inks."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest

from content.cards import Backs, CardLayout, typeset
from content.cards.card_layout import PRINT_SHOP_BLEED
from content.library import Library
from tests.content.cards.made_passages import MADE, bullet, library_with, paragraph, section

_COLOUR_OPERATORS = {"g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN", "sh"}

PRESS = CardLayout(bleed=PRINT_SHOP_BLEED, backs=Backs.QUESTION, question="Hvad nu?", empty_cards=1)


def _pdf(library: Library, layout: CardLayout) -> bytes:
    rows = [bullet("at turde 🎉", bullet("og kunne")), paragraph("Vi tør.")]
    return typeset(library_with(library, "Mod", section(rows, "Vi har")), [MADE], layout).pdf()


def _colours(pdf: bytes) -> set[tuple[str, tuple[float, ...]]]:
    """Every operator that chooses a colour, with its parts."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {
            (str(each.operator), tuple(round(float(part), 2) for part in each.operands))
            for page in opened.pages
            for each in pikepdf.parse_content_stream(page)
            if str(each.operator) in _COLOUR_OPERATORS
        }


def test_a_print_shop_gets_black_alone_and_accents_of_four_inks(library: Library) -> None:
    colours = _colours(_pdf(library, PRESS))
    assert {operator for operator, _ in colours} == {"k", "K"}
    assert {black for operator, (*others, black) in colours if not any(others)} == {1, 0.75, 0.3}
    accent = (0.81, 0.36, 0.53, 0.35)
    tint = tuple(pytest.approx(0.28 * part, abs=0.01) for part in accent)
    assert sorted(parts for _, parts in colours if any(parts[:3])) == [tint, accent, accent]


def test_screens_and_office_printers_get_the_colours_of_the_screen(library: Library) -> None:
    colours = _colours(_pdf(library, CardLayout()))
    assert {operator for operator, _ in colours} & {"k", "K"} == set()
    ink = round(0x1C / 255, 2)
    assert ("scn", (ink, ink, ink)) in colours


def test_the_plates_of_a_print_shop_have_no_colour_under_black_text(
    library: Library, tmp_path: Path
) -> None:
    if not shutil.which("gs"):
        pytest.skip("gs is missing: install ghostscript")
    (tmp_path / "press.pdf").write_bytes(_pdf(library, PRESS))
    command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-r150", "-sDEVICE=pamcmyk32"]
    subprocess.run([*command, "-o", "%d.pam", "press.pdf"], cwd=tmp_path, check=True)
    pages = [page.read_bytes().partition(b"ENDHDR\n")[2] for page in tmp_path.glob("*.pam")]
    dots = {page[start : start + 4] for page in pages for start in range(0, len(page), 4)}
    assert len(pages) == 4
    assert b"\0\0\0\xff" in dots
    assert max(sum(dot[:3]) for dot in dots if dot[3] > 0x60) == 0
    assert max(map(sum, dots)) <= 2.1 * 0xFF
