"""Builds the lexicon from concepts, and keeps it among the files of an index."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from index.arrays.posting_table import build_table, table_from_files, table_to_files
from index.language.spelling_table import SpellingTable, build_spelling_table
from index.thesaurus.lexicon import (
    ASKED_TERM_BIT,
    ENTRY_BITS,
    NEAR_TERM_BIT,
    SPACE,
    ConceptEntry,
    Lexicon,
)
from index.thesaurus.normalized_concepts import Concept, normalize_word

_CONCEPTS, _FIRST_WORDS, _LATER_WORDS = "concepts.json", "first-words", "later-words"
_TERMS, _FOLDED = "terms.table", "first-words.table"


def build_lexicon(concepts: Sequence[Concept], base_words: Iterable[str] = ()) -> Lexicon:
    """The lexicon of some concepts."""
    terms: dict[str, set[int]] = {}
    for number, concept in enumerate(concepts):
        for groups, bits in (
            (concept.terms, 0),
            (concept.near, NEAR_TERM_BIT),
            (concept.asked, ASKED_TERM_BIT),
        ):
            for term in (term for group in groups.values() for term in group):
                entry = (number << ENTRY_BITS) + bits
                terms.setdefault(SPACE.join(dict.fromkeys(term)), set()).add(entry)
    entries = {term: sorted(numbers) for term, numbers in terms.items()}
    return Lexicon(
        [
            ConceptEntry(
                each.label,
                each.never,
                each.related,
                each.near_concepts,
                each.is_general,
            )
            for each in concepts
        ],
        build_table(entries, len(concepts) << ENTRY_BITS),
        build_spelling_table(sorted({term.partition(SPACE)[0] for term in terms})),
        sorted({word for term in terms for word in term.split(SPACE)[1:]}),
        frozenset(map(normalize_word, base_words)),
        frozenset(chain.from_iterable(concept.acronyms for concept in concepts)),
    )


def lexicon_to_files(lexicon: Lexicon) -> dict[str, bytes]:
    """The files of a lexicon, by name."""
    concepts = {
        "concepts": lexicon.concepts,
        "base_words": sorted(lexicon.base_words),
        "acronyms": sorted(lexicon.acronyms),
    }
    first_words = lexicon.first_words
    return {
        _CONCEPTS: json.dumps(concepts, ensure_ascii=False).encode(),
        _FIRST_WORDS: "\n".join(first_words.words).encode(),
        _LATER_WORDS: "\n".join(lexicon.later_words).encode(),
        **table_to_files(_TERMS, lexicon.terms),
        **table_to_files(_FOLDED, first_words.folded),
    }


def lexicon_from_files(files: Mapping[str, bytes]) -> Lexicon:
    """The lexicon that `lexicon_to_files` wrote."""
    concepts = json.loads(files[_CONCEPTS])
    words = files[_FIRST_WORDS].decode()
    return Lexicon(
        [ConceptEntry(*each) for each in concepts["concepts"]],
        table_from_files(files, _TERMS),
        SpellingTable(words.split("\n") if words else [], table_from_files(files, _FOLDED)),
        files[_LATER_WORDS].decode().split("\n"),
        frozenset(concepts["base_words"]),
        frozenset(concepts["acronyms"]),
    )
