"""Words that only look like those of a concept."""

from __future__ import annotations

from collections.abc import Sequence


def is_trap(word: str, traps: Sequence[str]) -> bool:
    """Whether a literal word is one of the traps; a final `*` is any ending."""
    return any(word.startswith(trap[:-1]) if trap.endswith("*") else word == trap for trap in traps)
