"""Finds passages of related concepts, for an answer with few hits or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.answers import RelatedPassage
from index.arrays.term_frequencies import PassageMask
from index.language.stop_words import STOP_WORDS
from index.query.matching import Match, related_concepts
from index.segment.segment import Segment
from index.thesaurus.concept_rule_bytes import NEAR_BIT

_MAX_RELATED = 3


def concepts_related_to(segment: Segment, words: Sequence[str]) -> list[int]:
    """The concepts of the texts that are related to those that the words name."""
    mentions = segment.lexicon.find_concepts(words)
    return related_concepts(segment, [each.concept for each in mentions if each.is_synonym])


def word_of_concept(segment: Segment, concept: int) -> str:
    """The word of the texts that most passages use for a concept, else its first term of several.

    "" if there is neither.
    """
    words = segment.concept_words.run(concept, concept + 1).tolist()
    telling = [word for word in words if segment.words.keys[word] not in STOP_WORDS]
    if telling:
        return segment.display_text(max(telling, key=segment.words.count))
    starts = segment.concept_phrases.run(concept, concept + 1).tolist()
    lengths = segment.concept_phrases.run_weights(concept, concept + 1).tolist()
    for start, length in zip(starts, lengths, strict=True):
        if not length & NEAR_BIT:
            tokens = segment.tokens.between(start, start + length).tolist()
            return " ".join(map(segment.display_text, tokens))
    return ""


def find_related(
    segment: Segment,
    matches: Sequence[Match],
    hits: Sequence[str],
    allowed: PassageMask | None,
) -> Iterator[RelatedPassage]:
    """The passages that say most of related concepts, beside those that are `hits` already."""
    words = [match.clause.words[0] for match in matches if not match.clause.is_phrase]
    best: dict[int, tuple[float, str]] = {}
    for concept in concepts_related_to(segment, words):
        through = word_of_concept(segment, concept)
        passages = segment.concept_passages.run(concept, concept + 1).tolist()
        weights = segment.concept_passages.run_weights(concept, concept + 1).tolist()
        for passage, weight in zip(passages, weights, strict=True) if through else ():
            if allowed is None or allowed[passage]:
                best.setdefault(passage, (weight / len(passages), through))
    found = sorted(best, key=lambda passage: (-best[passage][0], passage))
    others = [passage for passage in found if segment.passage_ids[passage] not in hits]
    for passage in others[:_MAX_RELATED]:
        title = segment.stored_passages[passage].title
        yield RelatedPassage(segment.passage_ids[passage], title, best[passage][1])
