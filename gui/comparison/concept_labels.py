"""What a concept is called in the language of the interface."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def read_concept_names() -> Mapping[str, Mapping[str, str]]:
    """The names of all concepts by id and language; the first call reads them, in a job."""
    from content.thesaurus import concept_names

    return concept_names()


def concept_label(concept: str) -> str:
    """The name of a concept, with a capital; its id if the thesaurus could not be read."""
    names = read_concept_names().get(concept, {})
    name = names.get(QLocale().name()[:2]) or names.get("en", concept)
    return name[:1].upper() + name[1:]
