"""The lexicon as it is made of concepts and kept among the files of an index."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from index.arrays.table import table_files, table_in, table_of
from index.thesaurus.concepts import Concept, components_of, literal_word
from index.thesaurus.lexicon import ONLY_NEARLY, SPACE, Lexicon, Meaning
from index.thesaurus.term_prefixes import TermBeginnings, beginnings_of

_MEANINGS, _BEGINNINGS = "meanings.json", "term-beginnings"
_TERMS, _MARKED = "terms.table", "term-beginnings.table"


def lexicon_of(concepts: Sequence[Concept], base_words: Iterable[str] = ()) -> Lexicon:
    """The lexicon of some concepts."""
    terms: dict[str, set[int]] = {}
    for number, concept in enumerate(concepts):
        for groups, nearly in ((concept.terms, 0), (concept.near, ONLY_NEARLY)):
            for term in (term for group in groups.values() for term in group):
                terms.setdefault(SPACE.join(term), set()).add(2 * number + nearly)
    return Lexicon(
        [
            Meaning(each.label, each.never, each.related, components_of(concepts, number))
            for number, each in enumerate(concepts)
        ],
        table_of({term: sorted(entries) for term, entries in terms.items()}, 2 * len(concepts) + 1),
        beginnings_of(term.partition(SPACE)[0] for term in terms),
        frozenset(map(literal_word, base_words)),
    )


def lexicon_files(lexicon: Lexicon) -> dict[str, bytes]:
    """What is kept of a lexicon."""
    meanings = {"concepts": lexicon.concepts, "base_words": sorted(lexicon.base_words)}
    files = {
        _MEANINGS: json.dumps(meanings, ensure_ascii=False).encode(),
        _BEGINNINGS: "\n".join(lexicon.beginnings.words).encode(),
    }
    for name, table in ((_TERMS, lexicon.terms), (_MARKED, lexicon.beginnings.marked)):
        files |= table_files(name, table)
    return files


def lexicon_in(files: Mapping[str, bytes]) -> Lexicon:
    """The lexicon that was kept so."""
    meanings = json.loads(files[_MEANINGS])
    terms, marked = table_in(files, _TERMS), table_in(files, _MARKED)
    words = files[_BEGINNINGS].decode()
    return Lexicon(
        [Meaning(*each) for each in meanings["concepts"]],
        terms,
        TermBeginnings(words.split("\n") if words else [], marked),
        frozenset(meanings["base_words"]),
    )
