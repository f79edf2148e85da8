"""A set of cards, selected from the library and typeset to one layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from content.cards.card_content import CardContent, card_content, card_text, note_own_titles
from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import Sheet, Size, format_label
from content.cards.card_layout import Backs, CardLayout
from content.cards.card_selection import select_passages
from content.cards.fitting.card_sides import FittedSide
from content.cards.fitting.question import Question, fit_question
from content.cards.fitting.text_fitting import Progress, fit_text
from content.cards.fitting.word_widths import widths_for_deck
from content.cards.glyphs import missing_characters
from content.cards.imposition import FaceKind, Page, impose, make_cards
from content.cards.page_boxes import add_page_boxes
from content.cards.typst_compiler import Typesetter
from content.cards.typst_input import SheetJob
from content.library import Library
from content.model import Passage


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
        """The title of the PDF."""
        self.passages = tuple(passages)
        contents = note_own_titles(_card_contents(library, passages))
        self.substituted = _substituted_characters(contents, layout)
        """By the id of a passage, or the question: the characters with their code instead."""
        widths = widths_for_deck(contents)
        self.sides: tuple[FittedSide, ...] = fit_text(contents, layout.format, widths, progress)
        """The text of each side, in the order of printing, with its text size in points."""
        cards = make_cards(self.sides, layout)
        self.card_count = len(cards)
        """Number of cards after cutting, empty ones and copies among them."""
        self.pages: tuple[Page, ...] = impose(cards, layout)
        """The faces on each page, in the order of printing."""
        language = contents[0].language if contents else library.municipalities[0].language
        question = _question(layout, language)
        self._svg_pages: dict[int, str] = {}
        self._job = SheetJob(self.title, language, contents, layout, question, widths)

    @property
    def page_size(self) -> Size:
        """Width and height of every page in mm."""
        return self.layout.grid.sheet

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self.pages)

    @property
    def text_size(self) -> float:
        """The text size in points that the cards share; 0 if all are empty."""
        return max((side.size for side in self.sides), default=0)

    @property
    def smaller(self) -> tuple[str, ...]:
        """The ids of the cards whose text is smaller than that of the others, to fit."""
        return tuple(s.id for s in self.sides if s.part == 1 and s.size < self.text_size)

    @property
    def continued(self) -> tuple[str, ...]:
        """The ids of the cards that need more than one side."""
        return tuple(side.id for side in self.sides if side.part == 1 and side.parts > 1)

    def ids_on_page(self, page: int) -> tuple[str, ...]:
        """The ids of the passages on a page, in the order of their cards."""
        faces = [placed.face for placed in self.pages[page].faces]
        return tuple(face.side.id for face in faces if face.kind is FaceKind.TEXT and face.side)

    def pdf(self) -> bytes:
        """One PDF/UA-1 file of all pages, tagged, with bookmarks and embedded fonts."""
        pdf = Typesetter(self._job.for_pages(self.pages)).pdf()
        layout = self.layout
        if layout.bleed or layout.sheet is Sheet.CARD:
            return add_page_boxes(pdf, self.page_size, layout.slot_size, layout.bleed)
        return pdf

    def svg(self, page: int) -> str:
        """A page as SVG, characters as outlines."""
        if page not in self._svg_pages:
            (svg,) = Typesetter(self._job.for_pages([self.pages[page]])).svg()
            self._svg_pages[page] = svg.decode()
        return self._svg_pages[page]

    def png(self, page: int, width: int) -> bytes:
        """A page as a PNG picture of `width` pixels."""
        job = self._job.for_pages([self.pages[page]])
        return Typesetter(job).png(width / self.page_size.width * 25.4)[0]


def typeset(
    library: Library,
    ids: Sequence[str],
    layout: CardLayout,
    progress: Progress | None = None,
) -> CardSet:
    """Typeset passages as cards; the id of a document or municipality stands for its cards.

    `progress` is called between batches; if it answers False the cards are not finished. Raises
    CardError for that, if there is nothing to typeset, an id is not in the library, or a passage or
    the question is too long for the format.
    """
    passages = select_passages(library, ids) if ids or not layout.empty_cards else ()
    cards = CardSet(library, passages, layout, progress)
    for side in cards.sides:
        if not side.fits:
            raise _too_long(library.passage(side.id).shown_title, layout)
    return cards


def _substituted_characters(
    cards: Sequence[CardContent], layout: CardLayout
) -> dict[str, tuple[str, ...]]:
    texts = {card.id: card_text(card) for card in cards}
    if layout.backs is Backs.QUESTION:
        texts[layout.question] = layout.question
    missing = {name: missing_characters(text) for name, text in texts.items()}
    return {name: characters for name, characters in missing.items() if characters}


def _question(layout: CardLayout, language: str) -> Question | None:
    words = layout.question.split()
    if layout.backs is not Backs.QUESTION:
        return None
    question = fit_question(words, language, layout.format)
    if question is None:
        raise _too_long(layout.question, layout)
    return question


def _too_long(title: str, layout: CardLayout) -> CardError:
    return CardError(
        f"“{title}” does not fit on cards of {format_label(layout.format)} in type large enough "
        "to read. Choose a larger format.",
        Reason.TEXT_TOO_LONG,
        title,
    )


def _card_contents(library: Library, passages: Sequence[Passage]) -> tuple[CardContent, ...]:
    contents: list[CardContent] = []
    previous: Passage | None = None
    for passage in passages:
        document, municipality = library.document_of(passage), library.municipality_of(passage)
        content = card_content(passage, document, municipality)
        contents.append(
            replace(
                content,
                first_of_document=not previous or passage.document != previous.document,
                first_of_municipality=not previous or passage.municipality != previous.municipality,
            )
        )
        previous = passage
    return tuple(contents)


def _set_title(library: Library, passages: Sequence[Passage], layout: CardLayout) -> str:
    if not passages:
        return layout.question.strip() or "Pejlemærker"
    names = ", ".join(dict.fromkeys(library.municipality_of(p).name for p in passages))
    if len(passages) == 1:
        return f"{passages[0].shown_title} – {names}"
    if len({passage.document for passage in passages}) == 1:
        return f"{library.document_of(passages[0]).title} – {names}"
    return names
