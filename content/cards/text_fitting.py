"""The text size of each card and where its text is split: one size for a deck where possible."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from content.cards.card_content import CardContent
from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import AnyFormat
from content.cards.typst_compiler import TypstJob, measure

_SIZE_STEP = 0.25
"""Points from one text size to the next."""

_BATCH = 16
"""Cards that are measured at once, so that memory stays bounded."""

_MAX_STEPS = 3
"""Text sizes in a deck: one for most cards, and two for those that are too long for it."""

_NARROW = 70
"""Millimetres below which the foot of a card has two lines."""

_Item = TypeVar("_Item")

Progress = Callable[[int, int], bool]
"""Called with (done, total); answers False to stop."""


@dataclass(frozen=True, slots=True)
class FittedSide:
    """The text of one printed side: units `start` to before `stop` of a card.

    `id` is that of the passage, `card` the index of its card in the deck, `size` the text size in
    points. The side is number `part` of the `parts` sides of its card, from 1. The title of a
    `compact` side is small and close to the top. `fits` is False if the text runs over the card.
    """

    id: str
    card: int
    size: float
    start: int
    stop: int
    part: int = 1
    parts: int = 1
    hyphenate: bool = False
    compact: bool = False
    fits: bool = True


def fit_text(
    cards: Sequence[CardContent], card_format: AnyFormat, progress: Progress | None = None
) -> tuple[FittedSide, ...]:
    """The sides of all cards, in order.

    Each card counts twice in `progress`: for its own size, and for its size in the deck. Raises
    CardError if that answers False.
    """
    job = job_of_format(card_format)
    job["reading_size"] = card_format.reading_size if len(cards) > 1 else 0
    sizes: list[float] = job["sizes"]
    largest: list[int] = []
    for batch in _batches(cards):
        _report(progress, len(largest), len(cards))
        largest += _measure_cards(job | {"shared": None}, batch)
    readable = [n for n, size in enumerate(sizes) if size >= job["reading_size"]]
    shared = min(shared_size(largest, len(sizes)), readable[-1])
    long_cards = [index for index, size in enumerate(largest) if size > shared]
    fitted: dict[int, list[dict[str, Any]]] = {}

    def fit(indices: Sequence[int], job: TypstJob) -> None:
        for batch in _batches(indices):
            _report(progress, 2 * len(cards) - len(long_cards) + len(fitted), len(cards))
            answers = _measure_cards(job, [cards[index] for index in batch])
            fitted.update(zip(batch, answers, strict=True))

    fit(long_cards, job | {"shared": shared})
    steps = size_steps([sizes[shared], *(sides[0]["size"] for sides in fitted.values())])
    others = [index for index in long_cards if fitted[index][0]["size"] not in steps]
    fit(others, job | {"shared": 0, "sizes": steps})
    _report(progress, 2 * len(cards), len(cards))
    one_side = {"size": sizes[shared], "start": 0}
    return tuple(
        FittedSide(id=card.id, card=index, **side)
        for index, card in enumerate(cards)
        for side in fitted.get(index, [one_side | {"stop": len(card.units)}])
    )


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


def job_of_format(card_format: AnyFormat) -> TypstJob:
    """What every job of a format has, in mm and points; `sizes` fall from largest to smallest."""
    largest, smallest = card_format.max_text_size, card_format.min_text_size
    steps = int((largest - smallest) / _SIZE_STEP)
    return {
        "trim": [card_format.trim.width, card_format.trim.height],
        "margin": card_format.margin,
        "title_size": card_format.title_size,
        "reading_size": 0,
        "label_size": card_format.label_size,
        "narrow": card_format.trim.width < _NARROW,
        "line_spacing": card_format.line_spacing,
        "sizes": [largest - _SIZE_STEP * step for step in range(steps)] + [smallest],
    }


def fit_question(words: Sequence[str], language: str, card_format: AnyFormat) -> float | None:
    """The size in points that a question has on the back of a card; None if it has no room."""
    job = job_of_format(card_format) | {"question": list(words), "language": language}
    size: float | None = measure(job)
    return size


def _report(progress: Progress | None, done: int, cards: int) -> None:
    if progress and not progress(done, 2 * cards):
        raise CardError("Stopped. The cards were not finished.", Reason.STOPPED)


def _measure_cards(job: TypstJob, cards: Sequence[CardContent]) -> list[Any]:
    """An index into `sizes` for each card; with `shared`, the sides of each card instead."""
    answers: list[Any] = measure(job | {"cards": [asdict(card) for card in cards]})
    return answers


def _batches(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    for start in range(0, len(items), _BATCH):
        yield items[start : start + _BATCH]
