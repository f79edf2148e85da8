"""Which passages become cards: what an id of a passage, document or municipality stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from content.cards.card_errors import CardError, Reason
from content.library import Library
from content.model import Document, Passage, PassageKind


def select_passages(library: Library, ids: Sequence[str]) -> tuple[Passage, ...]:
    """The passages that get a card, in the order of `ids`, each once.

    A document stands for its principles, or for all its passages if it has none; a municipality
    for its documents, a chapter without a text of its own for the passages within it. Raises
    CardError for ids that are not in the library, or if there is none.
    """
    selected: dict[str, Passage] = {}
    unknown: list[str] = []
    for each in dict.fromkeys(ids):
        try:
            selected |= {passage.id: passage for passage in _passages_of(library, each)}
        except KeyError:
            unknown.append(each)
    if unknown:
        names = ", ".join(f"“{each}”" for each in unknown)
        sentence = f"The library has no passage {names}. Nothing was made."
        raise CardError(sentence, Reason.UNKNOWN_PASSAGE, *unknown)
    if not selected:
        sentence = "No passage was selected, so there is no card to print."
        raise CardError(sentence, Reason.NO_CARDS)
    return tuple(selected.values())


def _passages_of(library: Library, selected_id: str) -> Iterable[Passage]:
    """KeyError if the id is unknown. A document and its title passage have the same id."""
    if selected_id not in library:
        documents = library.municipality(selected_id).documents
        return chain.from_iterable(map(_document_passages, documents))
    passage = library.passage(selected_id)
    document = library.document_of(passage)
    if passage.id == document.id:
        return _document_passages(document)
    return (not passage.sections and _passages_within(document, passage)) or (passage,)


def _passages_within(document: Document, chapter: Passage) -> Sequence[Passage]:
    """The passages of a chapter and of the chapters within it."""
    within: list[Passage] = []
    for each in document.passages:
        if each.within == chapter.id:
            is_chapter = each.kind is PassageKind.CHAPTER and not each.sections
            within += _passages_within(document, each) if is_chapter else (each,)
    return within


def _document_passages(document: Document) -> Sequence[Passage]:
    principles = [p for p in document.passages if p.kind is PassageKind.PRINCIPLE]
    return principles or document.passages[1:] or document.passages
