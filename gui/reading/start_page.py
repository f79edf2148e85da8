"""The page that is shown before a passage is opened."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from content.library import Library
    from gui.reading.page_writer import PageWriter

_MAX_DOCUMENTS = 12
"""Linked documents; the others are in the tree."""

ADD_TEXT = "add-text"
"""The target of the link that adds a text; it is no id of a passage."""


def write_start(writer: PageWriter, library: Library) -> None:
    """Links to the documents, and how to search."""
    translate = QCoreApplication.translate
    writer.add_title(translate("StartPage", "What do the municipalities say about leadership?"))
    writer.add_paragraph(
        translate("StartPage", "Type a word in the search field. Passages appear as you type.")
    )
    writer.add_paragraph(translate("StartPage", "Or start with one of the texts:"))
    documents = (
        (municipality, document)
        for municipality in library.municipalities
        for document in municipality.documents
    )
    writer.add_links(
        (f"{municipality.short_name} ·", document.title, document.id)
        for municipality, document in itertools.islice(documents, _MAX_DOCUMENTS)
    )
    writer.add_links([("", translate("StartPage", "Add a text of your own …"), ADD_TEXT)])
    writer.add_paragraph(
        translate("StartPage", "F1 shows the keyboard shortcuts. The menu is at the top right."),
        small=True,
    )
