"""A sheet to print that shows how far backs are off their fronts, and whether 50 mm are 50 mm."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cached_property

from content.cards.card_formats import CardFormat, Sheet, Size
from content.cards.card_layout import Arrangement, CardLayout
from content.cards.imposition import flips_sideways
from content.cards.typst_compiler import SOURCES, Typesetter


class CalibrationSheet:
    """Two pages, front and back, that are printed as those of a CardSet are."""

    page_count = 2

    def __init__(self, layout: CardLayout, language: str) -> None:
        self.layout = layout
        texts = json.loads((SOURCES / "calibration-texts.json").read_text(encoding="utf-8"))
        self._language = language if language in texts else "en"
        self._texts = texts[self._language]
        self.title: str = self._texts["title"]

    @property
    def page_size(self) -> Size:
        """Width and height of both pages in mm."""
        return self.layout.grid.sheet

    def pdf(self) -> bytes:
        """One PDF/UA-1 file of both pages."""
        return self._typesetter.pdf()

    def svg(self, page: int) -> str:
        """A page as SVG, characters as outlines."""
        return self._svg_pages[page]

    @cached_property
    def _typesetter(self) -> Typesetter:
        """The numbers on the scales are those to type in, though one looks through the paper.

        A sheet that flips sideways shows its back mirrored left to right: what seems too far right
        is too far left on the back, and must go right. Downwards nothing is mirrored. The edges
        that one measures from on card stock are the same of the paper on both pages: A is left on
        the front, B at its top.
        """
        sheet, (right, down) = self.page_size, self.layout.offset
        sideways = flips_sideways(self.layout.grid, self.layout.duplex)
        texts = self._texts
        front_first, back_first = texts["differences"]
        words = {
            "edge": texts["edges"][self.layout.duplex],
            "turn": texts["turns"]["sideways" if sideways else "upwards"],
            "right_label": texts["right_label"],
            "down_label": texts["down_label"],
            "right": self._number(right),
            "down": self._number(down),
            "right_difference": back_first if sideways else front_first,
            "down_difference": front_first if sideways else back_first,
        }
        job = texts | {
            "language": self._language,
            "sheet": [sheet.width, sheet.height],
            "offset": [right, down],
            "right": 1 if sideways else -1,
            "down": -1 if sideways else 1,
            "steps": [step.format(**words) for step in texts["steps"]],
        }
        return Typesetter(job, "calibration.typ")

    def _number(self, millimetres: float) -> str:
        number = f"{millimetres:g}".replace("-", "−")
        return number if self._language == "en" else number.replace(".", ",")

    @cached_property
    def _svg_pages(self) -> list[str]:
        return [page.decode() for page in self._typesetter.svg()]


def calibration_sheet(layout: CardLayout | None = None, language: str = "en") -> CalibrationSheet:
    """The sheet for the paper, the duplex and the offset of a layout, in da, sv, nb or en.

    Cards on pages of their own size are calibrated on an A4, those of the format A3 on an A3.
    """
    layout = layout or CardLayout()
    if layout.sheet is Sheet.CARD or layout.bleed or layout.folded:
        card_format = layout.format if isinstance(layout.format, CardFormat) else CardFormat.A4
        sheet = Sheet.A3 if card_format is CardFormat.A3 else Sheet.A4
        layout = replace(
            layout,
            format=card_format,
            sheet=sheet,
            bleed=0,
            arrangement=Arrangement.ALTERNATING,
        )
    return CalibrationSheet(layout, language)
