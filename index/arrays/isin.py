"""Which numbers are among others, without the parts of NumPy that are slow to import."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def are_among(numbers: NDArray[Any], others: NDArray[Any]) -> NDArray[np.bool_]:
    """For each number whether it is one of the others, which are in order."""
    if not len(others):
        return np.zeros(len(numbers), np.bool_)
    at = others.searchsorted(numbers)
    at[at == len(others)] = 0
    return np.asarray(others[at] == numbers)
