"""The thesaurus: the concepts of the field, with their words in four languages.

A search adds the other terms of a concept to one of its words, so a query in Norwegian finds the
Danish and Swedish texts. Terms are equivalents; near words are close in meaning; related concepts
are for browsing, and a search never adds their words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from content.faults import Fault
from content.reading.thesaurus_format import ConceptFields
from content.reading.typed_yaml import read_typed_yaml
from content.regular_file import read_regular_file, unreadable_file

SHIPPED_THESAURUS = Path(__file__).parent / "thesaurus"
LANGUAGES = ("da", "sv", "nb", "en")


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept and its words by language (`da`, `sv`, `nb` with nynorsk, `en`).

    `terms`: equivalents in dictionary form, the label first. `near`: close but not the same.
    `asked`: what people type who mean the concept, and what no text is searched for.
    `near_concepts`: concepts whose texts come near this one too.
    `homographs`: own words with another meaning, which weigh little unless something else speaks
    for them. `never`: words that look like this concept's but are not; a final `*` is any ending.
    `general`: all texts of the field are about it, so its words tell little beside others.
    """

    id: str
    terms: Mapping[str, tuple[str, ...]]
    near: Mapping[str, tuple[str, ...]]
    asked: Mapping[str, tuple[str, ...]]
    near_concepts: tuple[str, ...]
    related: tuple[str, ...]
    homographs: Mapping[str, Mapping[str, str]]
    never: Mapping[str, tuple[str, ...]]
    general: bool


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """All concepts, in the order of their files; none of them if there is any fault."""

    concepts: tuple[Concept, ...]
    faults: tuple[Fault, ...] = ()


def load_thesaurus(folder: Path = SHIPPED_THESAURUS) -> Thesaurus:
    """Read the concepts of all YAML files of a folder. Never raises; faults are data."""
    concepts: list[Concept] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            data = read_regular_file(path)
        except OSError as error:
            faults.append(unreadable_file(path.name, error))
            continue
        read = read_typed_yaml(data, dict[str, ConceptFields], path.name)
        faults += read.faults
        concepts += [_concept(*each) for each in (read.converted or {}).items()]
    return Thesaurus(() if faults else tuple(concepts), tuple(faults))


def concept_names() -> dict[str, dict[str, str]]:
    """What each concept is called, by its id and by language."""
    concepts = load_thesaurus().concepts
    return {
        each.id: {language: each.terms[language][0] for language in LANGUAGES} for each in concepts
    }


def _concept(concept_id: str, fields: ConceptFields) -> Concept:
    labels: dict[str, str] = msgspec.structs.asdict(fields.pref)
    terms: dict[str, tuple[str, ...]] = msgspec.structs.asdict(fields.terms)
    return Concept(
        id=concept_id,
        terms={language: (labels[language], *terms[language]) for language in LANGUAGES},
        near=msgspec.structs.asdict(fields.near),
        asked=msgspec.structs.asdict(fields.asked),
        near_concepts=fields.near_concepts,
        related=fields.related,
        homographs=msgspec.structs.asdict(fields.homographs),
        never=msgspec.structs.asdict(fields.never),
        general=fields.general,
    )
