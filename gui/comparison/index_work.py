"""What comparisons ask of the index; every function is called in a job."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from content.model import PassageKind
from gui.comparison.concept_labels import read_concept_names
from index.comparison import DEFAULT_THEMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.library import Library
    from content.model import Passage
    from index import Index
    from index.comparison import Comparison, Themes
    from index.word_difference import WordDifference

MOST = 4
"""Passages that have room beside each other."""

_READ, _OFFERED = 60, 14
"""Alike passages that are looked through, and how many are offered."""


class Compared(NamedTuple):
    """Passages with what they share, and of two how their words differ, the older first.

    They are `versions` if one replaces the other.
    """

    comparison: Comparison
    difference: WordDifference | None
    versions: bool = False


class Candidates(NamedTuple):
    """Passages to compare a passage with, the first `ticked` of them ticked."""

    passage: str
    offered: tuple[str, ...]
    ticked: int


def find_comparison(library: Library, passages: Sequence[str], index: Index) -> Compared:
    """What these passages share."""
    from index.word_difference import word_difference

    read_concept_names()
    documents = [library.document_of(library.passage(each)) for each in passages]
    if len(passages) != 2:
        return Compared(index.concepts.compare(passages), None)
    if documents[0].supersedes == documents[1].id:
        passages, documents = passages[::-1], documents[::-1]
    comparison = index.concepts.compare(passages)
    older, newer = (each.blocks for each in comparison.passages)
    versions = documents[1].supersedes == documents[0].id
    return Compared(comparison, word_difference(older, newer), versions)


def find_themes(concepts: Sequence[str] | None, index: Index, *, all_passages: bool) -> Themes:
    """The rows for these concepts, or for the usual ones."""
    read_concept_names()
    kinds = () if all_passages else (PassageKind.PRINCIPLE,)
    return index.concepts.themes(DEFAULT_THEMES if concepts is None else concepts, kinds)


def find_candidates(library: Library, passage_id: str, index: Index) -> Candidates:
    """Other versions of a passage, the most alike of each other municipality, others alike."""
    passage = library.passage(passage_id)
    versions = [each.id for each in versions_of(library, passage)]
    alike = [library.passage(hit.passage) for hit in index.similar(passage.id, _READ).hits]
    same_kind = [each for each in alike if each.kind == passage.kind]
    first: dict[str, str] = {}
    for each in same_kind:
        if each.municipality != passage.municipality:
            first.setdefault(each.municipality, each.id)
    others = (each.id for each in (*same_kind, *alike))
    offered = tuple(dict.fromkeys([*versions, *first.values(), *others]))[:_OFFERED]
    return Candidates(passage.id, offered, 1 if versions else min(len(first), MOST - 1))


def versions_of(library: Library, passage: Passage) -> tuple[Passage, ...]:
    """The passages of the same name in documents that this one's replaces or is replaced by."""
    document = library.document_of(passage)
    name = passage.id.rpartition("/")[2]
    others = (
        each
        for each in library.municipality_of(passage).documents
        if each.supersedes == document.id or each.id == document.supersedes
    )
    return tuple(
        each
        for other in others
        for each in other.passages
        if each.id.rpartition("/")[2] == name or each.title == passage.title
    )
