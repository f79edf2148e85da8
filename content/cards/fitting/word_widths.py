"""How wide words are in the faces of the cards, as typst sets them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from content.cards.card_content import CardContent, Word
from content.cards.typst_compiler import measure

SMALL_TEXT = 10
"""Points below which text is set in letters that are drawn for small sizes."""


def text_face(style: str, size: float) -> str:
    """The face for "serif", "italic" or "semibold" text of a size in points."""
    return f"{style}-small" if size < SMALL_TEXT else style


@dataclass(slots=True)
class WordWidths:
    """Widths in em by face, language and word; what is missing is measured.

    The faces are those of `typst/text.typ`.
    """

    _known: dict[tuple[str, str], dict[Word, float]] = field(default_factory=dict)

    def ask(self, asked: Mapping[tuple[str, str], Iterable[Word]]) -> None:
        """Measure all words at once, by face and language."""
        missing = []
        for key, words in asked.items():
            known = self._known.setdefault(key, {})
            if new := [word for word in dict.fromkeys(words) if word not in known]:
                missing.append((*key, new))
        if not missing:
            return
        answers = measure({"asked": missing})
        for (face, language, words), widths in zip(missing, answers, strict=True):
            self._known[face, language].update(zip(words, widths, strict=True))

    def of(self, face: str, language: str, words: Iterable[Word]) -> list[float]:
        """The widths of words in one face."""
        known = self._known.setdefault((face, language), {})
        words = tuple(words)
        if not all(word in known for word in words):
            self.ask({(face, language): words})
        return [known[word] for word in words]


@lru_cache(maxsize=2)
def widths_for_deck(cards: tuple[CardContent, ...]) -> WordWidths:  # noqa: ARG001 - the key
    """The widths of the words of a deck, the same for all layouts that it is typeset in."""
    return WordWidths()
