"""Which passages become cards: what a reader means by a document or a municipality."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from content.cards.card_errors import CardError, Reason
from content.library import Library
from content.model import Document, Passage, PassageKind


def chosen_passages(library: Library, ids: Sequence[str]) -> tuple[Passage, ...]:
    """The passages that `ids` stand for, in the order given, each once.

    A document stands for its principles, or for all its passages if it has none; a municipality
    for its documents. Raises CardError for ids that are not in the library.
    """
    sets: dict[str, Iterable[Passage]] = {passage.id: (passage,) for passage in library.passages}
    for municipality in library.municipalities:
        cards = {document.id: _cards_of(document) for document in municipality.documents}
        sets |= cards | {municipality.id: chain.from_iterable(cards.values())}
    unknown = [f"“{name}”" for name in dict.fromkeys(ids) if name not in sets]
    if unknown:
        sentence = f"The library has no passage {', '.join(unknown)}; nothing was printed."
        raise CardError(sentence, Reason.UNKNOWN, *unknown)
    chosen = {passage.id: passage for name in ids for passage in sets[name]}
    if not chosen:
        sentence = "No passage was chosen, so there is no card to print."
        raise CardError(sentence, Reason.NOTHING)
    return tuple(chosen.values())


def _cards_of(document: Document) -> tuple[Passage, ...]:
    principles = [p for p in document.passages if p.kind is PassageKind.PRINCIPLE]
    return tuple(principles or document.passages[1:] or document.passages)
