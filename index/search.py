"""The index as the program uses it: searches, similar passages, the forms in a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np

from index.answers import Answer, Hit, IndexWarning, Scope
from index.arrays.term_frequencies import PassageMask
from index.found_forms import Form, FoundForms
from index.language.stop_words import STOP_WORDS
from index.language.tokenizer import tokenize
from index.query.matching import Match, make_phrase, match_clause, match_related
from index.query.more_like_this import matches_of_passage
from index.query.parser import Clause, Query, parse_query
from index.ranking.compound_fallback import SplitCompounds, match_compound_parts
from index.ranking.corpus_statistics import corpus_statistics
from index.ranking.municipality_clauses import mark_locations
from index.ranking.name_matches import find_excluded
from index.ranking.ranking import Allowed, Ranking, rank, rank_by_any_clause
from index.results.explanations import explain
from index.results.notices import answer_notices, compound_notices
from index.results.related import find_related
from index.results.snippets import make_snippets
from index.segment.segment import Segment

if TYPE_CHECKING:
    from index.results.passage_concepts import PassageConcepts

_EVERYWHERE = Scope()
_CACHED_MATCHES = 6
FEW_HITS = 2
"""Up to so many hits are followed by related passages."""


class Index:
    """A searchable library. One thread at a time may use it.

    `stored` is False when it is in memory only; `warnings` then say why.
    """

    def __init__(
        self, segment: Segment, warnings: Sequence[IndexWarning] = (), *, stored: bool = True
    ) -> None:
        self.warnings = tuple(warnings)
        self.stored = stored
        self._segment = segment
        self._statistics = corpus_statistics(segment)
        # most clauses of a query are those of the key press before
        self._match_clause = lru_cache(_CACHED_MATCHES)(partial(match_clause, segment))

    @property
    def warning(self) -> str:
        """The sentences of the warnings, in English."""
        return " ".join(warning.sentence for warning in self.warnings)

    def __len__(self) -> int:
        """How many passages can be found."""
        return len(self._segment)

    def search(
        self, query: str, scope: Scope = _EVERYWHERE, limit: int = 20, *, exact: bool = False
    ) -> Answer:
        """Answer what was typed; never raises for anything that can be typed.

        `exact` searches words only as they are typed, the last as the beginning of a word.
        """
        parsed = parse_query(query)
        matches, split_compounds = self._match(parsed.included, exact=exact)
        if not matches:
            return Answer(query, 0, parsed.notices, (), 0, is_half_typed=True, is_provisional=True)
        allowed = self._allowed(scope, parsed)
        verbatim = self._passages_with_sentence(parsed.sentence)
        ranking = rank(self._statistics, matches, allowed, max(0, limit), verbatim)
        answer = self._answer(query, ranking, matches)
        notices = (
            *parsed.notices,
            *compound_notices(split_compounds),
            *answer_notices(self._segment, matches, answer.hits),
        )
        count, last = answer.total + answer.named_total, parsed.included[-1]
        is_answered = count and matches[-1].is_as_typed and last not in split_compounds
        is_provisional = last.is_prefix and not is_answered
        answer = answer._replace(
            notices=notices, is_half_typed=last.is_prefix, is_provisional=is_provisional
        )
        if count > FEW_HITS or exact:
            return answer
        ids = [hit.passage for hit in answer.hits]
        related = tuple(find_related(self._segment, matches, ids, allowed.passages))
        return answer._replace(related=related)

    def similar(self, passage: str, limit: int = 20) -> Answer:
        """The passages most like one, by the words and concepts that set it apart.

        KeyError if there is no passage of that id.
        """
        segment = self._segment
        if passage not in segment.passage_ids:
            raise KeyError(passage)
        number = segment.passage_ids.index(passage)
        matches = matches_of_passage(segment, number)
        ranking = rank_by_any_clause(self._statistics, matches, number, max(0, limit))
        return self._answer(passage, ranking, matches)

    @cached_property
    def concepts(self) -> PassageConcepts:
        """What the passages say of each concept, side by side."""
        from index.results.passage_concepts import PassageConcepts

        return PassageConcepts(self._segment)

    def find_forms(self, query: str, text: str) -> FoundForms:
        """The forms in any text that a search would find in a passage."""
        words = tokenize(text)
        matches = self._match(parse_query(query).included, exact=False)[0]
        only_stop_words = all(match.is_stop_word for match in matches)
        forms: set[Form] = set()
        stop_words: set[Form] = set()
        for match in matches:
            found = stop_words if match.is_stop_word and not only_stop_words else forms
            if match.clause.is_phrase:
                found.update(_phrase_forms(match.clause, words))
            else:
                answers = partial(match.answered_by, self._segment)
                found.update((word,) for word in filter(answers, set(words)))
        return FoundForms(frozenset(forms), frozenset(stop_words))

    def _passages_with_sentence(self, sentence: Clause | None) -> PassageMask | None:
        """The passages that hold a query word for word, else those where its last word goes on."""
        phrase = make_phrase(self._segment, sentence, folded=False) if sentence else None
        if sentence is None or phrase is None:
            return None
        found = phrase.frequencies(self._segment) > 0
        whole = make_phrase(self._segment, sentence._replace(is_prefix=False), folded=False)
        if whole and sentence.is_prefix and found.any():
            with_whole = whole.frequencies(self._segment, among=found) > 0
            return with_whole if with_whole.any() else found
        return found

    def _match(
        self, clauses: Sequence[Clause], *, exact: bool
    ) -> tuple[list[Match], SplitCompounds]:
        """The matches of clauses; a compound without passages is replaced by its parts.

        Beside others a concept that no passage speaks of is replaced by related ones.
        """
        matches, split_compounds = self._match_clauses(clauses, exact=exact), SplitCompounds()
        for match in matches:
            if not (exact or match.clause.is_phrase or match.frequencies.passage_count):
                match_parts = partial(self._match_clauses, exact=False)
                parts = match_compound_parts(self._segment, match, match_parts)
                if parts:
                    split_compounds[match.clause] = parts
        replaced = [
            part for match in matches for part in split_compounds.get(match.clause, [match])
        ]
        answered = (match for match in replaced if match.frequencies.passage_count)
        if not exact and not all(match.is_stop_word for match in answered):
            replaced = [match_related(self._segment, match) for match in replaced]
        return mark_locations(self._statistics, replaced), split_compounds

    def _match_clauses(self, clauses: Sequence[Clause], *, exact: bool) -> list[Match]:
        """The matches of clauses; words in a row may name a concept together."""
        words = [clause for clause in clauses if not clause.is_phrase]
        concepts: dict[Clause, tuple[tuple[int, float], ...]] = {}
        for mention in self._segment.lexicon.find_concepts([word.words[0] for word in words]):
            mentioned = words[mention.first : mention.end]
            if len(mentioned) == 1 and not mentioned[0].is_acronym:
                mentioned = [each for each in mentioned if each.words[0] not in STOP_WORDS]
            for clause in mentioned:
                named = mention.concept, mention.share
                concepts[clause] = (*concepts.get(clause, ()), named)
        return [
            self._match_clause(clause, concepts.get(clause, ()), exact=exact) for clause in clauses
        ]

    def _answer(self, query: str, ranking: Ranking, matches: list[Match]) -> Answer:
        segment, spans, order = self._segment, ranking.spans, ranking.order
        named = set(ranking.named.tolist())
        hits = tuple(
            Hit(
                segment.passage_ids[spans.passages[index]],
                snippet.stored.title,
                snippet.stored.place,
                round(score, 6),
                snippet.text,
                snippet.highlights,
                *explained,
                is_named=int(spans.passages[index]) in named,
            )
            for index, score, snippet, explained in zip(
                order,
                ranking.scores,
                make_snippets(segment, matches, spans, order),
                explain(segment, matches, spans, order),
                strict=True,
            )
        )
        by_municipality = self._statistics.municipalities.counts(ranking.passages)
        return Answer(
            query,
            len(ranking.passages),
            (),
            hits,
            len(by_municipality),
            by_municipality,
            self._statistics.kinds.counts(ranking.passages),
            by_document=self._statistics.documents.counts(ranking.passages),
            named_total=len(ranking.named),
        )

    def _allowed(self, scope: Scope, query: Query) -> Allowed:
        """The passages in the scope that have nothing that was excluded."""
        fields = {
            "municipality": scope.municipalities,
            "document": scope.documents,
            "kind": scope.kinds,
            "language": scope.languages,
        }
        allowed: PassageMask | None = None
        for field, names in fields.items():
            if names:
                in_field = np.zeros(len(self._segment), np.bool_)
                for name in names:
                    in_field[self._segment.fields[field].numbers_of(str(name))] = True
                allowed = in_field if allowed is None else allowed & in_field
        by_name: PassageMask | None = None
        for clause in query.excluded:
            own, anywhere = find_excluded(self._segment, clause)
            allowed = ~own if allowed is None else allowed & ~own
            by_name = ~anywhere if by_name is None else by_name & ~anywhere
        return Allowed(allowed, by_name)


def _phrase_forms(clause: Clause, words: Sequence[str]) -> Iterator[Form]:
    """The words of a phrase, if its last may be a beginning with every ending it has in a row."""
    *complete, last = clause.words
    for start in range(len(words) - len(complete)):
        *before, word = words[start : start + len(clause.words)]
        if before == complete and (word.startswith(last) if clause.is_prefix else word == last):
            yield (*before, word)
