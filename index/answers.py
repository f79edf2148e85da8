"""What a search is asked and what it answers: scope, hits, notices."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from content.faults import NO_VALUES, Values
from index.found_forms import FoundForms, Ranges
from index.weights import Rule


class Scope(NamedTuple):
    """Where to search: ids of municipalities and documents, kinds, languages; empty is all."""

    municipalities: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()


class NoticeKind(StrEnum):
    """What a notice is about; the window says it in the language of its user."""

    CHARACTERS_CUT = "characters-cut"
    WORDS_CUT = "words-cut"
    FORMS_CUT = "forms-cut"  # a word has more forms than are searched
    NO_WORDS = "no-words"
    ONLY_EXCLUSIONS = "only-exclusions"
    OPERATOR = "operator"
    SPECIAL_CHARACTERS = "special-characters"
    MISSING_WORDS = "missing-words"
    GUESS = "guess"  # half of the words or more are in no passage
    WEAK_GUESS = "weak-guess"  # the best hit has only words that are near to those typed
    NOTHING_FOUND = "nothing-found"
    ADDED = "added"  # words that were not typed: of concepts, compounds
    CORRECTED = "corrected"  # a misspelt word, then the one word that it clearly is
    ASSUMED = "assumed"  # an unknown word, then those nearest to it that were searched instead
    DECOMPOUNDED = "decompounded"  # an unknown compound, then its parts that were searched
    NEAREST = "nearest"  # words of the texts that are near to an unknown one


class Notice(NamedTuple):
    """One thing to know about an answer: its kind, the words it is about, an English sentence."""

    kind: NoticeKind
    words: tuple[str, ...]
    sentence: str


_CLEARLY_BETTER = 2
"""How many times the score of the first hit another has that replaces it while a word is typed."""

_GUESSES = {
    NoticeKind.GUESS,
    NoticeKind.WEAK_GUESS,
    NoticeKind.ASSUMED,
    NoticeKind.DECOMPOUNDED,
}


class WarningKind(StrEnum):
    """What became of a stored index; the window says it in its own language."""

    REBUILT = "rebuilt"
    NOT_SAVED = "not-saved"


class IndexWarning(NamedTuple):
    """One thing to know about an index: its kind, an English sentence, and its values.

    NOT_SAVED has the values `folder`, and `reason` and `errno` of the system's error.
    """

    kind: WarningKind
    sentence: str
    values: Values = NO_VALUES


class Explanation(NamedTuple):
    """Why a passage is a hit: forms of one word that was typed, and the rule that joins them."""

    typed: str
    forms: tuple[str, ...]
    rule: Rule


class Hit(NamedTuple):
    """A passage that answers: its id, its title as it is shown, where in its municipality it is.

    `highlights` are character ranges of `snippet`; `found` are the forms to highlight elsewhere. A
    hit that `is_named` has words of the query only in a name: of its municipality, document, group.
    """

    passage: str
    title: str
    place: str
    score: float
    snippet: str
    highlights: Ranges
    explanations: tuple[Explanation, ...] = ()
    found: FoundForms = FoundForms()
    is_named: bool = False


class RelatedPassage(NamedTuple):
    """A passage that does not answer, but speaks of a related concept: `through` its word."""

    passage: str
    title: str
    through: str


_NONE: Mapping[str, int] = MappingProxyType({})


class Answer(NamedTuple):
    """The best hits, best first, and counts of all passages that match.

    `total` are passages, `municipalities` those that have one; `by_municipality`, `by_document` and
    `by_kind` count passages by id and by kind. Hits that are named are the last ones; all passages
    like them are counted in `named_total` and nowhere else. `related` passages are for an answer of
    few hits, and count nowhere. The last word of a query that `is_half_typed` may go on;
    if it is in no passage so far, or nothing is found, the answer `is_provisional`.
    """

    query: str
    total: int
    notices: tuple[Notice, ...]
    hits: tuple[Hit, ...]
    municipalities: int
    by_municipality: Mapping[str, int] = _NONE
    by_kind: Mapping[str, int] = _NONE
    related: tuple[RelatedPassage, ...] = ()
    by_document: Mapping[str, int] = _NONE
    named_total: int = 0
    is_half_typed: bool = False
    is_provisional: bool = False

    @property
    def is_guess(self) -> bool:
        """Whether it may well not be what was asked for; a notice says why."""
        return any(notice.kind in _GUESSES for notice in self.notices)

    def while_typing(self, shown: Answer) -> Answer:
        """What to show of this answer after `shown`, until the last word is typed.

        The best hit stays first if no other is clearly better; notices of other kinds have to wait,
        and so has an answer that is provisional.
        """
        if not self.is_half_typed:
            return self
        if self.is_provisional:
            return shown
        kinds = {notice.kind for notice in shown.notices}
        notices = tuple(notice for notice in self.notices if notice.kind in kinds)
        before = [hit for hit in self.hits if hit.passage == shown.first_passage]
        for hit in before:
            best = self.hits[0]
            if best.score <= _CLEARLY_BETTER * hit.score and best.is_named == hit.is_named:
                others = (each for each in self.hits if each is not hit)
                return self._replace(notices=notices, hits=(hit, *others))
        return self._replace(notices=notices)

    @property
    def first_passage(self) -> str:
        """The passage of the best hit; "" if there is none."""
        return self.hits[0].passage if self.hits else ""
