"""The text size of each card and where its text is split: one size for a deck where possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from content.cards.card_content import CardContent, Word
from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import AnyFormat
from content.cards.fitting.card_lines import CardLines
from content.cards.fitting.card_measures import CardMeasures, words_by_face
from content.cards.fitting.card_sides import FittedSide, largest_size, plan_sides
from content.cards.fitting.word_widths import WordWidths

_BATCH = 16
"""Cards that are measured at once, so that memory stays bounded."""

_MAX_STEPS = 3
"""Text sizes in a deck: one for most cards, and two for those that are too long for it."""

Progress = Callable[[int, int], bool]
"""Called with (done, total); answers False to stop."""


def fit_text(
    cards: Sequence[CardContent],
    card_format: AnyFormat,
    widths: WordWidths,
    progress: Progress | None = None,
) -> tuple[FittedSide, ...]:
    """The sides of all cards, in order.

    Each card counts twice in `progress`: for its own size, and for its size in the deck. Raises
    CardError if that answers False.
    """
    reading_size = card_format.reading_size if len(cards) > 1 else 0
    sizes = card_format.text_sizes
    measured = [CardMeasures(CardLines(card, card_format, widths)) for card in cards]
    largest: list[int] = []
    for start in range(0, len(cards), _BATCH):
        _report(progress, start, len(cards))
        batch = measured[start : start + _BATCH]
        _ask_widths(batch, widths)
        largest += [largest_size(card, sizes) for card in batch]
    readable = [n for n, size in enumerate(sizes) if size >= reading_size]
    shared = min(shared_size(largest, len(sizes)), readable[-1])
    long_cards = [index for index, size in enumerate(largest) if size > shared]
    fitted: dict[int, list[FittedSide]] = {}

    def fit(indices: Sequence[int], sizes: Sequence[float], shared: int) -> None:
        for index in indices:
            _report(progress, 2 * len(cards) - len(long_cards) + len(fitted), len(cards))
            fitted[index] = plan_sides(measured[index], index, sizes, shared, reading_size)

    fit(long_cards, sizes, shared)
    steps = size_steps([sizes[shared], *(sides[0].size for sides in fitted.values())])
    fit([index for index in long_cards if fitted[index][0].size not in steps], steps, 0)
    _report(progress, 2 * len(cards), len(cards))
    whole = (FittedSide(c.id, n, sizes[shared], 0, len(c.units)) for n, c in enumerate(cards))
    return tuple(side for one in whole for side in fitted.get(one.card, [one]))


def size_steps(sizes: Sequence[float]) -> list[float]:
    """At most three of the text sizes, falling: those that make the least of a card's smaller."""
    largest, *smaller = sorted(sizes, reverse=True)
    steps = sorted({largest, *smaller}, reverse=True)
    if len(steps) <= _MAX_STEPS:
        return steps
    smallest = steps[-1]
    middle = max(
        steps[1:-1],
        key=lambda step: sum(
            step if size >= step else smallest for size in smaller if size < largest
        ),
    )
    return [largest, middle, smallest]


def shared_size(largest: Sequence[int], count: int) -> int:
    """The index of the size that three of four cards have room for; long cards get less.

    `largest` has for each card the index of the largest size at which it fits on one side, or
    `count`, the number of sizes, if there is none. Sizes fall, so a larger index is smaller text.
    """
    fitting = sorted(index for index in largest if index < count)
    return fitting[len(fitting) * 3 // 4] if fitting else 0


def _ask_widths(cards: Sequence[CardMeasures], widths: WordWidths) -> None:
    """Measure all words of cards at once."""
    asked: dict[tuple[str, str], set[Word]] = {}
    for card in cards:
        for face, words in words_by_face(card, card.format.text_sizes).items():
            asked.setdefault((face, card.card.language), set()).update(words)
    widths.ask(asked)


def _report(progress: Progress | None, done: int, cards: int) -> None:
    if progress and not progress(done, 2 * cards):
        raise CardError("Stopped. The cards were not finished.", Reason.STOPPED)
