"""The index as the program uses it: search, and marks in a text that is being read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from index.answers import Answer, Hit, Notice, Scope
from index.arrays.lru import Recent
from index.arrays.term_frequencies import Held
from index.language.tokenizer import token_ranges
from index.query.matching import Match, match
from index.query.more_like_this import about
from index.query.parser import Clause, Query, read_query
from index.ranking.compound_queries import Apart, taken_apart
from index.ranking.location_clauses import levelled
from index.ranking.ranking import Ranking, ranked, ranked_by_any
from index.ranking.statistics import ground_of
from index.results.explanations import reasons
from index.results.notices import compound_notices, notices_on
from index.results.snippets import snippets
from index.segment.segment import Segment

_EVERYWHERE = Scope()
_Key = tuple[Clause, tuple[tuple[int, bool], ...], bool]


class Index:
    """A searchable library. One thread at a time may use it.

    `stored` is False when it lives in memory only; `warning` then says why, in a sentence.
    """

    def __init__(self, segment: Segment, warning: str = "", *, stored: bool = True) -> None:
        self.warning = warning
        self.stored = stored
        self._segment = segment
        self._ground = ground_of(segment)
        self._remembered: Recent[_Key, Match] = Recent(6)

    def __len__(self) -> int:
        """How many passages can be found."""
        return len(self._segment)

    def search(
        self, query: str, scope: Scope = _EVERYWHERE, limit: int = 20, *, exact: bool = False
    ) -> Answer:
        """Answer what was typed; never raises for anything that can be typed.

        `exact` takes words only as they are typed, the last as it begins.
        """
        understood = read_query(query)
        matches, apart = self._matches(understood.sought, exact=exact)
        if not matches:
            return Answer(query, 0, understood.notices, (), 0)
        segment, limit = self._segment, max(0, limit)
        ranking = ranked(self._ground, matches, self._allowed(scope, understood), limit)
        found = bool(ranking.order)
        notices = (
            *understood.notices,
            *compound_notices(apart),
            *notices_on(segment, matches, found=found),
        )
        return self._answer(query, ranking, matches, notices)

    def similar(self, passage: str, limit: int = 20) -> Answer:
        """The passages most like one, by its weightiest words and concepts.

        KeyError if there is no passage of that id.
        """
        segment = self._segment
        if passage not in segment.passages:
            raise KeyError(passage)
        number = segment.passages.index(passage)
        matches = about(segment, number)
        ranking = ranked_by_any(self._ground, matches, number, max(0, limit))
        return self._answer(passage, ranking, matches, ())

    def highlights(self, query: str, text: str) -> tuple[tuple[int, int], ...]:
        """The (start, end) character ranges of `text` that the words of the query match, in order.

        The same forms are highlighted that a search would find.
        """
        words = token_ranges(text)
        found: set[tuple[int, int]] = set()
        understood = read_query(query)
        for clause in understood.sought:
            if clause.exact:
                found |= _phrase_ranges(clause, words)
        for answer in self._matches(understood.sought, exact=False)[0]:
            if not answer.clause.exact:
                found |= {(a, b) for word, a, b in words if answer.answers(self._segment, word)}
        return _apart(found)

    def _matches(self, sought: Sequence[Clause], *, exact: bool) -> tuple[list[Match], Apart]:
        """What answers each clause; those that nothing answers may be taken apart."""
        matches, apart = self._matched(sought, exact=exact), Apart()
        for unanswered in [each for each in matches if not each.frequencies.holding]:
            if not exact and not unanswered.clause.exact:
                matching = partial(self._matched, exact=False)
                parts = taken_apart(self._segment, unanswered, matching)
                if parts:
                    apart[unanswered.clause] = parts
        answers = [part for each in matches for part in apart.get(each.clause, [each])]
        return levelled(self._ground, answers), apart

    def _matched(self, sought: Sequence[Clause], *, exact: bool) -> list[Match]:
        """What answers each clause; words in a row may name a concept together."""
        words = [clause for clause in sought if not clause.exact]
        named = self._segment.lexicon.named([clause.words[0] for clause in words])
        concepts: dict[Clause, list[tuple[int, bool]]] = {}
        for each in named:
            for clause in words[each.first : each.end]:
                concepts.setdefault(clause, []).append((each.concept, each.closely))
        return [
            self._match(clause, tuple(concepts.get(clause, ())), exact=exact) for clause in sought
        ]

    def _match(
        self, clause: Clause, concepts: tuple[tuple[int, bool], ...], *, exact: bool
    ) -> Match:
        """What answers a clause; of the last ones it is remembered, for the next key press."""
        return self._remembered.of(
            (clause, concepts, exact),
            lambda: match(self._segment, clause, concepts, exact=exact),
        )

    def _answer(
        self, query: str, ranking: Ranking, matches: list[Match], notices: tuple[Notice, ...]
    ) -> Answer:
        segment, look = self._segment, ranking.look
        passages = [segment.passages[look.passages[place]] for place in ranking.order]
        shown = snippets(segment, matches, look, ranking.order)
        whys = reasons(segment, matches, look, ranking.order)
        hits = tuple(
            Hit(
                passage,
                each.record.title,
                each.record.place,
                round(score, 6),
                each.snippet,
                each.marks,
                why,
            )
            for passage, score, each, why in zip(passages, ranking.scores, shown, whys, strict=True)
        )
        places = self._ground.municipalities.counts(ranking.passages)
        kinds = self._ground.kinds.counts(ranking.passages)
        return Answer(query, sum(kinds.values()), notices, hits, len(places), places, kinds)

    def _allowed(self, scope: Scope, query: Query) -> Held | None:
        """The passages in the scope that hold nothing that was excluded; None if all."""
        fields = {
            "municipality": scope.municipalities,
            "document": scope.documents,
            "kind": scope.kinds,
            "language": scope.languages,
        }
        allowed: Held | None = None
        for field, names in fields.items():
            if names:
                inside = np.zeros(len(self._segment), np.bool_)
                for name in names:
                    inside[self._segment.scopes[field].numbers_of(str(name))] = True
                allowed = inside if allowed is None else allowed & inside
        for clause in query.excluded:
            left = ~match(self._segment, clause, (), exact=True).frequencies.held
            allowed = left if allowed is None else allowed & left
        return allowed


def _phrase_ranges(clause: Clause, words: list[tuple[str, int, int]]) -> set[tuple[int, int]]:
    """Where words stand in a row in a text, from the first letter to the last."""
    length = len(clause.words)
    last = length - 1
    found: set[tuple[int, int]] = set()
    for at in range(len(words) - last):
        row = tuple(word for word, _, _ in words[at : at + length])
        ends = row[last].startswith(clause.words[last]) if clause.opens else True
        if ends and row[: last + (not clause.opens)] == clause.words[: last + (not clause.opens)]:
            found.add((words[at][1], words[at + last][2]))
    return found


def _apart(ranges: set[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The ranges in order, those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)
