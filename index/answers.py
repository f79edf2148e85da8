"""What a search is asked and what it answers: scope, hits, notices."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from index.weights import Rule


class Scope(NamedTuple):
    """Where to look: ids of municipalities and documents, kinds, languages; an empty set is all."""

    municipalities: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()


class NoticeKind(StrEnum):
    """What a notice tells; the window says it in its own language."""

    CHARACTERS_CUT = "characters-cut"
    WORDS_CUT = "words-cut"
    FORMS_CUT = "forms-cut"
    NO_WORDS = "no-words"
    ONLY_EXCLUSIONS = "only-exclusions"
    OPERATOR = "operator"
    SPECIAL_CHARACTERS = "special-characters"
    MISSING_WORDS = "missing-words"
    GUESS = "guess"
    NOTHING_FOUND = "nothing-found"
    ADDED = "added"
    CORRECTED = "corrected"
    DECOMPOUNDED = "decompounded"
    NEAREST = "nearest"


class Notice(NamedTuple):
    """One thing to know about an answer: its kind, the words it is about, an English sentence."""

    kind: NoticeKind
    words: tuple[str, ...]
    sentence: str


class Explanation(NamedTuple):
    """Why a passage answers: forms of one word that was typed, and the rule that joins them."""

    typed: str
    forms: tuple[str, ...]
    rule: Rule


class Hit(NamedTuple):
    """A passage that answers, its title as it is shown, and where in its municipality it stands.

    `highlights` are (start, end) character ranges of `snippet`.
    """

    passage: str
    title: str
    place: str
    score: float
    snippet: str
    highlights: tuple[tuple[int, int], ...]
    explanations: tuple[Explanation, ...] = ()


_NONE: Mapping[str, int] = MappingProxyType({})


class Answer(NamedTuple):
    """The hits, best first; all counts are of all matches, shown or not.

    `by_municipality` and `by_kind` count the matches by municipality id and by kind.
    """

    query: str
    total: int
    notices: tuple[Notice, ...]
    hits: tuple[Hit, ...]
    municipalities: int
    by_municipality: Mapping[str, int] = _NONE
    by_kind: Mapping[str, int] = _NONE
