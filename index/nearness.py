"""What the places of the words in a passage add to its score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.close_look import Found, Look
from index.frequencies import Floats, Held
from index.matching import Match
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


def _near(clauses: Sequence[Found], begins: NDArray[Any]) -> Floats:
    """The bonus for the narrowest stretch of each passage that holds every word, and for order."""
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
    narrowest = order[np.searchsorted(owners[order], np.flatnonzero(words))]
    bonus = np.zeros(len(words))
    whole = np.minimum(widths[narrowest], words[words > 0] * _NEAR_ENOUGH * _NEAR_ENOUGH)
    gaps = np.maximum(0, whole - (words[words > 0] - 1))
    near = NEAR_BONUS * _NEAR_ENOUGH / (_NEAR_ENOUGH + gaps)
    near += ORDER_BONUS * (in_order[narrowest] & (gaps <= _NEAR_ENOUGH))
    bonus[words > 0] = near * words[words > 0] / len(clauses)
    bonus[words < 2] = 0.0
    return bonus
