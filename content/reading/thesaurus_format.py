"""The format of the thesaurus: what the YAML of one concept may say.

The files under `thesaurus/` map concept ids to these; Norwegian nynorsk is under `nb`.
"""

from __future__ import annotations

import msgspec

from content.reading.map_format import Slug, Words


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Immutable and without unknown fields, as every part of a concept."""


class ConceptLabels(_Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The concept's name in each language: its first and best term."""

    da: Words
    sv: Words
    nb: Words
    en: Words


class ConceptWords(_Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words or fixed phrases of each language, in the form a dictionary lists them."""

    da: tuple[Words, ...] = ()
    sv: tuple[Words, ...] = ()
    nb: tuple[Words, ...] = ()
    en: tuple[Words, ...] = ()


class ConceptHomographs(_Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The concept's own words that mean something else too, each with that meaning in English."""

    da: dict[str, Words] = {}
    sv: dict[str, Words] = {}
    nb: dict[str, Words] = {}
    en: dict[str, Words] = {}


class ConceptFields(_Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One concept; `content.thesaurus.Concept` says what each field is for."""

    pref: ConceptLabels
    terms: ConceptWords = ConceptWords()
    near: ConceptWords = ConceptWords()
    asked: ConceptWords = ConceptWords()
    near_concepts: tuple[Slug, ...] = ()
    related: tuple[Slug, ...] = ()
    homographs: ConceptHomographs = ConceptHomographs()
    never: ConceptWords = ConceptWords()
    general: bool = False
    note: str = ""
