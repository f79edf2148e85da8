"""What the card dialog asks in the system's dialogs; a test answers instead."""

from __future__ import annotations

from dataclasses import dataclass

from gui.printing.output.file_dialogs import AskForFile, ask_for_deck, ask_for_file, ask_for_folder
from gui.printing.output.printer import AskForPrinter


@dataclass(slots=True)
class Questions:
    """Each may be replaced."""

    printer: AskForPrinter
    file: AskForFile = ask_for_file
    folder: AskForFile = ask_for_folder
    deck: AskForFile = ask_for_deck
