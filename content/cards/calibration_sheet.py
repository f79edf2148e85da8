"""A sheet that shows how far a printer's backs are from their fronts, and whether 50 mm are 50."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from content.cards.calibration_texts import CALIBRATION_WORDS
from content.cards.card_formats import CardFormat, Size
from content.cards.card_layout import Arrangement, CardLayout, Sheet
from content.cards.imposition import turns_upright
from content.cards.typesetter import Typesetter


class CalibrationSheet:
    """Two pages, front and back, to look at, to print and to save as a CardSet is."""

    page_count = 2

    def __init__(self, layout: CardLayout, language: str) -> None:
        self.layout = layout
        self._language = language if language in CALIBRATION_WORDS else "en"
        self._words = CALIBRATION_WORDS[self._language]
        self.title = self._words.title

    @property
    def page_size(self) -> Size:
        """Width and height of both pages in mm."""
        return self.layout.grid.sheet

    def pdf(self) -> bytes:
        """One PDF/UA-1 file of both pages."""
        return self._typesetter.pdf()

    def svg(self, page: int) -> str:
        """A page as SVG, letters as outlines."""
        return self._svg_pages[page]

    def png(self, page: int, width: int) -> bytes:
        """A page as a PNG picture of `width` pixels."""
        return self._typesetter.png(width / self.page_size.width * 25.4)[page]

    @cached_property
    def _typesetter(self) -> Typesetter:
        """Numbers on the scales are those to type in, though one looks through the paper.

        A sheet turned like the page of a book shows its back mirrored left to right: what seems too
        far right is too far left on the back, and must go right. Downwards nothing is mirrored.
        """
        words, sheet, (right, down) = self._words, self.page_size, self.layout.offset
        like_a_page = turns_upright(self.layout.grid, self.layout.duplex)
        now = {"right": self._number(right), "down": self._number(down)}
        job = {
            "title": self.title,
            "language": self._language,
            "sheet": [sheet.width, sheet.height],
            "offset": [right, down],
            "right": 1 if like_a_page else -1,
            "down": -1 if like_a_page else 1,
            "front": words.front,
            "steps": [step.format(**now) for step in words.steps],
            "back": words.back,
            "behind": words.behind,
        }
        return Typesetter(job, "calibration.typ")

    def _number(self, millimetres: float) -> str:
        number = f"{millimetres:g}".replace("-", "−")
        return number if self._language == "en" else number.replace(".", ",")

    @cached_property
    def _svg_pages(self) -> list[str]:
        return [page.decode() for page in self._typesetter.svg()]


def calibration_sheet(layout: CardLayout | None = None, language: str = "en") -> CalibrationSheet:
    """The sheet for the paper, the duplex and the offset of a layout, in da, sv or en.

    Cards on pages of their own size are calibrated on an A4, or on an A3 if they are that large.
    """
    layout = layout or CardLayout()
    if layout.sheet is Sheet.CARD or layout.bleed or layout.folded:
        sheet = Sheet.A3 if layout.format is CardFormat.A3 else Sheet.A4
        layout = replace(layout, sheet=sheet, bleed=0, arrangement=Arrangement.ALTERNATING)
    return CalibrationSheet(layout, language)
