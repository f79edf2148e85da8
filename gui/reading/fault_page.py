"""The page that lists the faults of a library, and what can be read all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.application.fault_messages import fault_message

if TYPE_CHECKING:
    from content.library import Library
    from gui.reading.page_writer import PageWriter

_MAX_TITLES = 12
"""Sound documents that are named; the others are an ellipsis."""


def write_faults(writer: PageWriter, library: Library) -> None:
    """One sentence for each fault, with its file, line and field."""
    translate = QCoreApplication.translate
    writer.add_title(translate("FaultPage", "Part of the library cannot be shown"))
    if library.documents:
        sound = translate(
            "FaultPage",
            "These documents have no faults and can be searched, read and printed: {titles}",
        ).format(titles=_titles(library))
    else:
        sound = translate("FaultPage", "No document could be read.")
    writer.add_paragraph(sound)
    writer.add_heading(translate("FaultPage", "What is wrong"))
    for fault in library.faults:
        writer.add_paragraph(fault_message(fault))
    writer.add_paragraph(
        translate(
            "FaultPage",
            "Correct these files and start the program again. The program has not "
            "changed anything in them.",
        ),
        small=True,
    )


def _titles(library: Library) -> str:
    titles = [document.title for document in library.documents]
    return ", ".join(titles[:_MAX_TITLES]) + (" …" if len(titles) > _MAX_TITLES else "")
