"""What a reader should know of a set of cards before it is printed, in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QObject

from content.cards import CardSet
from content.library import Library

_NAMED, _LONGEST = 2, 24
"""Cards that are named, the list marks them all; and letters of a title."""


class Summary(QObject):
    """Tells of a set: how many cards and pages, and which cards are set smaller or go on."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def of(self, cards: CardSet) -> str:
        """One line for each thing to know."""
        count = self.tr("%n card(s)", "", cards.card_count)
        pages = self.tr("%n page(s)", "", cards.page_count)
        lines = [f"{count}, {pages}"]
        if cards.text_size:
            lines.append(self.tr("Text {size} pt").format(size=_points(cards.text_size)))
        if cards.smaller:
            titles = self._named(cards.smaller)
            lines.append(self.tr("Smaller, to fit: {titles}").format(titles=titles))
        if cards.continued:
            titles = self._named(cards.continued)
            lines.append(self.tr("On more than one side: {titles}").format(titles=titles))
        return "\n".join(lines)

    def remarks(self, cards: CardSet) -> Mapping[str, str]:
        """By passage what sets its card apart from the others: its size, that it goes on."""
        remarks: dict[str, str] = {}
        smaller, continued = set(cards.smaller), set(cards.continued)
        for side in cards.sides:
            words = []
            if side.id in smaller:
                words.append(self.tr("{size} pt").format(size=_points(side.size)))
            if side.id in continued:
                words.append(self.tr("%n side(s)", "", side.parts))
            if words and side.part == 1:
                remarks[side.id] = " · ".join(words)
        return remarks

    def of_page(self, cards: CardSet, page: int) -> str:
        """The titles on a page, for those who cannot see it."""
        return ", ".join(map(self._title, cards.ids_on_page(page)))

    def _named(self, ids: Sequence[str]) -> str:
        named = "; ".join(self._short_title(each) for each in ids[:_NAMED])
        more = len(ids) - _NAMED
        return self.tr("{titles} and %n more", "", more).format(titles=named) if more > 0 else named

    def _title(self, passage_id: str) -> str:
        return self._library.passage(passage_id).shown_title

    def _short_title(self, passage_id: str) -> str:
        title = self._title(passage_id)
        return title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"


def _points(size: float) -> str:
    return QLocale().toString(size, "g", 4)
