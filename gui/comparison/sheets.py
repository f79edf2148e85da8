"""What is printed of a comparison and of themes: one A4 across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from content.table_sheet import TableRow, TableSentence, TableSheet
from gui.application.content_labels import place_of
from gui.comparison.concept_labels import concept_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from content.library import Library
    from index.comparison import Comparison, MarkedSentence, Theme


def blank_text() -> str:
    """What a cell without a passage says."""
    return QCoreApplication.translate("Comparison", "says nothing of this")


def comparison_sheet(comparison: Comparison, library: Library) -> TableSheet:
    """Concept by concept the sentences of each passage."""
    passages = [library.passage(each.passage) for each in comparison.passages]
    rows = [
        TableRow(
            concept_label(concept),
            [_sentences(each.sentences.get(concept, ())) for each in comparison.passages],
        )
        for concept in comparison.concepts
    ]
    languages = {each.language for each in passages}
    return TableSheet(
        title=QCoreApplication.translate("Comparison", "What the passages share"),
        language=languages.pop() if len(languages) == 1 else QLocale().name()[:2],
        header=[f"{each.shown_title} · {place_of(library, each)}" for each in passages],
        rows=rows,
        empty=blank_text(),
        foot="Pejlemærker",
    )


def themes_sheet(themes: Iterable[Theme], library: Library) -> TableSheet:
    """For each concept what each municipality says, and in how many passages."""
    municipalities = library.municipalities
    rows = []
    for theme in themes:
        cells = [theme.cells.get(each.id) for each in municipalities]
        rows.append(
            TableRow(
                concept_label(theme.concept),
                [
                    _sentences([each.sentence], lead=f"{len(each.passages)}") if each else ()
                    for each in cells
                ],
            )
        )
    return TableSheet(
        title=QCoreApplication.translate("Comparison", "Themes"),
        language=QLocale().name()[:2],
        header=[each.short_name for each in municipalities],
        rows=rows,
        empty=blank_text(),
        foot=QCoreApplication.translate(
            "Comparison", "Pejlemærker · the number says in how many passages it is"
        ),
    )


def theme_rows(themes: Iterable[Theme], library: Library) -> list[list[str]]:
    """The table for a spreadsheet."""
    municipalities = library.municipalities
    rows = [["", *(each.short_name for each in municipalities)]]
    for theme in themes:
        cells = [theme.cells.get(each.id) for each in municipalities]
        said = (f"{len(c.passages)}: {c.sentence.whole}" if c else blank_text() for c in cells)
        rows.append([concept_label(theme.concept), *said])
    return rows


def _sentences(sentences: Iterable[MarkedSentence], lead: str = "") -> list[TableSentence]:
    """The sentences; a heading only where there is nothing else, a lead-in once for its list."""
    listed = list(sentences)
    body = [each for each in listed if not each.is_heading] or listed
    shown, before = [], ""
    for each in body:
        said = each.lead if each.lead != before else ""
        shown.append(
            TableSentence(each.text, each.highlights, " ".join(filter(None, (lead, said))))
        )
        before = each.lead
    return shown
