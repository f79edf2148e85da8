"""The page of one passage: where it is from, its text, and for a document its contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.application.labels import group_place
from gui.reading.page_writer import Headline

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Passage
    from gui.reading.page_writer import PageWriter


def write_passage(writer: PageWriter, library: Library, passage: Passage) -> None:
    """Headline and sections; after a document's title, the ways to its passages."""
    document = library.document_of(passage)
    is_title = passage.id == document.title_passage.id
    headline = Headline(
        library.municipality_of(passage).name,
        "" if is_title else document.title,
        group_place(library, passage),
        passage.shown_title,
    )
    writer.headline(headline, passage)
    writer.sections(passage.sections)
    if is_title:
        writer.heading(QCoreApplication.translate("ReadingColumn", "In this document"))
        writer.links(
            (str(each.number or ""), each.shown_title, each.id) for each in document.passages[1:]
        )
