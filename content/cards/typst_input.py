"""The typst job of pages of cards: everything that sheet.typ is given. Lengths are mm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from content.cards.card_content import CardContent
from content.cards.card_layout import CardLayout
from content.cards.fitting.card_lines import CardLines
from content.cards.fitting.card_measures import CardMeasures
from content.cards.fitting.question import Question
from content.cards.fitting.word_widths import WordWidths
from content.cards.imposition import Page, PlacedFace
from content.cards.print_marks import crop_marks, fold_lines, hairlines
from content.cards.side_drawing import drawing_of_side, drawn_lines
from content.cards.typst_compiler import TypstJob

_DEFAULT_ACCENT = "#1c1c1c"
_EMPTY_CARD_HEADERS = {
    "da": "Vores egen formulering",
    "sv": "Vår egen formulering",
    "nb": "Vår egen formulering",
    "nn": "Vår eiga formulering",
}
"""What is at the head of an empty card, by language."""


@dataclass(frozen=True, slots=True)
class SheetJob:
    """What all pages of a set share."""

    title: str
    language: str
    cards: tuple[CardContent, ...]
    layout: CardLayout
    question: Question | None
    widths: WordWidths

    def for_pages(self, pages: Sequence[Page]) -> TypstJob:
        """The job of these pages alone; a page comes out the same alone as among others."""
        sheet = self.layout.grid.sheet
        card_format, question = self.layout.format, self.question
        return {
            "trim": [card_format.trim.width, card_format.trim.height],
            "margin": card_format.margin,
            "title_size": card_format.title_size,
            "label_size": card_format.label_size,
            "narrow": card_format.is_narrow,
            "line_spacing": card_format.line_spacing,
            "title": self.title,
            "press": self.layout.bleed > 0,
            "authors": list(dict.fromkeys(card.municipality for card in self.cards)),
            "language": self.language,
            "sheet": [sheet.width, sheet.height],
            "question_lines": drawn_lines(question.lines) if question else [],
            "question_size": question.size if question else 0,
            "question_height": question.height if question else 0,
            "header": _EMPTY_CARD_HEADERS.get(self.language, "In our own words"),
            "pages": [self._page(page) for page in pages],
        }

    def _page(self, page: Page) -> TypstJob:
        layout, grid = self.layout, self.layout.grid
        has_marks = layout.crop_marks and (not page.is_back or layout.bleed > 0)
        has_hairlines = layout.hairlines and not (page.is_back or layout.bleed)
        return {
            "faces": [self._face(placed) for placed in page.faces],
            "crop_marks": crop_marks(grid, layout.bleed) if has_marks else (),
            "hairlines": hairlines(grid) if has_hairlines else (),
            "fold_lines": fold_lines(grid) if layout.folded else (),
        }

    def _face(self, placed: PlacedFace) -> TypstJob:
        face = placed.face
        card = self.cards[face.side.card] if face.side else None
        job: TypstJob = {
            "kind": face.kind.value,
            "x": placed.x,
            "y": placed.y,
            "upside_down": placed.upside_down,
            "copy": face.copy,
            "accent": card.accent if card else self._empty_card_accent,
        }
        if not card or not face.side:
            return job
        if face.copy:
            card = replace(card, copy=True, first_of_document=False, first_of_municipality=False)
        side = face.side
        breaker = CardLines(card, self.layout.format, self.widths, side.hyphenate)
        return job | {"side": drawing_of_side(CardMeasures(breaker, side.compact), side)}

    @property
    def _empty_card_accent(self) -> str:
        """The accent that all other cards have, if they have the same."""
        accents = {card.accent for card in self.cards}
        return accents.pop() if len(accents) == 1 else _DEFAULT_ACCENT
