"""What the places of the words in a passage add to its score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.term_frequencies import Floats, Held
from index.query.matching import Match
from index.ranking.reranking import Found, Look
from index.weights import CODES, EXACT_BONUS, HEADING_BONUS, NEAR_BONUS, ORDER_BONUS, Rule

_NEAR_ENOUGH = 8
_NOWHERE = np.iinfo(np.intp).max // 2


def bonuses(look: Look, matches: Sequence[Match], titles: Held) -> Floats:
    """For each passage of a look the share added to its score.

    Added for what stands in the heading, as typed, near each other and in order. `titles` says
    which are title passages, where the name of the place is as good as a heading. Names that say
    where to look add nothing beside words that say what for, a word that is nowhere takes nothing,
    and light words beside others need only be near.
    """
    telling = [
        number
        for number, match in enumerate(matches)
        if not match.place_name and match.frequencies.holding
    ]
    bonus = np.zeros(len(look.passages))
    if not telling or not len(bonus):
        return bonus
    headings = look.block_ends[np.searchsorted(look.block_ends, look.offsets[:-1])]
    in_heading, exactly = np.ones((2, len(bonus)), np.bool_)
    for number in [number for number in telling if not matches[number].light] or telling:
        found, held = look.found[number], matches[number].frequencies.held[look.passages]
        named = titles & ~found.present() & held
        in_heading &= named | (_first_starts(found) < headings)
        exactly &= named | _any_exact(found)
    bonus += HEADING_BONUS * in_heading + EXACT_BONUS * exactly
    if len(telling) > 1:
        bonus += _near([look.found[number] for number in telling], look.offsets[:-1])
    return bonus


def _first_starts(found: Found) -> NDArray[np.intp]:
    """Where the first stretch of each passage starts; beyond everything if it has none."""
    present = found.present()
    starts = np.full(len(present), _NOWHERE)
    starts[present] = found.starts[found.bounds[:-1][present]]
    return starts


def _any_exact(found: Found) -> Held:
    exact = np.zeros(len(found.codes) + 1, np.intp)
    np.cumsum(found.codes == CODES[Rule.EXACT], out=exact[1:])
    return exact[found.bounds[1:]] > exact[found.bounds[:-1]]


def gaps(look: Look) -> NDArray[np.intp]:
    """For each passage how many words stand between those of all clauses where they are closest.

    One word may answer several clauses. Very many if the passage does not hold them all.
    """
    stretches = _narrowest(look.found, look.offsets[:-1])
    found = np.full(len(look.passages), _NOWHERE)
    whole = stretches.words == len(look.found)
    found[whole] = np.maximum(0, stretches.widths[whole] - (len(look.found) - 1))
    return found


class _Stretches(NamedTuple):
    """The narrowest stretch of each passage with every word it holds.

    `words` are how many clauses it answers, `in_order` whether they stand there as typed.
    """

    words: NDArray[np.intp]
    widths: NDArray[np.intp]
    in_order: Held


def _near(clauses: Sequence[Found], begins: NDArray[Any]) -> Floats:
    """The bonus for the narrowest stretch of each passage that holds every word, and for order."""
    words, widths, in_order = _narrowest(clauses, begins)
    whole = np.minimum(widths, words * _NEAR_ENOUGH * _NEAR_ENOUGH)
    between = np.maximum(0, whole - (words - 1))
    near = NEAR_BONUS * _NEAR_ENOUGH / (_NEAR_ENOUGH + between)
    near += ORDER_BONUS * (in_order & (between <= _NEAR_ENOUGH))
    return np.where(words < 2, 0.0, near * words / len(clauses))


def _narrowest(clauses: Sequence[Found], begins: NDArray[Any]) -> _Stretches:
    present = np.array([found.present() for found in clauses])
    words = present.sum(axis=0)
    owners = np.concatenate([found.owners() for found in clauses])
    at = np.concatenate([found.starts for found in clauses])
    earliest, latest = at.copy(), np.full(len(at), -1)
    complete, in_order = np.ones((2, len(at)), np.bool_)
    for found, here in zip(clauses, present[:, owners], strict=True):
        if not len(found.starts):
            continue
        before = found.starts.searchsorted(at, side="right") - 1
        last = np.where(before < 0, -1, found.starts[before])
        complete &= ~here | (last >= begins[owners])
        earliest = np.where(here, np.minimum(earliest, last), earliest)
        in_order &= ~here | (last >= latest)
        latest = np.where(here, last, latest)
    widths = np.where(complete, at - earliest, _NOWHERE)
    order = np.lexsort((at, widths, owners))
    held = words > 0
    narrowest = order[np.searchsorted(owners[order], np.flatnonzero(held))]
    stretches = _Stretches(words, np.full(len(words), _NOWHERE), np.zeros(len(words), np.bool_))
    stretches.widths[held] = widths[narrowest]
    stretches.in_order[held] = in_order[narrowest]
    return stretches
