"""The hits of the newest answer as a model: what is shown, spoken and told of each."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from gui.search.hit_row import HitRow, HitRows

AnyIndex = QModelIndex | QPersistentModelIndex


def _no_row(_place: int) -> HitRow:
    raise IndexError


NO_ROWS = HitRows((), _no_row)


def _spoken(row: HitRow) -> str:
    return f"{row.title}, {row.place}: {row.snippet}"


def tooltip(row: HitRow) -> str:
    """Plain text in a frame that lets long lines wrap."""
    return f"<p>{escape(row.why).replace(chr(10), '<br>')}</p>" if row.why else ""


_SHOWN: dict[int, Callable[[HitRow], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: row.why,
    Qt.ItemDataRole.ToolTipRole: tooltip,
    Qt.ItemDataRole.UserRole: lambda row: row,
}


class HitModel(QAbstractListModel):
    """The rows of the newest answer; further ones are wanted when a view comes to the end."""

    more_wanted = Signal(int)  # rows that are there so far

    def __init__(self) -> None:
        super().__init__()
        self._rows = NO_ROWS
        self._waits = False

    def take(self, rows: HitRows) -> None:
        """Show these rows instead."""
        self._waits = False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def go_on(self, rows: HitRows) -> None:
        """Show the same answer with further rows."""
        before = self._rows
        if not rows.continues(before):
            self.take(rows)
            return
        self._waits = False
        self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
        self._rows = rows
        self.endInsertRows()

    def row(self, index: AnyIndex) -> HitRow:
        """The row behind a valid index."""
        return self._rows[index.row()]

    def passages(self) -> tuple[str, ...]:
        """The ids of the rows' passages."""
        return self._rows.passages

    def row_of(self, passage: str) -> int:
        """Where a passage stands among the hits; -1 if it does not."""
        passages = self._rows.passages
        return passages.index(passage) if passage in passages else -1

    @override
    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and not self._waits and 0 < len(self._rows) < self._rows.total

    @override
    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._waits = True
            self.more_wanted.emit(len(self._rows))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        shown = _SHOWN.get(role)
        return shown(self._rows[index.row()]) if shown is not None else None
