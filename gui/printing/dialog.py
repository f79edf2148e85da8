"""The card dialog: a deck, its preview, every choice; prints, or saves a PDF or pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from content.cards import CardError, Reason
from content.cards.card_selection import select_passages
from gui.printing.deck_panel import DeckPanel
from gui.printing.dialog_actions import Bench, Errands
from gui.printing.error_messages import Refusals
from gui.printing.options.options_panel import Choices
from gui.printing.output.export import Outputs
from gui.printing.page_navigator import PageTurner
from gui.printing.preview import SheetPreview
from gui.printing.progress_bar import WorkLine
from gui.printing.typeset_preview import Proof

if TYPE_CHECKING:
    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore

_SIZE = QSize(1120, 740)
_FRAME = QSize(32, 64)
"""Room on the screen for what the system puts around a window."""


class CardDialog(QDialog):
    """Shows passages as they will be printed. The choices and the folder are remembered."""

    def __init__(
        self,
        library: Library,
        passage_ids: Sequence[str],
        jobs: Jobs,
        store: PreferenceStore,
        printed: Path,
        parent: QWidget | None = None,
    ) -> None:
        """`printed` is the folder that remembers the cards that were printed."""
        super().__init__(parent)
        self.setObjectName("cardDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print cards"))
        self._deck, self._choices, self._line = DeckPanel(library), Choices(store), WorkLine()
        self._preview, self._turner = SheetPreview(), PageTurner()
        self._print = _button("printCards", self.tr("&Print …"))
        self._save = _button("saveCards", self.tr("&Save as PDF …"))
        self._draw = _button("saveCardPictures", self.tr("Save as pict&ures …"))
        self._close = _button("closeCards", self.tr("Close"))
        self._lay_out()
        self._proof = Proof(library, jobs, self._deck, self._preview, self._turner, self._line)
        self._outputs = Outputs(library, printed, jobs, self)
        self.errands = Errands(
            Bench(
                library,
                store,
                self._deck,
                self._choices,
                self._proof,
                self._outputs,
                self._line,
            ),
            self,
        )
        self._join()
        self._begin(library, passage_ids)

    @override
    def reject(self) -> None:
        """Close; but Esc while something is printed or saved stops that first."""
        if self._outputs.busy:
            self._outputs.stop()
        else:
            self._proof.stop()
            super().reject()

    def _lay_out(self) -> None:
        self._preview.setAccessibleName(self.tr("Preview"))
        middle = QVBoxLayout()
        middle.addWidget(self._preview, 1)
        middle.addWidget(self._turner)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._deck)
        top.addLayout(middle, 1)
        top.addWidget(self._choices)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self._close)
        bottom.addStretch()
        for button in (self._draw, self._save, self._print):
            bottom.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(8)
        whole.addLayout(top, 1)
        whole.addWidget(self._line)
        whole.addLayout(bottom)
        self._print.setDefault(True)
        self._choices.setFocus()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))

    def _join(self) -> None:
        outputs, errands = self._outputs, self.errands
        self._choices.changed.connect(self._set)
        self._choices.printer.calibrating.connect(errands.print_calibration)
        self._deck.changed.connect(self._set)
        self._deck.opening.connect(errands.open_deck)
        self._deck.saving.connect(errands.save_deck)
        self._proof.changed.connect(self._enable)
        self._line.stopped.connect(self._proof.stop)
        self._line.stopped.connect(outputs.stop)
        self._line.again.connect(self._set)
        outputs.began.connect(self._line.begin)
        outputs.progressed.connect(self._line.show_progress)
        outputs.ended.connect(self._line.say)
        outputs.kept.connect(errands.keep_folder)
        outputs.began.connect(self._enable)
        outputs.ended.connect(self._enable)
        self._print.clicked.connect(errands.print_cards)
        self._save.clicked.connect(errands.save_pdf)
        self._draw.clicked.connect(errands.save_pictures)
        self._close.clicked.connect(self.reject)

    def _begin(self, library: Library, ids: Sequence[str]) -> None:
        """Show the cards; of what cannot be shown it is said why."""
        try:
            passages = select_passages(library, ids)
        except CardError as error:
            self._set()
            if error.reason is not Reason.NO_CARDS:
                self._line.say(Refusals(self).text(error))
        else:
            self._deck.show_passages([passage.id for passage in passages])
            self._set()

    def _set(self) -> None:
        self._proof.set(self._choices.layout_chosen)

    def _enable(self) -> None:
        """Printing and saving wait for the cards as they are chosen, and for each other."""
        for widget in (self._print, self._save, self._draw):
            widget.setEnabled(self._proof.cards is not None and not self._outputs.busy)


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button
