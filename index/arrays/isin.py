"""`numpy.isin` for sorted numbers, without the parts of NumPy that are slow to import."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def isin(numbers: NDArray[Any], others: NDArray[Any]) -> NDArray[np.bool_]:
    """For each number whether it is one of `others`, which are ascending."""
    if not len(others):
        return np.zeros(len(numbers), np.bool_)
    positions = others.searchsorted(numbers)
    positions[positions == len(others)] = 0
    return np.asarray(others[positions] == numbers)
