"""The lines of a text with their numbers, and what each is proposed to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)
from typing_extensions import override

from content.importing.element import Element, Role
from gui.appearance.theme import current_colours
from gui.importing.role_names import element_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_NUMBER, _ROLE, _TEXT = range(3)
_CELL_PADDING = 24
"""Pixels left and right of the text of a cell, with something to spare."""
_LEFT_OUT = frozenset({Role.FURNITURE, Role.CONTENTS})
_ANY = QModelIndex()


class _Row(NamedTuple):
    number: int
    text: str
    element: Element
    is_first: bool
    is_unplaced: bool


class _LineModel(QAbstractTableModel):
    """One row for each line that is not blank."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []

    def set_rows(self, rows: list[_Row]) -> None:
        """Show other rows; of the same lines, without losing what is selected."""
        same = [each.number for each in rows] == [each.number for each in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _TEXT))

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ANY) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ANY) -> int:
        return 3

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Line"), self.tr("What it is"), self.tr("The text as it was received"))[
            section
        ]

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == _TEXT:
            return row.text
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(row, column)
        if role == Qt.ItemDataRole.FontRole and row.element.role in {Role.HEADING, Role.TITLE}:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == _NUMBER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignTop
        return None

    def _text(self, row: _Row, column: int) -> str:
        if column == _NUMBER:
            return str(row.number)
        if column == _TEXT:
            return row.text
        if row.is_unplaced:
            return self.tr("Belongs nowhere")
        return element_name(row.element) if row.is_first else ""


def _colour(row: _Row, column: int) -> QColor | None:
    colours = current_colours()
    if row.is_unplaced:
        return QColor(colours.fault)
    if column != _TEXT or row.element.role in _LEFT_OUT:
        return QColor(colours.muted)
    return None


class _WrappingDelegate(QStyledItemDelegate):
    """Makes a row as high as its text is when it is wrapped, which Qt's tree does not do."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        if index.column() != _TEXT:
            return size
        text = str(index.data())
        view = cast(QTreeView, self.parent())
        width = view.columnWidth(_TEXT) - _CELL_PADDING
        lines = option.fontMetrics.boundingRect(
            QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, text
        )
        one_line = option.fontMetrics.height()
        return QSize(size.width(), size.height() - one_line + max(one_line, lines.height()))


class SourceLines(QTreeView):
    """Lines can be selected one by one, in ranges and by dragging."""

    lines_selected = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sourceLines")
        self.setAccessibleName(self.tr("Lines of the text"))
        self._model = _LineModel()
        self.setModel(self._model)
        self.setItemDelegate(_WrappingDelegate(self))
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(True)
        header.sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.selectionModel().selectionChanged.connect(lambda *_: self.lines_selected.emit())

    def show_elements(self, elements: Sequence[Element], unplaced: Collection[int]) -> None:
        """Show these lines."""
        self._model.set_rows(
            [
                _Row(line.number, line.text, each, line is each.lines[0], line.number in unplaced)
                for each in elements
                for line in each.lines
            ]
        )

    def selected_lines(self) -> tuple[int, ...]:
        """The numbers of the selected lines, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._model.rows[row].number for row in rows)

    def select_lines(self, lines: Collection[int]) -> None:
        """Select these lines and show the first; none of them scrolls out of sight for it."""
        rows = [row for row, each in enumerate(self._model.rows) if each.number in lines]
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row, 0), self._model.index(row, _TEXT))
        if not rows:
            return
        model = self.selectionModel()
        first = self._model.index(rows[0], 0)
        model.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(first)
