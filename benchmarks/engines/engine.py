"""The interface of a search engine in the benchmark, its questions, and the rows it indexes."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Item, Passage

LIMIT = 20
"""Hits that an engine answers with, each with its title and a snippet."""

ENGINES = {
    "ours": "benchmarks.engines.engine_ours",
    "fts5": "benchmarks.engines.engine_fts5",
    "tantivy": "benchmarks.engines.engine_tantivy",
    "whoosh": "benchmarks.engines.engine_whoosh",
}
"""The module of each engine; each has a class `Engine`."""

EngineHits = list[tuple[str, str]]
"""Title and snippet of each hit."""

_WORD = re.compile(r"\w+")


class Form(StrEnum):
    """How the words of a question are combined."""

    ALL = "all"
    ANY = "any"
    PHRASE = "phrase"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Question:
    """A question for every engine.

    `last_is_prefix`: the last word may be the beginning of one. `edits`: how many letters a word of
    form EDITED is away from an indexed word.
    """

    form: Form
    words: tuple[str, ...]
    last_is_prefix: bool = False
    edits: int = 0


class SearchEngine(Protocol):
    """One engine, its index in a folder of its own."""

    def __init__(self, folder: Path, library_folder: Path) -> None: ...

    def build(self, library: Library) -> None:
        """Index every passage and store the index in the folder."""
        ...

    def open(self) -> None:
        """Open what was built, in another process."""
        ...

    def answer(self, question: Question) -> EngineHits | None:
        """The best hits; None if the engine cannot answer questions of this form."""
        ...


@dataclass(frozen=True, slots=True)
class Row:
    """A passage as columns of text, the input of every engine but ours."""

    id: str
    language: str
    title: str
    text: str
    names: str


def engine(name: str, folder: Path, library_folder: Path) -> SearchEngine:
    """The engine of that name; ImportError if its library is not installed."""
    module = importlib.import_module(ENGINES[name])
    return cast(SearchEngine, module.Engine(folder, library_folder))


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    return _WORD.findall(text.lower())


def rows_of(library: Library) -> Iterator[Row]:
    """Every passage of the library, with the names of its municipality, document and group."""
    for municipality in library.municipalities:
        for document in municipality.documents:
            group = document.group
            group_names = (group.name, group.noun, group.plural) if group else ()
            for passage in document.passages:
                names = (municipality.name, *municipality.spellings, document.title, *group_names)
                yield Row(
                    id=passage.id,
                    language=passage.language,
                    title=passage.title,
                    text="\n".join(_texts(passage)),
                    names=" ".join(dict.fromkeys(names)),
                )


def _texts(passage: Passage) -> Iterator[str]:
    if passage.tagline:
        yield passage.tagline.text
    for section in passage.sections:
        if section.lead:
            yield section.lead.text
        yield from _item_texts(section.items)


def _item_texts(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield item.wording.text
        yield from _item_texts(item.items)
