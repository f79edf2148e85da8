"""The card dialog: preview, format, crop marks and copies; prints, or saves a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from content.cards import CardError, CardSet, write_whole
from gui.printing.layout_choice import LayoutChoice, layout_of
from gui.printing.page_turner import PageTurner
from gui.printing.preview import SheetPreview
from gui.printing.printer import AskForPrinter, PrintError, PrintRun
from gui.printing.refusals import Refusals
from gui.printing.saving import AskForFile, ask_for_file, file_name, start_folder
from gui.printing.summary import Summary
from gui.printing.typesetting import Typesetting

if TYPE_CHECKING:
    from content.library import Library
    from gui.jobs import Jobs
    from gui.preferences import PreferenceStore

_SIZE = QSize(880, 680)
_COLUMN = 272
_MOST_COPIES = 99


class CardDialog(QDialog):
    """Shows passages as they will be printed. The layout and the folder are remembered.

    `ask_for_printer` and `ask_for_file` open the system's dialogs and may be replaced.
    """

    def __init__(
        self,
        library: Library,
        passage_ids: Sequence[str],
        jobs: Jobs,
        store: PreferenceStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cardDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print cards"))
        self._printing = PrintRun(self)
        self.ask_for_printer: AskForPrinter = self._printing.ask
        self.ask_for_file: AskForFile = ask_for_file
        self._jobs, self._store = jobs, store
        self._cards: CardSet | None = None
        self._saving = False
        kept = store.current
        layout = layout_of(kept.card_format, kept.card_sheet, kept.card_crop_marks)
        self._summary = Summary(library, self)
        self._typesetting = Typesetting(library, passage_ids, jobs, self)
        self._preview, self._turner = SheetPreview(), PageTurner()
        self._choice = LayoutChoice(layout)
        self._copies = _copies()
        self._told, self._message = _sentences("cardSummary"), _sentences("cardMessage")
        self._print = _button("printCards", self.tr("&Print …"))
        self._save = _button("saveCards", self.tr("&Save as PDF …"))
        self._close = _button("closeCards", self.tr("&Close"))
        self._lay_out()
        self._join()
        self._set()

    def _lay_out(self) -> None:
        self._preview.setAccessibleName(self.tr("Preview"))
        self._copies.setAccessibleName(self.tr("Copies"))
        side = QVBoxLayout()
        side.setSpacing(12)
        copies = QFormLayout()
        copies.setSpacing(6)  # as in the form above
        copies.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        copies.addRow(self.tr("C&opies"), self._copies)
        side.addWidget(self._choice)
        side.addLayout(copies)
        side.addWidget(self._told)
        side.addStretch()
        for widget in (self._message, self._print, self._save, self._close):
            side.addWidget(widget)
        left = QVBoxLayout()
        left.addWidget(self._preview, 1)
        left.addWidget(self._turner)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(16)
        whole.addLayout(left, 1)
        whole.addLayout(side)
        self._print.setDefault(True)
        self._choice.setFocus()
        self.resize(_SIZE)

    def _join(self) -> None:
        self._choice.changed.connect(self._choose)
        self._preview.stepped.connect(self._turner.step)
        self._turner.turned.connect(self._show_page)
        self._typesetting.done.connect(self._show_cards)
        self._typesetting.refused.connect(self._refuse)
        self._print.clicked.connect(self._print_cards)
        self._save.clicked.connect(self._save_pdf)
        self._close.clicked.connect(self.reject)

    def _choose(self) -> None:
        """Remember the layout and set the cards to it."""
        chosen = self._choice.layout_chosen
        self._store.change(
            card_format=chosen.format.value,
            card_sheet=chosen.sheet.value,
            card_crop_marks=chosen.crop_marks,
        )
        self._set()

    def _set(self) -> None:
        self._cards = None
        self._enable()
        self._say(self.tr("Setting the cards …"))
        self._typesetting.ask(self._choice.layout_chosen)

    def _show_cards(self, cards: CardSet) -> None:
        self._cards = cards
        self._told.setText(self._summary.of(cards))
        self._say("")
        self._enable()
        self._turner.begin(cards.page_count)

    def _refuse(self, sentence: str) -> None:
        """There are no cards in this layout; another can be chosen."""
        self._cards = None
        self._told.clear()
        self._preview.show_page("")
        self._turner.begin(0)
        self._say(sentence)

    def _show_page(self, page: int) -> None:
        if self._cards is not None:
            self._preview.show_page(self._cards.svg(page))
            titles = self._summary.of_page(self._cards, page)
            self._preview.setAccessibleDescription(f"{self._turner.words}: {titles}")

    def _print_cards(self) -> None:
        """Only now is a printer looked for."""
        if self._cards is None:
            return
        try:
            printer = self.ask_for_printer(self._cards, self._copies.value(), self)
            if printer is not None:
                self._say(self._printing.print(self._cards, printer))
        except PrintError as error:
            self._say(str(error))

    def _save_pdf(self) -> None:
        if self._cards is None:
            return
        folder = start_folder(self._store.current.card_folder)
        suggested = folder / file_name(self._cards.title)
        file = self.ask_for_file(suggested, self.tr("Save the cards as PDF"), self)
        if file is not None:
            self._say(self.tr("Saving …"))
            self._saving = True
            self._enable()
            self._jobs.run(partial(_write, self._cards, file), self._saved, self._not_saved)

    def _saved(self, file: Path | CardError) -> None:
        self._saving = False
        self._enable()
        if isinstance(file, CardError):
            self._say(Refusals(self).text(file))
        else:
            self._store.change(card_folder=str(file.parent))
            self._say(self.tr("Saved as “{file}”.").format(file=file))

    def _not_saved(self, error: Exception) -> None:
        """What nobody foresaw is told too, so that the dialog never waits in vain."""
        self._saving = False
        self._enable()
        self._say(f"{type(error).__name__}: {error}")

    def _enable(self) -> None:
        """Printing and saving wait for the cards as they are chosen, and for a PDF under way."""
        for widget in (self._print, self._save):
            widget.setEnabled(self._cards is not None and not self._saving)

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setAccessibleName(sentence)


def _write(cards: CardSet, file: Path) -> Path | CardError:
    try:
        write_whole(file, cards.pdf())
    except CardError as error:
        return error
    return file


def _copies() -> QSpinBox:
    copies = QSpinBox()
    copies.setObjectName("copies")
    copies.setRange(1, _MOST_COPIES)
    return copies


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


def _sentences(name: str) -> QLabel:
    """Room for sentences as plain text that can be selected and copied."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFixedWidth(_COLUMN)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
