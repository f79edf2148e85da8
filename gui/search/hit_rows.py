"""The rows of the list of hits, made from an answer of the index."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from gui.appearance.theme import accent_of
from gui.application.content_labels import place_text
from gui.search.explanation_texts import explanation_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from content.library import Library
    from gui.appearance.colours import Colours
    from gui.search.search_worker import SearchReply
    from index import Explanation

    Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit, by the id of its passage; the highlights are ranges of characters."""

    passage: str
    title: str
    title_highlights: Ranges
    place: str
    snippet: str
    snippet_highlights: Ranges
    accent: QColor
    explanations: tuple[Explanation, ...] = ()

    @property
    def explanation(self) -> str:
        """Why the passage is a hit: lines in the language of the interface."""
        return explanation_text(self.explanations)


class HitRows:
    """The rows of an answer; each is made when it comes into sight."""

    def __init__(
        self,
        passages: tuple[str, ...],
        make: Callable[[int], HitRow],
        total: int | None = None,
        first_named: int | None = None,
        heading: str = "",
    ) -> None:
        """`make(position)` gives a row; `total` is how many hits there are, listed or not.

        The hits from `first_named` on are under a heading, if there are others.
        """
        self.passages = passages
        self.total = len(passages) if total is None else total
        self.first_named, self.heading = first_named, heading
        self._make = make
        self._made: dict[int, HitRow] = {}

    def __len__(self) -> int:
        return len(self.passages)

    def __getitem__(self, position: int) -> HitRow:
        if position not in self._made:
            self._made[position] = self._make(position)
        return self._made[position]

    def heading_of(self, position: int) -> str:
        """The heading above a row, or ""."""
        return self.heading if position == self.first_named else ""

    def extends(self, before: HitRows) -> bool:
        """Whether these are the rows from before and further ones."""
        return 0 < len(before) < len(self) and self.passages[: len(before)] == before.passages


def rows_of(library: Library, reply: SearchReply, colours: Colours, heading: str = "") -> HitRows:
    """One row for each hit, best first; `heading` is for those that are named."""
    answer = reply.answer
    passages = tuple(hit.passage for hit in answer.hits)
    named = (position for position, hit in enumerate(answer.hits) if hit.is_named)
    first_named = next(named, None) if answer.total else None
    total = answer.total + answer.named_total
    make = partial(_row, library, reply, colours)
    return HitRows(passages, make, total, first_named, heading)


def _row(library: Library, reply: SearchReply, colours: Colours, position: int) -> HitRow:
    hit = reply.answer.hits[position]
    municipality = library.municipality(hit.passage.partition("/")[0])
    return HitRow(
        passage=hit.passage,
        title=hit.title,
        title_highlights=hit.found.ranges_in(hit.title),
        place=place_text(library, hit.passage, hit.place),
        snippet=hit.snippet,
        snippet_highlights=hit.highlights,
        accent=accent_of(municipality, colours),
        explanations=hit.explanations,
    )
