"""The thesaurus: the concepts of the field, with their words in four languages.

A search adds the other terms of a concept to one of its words, so a query in Norwegian finds the
Danish and Swedish texts. Terms are equivalents; near words are close in meaning; related concepts
are for browsing, and a search never adds their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from content.faults import Fault, FaultCode
from content.reading.strict_yaml import FieldPath, YamlMapping, field_name, line_of, read_yaml
from content.reading.thesaurus_format import ConceptFields
from content.reading.typed_yaml import convert
from content.regular_file import read_regular_file, unreadable_file

SHIPPED_THESAURUS = Path(__file__).parent / "thesaurus"
LANGUAGES = ("da", "sv", "nb", "en")


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept and its words by language (`da`, `sv`, `nb` with nynorsk, `en`).

    `terms`: equivalents in dictionary form, the label first. `near`: close but not the same.
    `homographs`: own words with another meaning, which weigh little unless something else speaks
    for them. `never`: words that look like this concept's but are not; a final `*` is any ending.
    """

    id: str
    labels: Mapping[str, str]
    terms: Mapping[str, tuple[str, ...]]
    near: Mapping[str, tuple[str, ...]]
    related: tuple[str, ...]
    homographs: Mapping[str, Mapping[str, str]]
    never: Mapping[str, tuple[str, ...]]
    note: str


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """All concepts, in the order of their files; none of them if there is any fault."""

    concepts: tuple[Concept, ...]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """A concept as a file has it."""

    id: str
    fields: ConceptFields
    tree: YamlMapping
    file: str
    line: int

    def fault(self, path: FieldPath, code: FaultCode, **values: str) -> Fault:
        line = line_of(self.tree, path) if path else self.line
        return Fault(self.file, line, field_name((self.id, *path)), code, values)


@dataclass(frozen=True, slots=True)
class _EntryWord:
    """A word of an entry, and the field that has it."""

    entry: _Entry
    path: FieldPath
    language: str
    word: str


def load_thesaurus(folder: Path = SHIPPED_THESAURUS) -> Thesaurus:
    """Read the concepts of all YAML files of a folder. Never raises; faults are data."""
    entries: list[_Entry] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.yaml")):
        entries_of_file, faults_of_file = _read_entries(path)
        entries += entries_of_file
        faults += faults_of_file
    if not entries and not faults:
        faults.append(Fault(folder.name, None, None, FaultCode.NO_CONCEPTS))
    faults += _faults_of_ids(entries)
    faults += _faults_of_words(entries)
    if faults:
        return Thesaurus((), tuple(faults))
    return Thesaurus(tuple(_concept(entry) for entry in entries))


def _read_entries(path: Path) -> tuple[list[_Entry], list[Fault]]:
    try:
        data = read_regular_file(path)
    except OSError as error:
        return [], [unreadable_file(path.name, error)]
    tree, not_yaml = read_yaml(data, path.name)
    if tree is None or not_yaml:
        return [], [*not_yaml]
    entries: list[_Entry] = []
    faults: list[Fault] = []
    for concept_id, value in tree.items():
        line = tree.key_lines[concept_id]
        if not isinstance(value, YamlMapping):
            faults.append(Fault(path.name, line, concept_id, FaultCode.CONCEPT_NOT_A_MAPPING))
            continue
        fields, wrong = convert(value, ConceptFields, path.name)
        faults += (fault._replace(field=f"{concept_id}.{fault.field}") for fault in wrong)
        if fields is not None:
            entries.append(_Entry(concept_id, fields, value, path.name, line))
    return entries, faults


def _faults_of_ids(entries: list[_Entry]) -> Iterator[Fault]:
    """Repeated ids, and related ids that are unknown, the concept's own or repeated."""
    first: dict[str, _Entry] = {}
    for entry in entries:
        other = first.setdefault(entry.id, entry)
        if other is not entry:
            yield entry.fault((), FaultCode.CONCEPT_ID_TAKEN, file=other.file)
    for entry in entries:
        for number, related in enumerate(entry.fields.related):
            path = ("related", number)
            if related not in first:
                yield entry.fault(path, FaultCode.NO_SUCH_CONCEPT, id=related)
            elif related == entry.id:
                yield entry.fault(path, FaultCode.RELATED_TO_ITSELF)
            elif related in entry.fields.related[:number]:
                yield entry.fault(path, FaultCode.REPEATED_WORD, word=related)


def _faults_of_words(entries: list[_Entry]) -> Iterator[Fault]:
    """Blank words, terms repeated within a language, near words that are terms already."""
    owners: dict[tuple[str, str], _Entry] = {}
    for entry in entries:
        for each in _words(entry, "pref", "terms"):
            key = each.language, each.word.casefold()
            if key in owners:
                yield _repeated(each, owners[key])
            owners.setdefault(key, entry)
    for entry in entries:
        for each in _words(entry, "near"):
            if owners.get((each.language, each.word.casefold())) is entry:
                yield entry.fault(each.path, FaultCode.NEAR_IS_TERM, word=each.word)
        for each in _words(entry, "pref", "terms", "near", "never"):
            if not each.word or each.word != " ".join(each.word.split()):
                yield entry.fault(each.path, FaultCode.SPACED_WORD)


def _repeated(word: _EntryWord, other: _Entry) -> Fault:
    values = {"word": word.word, "language": word.language}
    if other is word.entry:
        return word.entry.fault(word.path, FaultCode.TERM_TAKEN_HERE, **values)
    values |= {"concept": other.id, "file": other.file}
    return word.entry.fault(word.path, FaultCode.TERM_TAKEN, **values)


def _words(entry: _Entry, *fields: str) -> Iterator[_EntryWord]:
    for field in fields:
        for language in LANGUAGES:
            value = getattr(getattr(entry.fields, field), language)
            if isinstance(value, str):
                yield _EntryWord(entry, (field, language), language, value)
                continue
            for number, word in enumerate(value):
                yield _EntryWord(entry, (field, language, number), language, word)


def _concept(entry: _Entry) -> Concept:
    fields = entry.fields
    labels: dict[str, str] = msgspec.structs.asdict(fields.pref)
    terms: dict[str, tuple[str, ...]] = msgspec.structs.asdict(fields.terms)
    return Concept(
        id=entry.id,
        labels=labels,
        terms={language: (labels[language], *terms[language]) for language in LANGUAGES},
        near=msgspec.structs.asdict(fields.near),
        related=fields.related,
        homographs=msgspec.structs.asdict(fields.homographs),
        never=msgspec.structs.asdict(fields.never),
        note=fields.note,
    )
