"""What a reader should know of a set of cards before it is printed, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from content.cards import CardSet
from content.library import Library

_NAMED = 3


class Summary(QObject):
    """Tells of a set: how many cards and pages, and which cards are set smaller or go on."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def of(self, cards: CardSet) -> str:
        """One line for each thing to know."""
        firsts = [side for side in cards.sides if side.part == 1]
        largest = max(side.size for side in firsts)
        smaller = [side.id for side in firsts if side.size < largest]
        parted = [side.id for side in firsts if side.parts > 1]
        lines = [
            self.tr("%n card(s)", "", len(firsts))
            + ", "
            + self.tr("%n page(s)", "", cards.page_count),
            self.tr("Text {size} pt").format(size=QLocale().toString(largest, "g", 4)),
        ]
        if smaller:
            lines.append(self.tr("Smaller, to fit: {titles}").format(titles=self._named(smaller)))
        if parted:
            lines.append(
                self.tr("On more than one card: {titles}").format(titles=self._named(parted))
            )
        return "\n".join(lines)

    def of_page(self, cards: CardSet, page: int) -> str:
        """The titles on a page, for those who cannot see it."""
        count = len(cards.layout.grid.places)
        sides = cards.sides[page * count : (page + 1) * count]
        return ", ".join(self._title(side.id) for side in sides)

    def _named(self, ids: list[str]) -> str:
        named = "; ".join(self._title(each) for each in ids[:_NAMED])
        more = len(ids) - _NAMED
        return self.tr("{titles} and %n more", "", more).format(titles=named) if more > 0 else named

    def _title(self, passage_id: str) -> str:
        return self._library.passage(passage_id).shown_title
