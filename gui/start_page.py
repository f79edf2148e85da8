"""The page before anything is chosen, and the page of a library that is partly wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from content.library import Library
    from gui.passage_page import PageWriter


def write_start(writer: PageWriter, library: Library) -> None:
    """What there is to read, and how to find it."""
    translate = QCoreApplication.translate
    writer.title(translate("StartPage", "What do the municipalities say about leadership?"))
    writer.paragraph(
        translate("StartPage", "Type a word in the search field: passages appear as you type.")
    )
    writer.paragraph(translate("StartPage", "Or begin with one of the texts:"))
    writer.links(
        (f"{library.municipality_of(document.title_passage).short_name} ·", document.title, title)
        for document in library.documents
        for title in (document.title_passage.id,)
    )
    writer.paragraph(
        translate("StartPage", "F1 shows all keys; the menu is at the top right."), small=True
    )
