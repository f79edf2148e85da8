"""The page before anything is chosen, and the page of a library that is partly wrong."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from content.library import Library
    from gui.reading.page_writer import PageWriter

_MOST = 12
"""Texts that the page names; the others are in the tree."""


def write_start(writer: PageWriter, library: Library) -> None:
    """What there is to read, and how to find it."""
    translate = QCoreApplication.translate
    writer.title(translate("StartPage", "What do the municipalities say about leadership?"))
    writer.paragraph(
        translate("StartPage", "Type a word in the search field: passages appear as you type.")
    )
    writer.paragraph(translate("StartPage", "Or begin with one of the texts:"))
    documents = ((town, each) for town in library.municipalities for each in town.documents)
    writer.links(
        (f"{town.short_name} ·", document.title, document.id)
        for town, document in itertools.islice(documents, _MOST)
    )
    writer.paragraph(
        translate("StartPage", "F1 shows all keys; the menu is at the top right."), small=True
    )
