"""The scores of passages: the sums of what each word of a question is worth in them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.arrays.term_frequencies import Floats, Places
from index.bm25 import rarity, word_scores
from index.query.matching import Match
from index.ranking.statistics import Ground
from index.weights import COVERAGE, FIRM, LIGHT_SHARE


def scores_of(ground: Ground, matches: Sequence[Match], passages: Places) -> Floats:
    """The sums of the word scores of some passages, light words beside others for less."""
    saturation = ground.saturation[passages]
    scores = np.zeros(len(passages))
    light_alone = all(match.light for match in matches)
    for match in matches if len(passages) else ():
        worth = rarity(match.frequencies.holding, len(ground.segment))
        worth *= LIGHT_SHARE if match.light and not light_alone else 1.0
        scores += word_scores(match.frequencies.values[passages], saturation, worth)
    return scores


def covering_scores(
    ground: Ground, matches: Sequence[Match], passages: Places, needed: Sequence[Match]
) -> Floats:
    """The same sums, less for passages that lack some of the needed words."""
    scores = scores_of(ground, matches, passages)
    covered = np.zeros(len(passages))
    for match in needed if len(passages) else ():
        worth = rarity(match.frequencies.holding, len(ground.segment))
        covered += worth * np.minimum(match.frequencies.values[passages] / FIRM, 1.0)
    whole = covered.max(initial=0.0)
    return scores * (covered / whole) ** COVERAGE if whole else scores


def best_of(passages: Places, scores: Floats, wanted: int) -> tuple[Places, Floats]:
    """The passages of the highest scores with those, in order; ties stand in tree order."""
    if wanted <= 0:
        return passages[:0], scores[:0]
    if len(passages) > wanted:
        least = np.partition(scores, -wanted)[-wanted]
        reaching = scores >= least
        passages, scores = passages[reaching], scores[reaching]
    order = np.argsort(-scores, kind="stable")[:wanted]
    return passages[order], scores[order]
