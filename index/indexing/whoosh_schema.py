"""The Whoosh schema: one document for each passage, one weighted field of all its words."""

from __future__ import annotations

from whoosh import fields, formats
from whoosh.analysis.analyzers import Analyzer

from index.segment.segment_files import PASSAGE, SCOPE_FIELDS, WORDS


class PassageWords(fields.FieldType):
    """The words of a passage, each with its frequency weighted by where it stands."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), Analyzer(), scorable=True)


def schema() -> fields.Schema:
    """Fields for the words, the id and the four things a search can be narrowed to."""
    scope = {name: fields.ID() for name in SCOPE_FIELDS}
    return fields.Schema(**{WORDS: PassageWords(), PASSAGE: fields.ID(), **scope})
