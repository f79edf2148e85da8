"""The hits of the newest answer as a Qt model: what is shown and spoken of each."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from gui.search.hit_rows import HitRow, HitRows

AnyIndex = QModelIndex | QPersistentModelIndex


def _no_row(_position: int) -> HitRow:
    raise IndexError


NO_ROWS = HitRows((), _no_row)


def spoken(row: HitRow, heading: str) -> str:
    """What is said of a hit that is not in focus: heading, title, place and why it is one."""
    sentences = (heading, f"{row.title}, {row.place}", *row.explanation.split("\n"))
    return ". ".join(filter(None, sentences))


def _text_in_focus(row: HitRow) -> str:
    return f"{row.title}, {row.place}: {row.snippet}"


def tooltip(row: HitRow) -> str:
    """The explanation as HTML whose long lines wrap; "" without one."""
    lines = escape(row.explanation).replace("\n", "<br>")
    return f"<p>{lines}</p>" if lines else ""


_VALUES: dict[int, Callable[[HitRow], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.AccessibleTextRole: _text_in_focus,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: row.explanation,
    Qt.ItemDataRole.ToolTipRole: tooltip,
    Qt.ItemDataRole.UserRole: lambda row: row,
}


HEADING = Qt.ItemDataRole.UserRole + 1
"""The role of the heading above a row, "" for most."""


class HitModel(QAbstractListModel):
    """The rows of the newest answer; a view that comes to their end asks for further ones."""

    more_wanted = Signal(int)  # rows that are there so far

    def __init__(self) -> None:
        super().__init__()
        self._rows = NO_ROWS
        self._more_requested = False

    def set_rows(self, rows: HitRows) -> None:
        """Show the rows of a new answer."""
        self._more_requested = False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def extend(self, rows: HitRows) -> None:
        """Show the rows of the same answer and further ones."""
        before = self._rows
        if not rows.extends(before):
            self.set_rows(rows)
            return
        self._more_requested = False
        self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
        self._rows = rows
        self.endInsertRows()

    def row(self, index: AnyIndex) -> HitRow:
        """The row behind a valid index."""
        return self._rows[index.row()]

    def passages(self) -> tuple[str, ...]:
        """The ids of the rows' passages."""
        return self._rows.passages

    def position_of(self, passage: str) -> int:
        """The row number of a passage; -1 if it is no hit."""
        passages = self._rows.passages
        return passages.index(passage) if passage in passages else -1

    @override
    def canFetchMore(self, parent: AnyIndex) -> bool:
        further = 0 < len(self._rows) < self._rows.total
        return further and not parent.isValid() and not self._more_requested

    @override
    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._more_requested = True
            self.more_wanted.emit(len(self._rows))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        heading = self._rows.heading_of(index.row())
        if role == HEADING:
            return heading
        value = _VALUES.get(role)
        if value is None:
            return None
        shown = value(self._rows[index.row()])
        is_spoken = heading and role == Qt.ItemDataRole.AccessibleTextRole
        return f"{heading}. {shown}" if is_spoken else shown
