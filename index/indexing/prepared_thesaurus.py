"""The thesaurus as every index needs it, prepared once and kept as files.

It takes longer than the texts that are usually indexed, and only changes with the word lists.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from content.thesaurus import load_thesaurus
from content.word_lists import base_words
from index.thesaurus.lexicon_files import build_lexicon, lexicon_to_files
from index.thesaurus.normalized_concepts import Concept, normalized_concepts

_CONCEPTS = "normalized-concepts.json"


class PreparedThesaurus(NamedTuple):
    """The concepts, and the files of their lexicon."""

    concepts: Sequence[Concept]
    lexicon_files: Mapping[str, bytes]


def prepare_thesaurus() -> PreparedThesaurus:
    """Prepare the thesaurus that is shipped."""
    concepts = normalized_concepts(load_thesaurus())
    return PreparedThesaurus(concepts, lexicon_to_files(build_lexicon(concepts, base_words())))


def thesaurus_to_files(prepared: PreparedThesaurus) -> dict[str, bytes]:
    """The files of a prepared thesaurus, by name."""
    concepts = [{**each._asdict(), "acronyms": sorted(each.acronyms)} for each in prepared.concepts]
    return {_CONCEPTS: json.dumps(concepts).encode(), **prepared.lexicon_files}


def thesaurus_from_files(files: Mapping[str, bytes]) -> PreparedThesaurus:
    """The thesaurus that `thesaurus_to_files` wrote."""
    concepts = [
        Concept(**{**fields, "acronyms": frozenset(fields["acronyms"])})
        for fields in json.loads(files[_CONCEPTS])
    ]
    lexicon = {name: data for name, data in files.items() if name != _CONCEPTS}
    return PreparedThesaurus(concepts, lexicon)
