"""What a typed word stands for: the forms of the vocabulary, by rules in falling weight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from index.language.decompounding import Splitter
from index.language.edit_distance import nearest
from index.language.folding import LONGEST_SPELT
from index.language.homographs import NOUN
from index.language.inflection import inflected_in
from index.language.stemming import stem_fellows
from index.language.stop_words import LIGHT_WORDS
from index.query.parser import Clause
from index.query.word_forms import Forms
from index.segment.phrases import Together
from index.segment.segment import Segment
from index.segment.vocabulary import (
    derived,
    folded,
    folded_prefix,
    inflected,
    meant,
    plainly_inflected,
    spelt,
)
from index.segment.word_families import PART
from index.weights import (
    BEGUN,
    COMPONENT,
    CORRECTED,
    FOLDED_BESIDE_EXACT,
    PREFIX_BESIDE_EXACT,
    RULE_WEIGHT,
    Rule,
)

_SHORTEST_PART = 4
_CORRECTIONS = 3
_SHORTEST_BEGUN, _MOST_BEGUN = 4, 4
"""Letters, and concepts that begin with them: with fewer and more it is not told which is meant."""

Concepts = Sequence[tuple[int, bool]]


def literal_forms(segment: Segment, clause: Clause) -> Forms:
    """The word as it is typed, or as it begins, and nothing else."""
    word = clause.words[0]
    forms = Forms()
    for number in spelt(segment, word):
        forms.add(number, Rule.EXACT)
    if clause.opens:
        forms.prefix, (forms.first, forms.end) = word, segment.words.prefixed(word)
    return forms


def forms_of(segment: Segment, clause: Clause, concepts: Concepts = ()) -> Forms:
    """Everything that stands for a word of a question.

    `concepts` are those it names, each with whether it does so closely. A word that nothing stands
    for is taken for the nearest ones there are.
    """
    if len(clause.words[0]) > LONGEST_SPELT:
        return literal_forms(segment, clause)
    forms = _forms(segment, clause.words[0], clause.opens, concepts)
    if forms.empty():
        forms = _corrected(segment, clause.words[0])
    forms.limit()
    return forms


def _forms(segment: Segment, word: str, opens: bool, concepts: Concepts) -> Forms:
    forms = Forms()
    exact, noun = spelt(segment, word), meant(segment, word)
    for number in exact:
        forms.add(number, Rule.EXACT if number in noun else Rule.MEANING)
    other_spelling = folded(segment, word)
    for number in other_spelling:
        forms.add(number, Rule.FOLDED, FOLDED_BESIDE_EXACT if exact else None)
    unknown = not (exact or other_spelling or concepts)
    if unknown:
        for number in plainly_inflected(segment, word):
            forms.add(number, Rule.INFLECTED)
    closely = [number for number, close in concepts if close]
    if opens:
        _add_openings(segment, word, forms, complete=bool(exact or closely))
    if word not in LIGHT_WORDS:
        roots = [word] if exact else [word, *(segment.words.keys[n] for n in other_spelling)]
        _add_relatives(segment, roots, closely, forms)
        _add_concepts(segment, concepts, forms)
        _add_compounds(segment, roots, closely, forms)
        _add_parts(segment, word, forms)
    if opens and unknown:
        _add_begun(segment, word, forms)
    return forms


def _add_openings(segment: Segment, word: str, forms: Forms, *, complete: bool) -> None:
    forms.prefix, (forms.first, forms.end) = word, segment.words.prefixed(word)
    if complete:
        forms.prefix_weight = PREFIX_BESIDE_EXACT
        return
    for number in folded_prefix(segment, word):
        forms.add(number, Rule.PREFIX)


def _add_relatives(
    segment: Segment, roots: Sequence[str], concepts: Sequence[int], forms: Forms
) -> None:
    """Inflections and stem fellows of the word, unless the thesaurus keeps them apart."""
    for root in roots:
        for number in _kept(segment, inflected(segment, root), concepts):
            forms.add(number, Rule.INFLECTED)
        for number in _kept(segment, derived(segment, root), concepts):
            forms.add(number, Rule.STEM)
    for language in segment.languages:
        for root in roots:
            family = stem_fellows(segment.words, segment.stems, root, language)
            for number in _kept(segment, family, concepts):
                forms.add(number, Rule.STEM)


def _kept(segment: Segment, numbers: Iterable[int], concepts: Sequence[int]) -> Iterator[int]:
    """The words that are not another concept, nor a trap of this one."""
    if not concepts:
        yield from numbers
        return
    lexicon = segment.lexicon
    own = set(concepts)
    for number in numbers:
        word = segment.words.keys[number].removesuffix(NOUN)
        other = lexicon.meanings(word)
        apart = other and own.isdisjoint(other)
        trap = any(
            lexicon.concepts[concept].excludes(word, language)
            for concept in concepts
            for language in segment.languages
            if segment.speaks(number, language)
        )
        if not apart and not trap:
            yield number


def _add_concepts(segment: Segment, concepts: Concepts, forms: Forms) -> None:
    """The concepts that some passage speaks of; those only named nearly, and components, less."""
    shares: dict[int, float] = {}
    for number, closely in concepts:
        shares[number] = 1.0 if closely else RULE_WEIGHT[Rule.NEAR] / RULE_WEIGHT[Rule.CONCEPT]
        for component in segment.lexicon.concepts[number].components if closely else ():
            shares.setdefault(component, COMPONENT)
    starts = segment.concept_passages.starts
    forms.concepts = [
        (number, share) for number, share in shares.items() if starts[number] < starts[number + 1]
    ]


def _add_begun(segment: Segment, letters: str, forms: Forms) -> None:
    """What is being typed: concepts with a term that begins so, and if no word does, compounds."""
    if len(letters) < _SHORTEST_BEGUN:
        return
    families = segment.families
    if forms.empty():
        for number in families.run(*families.prefixed(PART + letters)).tolist():
            forms.add(number, Rule.COMPOUND)
    begun = segment.lexicon.begun(letters, _MOST_BEGUN)
    _add_concepts(segment, [(number, True) for number in begun], forms)
    forms.concepts = [(number, BEGUN * share) for number, share in forms.concepts]


def _add_compounds(
    segment: Segment, roots: Sequence[str], concepts: Sequence[int], forms: Forms
) -> None:
    """Compounds of which the word, or a form of it, is a part."""
    families = segment.families
    for root in roots:
        if len(root) >= _SHORTEST_PART:
            keys = inflected_in(families.keys, root, prefix=PART)
            own = families.find(PART + root)
            runs = (
                families.run(key, key + 1).tolist()
                for key in [*keys, *([] if own is None else [own])]
            )
            for number in _kept(segment, sorted({n for run in runs for n in run}), concepts):
                forms.add(number, Rule.COMPOUND)


def _add_parts(segment: Segment, word: str, forms: Forms) -> None:
    """The parts of a compound that is nowhere, where a passage holds both."""
    for parts in splitter_of(segment).splits(word):
        places = tuple(
            frozenset((*meant(segment, part), *inflected(segment, part))) for part in parts
        )
        if all(places):
            together = Together(places, scattered=True)
            forms.together.append((together, RULE_WEIGHT[Rule.COMPOUND], Rule.COMPOUND))


def parts_of(segment: Segment, word: str) -> tuple[str, ...]:
    """The fewest known words that a compound is made of, those with the longest end first."""
    if len(word) > LONGEST_SPELT:
        return ()
    splitter, lexicon = splitter_of(segment), segment.lexicon
    found: list[tuple[str, ...]] = []
    for parts in splitter.splits(word):
        simple = (
            (part,)
            if lexicon.known(part) or part in lexicon.base_words or spelt(segment, part)
            else parts_of(segment, part)
            for part in parts
        )
        found.append(tuple(each for part in simple for each in part))
    return min(found, key=len, default=())


def splitter_of(segment: Segment) -> Splitter:
    """Takes words apart into those of the texts, the thesaurus and the list of simple words."""
    lexicon = segment.lexicon
    return Splitter(
        lambda part: (
            lexicon.known(part)
            or part in lexicon.base_words
            or segment.words.find(part) is not None
        )
    )


def _corrected(segment: Segment, word: str) -> Forms:
    """The forms of the words nearest to one that nothing stands for."""
    if word in LIGHT_WORDS or segment.lexicon.known(word):
        return Forms()
    near = nearest(segment.words.keys, word), nearest(segment.lexicon.words, word)
    found = min((each for each in near if each), key=lambda each: each[0][0], default=[])
    words = list(dict.fromkeys(each.removesuffix(NOUN) for _, each in found))
    words = [each for each in words if each not in LIGHT_WORDS]
    words.sort(key=lambda each: (-_holding(segment, each), each))
    corrected = Forms(corrected=tuple(words[:_CORRECTIONS]))
    for each in corrected.corrected:
        concepts = [(named.concept, named.closely) for named in segment.lexicon.named([each])]
        forms = _forms(segment, each, opens=False, concepts=concepts)
        for number, weight in forms.weights.items():
            rule = forms.rules[number]
            rule = Rule.CORRECTED if rule is Rule.EXACT else rule
            corrected.add(number, rule, CORRECTED * weight)
        corrected.concepts += [(number, CORRECTED * share) for number, share in forms.concepts]
        corrected.together += [(each, CORRECTED * w, rule) for each, w, rule in forms.together]
    return Forms() if corrected.empty() else corrected


def _holding(segment: Segment, word: str) -> int:
    """How many passages hold a word."""
    return sum(segment.words.count(number) for number in spelt(segment, word))
