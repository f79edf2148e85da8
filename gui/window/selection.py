"""What commands act on: the rows selected in a list or the tree, else the passage on the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.reading.reading_column import ReadingColumn
    from gui.search.hit_list import HitList
    from gui.search.search_field import SearchField
    from gui.tree.tree_view import TreeView


class Selection(QObject):
    """Remembers which pane had the focus last; buttons and menus have it in passing."""

    changed = Signal()  # another pane has the focus

    def __init__(
        self, tree: TreeView, field: SearchField, hits: HitList, column: ReadingColumn
    ) -> None:
        super().__init__(column)
        self._column = column
        self._rows_of: dict[QWidget | None, Callable[[], tuple[str, ...]]] = {
            tree: tree.selected_rows,
            field: hits.selected_passages,
            hits: hits.selected_passages,
        }
        self._last: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._remember)  # type: ignore[union-attr]

    def add_pane(self, pane: QWidget, selected: Callable[[], tuple[str, ...]]) -> None:
        """Ask `selected` for the ids of what is selected while this pane had the focus last."""
        self._rows_of[pane] = selected
        pane.destroyed.connect(partial(self._rows_of.pop, pane, None))

    def rows(self) -> tuple[str, ...]:
        """The ids of the rows that are selected: of passages, documents or municipalities.

        () where commands act on the page: that is the one passage selected, or nothing is.
        """
        selected = self._rows_of[self._last]() if self._last in self._rows_of else ()
        return () if selected == self._page() else selected

    def ids(self) -> tuple[str, ...]:
        """The ids of what commands act on; () if nothing is read or selected."""
        return self.rows() or self._page()

    def _page(self) -> tuple[str, ...]:
        passage = self._column.passage
        return (passage.id,) if passage is not None else ()

    def _remember(self, _before: QWidget | None, now: QWidget | None) -> None:
        views = (self._column.passage_view, self._column.current_view)
        if now is not self._last and (now in self._rows_of or now in views):
            self._last = now
            self.changed.emit()
