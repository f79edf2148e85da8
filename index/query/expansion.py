"""Expands a typed word to the forms of the vocabulary that answer it, each by a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from index.language.decompounding import CompoundSplitter
from index.language.folding import MAX_EXPANDED_LENGTH
from index.language.inflection import derivations_in, inflections_in
from index.language.nearest_words import nearest_words
from index.language.stop_words import STOP_WORDS
from index.query.parser import Clause
from index.query.weighted_forms import WordForms
from index.segment.segment import Segment
from index.thesaurus.lexicon import SPACE
from index.thesaurus.normalized_concepts import is_excluded
from index.weights import (
    CORRECTED_SHARE,
    ENOUGH_FULL_MATCHES,
    FOLDED_BESIDE_EXACT,
    HALF_TYPED_SHARE,
    NEAR_CONCEPT_SHARE,
    PREFIX_BESIDE_EXACT,
    Rule,
)

_SHORTEST_PART = 4
_MAX_CORRECTIONS = 3
_SHORTEST_MISSPELLING = 7
"""Letters from which a word with one letter wrong can hardly be another word."""
_FEW = 3
"""Passages of which not even all are most."""
_SHORTEST_HALF_TYPED, _MAX_HALF_TYPED = 4, 4
"""Letters from which a half-typed word names concepts, and how many: more are too vague."""

NamedConcepts = Sequence[tuple[int, float]]
"""Concepts that a word names, each with its share; less than 1 if the word only comes near."""


def exact_forms(segment: Segment, clause: Clause) -> WordForms:
    """The word as it is typed, or what begins with it, and nothing else."""
    word = clause.words[0]
    forms = WordForms()
    for number in segment.find(word):
        forms.add(number, Rule.EXACT)
    if clause.is_prefix:
        _set_prefix(segment, word, forms)
    return forms


def expand(segment: Segment, clause: Clause, concepts: NamedConcepts = ()) -> WordForms:
    """Everything that answers a word of a query, which names `concepts`.

    If that is nothing, what answers the words nearest to it by edit distance.
    """
    if len(clause.words[0]) > MAX_EXPANDED_LENGTH:
        return exact_forms(segment, clause)
    if clause.is_acronym and _is_acronym(segment, clause.words[0]):
        return _expand_acronym(segment, clause, concepts)
    if concepts and clause.words[0] in STOP_WORDS:
        forms = WordForms()
        _add_concepts(segment, concepts, forms)
        return forms
    forms = _expand_word(segment, clause.words[0], clause.is_prefix, concepts)
    if forms.is_empty() and not concepts:
        forms = _expand_corrections(segment, clause.words[0])
    forms.limit()
    return forms


def _is_acronym(segment: Segment, word: str) -> bool:
    """Whether a word in capitals is no word of the texts or the thesaurus that is shouted."""
    lexicon = segment.lexicon
    return word in lexicon.acronyms or not (lexicon.knows(word) or segment.find(word))


def _expand_acronym(segment: Segment, clause: Clause, concepts: NamedConcepts) -> WordForms:
    """The acronym itself, and the concepts of which it is a term, near if no text has it."""
    forms = exact_forms(segment, clause._replace(is_prefix=False))
    is_absent = forms.is_empty()
    if segment.lexicon.knows(clause.words[0]):
        _add_concepts(segment, concepts, forms)
    if is_absent:
        forms.near_concepts.update(number for number, _ in forms.concepts)
    return forms


def _expand_word(
    segment: Segment, word: str, is_prefix: bool, concepts: NamedConcepts
) -> WordForms:
    forms = WordForms()
    exact = segment.find(word)
    for number in exact:
        forms.add(number, Rule.EXACT)
    other_spellings = segment.spellings.other_spellings(word)
    for number in other_spellings:
        forms.add(number, Rule.FOLDED, FOLDED_BESIDE_EXACT if exact else None)
    unknown = not (exact or other_spellings or concepts)
    if unknown:
        for number in segment.spellings.folded_inflections(word):
            forms.add(number, Rule.INFLECTED)
    synonym_of = [number for number, share in concepts if share >= 1]
    if is_prefix:
        _add_prefixed(segment, word, forms, is_word=bool(exact or synonym_of))
    if word not in STOP_WORDS:
        roots = [word] if exact else [word, *(segment.words.keys[n] for n in other_spellings)]
        _add_related(segment, roots, synonym_of, forms)
        _add_concepts(segment, concepts, forms)
        _add_compounds(segment, roots, synonym_of, forms)
    if word in STOP_WORDS:
        return forms
    if is_prefix and unknown:
        _add_half_typed(segment, word, forms)
    elif forms.is_empty() and not concepts:
        _add_half_typed(segment, word + SPACE, forms)
        forms.near_concepts.update(number for number, _ in forms.concepts)
    return forms


def _set_prefix(segment: Segment, word: str, forms: WordForms) -> None:
    forms.prefix, (forms.prefix_start, forms.prefix_end) = word, segment.words.prefixed(word)


def _add_prefixed(segment: Segment, word: str, forms: WordForms, *, is_word: bool) -> None:
    """Words that begin with what is typed; if it is a word already they count less."""
    _set_prefix(segment, word, forms)
    if is_word:
        forms.prefix_weight = PREFIX_BESIDE_EXACT
        return
    for number in segment.spellings.with_folded_prefix(word):
        forms.add(number, Rule.PREFIX)


def _add_related(
    segment: Segment, roots: Sequence[str], concepts: Sequence[int], forms: WordForms
) -> None:
    """Inflections and derivations, but for words of other concepts."""
    for root in roots:
        for number in _of_concepts(segment, inflections_in(segment.words.keys, root), concepts):
            forms.add(number, Rule.INFLECTED)
        for number in _of_concepts(segment, derivations_in(segment.words.keys, root), concepts):
            forms.add(number, Rule.STEM)


def _of_concepts(
    segment: Segment, numbers: Iterable[int], concepts: Sequence[int]
) -> Iterator[int]:
    """The words that mean no other concept and that these do not exclude; all if there are none."""
    if not concepts:
        yield from numbers
        return
    lexicon = segment.lexicon
    own = set(concepts)
    for number in numbers:
        word = segment.words.keys[number]
        word_concepts = lexicon.concepts_of(word)
        means_another = word_concepts and own.isdisjoint(word_concepts)
        excluded = any(
            is_excluded(word, never)
            for concept in concepts
            for language, never in lexicon.concepts[concept].never.items()
            if language in segment.languages and segment.occurs_in(number, language)
        )
        if not means_another and not excluded:
            yield number


def _add_concepts(segment: Segment, concepts: NamedConcepts, forms: WordForms) -> None:
    """Those concepts that some passage speaks of; near ones too where few speak of the concept.

    They count less; a near concept that most passages speak of tells nothing.
    """
    shares: dict[int, float] = {}
    for number, share in concepts:
        shares[number] = share
        few = share >= 1 and segment.concept_passages.count(number) < ENOUGH_FULL_MATCHES
        for near in segment.lexicon.concepts[number].near_concepts if few else ():
            if segment.concept_passages.count(near) <= max(len(segment) // 2, _FEW):
                shares.setdefault(near, NEAR_CONCEPT_SHARE)
    forms.concepts = [
        (number, share)
        for number, share in shares.items()
        if segment.concept_passages.count(number)
    ]
    forms.near_concepts = {number for number, share in shares.items() if share < 1}


def _add_half_typed(segment: Segment, letters: str, forms: WordForms) -> None:
    """Concepts with a term that begins with the letters; if no word does, compounds with them."""
    if len(letters) < _SHORTEST_HALF_TYPED:
        return
    if forms.is_empty():
        for number in segment.parts.run(*segment.parts.prefixed(letters)).tolist():
            forms.add(number, Rule.COMPOUND)
    concepts = segment.lexicon.concepts_with_prefix(letters, _MAX_HALF_TYPED)
    _add_concepts(segment, [(number, 1.0) for number in concepts], forms)
    forms.concepts = [(number, HALF_TYPED_SHARE * share) for number, share in forms.concepts]


def _add_compounds(
    segment: Segment, roots: Sequence[str], concepts: Sequence[int], forms: WordForms
) -> None:
    """Compounds that the word, or a form of it, is a part of."""
    parts = segment.parts
    for root in roots:
        if len(root) >= _SHORTEST_PART:
            inflected = (parts.keys[index] for index in inflections_in(parts.keys, root))
            compounds = {n for form in (root, *inflected) for n in parts.numbers_of(form).tolist()}
            for number in _of_concepts(segment, sorted(compounds), concepts):
                forms.add(number, Rule.COMPOUND)


def split_compound(segment: Segment, word: str) -> tuple[str, ...]:
    """The fewest known words that a compound is made of; if equally few, with the longest end."""
    if len(word) > MAX_EXPANDED_LENGTH:
        return ()
    found: list[tuple[str, ...]] = []
    for parts in CompoundSplitter(partial(_is_word, segment)).splits(word):
        simple = (
            (part,) if _is_word(segment, part) else split_compound(segment, part) for part in parts
        )
        found.append(tuple(each for part in simple for each in part))
    return min(found, key=len, default=())


def _is_word(segment: Segment, part: str) -> bool:
    """Whether the texts, the thesaurus or the list of base words have a part of a compound."""
    lexicon = segment.lexicon
    return lexicon.knows(part) or part in lexicon.base_words or bool(segment.find(part))


def _expand_corrections(segment: Segment, word: str) -> WordForms:
    """The forms of the words nearest to one by edit distance, for a share of their weight."""
    if word in STOP_WORDS or segment.lexicon.knows(word):
        return WordForms()
    near = nearest_words(segment.words.keys, word), nearest_words(segment.lexicon.words, word)
    found = min((each for each in near if each), key=lambda each: each[0][0], default=[])
    words = [each for _, each in found if each not in STOP_WORDS]
    words.sort(key=lambda each: (-len(segment.words.numbers_of(each)), each))
    is_one = len(words) == 1 and found[0][0] == 1 and len(word) >= _SHORTEST_MISSPELLING
    is_clear = is_one and not segment.lexicon.is_only_asked(words[0])
    corrected = WordForms(corrections=tuple(words[:_MAX_CORRECTIONS]), is_misspelling=is_clear)
    for correction in corrected.corrections:
        mentions = segment.lexicon.find_concepts([correction])
        concepts = [(mention.concept, mention.share) for mention in mentions]
        forms = _expand_word(segment, correction, is_prefix=False, concepts=concepts)
        for number, weight in forms.weights.items():
            rule = forms.rules[number]
            rule = Rule.CORRECTED if rule is Rule.EXACT else rule
            corrected.add(number, rule, CORRECTED_SHARE * weight)
        corrected.concepts += [(each, CORRECTED_SHARE * share) for each, share in forms.concepts]
        corrected.near_concepts |= forms.near_concepts
    return WordForms() if corrected.is_empty() else corrected
