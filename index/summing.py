"""The scores of passages: the sums of what each word of a question is worth in them."""

from __future__ import annotations

from collections.abc import Sequence
from operator import add

from index.ground import Ground
from index.matching import Match
from index.scoring import rarity, word_scores
from index.weights import COVERAGE


def scores_of(ground: Ground, matches: Sequence[Match], passages: Sequence[int]) -> list[float]:
    """The sums of the word scores of some passages."""
    if not passages:
        return []
    halves = list(map(ground.saturation.__getitem__, passages))
    scores: list[float] = []
    for match in matches:
        worth = rarity(match.frequencies.holding, len(ground.saturation))
        added = word_scores(match.frequencies.of(passages), halves, worth)
        scores = list(map(add, scores, added)) if scores else added
    return scores


def covering_scores(
    ground: Ground, matches: Sequence[Match], passages: Sequence[int], needed: Sequence[Match]
) -> list[float]:
    """The same sums, less for passages that lack some of the needed words."""
    scores = scores_of(ground, matches, passages)
    if not scores:
        return []
    covered = [0.0] * len(passages)
    for match in needed:
        worth = rarity(match.frequencies.holding, len(ground.saturation))
        answers = match.frequencies.of(passages)
        covered = [total + worth * bool(f) for total, f in zip(covered, answers, strict=True)]
    whole = max(covered)
    return [score * (part / whole) ** COVERAGE for score, part in zip(scores, covered, strict=True)]
