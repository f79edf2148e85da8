"""*Who said this?*: which passages are asked about, and between which municipalities."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.group.candidates import Candidate

_LEAST = 2
"""Municipalities between which there is anything to guess."""


def quiz_languages(passages: Iterable[Candidate]) -> tuple[str, ...]:
    """The languages in which there is a choice between municipalities, the most of them first.

    A language that only one municipality writes gives it away.
    """
    owners: dict[str, set[str]] = {}
    for each in passages:
        owners.setdefault(each.language, set()).add(each.municipality)
    offered = [language for language, ids in owners.items() if len(ids) >= _LEAST]
    return tuple(sorted(offered, key=lambda language: -len(owners[language])))


def in_languages(passages: Sequence[Candidate], languages: Iterable[str]) -> tuple[Candidate, ...]:
    """The passages of these languages."""
    chosen = set(languages)
    return tuple(each for each in passages if each.language in chosen)


def choices(passages: Iterable[Candidate], language: str) -> tuple[str, ...]:
    """The ids of the municipalities that a passage in this language can be of, in tree order."""
    owners = (each.municipality for each in passages if each.language == language)
    return tuple(dict.fromkeys(owners))
