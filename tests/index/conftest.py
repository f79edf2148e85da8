"""What the index tests share: the index of the five texts, and libraries made by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from content.library import Library
from content.model import (
    Accent,
    Document,
    Group,
    Item,
    ItemKind,
    Municipality,
    Passage,
    PassageKind,
    Section,
    SectionRole,
    SourceRange,
    Wording,
)
from index import Index, open_index

LibraryOf = Callable[..., Library]


def _passage(number: int, heading: str, texts: Sequence[str], language: str) -> Passage:
    line = 100 * number
    items = tuple(
        Item(ItemKind.PARAGRAPH, Wording(text, SourceRange(line + n, line + n)))
        for n, text in enumerate(texts, 1)
    )
    return Passage(
        id=f"lilleby/text/{number}",
        kind=PassageKind.PRINCIPLE,
        municipality="lilleby",
        document="lilleby/text",
        language=language,
        title=heading,
        own_title=False,
        heading=Wording(heading, SourceRange(line, line)) if heading else None,
        tagline=None,
        sections=(Section(None, SectionRole.TEXT, items),) if items else (),
        source=(SourceRange(line, line + len(texts)),),
    )


@pytest.fixture(scope="session")
def library_of() -> LibraryOf:
    """Makes a library of one document from (heading, text, text ...) for each passage."""

    def make(*texts: Sequence[str], language: str = "da", title: str = "Grundlaget") -> Library:
        passages = tuple(
            _passage(number, heading, rest, language)
            for number, (heading, *rest) in enumerate(texts)
        )
        document = Document(
            id="lilleby/text",
            municipality="lilleby",
            title=title,
            subtitle="Undertitlen",
            kind="ledelsesgrundlag",
            language=language,
            source_file="lilleby/text.txt",
            sha256="",
            source_lines=(),
            passages=passages,
            group=Group("2 fyrtårne", "fyrtårn", "fyrtårne", tuple(p.id for p in passages[1:3])),
        )
        municipality = Municipality(
            id="lilleby",
            name="Lilleby Kommune",
            short_name="Lilleby",
            spellings=("Lillebye",),
            country="DK",
            language=language,
            accent=Accent("#000000", "#ffffff"),
            documents=(document,),
        )
        fingerprint = repr(texts) + language + title
        return Library((municipality,), fingerprint=fingerprint)

    return make


@pytest.fixture(scope="session")
def shipped(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The index of the five texts."""
    return open_index(library, tmp_path_factory.mktemp("cache"))


@pytest.fixture
def index_of(library_of: LibraryOf, tmp_path: Path) -> Callable[..., Index]:
    """Makes the index of a library made by hand."""
    return lambda *texts, **options: open_index(library_of(*texts, **options), tmp_path)
