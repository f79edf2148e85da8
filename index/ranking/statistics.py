"""What ranking needs to know of all passages, worked out once when an index is opened."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from index.arrays.term_frequencies import Floats, Held
from index.bm25 import saturations
from index.ranking.owners import Owners
from index.segment.segment import Segment


class Ground(NamedTuple):
    """The segment, the saturation of each passage, which are titles, and whose they are."""

    segment: Segment
    saturation: Floats
    titles: Held
    municipalities: Owners
    kinds: Owners


def ground_of(segment: Segment) -> Ground:
    """Work it out for a segment."""
    titles = np.zeros(len(segment), np.bool_)
    titles[segment.scopes["kind"].numbers_of("document")] = True
    municipalities, kinds = (
        Owners(segment.scopes[name], len(segment)) for name in ("municipality", "kind")
    )
    saturation = saturations(segment.lengths, segment.average_length)
    return Ground(segment, saturation, titles, municipalities, kinds)
