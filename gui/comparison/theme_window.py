"""The window with the table of themes: which municipality speaks of what, and how."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from content.table_file import csv_bytes
from gui.application.dialog import Dialog
from gui.comparison.concept_labels import concept_label
from gui.comparison.dialog_foot import DialogFoot
from gui.comparison.sheets import blank_text, theme_rows, themes_sheet
from gui.comparison.theme_choice import ThemeChoice
from gui.comparison.theme_model import ThemeModel
from gui.comparison.theme_passages import ThemePassages

if TYPE_CHECKING:
    from content.library import Library
    from gui.comparison.table_output import TableOutput
    from gui.reading.typography import PageFormats
    from index.comparison import Theme, Themes

_SIZE = QSize(1180, 760)
_WINDOW_FRAME = QSize(32, 64)
_CHOICE, _TABLE = 220, 920


class ThemeWindow(Dialog):
    """The cell that is selected shows its strongest sentence and its passages below.

    `themes_wanted` asks for other rows, or for all passages instead of the principles alone.
    """

    themes_wanted = Signal(object, bool)  # list[str], whether all passages count
    passage_opened = Signal(str)
    comparison_wanted = Signal(object)  # list[str] of passages

    def __init__(
        self, library: Library, formats: PageFormats, parent: QWidget | None = None
    ) -> None:
        super().__init__("themeWindow", self.tr("Themes"), parent)
        self._library, self._formats = library, formats
        self.model = ThemeModel(library.municipalities, formats.colours)
        self.table, self.choice = QTableView(), ThemeChoice()
        self.passages = ThemePassages(library, formats)
        self.all_passages = QCheckBox(self.tr("Count &all passages, not only principles"))
        self.compare = QPushButton(self.tr("&Compare this theme"))
        self.foot = DialogFoot(self)
        self._set_up_table()
        self._lay_out()
        self._connect_signals()
        self.table.setFocus()

    def show_themes(self, themes: Themes) -> None:
        """Show these rows; the cell that was selected stays so if it is still there."""
        row, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        self.model.set_themes(themes.themes)
        self.choice.show_themes(themes.offered, [each.concept for each in themes.themes])
        self.table.resizeRowsToContents()
        shown = self.model.index(min(max(row, 0), self.model.rowCount() - 1), max(column, 0))
        self.table.setCurrentIndex(shown)
        self._show_cell(shown)

    def connect_output(self, output: TableOutput) -> None:
        """Save and print with this."""
        output.message.connect(self.foot.show_message)
        for text, name, save in (
            (self.tr("Save for a &spreadsheet …"), "saveThemeTable", self._save_table),
            (self.tr("Save as &PDF …"), "saveThemes", self._save_pdf),
            (self.tr("P&rint …"), "printThemes", self._print),
        ):
            self.foot.add_button(text, name).clicked.connect(partial(save, output))

    @property
    def theme(self) -> Theme | None:
        """The theme of the row that is selected."""
        row = self.table.currentIndex().row()
        return self.model.themes[row] if 0 <= row < len(self.model.themes) else None

    def strongest_passages(self) -> list[str]:
        """Of the selected theme the strongest passage of each municipality, at most four."""
        cells = self.theme.cells if self.theme else {}
        order = [each.id for each in self._library.municipalities if each.id in cells]
        return [cells[each].passages[0] for each in order][:4]

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("themeTable")
        table.setAccessibleName(self.tr("Themes and municipalities"))
        table.setModel(self.model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setCornerButtonEnabled(False)
        columns, rows = table.horizontalHeader(), table.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setMinimumSectionSize(90)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        rows.setHighlightSections(False)
        columns.sectionResized.connect(table.resizeRowsToContents)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        self.compare.setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(self.all_passages)
        top.addStretch(1)
        top.addWidget(self.compare)
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.table)
        right.addWidget(_scrolling(self.passages))
        right.setSizes([500, 160])
        panes = QSplitter()
        panes.addWidget(self.choice)
        panes.addWidget(right)
        for splitter in (panes, right):
            splitter.setChildrenCollapsible(False)
        panes.setSizes([_CHOICE, _TABLE])
        panes.setStretchFactor(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(top)
        rows.addWidget(panes, 1)
        rows.addWidget(self.foot)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _WINDOW_FRAME))

    def _connect_signals(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.table.activated.connect(self._enter)
        self.choice.changed.connect(self._ask)
        self.all_passages.toggled.connect(self._ask)
        self.passages.passage_opened.connect(self.passage_opened)
        self.compare.clicked.connect(self._compare)

    def _save_table(self, output: TableOutput) -> None:
        output.save_table(
            self.windowTitle(), csv_bytes(theme_rows(self.model.themes, self._library))
        )

    def _save_pdf(self, output: TableOutput) -> None:
        output.save_pdf(themes_sheet(self.model.themes, self._library))

    def _print(self, output: TableOutput) -> None:
        output.print_sheet(themes_sheet(self.model.themes, self._library))

    def _ask(self) -> None:
        self.themes_wanted.emit(self.choice.ticked(), self.all_passages.isChecked())

    def _compare(self) -> None:
        self.comparison_wanted.emit(self.strongest_passages())

    def _enter(self, index: QModelIndex) -> None:
        """From a cell to its passages."""
        if self.model.cell(index) is not None:
            self.passages.focus_first()

    def _show_cell(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.passages.show_nothing("")
            return
        theme = concept_label(self.model.themes[index.row()].concept)
        municipality = self._library.municipalities[index.column()].short_name
        cell = self.model.cell(index)
        if cell is None:
            self.passages.show_nothing(f"{theme} · {municipality}: {blank_text()}.")
        else:
            self.passages.show_cell(f"{theme} · {municipality}", cell)
        self.compare.setEnabled(len(self.strongest_passages()) > 1)


def _scrolling(widget: QWidget) -> QScrollArea:
    """The widget where it scrolls if it has no room."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(widget)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
