"""The proposed passages as the tree of the library will show them, with what is in each and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator
from typing_extensions import override

from gui.appearance.theme import current_colours
from gui.importing.reason_texts import reason_text
from gui.importing.role_names import element_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtCore import QItemSelection

    from content.importing.element import Element
    from content.model import Document

_REASON_WIDTH = 120
"""Pixels; the reader can widen it, and the tool tip has all of it."""

_LINES = Qt.ItemDataRole.UserRole


class StructureTree(QTreeWidget):
    """A passage of the document, and below it the elements that it has."""

    lines_chosen = Signal(object)  # a tuple of the numbers of lines that the reader selects

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("structureTree")
        self.setAccessibleName(self.tr("Structure of the text"))
        self.setHeaderLabels([self.tr("As it will be"), self.tr("Why")])
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().resizeSection(1, _REASON_WIDTH)
        self._is_updating = False

    def show_structure(self, document: Document | None, elements: Sequence[Element]) -> None:
        """Show the document that the elements make; without one, the elements alone."""
        self._is_updating = True
        self.clear()
        left = list(elements)
        for passage in document.passages if document else ():
            numbers = {n for lines in passage.source for n in range(lines.first, lines.last + 1)}
            own = [each for each in left if each.range.first in numbers]
            left = [each for each in left if each not in own]
            item = self._item(passage.shown_title, "", [n for each in own for n in _numbers(each)])
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
            self.addTopLevelItem(item)
            item.addChildren([self._element_item(each) for each in own])
        self.addTopLevelItems([self._element_item(each) for each in left])
        self.expandAll()
        self._is_updating = False

    def show_lines(self, lines: Collection[int]) -> None:
        """Mark and show the element with the first of these lines."""
        item = next((each for each in self._items() if set(lines) & set(_lines_of(each))), None)
        if item is not None:
            self._is_updating = True
            self.setCurrentItem(item)
            self.scrollToItem(item)
            self._is_updating = False

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._is_updating:
            lines = {line for item in self.selectedItems() for line in _lines_of(item)}
            self.lines_chosen.emit(tuple(sorted(lines)))

    def _items(self) -> Iterable[QTreeWidgetItem]:
        """The elements, not the passages around them."""
        iterator = QTreeWidgetItemIterator(self, QTreeWidgetItemIterator.IteratorFlag.NoChildren)
        while (item := iterator.value()) is not None:
            yield item
            iterator += 1

    def _element_item(self, element: Element) -> QTreeWidgetItem:
        name = element_name(element)
        text = self.tr("{role}: {words}").format(role=name, words=element.text)
        return self._item(text, reason_text(element.reason), _numbers(element))

    def _item(self, text: str, reason: str, lines: Sequence[int]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text, reason])
        item.setData(0, _LINES, tuple(lines))
        item.setToolTip(0, text)
        item.setToolTip(1, reason)
        item.setForeground(1, QColor(current_colours().muted))
        return item


def _numbers(element: Element) -> list[int]:
    return [line.number for line in element.lines]


def _lines_of(item: QTreeWidgetItem) -> tuple[int, ...]:
    return tuple(item.data(0, _LINES))
