"""A set of cards, chosen from the library and typeset to one layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from content.cards.card_content import Matter, matter_of
from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import Size
from content.cards.card_layout import Backs, CardLayout, Sheet
from content.cards.card_selection import chosen_passages
from content.cards.glyphs import missing_signs, sign_name
from content.cards.imposition import Page, cards_of, pages_of
from content.cards.page_boxes import with_boxes
from content.cards.text_fitting import Progress, Side, question_size, sides_of
from content.cards.typesetter import Typesetter
from content.cards.typst_job import SheetJob
from content.library import Library
from content.model import Passage
from content.passage_words import words_of


class CardSet:
    """Typeset cards: pages to look at, to print and to save. Pages count from 0."""

    def __init__(
        self,
        library: Library,
        passages: Sequence[Passage],
        layout: CardLayout,
        progress: Progress | None = None,
    ) -> None:
        self.layout = layout
        self.title = _set_title(library, passages, layout)
        """What the set is called, as the PDF says it."""
        self.passages = tuple(passages)
        cards = _cards(library, passages)
        self.sides: tuple[Side, ...] = sides_of(cards, layout.format, progress)
        """What stands on each side, in the order of printing, with its text size in points."""
        placed = cards_of(self.sides, layout)
        self.card_count = len(placed)
        """Number of cards after cutting, empty ones and copies among them."""
        self.pages: tuple[Page, ...] = pages_of(placed, layout)
        """What stands where on each page, in the order of printing."""
        first = cards[0].language if cards else library.municipalities[0].language
        question = _question_size(layout, first)
        self._svg_pages: dict[int, str] = {}
        self._job = SheetJob(self.title, first, cards, layout, question)

    @property
    def page_size(self) -> Size:
        """Width and height of every page in mm."""
        return self.layout.grid.sheet

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self.pages)

    @property
    def size(self) -> float:
        """The text size in points that the cards share; 0 if all are empty."""
        return max((side.size for side in self.sides), default=0)

    @property
    def smaller(self) -> tuple[str, ...]:
        """The ids of the cards whose text is smaller than that of the others, to fit."""
        return tuple(s.id for s in self.sides if s.part == 1 and s.size < self.size)

    @property
    def continued(self) -> tuple[str, ...]:
        """The ids of the cards that need more than one side."""
        return tuple(side.id for side in self.sides if side.part == 1 and side.parts > 1)

    def ids_on(self, page: int) -> tuple[str, ...]:
        """The ids of the passages on a page, in the order of their cards."""
        faces = [placed.face for placed in self.pages[page].placed]
        return tuple(face.side.id for face in faces if face.shows_passage and face.side)

    def pdf(self) -> bytes:
        """One PDF/UA-1 file of all pages, tagged, with bookmarks and embedded fonts."""
        pdf = self._whole.pdf()
        layout = self.layout
        if layout.bleed or layout.sheet is Sheet.CARD:
            return with_boxes(pdf, self.page_size, layout.cell, layout.bleed)
        return pdf

    def svg(self, page: int) -> str:
        """A page as SVG, letters as outlines."""
        if page not in self._svg_pages:
            (svg,) = Typesetter(self._job.of([self.pages[page]])).svg()
            self._svg_pages[page] = svg.decode()
        return self._svg_pages[page]

    def png(self, page: int, width: int) -> bytes:
        """A page as a PNG picture of `width` pixels."""
        job = self._job.of([self.pages[page]])
        return Typesetter(job).png(width / self.page_size.width * 25.4)[0]

    @cached_property
    def _whole(self) -> Typesetter:
        return Typesetter(self._job.of(self.pages))


def typeset(
    library: Library,
    ids: Sequence[str],
    layout: CardLayout,
    progress: Progress | None = None,
) -> CardSet:
    """Set passages as cards; the id of a document or municipality stands for its cards.

    `progress` is told between batches how much is done, and of how much; if it answers False the
    cards are not finished. Raises CardError for that, if there is nothing to set, an id is not in
    the library, a passage or the question is too long for the format, or no font has its signs.
    """
    passages = chosen_passages(library, ids) if ids or not layout.empty_cards else ()
    _refuse_missing_signs(library, passages, layout)
    cards = CardSet(library, passages, layout, progress)
    for side in cards.sides:
        if not side.fits:
            raise _too_long(library.passage(side.id).shown_title, layout)
    return cards


def _refuse_missing_signs(
    library: Library, passages: Sequence[Passage], layout: CardLayout
) -> None:
    texts = [(p.shown_title, _everything_on(library, p)) for p in passages]
    if layout.backs is Backs.QUESTION:
        texts.append((layout.question, layout.question))
    for title, text in texts:
        if missing := missing_signs(text):
            signs = " ".join(map(sign_name, missing))
            raise CardError(
                f"The fonts of the cards have no sign for “{signs}”, which stands in “{title}”. "
                "Leave it out, so that the card says everything it shows.",
                Reason.NO_SIGN,
                signs,
                title,
            )


def _everything_on(library: Library, passage: Passage) -> str:
    document = library.document_of(passage)
    noun = document.group.noun if document.group else ""
    owner = library.municipality_of(passage).name
    return " ".join((owner, document.title, noun, passage.title, *words_of(passage)))


def _question_size(layout: CardLayout, language: str) -> float | None:
    words = layout.question.split()
    if layout.backs is not Backs.QUESTION:
        return None
    size = question_size(words, language, layout.format) if words else layout.format.comfortable
    if size is None:
        raise _too_long(layout.question, layout)
    return size


def _too_long(title: str, layout: CardLayout) -> CardError:
    return CardError(
        f"“{title}” does not fit on cards of {layout.format.value.upper()} in letters "
        "that can be read; choose a larger format.",
        Reason.TOO_LONG,
        title,
    )


def _cards(library: Library, passages: Sequence[Passage]) -> tuple[Matter, ...]:
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
    return tuple(cards)


def _set_title(library: Library, passages: Sequence[Passage], layout: CardLayout) -> str:
    if not passages:
        return layout.question.strip() or "Pejlemærker"
    owners = ", ".join(dict.fromkeys(library.municipality_of(p).name for p in passages))
    if len(passages) == 1:
        return f"{passages[0].shown_title} – {owners}"
    if len({passage.document for passage in passages}) == 1:
        return f"{library.document_of(passages[0]).title} – {owners}"
    return owners
