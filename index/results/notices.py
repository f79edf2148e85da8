"""What there is to say about an answer: what was added, put right, left out, or not found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from index.answers import Notice, NoticeKind
from index.language.stop_words import LIGHT_WORDS
from index.query.matching import Match
from index.ranking.compound_queries import Apart
from index.segment.segment import Segment
from index.segment.vocabulary import shown, spelling
from index.thesaurus.rule_codes import weight_of
from index.weights import Rule

_NAMED = 8
_NEAREST = 3
_SHARED_LETTERS = 4


def notices_on(segment: Segment, matches: Sequence[Match], *, found: bool) -> Iterator[Notice]:
    """The notices on an answer that has passages, or has not."""
    yield from _corrections(matches)
    yield from _additions(segment, matches)
    cut = tuple(match.clause.typed for match in matches if match.forms.cut)
    if cut:
        sentence = f"Not every form was looked for, there are too many: {', '.join(cut)}."
        yield Notice(NoticeKind.FORMS_CUT, cut, sentence)
    missing = tuple(match.clause.typed for match in matches if not match.frequencies.holding)
    if missing and found:
        sentence = f"Found in no passage: {', '.join(missing)}."
        if _is_guess(matches):
            yield Notice(NoticeKind.GUESS, missing, f"This is a guess. {sentence}")
        else:
            yield Notice(NoticeKind.MISSING_WORDS, missing, sentence)
    if matches and not found:
        words = tuple(match.clause.typed for match in matches)
        sentence = f"No passage was found for: {' '.join(words)}."
        yield Notice(NoticeKind.NOTHING_FOUND, words, sentence)
    near = tuple(word for match in matches for word in _nearest(segment, match))
    if near:
        sentence = f"The nearest words in the texts: {', '.join(near)}."
        yield Notice(NoticeKind.NEAREST, near, sentence)


def _is_guess(matches: Sequence[Match]) -> bool:
    """Whether half of what tells, or more, is in no passage."""
    telling = [match for match in matches if not match.light] or list(matches)
    missing = sum(not match.frequencies.holding for match in telling)
    return 2 * missing >= len(telling)


def compound_notices(apart: Apart) -> Iterator[Notice]:
    """The notices on words that were taken apart."""
    for clause, parts in apart.items():
        words = tuple(part.clause.typed for part in parts)
        sentence = f"{clause.typed} is in none of the texts; looked for {' and '.join(words)}."
        yield Notice(NoticeKind.DECOMPOUNDED, (clause.typed, *words), sentence)


def _corrections(matches: Sequence[Match]) -> Iterator[Notice]:
    for match in matches:
        words = match.forms.corrected
        if words:
            typed = match.clause.typed
            sentence = f"{typed} is in none of the texts; looked for {' or '.join(words)} instead."
            yield Notice(NoticeKind.CORRECTED, (typed, *words), sentence)


def _additions(segment: Segment, matches: Sequence[Match]) -> Iterator[Notice]:
    weights: dict[int, float] = {}
    for match in matches:
        forms = match.forms
        found = [(n, w) for n, w in forms.weights.items() if forms.rules[n] is Rule.COMPOUND]
        for concept in match.concepts:
            words = segment.concept_words.run(concept, concept + 1).tolist()
            codes = segment.concept_words.run_weights(concept, concept + 1).tolist()
            found += [
                (word, weight_of(code))
                for word, code in zip(words, codes, strict=True)
                if word not in forms.rules
            ]
        for number, weight in found:
            weights[number] = max(weights.get(number, 0.0), weight)
    words = tuple(_heaviest(segment, weights)[:_NAMED])
    if words:
        sentence = f"Also looked for: {', '.join(words)}. An exact search leaves these out."
        yield Notice(NoticeKind.ADDED, words, sentence)


def _heaviest(segment: Segment, weights: Mapping[int, float]) -> list[str]:
    """The words of most weight as they are read, those of most passages first.

    At least as many as a notice names.
    """
    by_weight: dict[float, list[int]] = {}
    for number, weight in weights.items():
        by_weight.setdefault(weight, []).append(number)
    words: dict[str, None] = {}
    for weight in sorted(by_weight, reverse=True):
        most = sorted(by_weight[weight], key=lambda each: (-segment.words.count(each), each))
        words |= dict.fromkeys(shown(segment, number) for number in most)
        if len(words) >= _NAMED:
            break
    return list(words)


def _nearest(segment: Segment, match: Match) -> Iterator[str]:
    """Words of the texts nearest to a single word that is nowhere: in meaning, else in letters."""
    if match.frequencies.holding or match.clause.exact:
        return
    related = list(_related(segment, match.clause.words[0]))
    yield from related[:_NEAREST] or _alike(segment, match.clause.words[0])


def _related(segment: Segment, word: str) -> Iterator[str]:
    """For each concept related to what a word names, its word that most passages have."""
    lexicon = segment.lexicon
    named = [each.concept for each in lexicon.named([word]) if each.closely]
    for concept in dict.fromkeys(r for number in named for r in lexicon.concepts[number].related):
        words = segment.concept_words.run(concept, concept + 1).tolist()
        telling = [word for word in words if spelling(segment, word) not in LIGHT_WORDS]
        if telling:
            yield shown(segment, max(telling, key=segment.words.count))


def _alike(segment: Segment, word: str) -> Iterator[str]:
    """Words of the texts that begin most like a word."""
    keys = segment.words.keys
    at = bisect_left(keys, word)
    around = range(max(0, at - _NEAREST), min(len(keys), at + _NEAREST))
    shared = {number: _shared(word, keys[number]) for number in around}
    best = sorted(around, key=lambda number: (-shared[number], number))[:_NEAREST]
    yield from (shown(segment, number) for number in best if shared[number] >= _SHARED_LETTERS)


def _shared(one: str, other: str) -> int:
    shared = 0
    for letter, opposite in zip(one, other, strict=False):
        if letter != opposite:
            break
        shared += 1
    return shared
