"""The table of themes as a model: a row for each concept, a column for each municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from typing_extensions import override

from gui.comparison.concept_labels import concept_label
from gui.comparison.sheets import blank_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.model import Municipality
    from gui.appearance.colours import Colours
    from index.comparison import Theme, ThemeCell

    AnyIndex = QModelIndex | QPersistentModelIndex

_HORIZONTAL = Qt.Orientation.Horizontal


class ThemeModel(QAbstractTableModel):
    """A cell says in how many passages the concept is, and the strongest sentence as a tool tip."""

    def __init__(self, municipalities: Sequence[Municipality], colours: Colours) -> None:
        super().__init__()
        self._municipalities, self._colours = municipalities, colours
        self.themes: Sequence[Theme] = ()

    def set_themes(self, themes: Sequence[Theme]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.themes = themes
        self.endResetModel()

    def cell(self, index: AnyIndex) -> ThemeCell | None:
        """What a municipality says of a concept; None if nothing."""
        municipality = self._municipalities[index.column()].id
        return self.themes[index.row()].cells.get(municipality)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.themes)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._municipalities)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == _HORIZONTAL:
            return self._municipalities[section].short_name
        return concept_label(self.themes[section].concept)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("%n passage(s)", "", len(cell.passages)) if cell else blank_text()
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.sentence.whole if cell else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, cell)
        if role == Qt.ItemDataRole.ForegroundRole and cell is None:
            return QBrush(QColor(self._colours.muted))
        if role == Qt.ItemDataRole.FontRole and cell is None:
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def _spoken(self, index: AnyIndex, cell: ThemeCell | None) -> str:
        theme = concept_label(self.themes[index.row()].concept)
        municipality = self._municipalities[index.column()].short_name
        said = self.tr("%n passage(s)", "", len(cell.passages)) if cell else blank_text()
        return f"{theme}, {municipality}: {said}"
