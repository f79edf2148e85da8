"""The thesaurus: the concepts of the field, with their words in four languages.

A word that somebody asks for may be joined by the other terms of its concept, so a question in
Norwegian finds the Danish and Swedish texts. Terms are true equivalents; near words only come
close; related concepts are for walking on, never for adding words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from content.faults import Fault
from content.reading.strict_yaml import YamlMapping, YamlValue, read_yaml
from content.reading.typed_yaml import convert, line_of
from content.thesaurus_format import ConceptForm

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

    def excludes(self, word: str, language: str) -> bool:
        """Whether `word` (any case) in a text of `language` is never this concept."""
        word = word.casefold()
        return any(
            word.startswith(trap[:-1]) if trap.endswith("*") else word == trap
            for trap in self.never[language]
        )


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """All concepts, in the order of their files; none of them if there is any fault."""

    concepts: tuple[Concept, ...]
    faults: tuple[Fault, ...] = ()

    def concept(self, concept_id: str) -> Concept:
        """The concept of that id; KeyError if there is none."""
        for concept in self.concepts:
            if concept.id == concept_id:
                return concept
        raise KeyError(concept_id)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A concept as it stands in a file."""

    id: str
    form: ConceptForm
    tree: YamlMapping
    file: str
    line: int

    def fault(self, path: tuple[str | int, ...], sentence: str) -> Fault:
        field = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
        line = line_of(self.tree, path) if path else self.line
        return Fault(self.file, line, self.id + field, sentence)


@dataclass(frozen=True, slots=True)
class _Written:
    """A word of a concept and where it stands."""

    entry: _Entry
    path: tuple[str | int, ...]
    language: str
    word: str


def load_thesaurus(folder: Path = SHIPPED_THESAURUS) -> Thesaurus:
    """Read the concepts of all YAML files of a folder. Never raises; faults are data."""
    entries: list[_Entry] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.yaml")):
        entries_of_file, faults_of_file = _read_file(path)
        entries += entries_of_file
        faults += faults_of_file
    if not entries and not faults:
        faults.append(Fault(folder.name, None, None, "There are no concepts in this folder."))
    faults += _faults_of_ids(entries)
    faults += _faults_of_words(entries)
    if faults:
        return Thesaurus((), tuple(faults))
    return Thesaurus(tuple(_concept(entry) for entry in entries))


def _read_file(path: Path) -> tuple[list[_Entry], list[Fault]]:
    try:
        data = path.read_bytes()
    except OSError as error:
        return [], [Fault(path.name, None, None, f"The file cannot be read: {error.strerror}.")]
    tree, not_yaml = read_yaml(data, path.name)
    if tree is None:
        return [], list(not_yaml)
    entries: list[_Entry] = []
    faults: list[Fault] = []
    for concept_id, value in tree.items():
        line = tree.key_lines[concept_id]
        form, wrong = _convert(concept_id, value, line, path.name)
        faults += wrong
        if form is not None and isinstance(value, YamlMapping):
            entries.append(_Entry(concept_id, form, value, path.name, line))
    return entries, faults


def _convert(
    concept_id: str, value: YamlValue, line: int, file: str
) -> tuple[ConceptForm | None, list[Fault]]:
    """Convert one concept; its faults name the field with the concept's id before it."""
    if not isinstance(value, YamlMapping):
        return None, [Fault(file, line, concept_id, "A concept is a mapping of fields to values.")]
    form, wrong = convert(value, ConceptForm, file)
    faults = []
    for fault in wrong:
        if fault.field is None:  # msgspec does not name the keys of a dict
            line = line_of(value, ("homographs",))
            sentence = "Each word needs its other meaning, a text."
            faults.append(Fault(file, line, f"{concept_id}.homographs", sentence))
        else:
            faults.append(fault._replace(field=f"{concept_id}.{fault.field}"))
    return form, faults


def _faults_of_ids(entries: list[_Entry]) -> Iterator[Fault]:
    """Ids that stand twice, and related ids that are not there, the concept's own or repeated."""
    first: dict[str, _Entry] = {}
    for entry in entries:
        other = first.setdefault(entry.id, entry)
        if other is not entry:
            yield entry.fault((), f"There is a concept of this id in {other.file} already.")
    for entry in entries:
        for number, related in enumerate(entry.form.related):
            path = ("related", number)
            if related not in first:
                yield entry.fault(path, f"There is no concept with the id {related}.")
            elif related == entry.id:
                yield entry.fault(path, "A concept is not related to itself.")
            elif related in entry.form.related[:number]:
                yield entry.fault(path, f"{related} stands here twice.")


def _faults_of_words(entries: list[_Entry]) -> Iterator[Fault]:
    """Blank words, terms that stand twice in one language, near words that are terms already."""
    owners: dict[tuple[str, str], _Entry] = {}
    for entry in entries:
        for written in _words(entry, "pref", "terms"):
            key = written.language, written.word.casefold()
            if key in owners:
                yield _repeated(written, owners[key])
            owners.setdefault(key, entry)
    for entry in entries:
        for written in _words(entry, "near"):
            if owners.get((written.language, written.word.casefold())) is entry:
                sentence = f"{written.word} is a term of this concept, so it is not near it."
                yield entry.fault(written.path, sentence)
        for written in _words(entry, "pref", "terms", "near", "never"):
            if not written.word or written.word != " ".join(written.word.split()):
                yield entry.fault(written.path, "A word has no spaces around it, and single ones.")


def _repeated(written: _Written, other: _Entry) -> Fault:
    word, language, entry = written.word, written.language, written.entry
    where = "this concept" if other is entry else f"the concept {other.id} in {other.file}"
    sentence = f"The {language} term {word} is in {where} already; one term, one concept."
    return entry.fault(written.path, sentence)


def _words(entry: _Entry, *fields: str) -> Iterator[_Written]:
    for field in fields:
        for language in LANGUAGES:
            value = getattr(getattr(entry.form, field), language)
            if isinstance(value, str):
                yield _Written(entry, (field, language), language, value)
                continue
            for number, word in enumerate(value):
                yield _Written(entry, (field, language, number), language, word)


def _concept(entry: _Entry) -> Concept:
    form = entry.form
    labels: dict[str, str] = msgspec.structs.asdict(form.pref)
    terms: dict[str, tuple[str, ...]] = msgspec.structs.asdict(form.terms)
    return Concept(
        id=entry.id,
        labels=labels,
        terms={language: (labels[language], *terms[language]) for language in LANGUAGES},
        near=msgspec.structs.asdict(form.near),
        related=form.related,
        homographs=msgspec.structs.asdict(form.homographs),
        never=msgspec.structs.asdict(form.never),
        note=form.note,
    )
