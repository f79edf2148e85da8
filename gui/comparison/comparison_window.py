"""The window with two to four passages side by side, and what they have in common."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.appearance.fonts import pixels
from gui.application.announcement import announce
from gui.application.dialog import Dialog
from gui.comparison.concept_labels import concept_label
from gui.comparison.concept_legend import ConceptLegend
from gui.comparison.dialog_foot import DialogFoot
from gui.comparison.passage_column import PassageColumn
from gui.comparison.sheets import comparison_sheet
from gui.printing.text_label import TextLabel

if TYPE_CHECKING:
    from content.library import Library
    from gui.comparison.index_work import Compared
    from gui.comparison.table_output import TableOutput
    from gui.reading.typography import PageFormats
    from gui.wall.wall_commands import WallCommands

_SIZE = QSize(1240, 760)
_WINDOW_FRAME = QSize(32, 64)
_LEGEND, _COLUMN = 220, 320
_SMALLER = 88
"""Percent of the text size in three columns or four, so that few words have no room."""


class ComparisonWindow(Dialog):
    """Columns that scroll together or apart; one key goes from shared concept to shared concept."""

    def __init__(
        self,
        compared: Compared,
        library: Library,
        formats: PageFormats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("comparisonWindow", self.tr("Compare"), parent)
        self._compared, self._library = compared, library
        self._is_followed = False  # by the legend, which page keys of the wall move
        comparison = compared.comparison
        shown = _for_columns(formats, len(comparison.passages))
        self.columns = [PassageColumn(library, each, shown) for each in comparison.passages]
        self.legend = ConceptLegend()
        self._none = TextLabel("noSharedConcepts")
        self._scrolls_together = QCheckBox(self.tr("&Scroll together"))
        self._scrolls_together.setChecked(True)
        self._shows_difference = QCheckBox(self.tr("Show &differences"))
        self.foot = DialogFoot(self)
        self._lay_out()
        self._connect_signals()
        self.legend.show_concepts(comparison, formats)
        self.legend.setVisible(bool(comparison.concepts))
        self._none.setVisible(not comparison.concepts)
        self._none.setText(self.tr("These passages share no concept."))
        self._shows_difference.setVisible(compared.difference is not None)
        self._shows_difference.setChecked(compared.versions)
        self._mark(differences=compared.versions)
        self.columns[0].setFocus()

    def step(self, by: int) -> None:
        """Go to the next shared concept, or to the one before."""
        if self._shows_difference.isChecked():
            self._shows_difference.setChecked(False)
        self.legend.step(by)

    def connect_output(self, output: TableOutput) -> None:
        """Save and print with this."""
        comparison, library = self._compared.comparison, self._library
        output.message.connect(self.foot.show_message)
        sheet = partial(comparison_sheet, comparison, library)
        save = self.foot.add_button(self.tr("Save as &PDF …"), "saveComparison")
        save.clicked.connect(lambda: output.save_pdf(sheet()))
        print_ = self.foot.add_button(self.tr("P&rint …"), "printComparison")
        print_.clicked.connect(lambda: output.print_sheet(sheet()))
        for button in (save, print_):
            button.setEnabled(bool(comparison.concepts))

    def connect_wall(self, walls: WallCommands) -> None:
        """Put the concepts on the wall, from the selected one on; page keys go through them."""
        button = self.foot.add_button(self.tr("On the &wall"), "comparisonOnWall")
        button.setEnabled(bool(self._compared.comparison.concepts))
        button.setToolTip(_native("Ctrl+Return"))
        send = partial(self._send_to, walls)
        button.clicked.connect(send)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(send)

    def _send_to(self, walls: WallCommands) -> None:
        from gui.comparison.concept_slides import concept_slides
        from gui.wall.wall_step import WallStep

        slides = concept_slides(self._compared.comparison, self._library)
        if not slides:
            return
        wall, was_on = walls.wall, walls.wall.is_on
        if not self._is_followed:
            self._is_followed = True
            wall.step_changed.connect(self.legend.select)
        steps = [WallStep(text, pointing=pointing) for text, pointing in slides]
        wall.show(steps, max(0, self.legend.number))
        if not was_on:
            walls.start_wall()  # with its strip

    def _lay_out(self) -> None:
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._none)
        beside.addWidget(self.legend, 1)
        panes.addWidget(side)
        for column in self.columns:
            panes.addWidget(column)
        panes.setSizes([_LEGEND, *(_COLUMN for _ in self.columns)])
        panes.setStretchFactor(0, 0)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for box in (self._scrolls_together, self._shows_difference):
            choices.addWidget(box)
        choices.addStretch(1)
        for text, name, by, keys in (
            (self.tr("&Previous concept"), "previousConcept", -1, "Ctrl+Shift+J"),
            (self.tr("&Next concept"), "nextConcept", 1, "Ctrl+J"),
        ):
            choices.addWidget(self._step_button(text, name, by, keys))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(choices)
        rows.addWidget(panes, 1)
        rows.addWidget(self.foot)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _WINDOW_FRAME))

    def _step_button(self, text: str, name: str, by: int, keys: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        QShortcut(QKeySequence(keys), self).activated.connect(partial(self.step, by))
        button.setToolTip(_native(keys))
        button.setEnabled(bool(self._compared.comparison.concepts))
        button.clicked.connect(partial(self.step, by))
        return button

    def _connect_signals(self) -> None:
        self.legend.concept_selected.connect(self._show_concept)
        self._shows_difference.toggled.connect(lambda on: self._mark(differences=on))
        for column in self.columns:
            bar = column.verticalScrollBar()
            bar.valueChanged.connect(partial(self._scroll_with, column))

    def _mark(self, *, differences: bool) -> None:
        difference = self._compared.difference
        if differences and difference is not None:
            older, newer = self.columns
            older.mark_changes(difference.removed, added=False)
            newer.mark_changes(difference.added, added=True)
            return
        for column in self.columns:
            column.mark(self._compared.comparison.concepts)

    def _show_concept(self, concept: str) -> None:
        together = self._scrolls_together.isChecked()
        self._scrolls_together.setChecked(False)  # each column goes to its own words
        for column in self.columns:
            column.show_concept(concept)
        self._scrolls_together.setChecked(together)
        announce(self, concept_label(concept))

    def _scroll_with(self, scrolled: PassageColumn, value: int) -> None:
        """Scroll the other columns as far down as this one is, in proportion."""
        if not self._scrolls_together.isChecked():
            return
        share = value / max(1, scrolled.verticalScrollBar().maximum())
        for column in self.columns:
            bar = column.verticalScrollBar()
            if column is not scrolled:
                bar.blockSignals(True)  # noqa: FBT003 - Qt's own
                bar.setValue(round(share * bar.maximum()))
                bar.blockSignals(False)  # noqa: FBT003


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _for_columns(formats: PageFormats, count: int) -> PageFormats:
    """The formats for so many columns."""
    if count <= 2:
        return formats
    reading = QFont(formats.reading)
    reading.setPixelSize(pixels(formats.reading.pixelSize(), _SMALLER))
    return formats._replace(reading=reading)
