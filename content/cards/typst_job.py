"""The job of setting pages of cards, as the typesetter wants it. Lengths are mm, sizes points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from content.cards.card_content import Matter
from content.cards.card_layout import CardLayout
from content.cards.imposition import Page, Placed
from content.cards.print_marks import crop_marks, fold_lines, hairlines
from content.cards.text_fitting import common_job
from content.cards.typesetter import Job

_INK = "#1c1c1c"
_OWN_WORDS = {
    "da": "Vores egen formulering",
    "sv": "Vår egen formulering",
    "nb": "Vår egen formulering",
    "nn": "Vår eiga formulering",
}


@dataclass(frozen=True, slots=True)
class SheetJob:
    """What all pages of a set share; `question_size` is None where no question is printed."""

    title: str
    language: str
    cards: tuple[Matter, ...]
    layout: CardLayout
    question_size: float | None

    def of(self, pages: Sequence[Page]) -> Job:
        """The job of these pages alone; a page says the same alone as among others."""
        sheet = self.layout.grid.sheet
        return common_job(self.layout.format) | {
            "title": self.title,
            "authors": list(dict.fromkeys(card.municipality for card in self.cards)),
            "language": self.language,
            "sheet": [sheet.width, sheet.height],
            "question": self.layout.question.split(),
            "question_size": self.question_size,
            "header": _OWN_WORDS.get(self.language, "In our own words"),
            "pages": [self._page(page) for page in pages],
        }

    def _page(self, page: Page) -> Job:
        layout, grid = self.layout, self.layout.grid
        cut = not page.back or layout.bleed > 0
        return {
            "faces": [self._face(placed) for placed in page.placed],
            "marks": crop_marks(grid, layout.bleed) if cut and layout.crop_marks else (),
            "hairlines": hairlines(grid)
            if layout.hairlines and not (page.back or layout.bleed)
            else (),
            "folds": fold_lines(grid) if layout.folded else (),
        }

    def _face(self, placed: Placed) -> Job:
        face = placed.face
        card = self.cards[face.side.card] if face.side else None
        told: Job = {
            "kind": face.kind.value,
            "x": placed.x,
            "y": placed.y,
            "turned": placed.turned,
            "copy": face.copy,
            "accent": card.accent if card else self._accent,
        }
        if not card or not face.side:
            return told
        if face.copy:
            card = replace(card, copy=True, opens_document=False, opens_municipality=False)
        return told | {"card": asdict(card), "side": asdict(face.side)}

    @property
    def _accent(self) -> str:
        """The colour of cards that nobody has written yet: that of the set, if it has one alone."""
        accents = {card.accent for card in self.cards}
        return accents.pop() if len(accents) == 1 else _INK
