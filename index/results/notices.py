"""Makes the notices of an answer: what was added, corrected, left out or not found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, takewhile

from index.answers import Hit, Notice, NoticeKind
from index.bm25 import inverse_frequency
from index.query.matching import Match
from index.ranking.compound_fallback import SplitCompounds
from index.ranking.ranking import find_telling
from index.results.related import concepts_related_to, word_of_concept
from index.segment.segment import Segment
from index.thesaurus.concept_rule_bytes import weight_of_code
from index.weights import Rule

_MAX_BETWEEN = 3
_WEAK_RULES = {Rule.NEAR, Rule.COMPOUND}
_MAX_ADDED = 8
_MAX_NEAREST = 3
_MIN_SHARED_LETTERS = 4


def answer_notices(
    segment: Segment, matches: Sequence[Match], hits: Sequence[Hit]
) -> Iterator[Notice]:
    """The notices on an answer with these hits."""
    yield from _corrections(matches)
    yield from _additions(segment, matches, hits)
    cut = tuple(match.clause.typed for match in matches if match.forms.left_out)
    if cut:
        sentence = f"Too many words begin like this. Not all were searched for: {', '.join(cut)}."
        yield Notice(NoticeKind.FORMS_CUT, cut, sentence)
    telling = _telling(matches, len(segment))
    missing = tuple(match.clause.typed for match in telling if _is_missing(match))
    answered = not hits or _answers_most(segment, telling, hits[0])
    if hits and missing and not answered:
        sentence = f"This is a guess. Not found in any passage: {', '.join(missing)}."
        yield Notice(NoticeKind.GUESS, missing, sentence)
    elif not answered:
        sentence = "This is a guess. The results have only words with a similar meaning."
        yield Notice(NoticeKind.WEAK_GUESS, (), sentence)
    elif hits and missing:
        sentence = f"Not found in any passage: {', '.join(missing)}."
        yield Notice(NoticeKind.MISSING_WORDS, missing, sentence)
    elif matches and not hits:
        words = tuple(match.clause.typed for match in matches)
        sentence = f"No results for “{' '.join(words)}”."
        yield Notice(NoticeKind.NOTHING_FOUND, words, sentence)
    near = tuple(word for match in matches for word in _nearest(segment, match))
    if near:
        sentence = f"Similar words in the library: {', '.join(near)}."
        yield Notice(NoticeKind.NEAREST, near, sentence)


def _answers_most(segment: Segment, telling: Sequence[Match], best: Hit) -> bool:
    """Whether the best hit has more than half of what the words tell, the rarer the more.

    Words that only come near one, or are a part of it, do not answer it.
    """
    strong = {why.typed for why in best.explanations if why.rule not in _WEAK_RULES}
    weights = {
        match.clause.typed: inverse_frequency(
            match.frequencies.passage_count if _is_answered(match) else 0, len(segment)
        )
        for match in telling
    }
    return 2 * sum(weights[typed] for typed in weights.keys() & strong) > sum(weights.values())


def compound_notices(split_compounds: SplitCompounds) -> Iterator[Notice]:
    """The notices on compounds whose parts were searched."""
    for clause, parts in split_compounds.items():
        words = tuple(part.clause.typed for part in parts)
        sentence = _replaced(clause.typed, " and ".join(words))
        yield Notice(NoticeKind.DECOMPOUNDED, (clause.typed, *words), sentence)


def _is_answered(match: Match) -> bool:
    """Whether there is more for a word than what comes near it or is a part of it."""
    forms = match.forms
    named = dict(forms.concepts).keys() - forms.near_concepts
    by_prefix = forms.prefix_start < forms.prefix_end
    return bool(named or match.phrase or by_prefix or set(forms.rules.values()) - _WEAK_RULES)


def _is_missing(match: Match) -> bool:
    return not match.frequencies.passage_count


def _telling(matches: Sequence[Match], all_passages: int) -> Sequence[Match]:
    """All but words that tell little beside others."""
    are_telling = find_telling(matches, all_passages)
    return list(compress(matches, are_telling))


def _corrections(matches: Sequence[Match]) -> Iterator[Notice]:
    for match in matches:
        words = match.forms.corrections
        if words:
            typed = match.clause.typed
            sentence = _replaced(typed, " or ".join(words))
            kind = NoticeKind.CORRECTED if match.forms.is_misspelling else NoticeKind.ASSUMED
            yield Notice(kind, (typed, *words), sentence)


def _replaced(typed: str, words: str) -> str:
    return f"“{typed}” is not in any of the texts. Searched instead for {words}."


def _additions(segment: Segment, matches: Sequence[Match], hits: Sequence[Hit]) -> Iterator[Notice]:
    weights: dict[int, float] = {}
    for match in matches:
        forms, shares = match.forms, dict(match.forms.concepts)
        added = [(n, w) for n, w in forms.weights.items() if forms.rules[n] is Rule.COMPOUND]
        for concept in match.concepts:
            words = segment.concept_words.run(concept, concept + 1).tolist()
            codes = segment.concept_words.run_weights(concept, concept + 1).tolist()
            added += [
                (word, shares.get(concept, 1.0) * weight_of_code(code))
                for word, code in zip(words, codes, strict=True)
                if word not in forms.rules
            ]
        for number, weight in added:
            weights[number] = max(weights.get(number, 0.0), weight)
    words = _heaviest(segment, weights)
    shown = (*_phrases(hits, Rule.CONCEPT), *words, *_phrases(hits, Rule.NEAR))[:_MAX_ADDED]
    if shown:
        sentence = f"Also searched for: {', '.join(shown)}. An exact search leaves these out."
        yield Notice(NoticeKind.ADDED, shown, sentence)


def _phrases(hits: Sequence[Hit], rule: Rule) -> Iterator[str]:
    """The terms of several words that a rule found, first and last word of long ones."""
    forms = (
        form
        for hit in hits
        for why in hit.explanations
        for form in why.forms
        if why.rule is rule and " " in form
    )
    for form in dict.fromkeys(forms):
        first, *between, last = form.split()
        yield form if len(between) < _MAX_BETWEEN else f"{first} … {last}"


def _heaviest(segment: Segment, weights: Mapping[int, float]) -> list[str]:
    """Words by falling weight as they are shown, of equal weight those of most passages first.

    At least _MAX_ADDED of them, if there are so many.
    """
    by_weight: dict[float, list[int]] = {}
    for number, weight in weights.items():
        by_weight.setdefault(weight, []).append(number)
    words: dict[str, None] = {}
    for weight in sorted(by_weight, reverse=True):
        numbers = sorted(by_weight[weight], key=lambda each: (-segment.words.count(each), each))
        words |= dict.fromkeys(segment.display_text(number) for number in numbers)
        if len(words) >= _MAX_ADDED:
            break
    return list(words)


def _nearest(segment: Segment, match: Match) -> Iterator[str]:
    """For a telling word that is in no text those nearest in meaning, else in spelling."""
    if match.clause.is_phrase or match.is_stop_word or not _is_missing(match):
        return
    concepts = concepts_related_to(segment, [match.clause.words[0]])
    related = [word for word in (word_of_concept(segment, each) for each in concepts) if word]
    yield from related[:_MAX_NEAREST] or _alike(segment, match.clause.words[0])


def _alike(segment: Segment, word: str) -> Iterator[str]:
    """Words of the texts that begin with the same letters, the more the better."""
    keys = segment.words.keys
    index = bisect_left(keys, word)
    around = range(max(0, index - _MAX_NEAREST), min(len(keys), index + _MAX_NEAREST))
    shared = {number: _shared_letters(word, keys[number]) for number in around}
    best = sorted(around, key=lambda number: (-shared[number], number))[:_MAX_NEAREST]
    for number in best:
        if shared[number] >= _MIN_SHARED_LETTERS:
            yield segment.display_text(number)


def _shared_letters(one: str, other: str) -> int:
    """How many letters two words have in common from their beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
