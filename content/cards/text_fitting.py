"""Which text size each card gets, and where it goes on: one size for a deck where that can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from content.cards.card_content import Matter
from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import CardFormat
from content.cards.typesetter import Job, measured

_STEP = 0.25
_BATCH = 16
_NARROW = 80
"""Millimetres below which the foot of a card has two lines."""

_Thing = TypeVar("_Thing")

Progress = Callable[[int, int], bool]
"""Told how much is done, and of how much; False if that is enough."""


@dataclass(frozen=True, slots=True)
class Side:
    """One printed side: units `start` to before `stop` of card number `card`, at `size` points.

    `parts` counts the sides of its card and `part` which of them it is, from 1; `cut` says that
    words may be hyphenated. A side that does not fit runs over its card.
    """

    id: str
    card: int
    size: float
    start: int
    stop: int
    part: int = 1
    parts: int = 1
    cut: bool = False
    fits: bool = True


def sides_of(
    cards: Sequence[Matter], card_format: CardFormat, progress: Progress | None = None
) -> tuple[Side, ...]:
    """The sides of all cards, in order. Cards are measured in batches, so memory stays bounded.

    Each card counts twice in `progress`: for its own size, and for its place in the deck. Raises
    CardError if that answers False.
    """
    common = common_job(card_format)
    sizes: list[float] = common["sizes"]
    loose: list[int] = []
    for some in _batches(cards):
        _tell(progress, len(loose), len(cards))
        loose += _answers(common, some, None)
    shared = shared_size(loose, len(sizes))
    long = [number for number, largest in enumerate(loose) if largest > shared]
    plans: dict[int, list[dict[str, Any]]] = {}
    for batch in _batches(long):
        _tell(progress, 2 * len(cards) - len(long) + len(plans), len(cards))
        limits = [loose[number] for number in batch]
        chosen = [cards[number] for number in batch]
        answers = _answers(common | {"shared": shared}, chosen, limits)
        plans |= dict(zip(batch, answers, strict=True))
    _tell(progress, 2 * len(cards), len(cards))
    whole = {"size": sizes[shared], "start": 0}
    return tuple(
        Side(id=card.id, card=number, **side)
        for number, card in enumerate(cards)
        for side in plans.get(number, [whole | {"stop": len(card.units)}])
    )


def shared_size(loose: Sequence[int], count: int) -> int:
    """The number of the size that three of four cards have room for, so that long ones stand apart.

    `loose` has for each card the number of its largest size; `count` where there is none.
    """
    fitting = sorted(number for number in loose if number < count)
    return fitting[len(fitting) * 3 // 4] if fitting else 0


def common_job(card_format: CardFormat) -> Job:
    """What every card of a format is set to, in mm and points."""
    comfortable, floor = card_format.comfortable, card_format.floor
    steps = int((comfortable - floor) / _STEP)
    return {
        "trim": [card_format.trim.width, card_format.trim.height],
        "margin": card_format.margin,
        "label": card_format.label,
        "narrow": card_format.trim.width < _NARROW,
        "pitch": card_format.pitch,
        "sizes": [comfortable - _STEP * step for step in range(steps)] + [floor],
    }


def question_size(words: Sequence[str], language: str, card_format: CardFormat) -> float | None:
    """The size in points that a question has on the back of a card; None if it has no room."""
    job = common_job(card_format) | {"question": list(words), "language": language}
    size: float | None = measured(job)
    return size


def _tell(progress: Progress | None, done: int, cards: int) -> None:
    if progress and not progress(done, 2 * cards):
        raise CardError("The cards were not finished, as was asked.", Reason.STOPPED)


def _answers(common: Job, cards: Sequence[Matter], loose: list[int] | None) -> list[Any]:
    answers: list[Any] = measured(
        common | {"cards": [asdict(card) for card in cards], "loose": loose}
    )
    return answers


def _batches(things: Sequence[_Thing]) -> Iterator[Sequence[_Thing]]:
    for start in range(0, len(things), _BATCH):
        yield things[start : start + _BATCH]
