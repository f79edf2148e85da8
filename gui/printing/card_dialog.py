"""The card dialog: a deck, its preview and all options; prints, or saves a PDF or pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from content.cards import CardError, Reason
from content.cards.card_selection import select_passages
from gui.application.card_error_messages import error_message
from gui.application.dialog import Dialog
from gui.application.file_dialogs import FileDialogs
from gui.deck.deck_files import DeckActions
from gui.printing.deck_panel import DeckPanel
from gui.printing.export_actions import ExportActions
from gui.printing.options.options_panel import OptionsPanel
from gui.printing.output.export import CardExport
from gui.printing.output.unreachable_edges import UnreachableEdges
from gui.printing.page_navigator import PageNavigator
from gui.printing.progress_bar import ProgressBar
from gui.printing.sheet_preview import SheetPreview
from gui.printing.typeset_preview import TypesetPreview

if TYPE_CHECKING:
    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore

_SIZE = QSize(1120, 740)
_BUTTONS_WIDTH = 640
"""Pixels that a row of buttons may have: what the smallest screen has between margins."""
_WINDOW_FRAME = QSize(32, 64)
"""Room on the screen for what the system puts around a window."""


class CardDialog(Dialog):
    """Shows passages as they will be printed. Options and folder are remembered.

    `exported` carries which cards were printed or saved, and how that went.
    """

    exported = Signal(str)

    def __init__(
        self,
        library: Library,
        ids: Sequence[str],
        jobs: Jobs,
        store: PreferenceStore,
        data_folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """`ids` are those of passages, documents or municipalities.

        `data_folder` keeps the record of the cards that were printed.
        """
        super().__init__("cardDialog", self.tr("Print cards"), parent)
        # Each part is made inside its parent: one that is moved there later is styled again.
        self._area, content = _scroll_area(self)
        self._deck, self._options = DeckPanel(library, content), OptionsPanel(store, content)
        self.cards = self._deck.cards
        self._sheet, self._navigator = SheetPreview(), PageNavigator()
        self._progress, self._edges = ProgressBar(), UnreachableEdges(jobs)
        self._print = _button("printCards", self.tr("&Print …"))
        self._save = _button("saveCards", self.tr("&Save as PDF …"))
        self._save_pictures = _button("saveCardPictures", self.tr("Save as pict&ures …"))
        self._close = _button("closeCards", self.tr("Close"))
        self._lay_out(content)
        self._preview = TypesetPreview(
            library, jobs, self._deck, self._sheet, self._navigator, self._progress
        )
        self._export = CardExport(library, data_folder, jobs, self)
        self.files = FileDialogs(store, self)
        self.deck_actions = DeckActions(
            library, self._deck, self.files, lambda: self._preview.title
        )
        self.export_actions = ExportActions(
            self._preview, self._options, self._export, self.files, self
        )
        self._connect_signals()
        self._show_deck(library, ids)

    @override
    def reject(self) -> None:
        """Close; but Esc while something is printed or saved stops that first."""
        if self._export.busy:
            self._export.stop()
        else:
            self._preview.stop()
            super().reject()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where they are too wide beside each other."""
        super().resizeEvent(event)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight)
        # The viewport has its width only once the dialog is shown.
        width = self._area.width() - self._area.verticalScrollBar().sizeHint().width()
        if self._columns.minimumSize().width() > width:
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)

    def _lay_out(self, content: QWidget) -> None:
        self._sheet.setAccessibleName(self.tr("Preview"))
        middle = QVBoxLayout()
        middle.addWidget(self._sheet, 1)
        middle.addWidget(self._navigator)
        middle.addWidget(self._edges)
        self._columns = QHBoxLayout(content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._deck)
        self._columns.addLayout(middle, 1)
        self._columns.addWidget(self._options)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(8)
        rows.addWidget(self._area, 1)
        rows.addWidget(self._progress)
        rows.addLayout(_button_rows((self._close, self._save_pictures, self._save, self._print)))
        self._print.setDefault(True)
        self._options.setFocus()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _WINDOW_FRAME))

    def _connect_signals(self) -> None:
        export, actions = self._export, self.export_actions
        self._options.changed.connect(self._typeset)
        self._options.calibration_requested.connect(actions.print_calibration_sheet)
        self._deck.changed.connect(self._typeset)
        self._deck.open_requested.connect(self.deck_actions.open_deck)
        self._deck.save_requested.connect(self.deck_actions.save_deck)
        self._preview.changed.connect(self._update_buttons)
        self._preview.changed.connect(self._check_edges)
        self._edges.found.connect(self._sheet.show_unreachable)
        self._progress.stop_requested.connect(self._preview.stop)
        self._progress.stop_requested.connect(export.stop)
        self._progress.restart_requested.connect(self._typeset)
        actions.failed.connect(self._progress.show_message)
        export.started.connect(self._progress.show_message)
        export.progressed.connect(self._progress.show_progress)
        export.finished.connect(self._progress.show_message)
        export.reported.connect(self.exported)
        export.saved_in.connect(self.files.remember_folder)
        export.started.connect(self._update_buttons)
        export.finished.connect(self._update_buttons)
        self._print.clicked.connect(actions.print_cards)
        self._save.clicked.connect(actions.save_pdf)
        self._save_pictures.clicked.connect(actions.save_pictures)
        self._close.clicked.connect(self.reject)

    def _show_deck(self, library: Library, ids: Sequence[str]) -> None:
        try:
            passages = select_passages(library, ids)
        except CardError as error:
            self._typeset()
            if error.reason is not Reason.NO_CARDS:
                self._progress.show_message(error_message(error))
        else:
            self._deck.set_passages([passage.id for passage in passages])

    def _typeset(self) -> None:
        self._preview.typeset(self._options.card_layout)

    def _check_edges(self) -> None:
        """Look for text that the printer cannot reach, once the cards are typeset."""
        if self._preview.cards is not None:
            self._edges.check(self._options.printer, self._preview.cards.layout)

    def _update_buttons(self) -> None:
        """Printing and saving wait until the cards are typeset, and for each other."""
        for button in (self._print, self._save, self._save_pictures):
            button.setEnabled(self._preview.cards is not None and not self._export.busy)


def _scroll_area(dialog: QWidget) -> tuple[QScrollArea, QWidget]:
    """What keeps the buttons below it on a screen that is too small, and its content."""
    area = QScrollArea(dialog)
    content = QWidget(area.viewport())
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area, content


def _button_rows(buttons: Sequence[QPushButton]) -> QGridLayout:
    """One row, the first button at its left end; two where they are too wide for a laptop."""
    rows = QGridLayout()
    rows.setSpacing(8)
    width = sum(button.sizeHint().width() + rows.spacing() for button in buttons)
    columns = len(buttons) if width <= _BUTTONS_WIDTH else 2
    for number, button in enumerate(buttons):
        row, column = divmod(number, columns)
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        rows.addWidget(button, row, column, side)
    rows.setColumnStretch(0, 1)
    return rows


def _button(object_name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(object_name)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button
