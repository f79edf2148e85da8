"""What the Print and Save buttons of the card dialog do: ask where to, then start the export."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from content.cards import Backs, CardLayout, CardSet, calibration_sheet
from gui.printing.output.printer import (
    FLIP_EDGES,
    AskForPrinter,
    PagePrinter,
    PrintError,
    PrintRequest,
    duplex_mode,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from gui.application.file_dialogs import FileDialogs
    from gui.printing.options.options_panel import OptionsPanel
    from gui.printing.output.export import CardExport
    from gui.printing.typeset_preview import TypesetPreview


class ExportActions(QObject):
    """Each asks for a file or printer first, and does nothing without one.

    `failed` carries a sentence. `ask_for_printer` may be replaced by a test.
    """

    failed = Signal(str)

    def __init__(
        self,
        preview: TypesetPreview,
        options: OptionsPanel,
        export: CardExport,
        files: FileDialogs,
        dialog: QWidget,
    ) -> None:
        super().__init__(dialog)
        self._preview, self._options, self._export = preview, options, export
        self._files, self._dialog = files, dialog
        self.ask_for_printer: AskForPrinter = PagePrinter(self).ask_for_printer

    def save_pdf(self) -> None:
        """Save all pages in one file."""
        cards = self._preview.cards
        if cards is not None:
            caption = self.tr("Save the cards as PDF")
            file = self._files.ask_for_file(self._preview.title, ".pdf", caption)
            if file is not None:
                self._export.save_pdf(cards, file)

    def save_pictures(self) -> None:
        """Save a picture of the one card, or a folder of pictures."""
        cards = self._preview.cards
        if cards is None:
            return
        if len(cards.passages) == 1:
            caption = self.tr("Save the card as a picture")
            target = self._files.ask_for_file(self._preview.title, ".png", caption)
        else:
            target = self._files.ask_for_folder(
                self.tr("Choose where to save the folder of pictures")
            )
        if target is not None:
            self._export.save_pictures(cards, target, self._options.picture_width)

    def print_cards(self) -> None:
        """Print on the printer that is selected now, with the offset that is known for it."""
        cards = self._preview.cards
        if cards is None:
            return
        duplex, last_printer = duplex_mode(cards.layout), self._options.printer
        printer = self._ask(PrintRequest(cards, self._options.copies, duplex, last_printer))
        if printer is not None:
            layout = self._layout_for(cards, printer)
            self._options.select_printer(printer.printerName())
            self._export.print_cards(cards, printer, layout)

    def print_calibration_sheet(self) -> None:
        """Print the sheet that shows how far the backs are off."""
        layout = self._options.card_layout
        sheet = calibration_sheet(layout, QLocale().name()[:2])
        duplex = FLIP_EDGES[layout.duplex]
        printer = self._ask(PrintRequest(sheet, 1, duplex, self._options.printer))
        if printer is not None:
            self._options.select_printer(printer.printerName())
            self._export.print_pages(sheet, printer, duplex)

    def _layout_for(self, cards: CardSet, printer: QPrinter) -> CardLayout:
        if cards.layout.backs is Backs.NONE:
            return cards.layout
        offset = self._options.offset_of(printer.printerName())
        return replace(cards.layout, offset=offset)

    def _ask(self, request: PrintRequest) -> QPrinter | None:
        try:
            return self.ask_for_printer(request, self._dialog)
        except PrintError as error:
            self.failed.emit(str(error))
            return None
