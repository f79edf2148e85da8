"""What the buttons of the card dialog do: ask where to, and send the cards there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from content.cards import Backs, CardLayout, CardSet, calibration_sheet
from gui.printing.deck_files import DeckFiles
from gui.printing.output.file_dialogs import file_name, start_folder
from gui.printing.output.printer import EDGES, PrintError, PrintRun, PrintWish, sides_of
from gui.printing.output.questions import Questions

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from gui.application.preferences import PreferenceStore
    from gui.printing.deck_panel import DeckPanel
    from gui.printing.options.options_panel import Choices
    from gui.printing.output.export import Outputs
    from gui.printing.progress_bar import WorkLine
    from gui.printing.typeset_preview import Proof


@dataclass(frozen=True, slots=True)
class Bench:
    """What the errands work with."""

    library: Library
    store: PreferenceStore
    deck: DeckPanel
    choices: Choices
    proof: Proof
    outputs: Outputs
    line: WorkLine


class Errands(QObject):
    """Each errand asks first, and does nothing where the answer is no."""

    def __init__(self, bench: Bench, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._bench, self._dialog = bench, dialog
        self._files = DeckFiles(bench.library, self)
        self.questions = Questions(PrintRun(self).ask)
        self._title = ""

    def open_deck(self) -> bool:
        """Show the cards of a deck; False if none was chosen."""
        file = self.questions.deck(self._folder(), self.tr("Open a deck"), self._dialog)
        if file is None:
            return False
        bench, opened = self._bench, self._files.open(file)
        if opened.passages:
            self._title = opened.title
            self.keep_folder(str(file.parent))
            bench.deck.show_passages(opened.passages)
            bench.proof.set(bench.choices.layout_chosen)
        bench.deck.say(opened.sentence)
        return True

    def save_deck(self) -> None:
        """Save the cards that are listed, in their order."""
        file = self._ask_for_file(self._name(), ".yaml", self.tr("Save the deck"))
        if file is not None:
            saved, sentence = self._files.save(file, self._bench.deck.passages)
            if saved:
                self._title = file.stem
                self.keep_folder(str(file.parent))
            self._bench.deck.say(sentence)

    def save_pdf(self) -> None:
        """Save all pages in one file."""
        cards = self._bench.proof.cards
        if cards is not None:
            file = self._ask_for_file(self._name(), ".pdf", self.tr("Save the cards as PDF"))
            if file is not None:
                self._bench.outputs.save_pdf(cards, file)

    def save_pictures(self) -> None:
        """Save a picture of the one card, or a folder of pictures."""
        cards = self._bench.proof.cards
        if cards is None:
            return
        if len(cards.passages) == 1:
            target = self._ask_for_file(self._name(), ".png", self.tr("Save the card as picture"))
        else:
            words = self.tr("Save a folder of pictures in")
            target = self.questions.folder(self._folder(), words, self._dialog)
        if target is not None:
            self._bench.outputs.save_pictures(cards, target, self._bench.choices.picture_width)

    def print_cards(self) -> None:
        """Print on the printer that is chosen now, with the offset that is remembered for it."""
        bench, cards = self._bench, self._bench.proof.cards
        if cards is None:
            return
        kept = bench.choices.printer
        sides = sides_of(cards.layout)
        printer = self._ask_for_printer(PrintWish(cards, bench.choices.copies, sides, kept.printer))
        if printer is not None:
            bench.outputs.print_cards(cards, printer, self._layout_for(cards, printer))

    def print_calibration(self) -> None:
        """Print the sheet that shows how far the backs are off."""
        bench = self._bench
        layout = bench.choices.layout_chosen
        sheet = calibration_sheet(layout, QLocale().name()[:2])
        sides = EDGES[layout.duplex]
        printer = self._ask_for_printer(PrintWish(sheet, 1, sides, bench.choices.printer.printer))
        if printer is not None:
            bench.choices.printer.stand_at(printer.printerName())
            bench.outputs.print_pages(sheet, printer, sides)

    def keep_folder(self, folder: str) -> None:
        """Offer this folder next time."""
        store = self._bench.store
        store.change_cards(replace(store.current.cards, folder=folder))

    def _layout_for(self, cards: CardSet, printer: QPrinter) -> CardLayout:
        if cards.layout.backs is Backs.NONE:
            return cards.layout
        offset = self._bench.choices.printer.offset_of(printer.printerName())
        return replace(cards.layout, offset=offset)

    def _ask_for_printer(self, wanted: PrintWish) -> QPrinter | None:
        """Only now is a printer looked for."""
        try:
            return self.questions.printer(wanted, self._dialog)
        except PrintError as error:
            self._bench.line.say(str(error))
            return None

    def _ask_for_file(self, name: str, ending: str, caption: str) -> Path | None:
        return self.questions.file(self._folder() / file_name(name, ending), caption, self._dialog)

    def _folder(self) -> Path:
        return start_folder(self._bench.store.current.cards.folder)

    def _name(self) -> str:
        cards = self._bench.proof.cards
        return self._title or (cards.title if cards is not None else "")
