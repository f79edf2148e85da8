"""The commands `compare` and `themes`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from cli.exit_status import UsageError
from cli.library_commands import JsonObject, find_passage
from cli.output import Bold, write_json, write_line
from content.library import Library
from content.model import PassageKind
from content.table_file import csv_bytes
from content.thesaurus import concept_names
from index import open_index
from index.comparison import DEFAULT_THEMES, Comparison, MarkedSentence, Theme

NOT_MENTIONED = "says nothing of this"


def compare(library: Library, cache: Path, options: argparse.Namespace) -> None:
    """Print what passages have in common, concept by concept."""
    passages = [find_passage(library, each).id for each in options.ids]
    comparison = open_index(library, cache).concepts.compare(passages)
    if options.json:
        write_json([_concept_json(comparison, each) for each in comparison.concepts], indent=1)
        return
    names = concept_names()
    for concept in comparison.concepts:
        write_line(Bold(names[concept]["en"]))
        for passage in comparison.passages:
            for sentence in passage.sentences.get(concept, ()):
                write_line(f"  {passage.passage}: ", *_marked(sentence))
    if not comparison.concepts:
        write_line("These passages speak of no concept together.")


def themes(library: Library, cache: Path, options: argparse.Namespace) -> None:
    """Print which municipalities speak of which concepts, and how."""
    concepts = options.concepts or DEFAULT_THEMES
    names = concept_names()
    for concept in concepts:
        if concept not in names:
            raise UsageError(f"There is no concept {concept!r} in the thesaurus.")
    kinds = () if options.all_passages else (PassageKind.PRINCIPLE,)
    table = open_index(library, cache).concepts.themes(concepts, kinds)
    if options.json:
        write_json([_theme_json(library, each) for each in table.themes], indent=1)
    elif options.csv:
        rows = [["", *(each.short_name for each in library.municipalities)]]
        rows += [[names[each.concept]["en"], *_cells(library, each)] for each in table.themes]
        _write_bytes(csv_bytes(rows))
    else:
        _write_themes(library, table.themes, names)


def _write_themes(
    library: Library, table: tuple[Theme, ...], names: Mapping[str, Mapping[str, str]]
) -> None:
    for theme in table:
        write_line(Bold(names[theme.concept]["en"]))
        for municipality in library.municipalities:
            cell = theme.cells.get(municipality.id)
            if cell is None:
                write_line(f"  {municipality.short_name} {NOT_MENTIONED}.")
            else:
                count = f"  {municipality.short_name} ({len(cell.passages)}): "
                write_line(count, *_marked(cell.sentence))


def _cells(library: Library, theme: Theme) -> Iterator[str]:
    for municipality in library.municipalities:
        cell = theme.cells.get(municipality.id)
        yield f"{len(cell.passages)}: {cell.sentence.whole}" if cell else NOT_MENTIONED


def _concept_json(comparison: Comparison, concept: str) -> JsonObject:
    return {
        "concept": concept,
        "passages": [
            {
                "id": passage.passage,
                "words": list(passage.words_of(concept)),
                "sentences": [_sentence_json(each) for each in passage.sentences[concept]],
            }
            for passage in comparison.passages
            if concept in passage.sentences
        ],
    }


def _theme_json(library: Library, theme: Theme) -> JsonObject:
    return {
        "concept": theme.concept,
        "municipalities": {
            each.id: {
                "passages": list(theme.cells[each.id].passages),
                "sentence": _sentence_json(theme.cells[each.id].sentence),
            }
            if each.id in theme.cells
            else None
            for each in library.municipalities
        },
    }


def _sentence_json(sentence: MarkedSentence) -> JsonObject:
    marks = [list(each) for each in sentence.highlights]
    return {"lead": sentence.lead, "text": sentence.text, "marks": marks}


def _marked(sentence: MarkedSentence) -> Iterator[str]:
    end = 0
    yield f"{sentence.lead} " if sentence.lead else ""
    for first, last in sentence.highlights:
        yield sentence.text[end:first]
        yield Bold(sentence.text[first:last])
        end = last
    yield sentence.text[end:]


def _write_bytes(data: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
