"""The label with what a reader should know of a deck before it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QLocale

from content.cards import CardSet
from content.cards.glyphs import named_characters
from content.library import Library
from gui.printing.text_label import TextLabel

_MAX_TITLES, _MAX_TITLE_LENGTH = 2, 24
"""Titles in one line (the list marks all such cards), and characters of each."""

_MAX_CHARACTERS = 3
"""Characters without a glyph in one line."""


class DeckSummary(TextLabel):
    """Lines with the number of cards and pages, the text size, and the cards that differ."""

    def __init__(self, library: Library) -> None:
        super().__init__("cardSummary")
        self._library = library

    def show_cards(self, cards: CardSet) -> None:
        """Show the summary of a typeset deck."""
        card_count = self.tr("%n card(s)", "", cards.card_count)
        page_count = self.tr("%n page(s)", "", cards.page_count)
        lines = [f"{card_count}, {page_count}"]
        if cards.text_size:
            lines.append(self.tr("Text size {size} pt").format(size=points(cards.text_size)))
        if cards.smaller:
            titles = self._titles(cards.smaller)
            lines.append(self.tr("Smaller text, to fit: {titles}").format(titles=titles))
        if cards.continued:
            titles = self._titles(cards.continued)
            lines.append(self.tr("On more than one side: {titles}").format(titles=titles))
        if cards.substituted:
            lines.append(self._substituted(cards))
        self.setText("\n".join(lines))

    def remarks(self, cards: CardSet) -> dict[str, str]:
        """How cards differ from the others, by the id of the passage: text size, sides."""
        remarks: dict[str, str] = {}
        smaller, continued = set(cards.smaller), set(cards.continued)
        for side in cards.sides:
            texts = []
            if side.id in smaller:
                texts.append(self.tr("{size} pt").format(size=points(side.size)))
            if side.id in continued:
                texts.append(self.tr("%n side(s)", "", side.parts))
            if texts:
                remarks[side.id] = " · ".join(texts)
        return remarks

    def _substituted(self, cards: CardSet) -> str:
        missing = list(dict.fromkeys(chain.from_iterable(cards.substituted.values())))
        more = ", …" if missing[_MAX_CHARACTERS:] else ""
        return self.tr("Not in the card fonts, code shown: {characters} in {titles}").format(
            characters=named_characters(missing[:_MAX_CHARACTERS]) + more,
            titles=self._titles(list(cards.substituted)),
        )

    def _titles(self, ids: Sequence[str]) -> str:
        titles = "; ".join(map(self._short_title, ids[:_MAX_TITLES]))
        more = len(ids) - _MAX_TITLES
        if more <= 0:
            return titles
        return self.tr("{titles} and %n more", "", more).format(titles=titles)

    def _short_title(self, name: str) -> str:
        """The title of a passage with this id; the name itself if it is the question on backs."""
        known = name in self._library
        title = self._library.passage(name).shown_title if known else name
        if len(title) <= _MAX_TITLE_LENGTH:
            return title
        return f"{title[:_MAX_TITLE_LENGTH].rstrip()}…"


def points(size: float) -> str:
    """A text size in points, written as in the reader's language."""
    return QLocale().toString(size, "g", 4)
