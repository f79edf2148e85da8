"""Draws passages at random, none twice before all have been drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random


class _Drawn(NamedTuple):
    passage: str
    round: int


class Draw:
    """`chance` decides. What is ticked later joins what is left of the round."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._drawn: list[_Drawn] = []

    @property
    def drawn(self) -> tuple[str, ...]:
        """The ids of the passages in the order in which they were drawn."""
        return tuple(each.passage for each in self._drawn)

    @property
    def in_round(self) -> frozenset[str]:
        """The ids of those that were drawn since all had been."""
        return frozenset(each.passage for each in self._drawn if each.round == self._round)

    def left(self, passages: Sequence[str]) -> tuple[str, ...]:
        """Those of the passages that the round has not drawn yet."""
        drawn = self.in_round
        return tuple(each for each in passages if each not in drawn)

    def next(self, passages: Sequence[str]) -> str | None:
        """Draw one of the passages; None if there are none.

        The first of a new round is not the last of the one before, where there is another.
        """
        left, number = self.left(passages), self._round
        if not left:
            last = self.drawn[-1:]
            left, number = tuple(each for each in passages if each not in last), number + 1
        left = left or tuple(passages)
        if not left:
            return None
        self._drawn.append(_Drawn(self._chance.choice(left), number))
        return self._drawn[-1].passage

    def take_back(self) -> str | None:
        """Put the last one back; the one that was drawn before it, None if there is none."""
        del self._drawn[-1:]
        return self.drawn[-1] if self._drawn else None

    def begin_anew(self) -> None:
        """Put all back."""
        self._drawn.clear()

    @property
    def _round(self) -> int:
        return self._drawn[-1].round if self._drawn else 0
