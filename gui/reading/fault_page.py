"""The pages that say what cannot be read: the faults of a library, a passage that is gone."""

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


def write_unreadable(writer: PageWriter) -> None:
    """Instead of a passage that can no longer be read; the button is that of the notice above."""
    translate = QCoreApplication.translate
    writer.add_title(translate("FaultPage", "This passage cannot be shown"))
    writer.add_paragraph(
        translate(
            "FaultPage",
            "It is no longer in the library as it was when the library was read. Choose “Read it "
            "again” above.",
        )
    )


def _titles(library: Library) -> str:
    titles = [document.title for document in library.documents]
    return ", ".join(titles[:_MAX_TITLES]) + (" …" if len(titles) > _MAX_TITLES else "")
