"""A set of cards, chosen from the library and typeset to one layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import cached_property

from content.cards.errors import CardError, Reason
from content.cards.fitting import Side, common_job, sides_of
from content.cards.formats import Size
from content.cards.layout import CardLayout
from content.cards.marks import crop_marks
from content.cards.matter import Matter, matter_of
from content.cards.selection import chosen_passages
from content.cards.typesetter import Job, Typesetter
from content.library import Library
from content.model import Passage


class CardSet:
    """Typeset cards: pages to look at, to print and to save. Pages count from 0."""

    def __init__(self, library: Library, passages: Sequence[Passage], layout: CardLayout) -> None:
        self.layout = layout
        self.title = _set_title(library, passages)
        """What the set is called, as the PDF says it."""
        cards = _cards(library, passages)
        self.sides: tuple[Side, ...] = sides_of(cards, layout.format)
        """What stands on each side, in the order of printing, with its text size in points."""
        self._typesetter = Typesetter(self._job(cards))

    @property
    def page_size(self) -> Size:
        """Width and height of every page in mm."""
        return self.layout.grid.sheet

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return -(-len(self.sides) // len(self.layout.grid.places))

    def pdf(self) -> bytes:
        """One PDF/UA-1 file of all pages, tagged, with bookmarks and embedded fonts."""
        return self._typesetter.pdf()

    def svg(self, page: int) -> str:
        """A page as SVG, letters as outlines."""
        return self._svg_pages[page]

    def png(self, page: int, width: int) -> bytes:
        """A page as a PNG picture of `width` pixels."""
        return self._typesetter.png(width / self.page_size.width * 25.4)[page]

    def _job(self, cards: Sequence[Matter]) -> Job:
        grid = self.layout.grid
        return common_job(self.layout.format) | {
            "title": self.title,
            "authors": list(dict.fromkeys(card.municipality for card in cards)),
            "language": cards[0].language,
            "sheet": [grid.sheet.width, grid.sheet.height],
            "places": grid.places,
            "marks": crop_marks(grid) if self.layout.crop_marks else (),
            "cards": [asdict(card) for card in cards],
            "sides": [asdict(side) for side in self.sides],
        }

    @cached_property
    def _svg_pages(self) -> list[str]:
        return [page.decode() for page in self._typesetter.svg()]


def typeset(library: Library, ids: Sequence[str], layout: CardLayout) -> CardSet:
    """Set passages as cards; the id of a document or municipality stands for its cards.

    Raises CardError if there is nothing to set, an id is not in the library, or a passage is too
    long for the format.
    """
    passages = chosen_passages(library, ids)
    cards = CardSet(library, passages, layout)
    for side in cards.sides:
        if not side.fits:
            title = library.passage(side.id).shown_title
            raise CardError(
                f"“{title}” does not fit on cards of {layout.format.value.upper()} in letters "
                "that can be read; choose a larger format.",
                Reason.TOO_LONG,
                title,
            )
    return cards


def _cards(library: Library, passages: Sequence[Passage]) -> list[Matter]:
    cards: list[Matter] = []
    document = municipality = None
    for passage in passages:
        before = document, municipality
        document, municipality = library.document_of(passage), library.municipality_of(passage)
        card = matter_of(passage, document, municipality)
        opens_document, opens_municipality = (
            document is not before[0],
            municipality is not before[1],
        )
        cards.append(
            replace(card, opens_document=opens_document, opens_municipality=opens_municipality)
        )
    return cards


def _set_title(library: Library, passages: Sequence[Passage]) -> str:
    owners = ", ".join(dict.fromkeys(library.municipality_of(p).name for p in passages))
    if len(passages) == 1:
        return f"{passages[0].shown_title} – {owners}"
    if len({passage.document for passage in passages}) == 1:
        return f"{library.document_of(passages[0]).title} – {owners}"
    return owners
