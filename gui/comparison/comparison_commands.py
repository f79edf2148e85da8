"""The commands that put passages side by side and show the themes of all municipalities."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from content.library import Library
    from gui.application.preferences import PreferenceStore
    from gui.comparison.index_work import Candidates, Compared
    from gui.comparison.theme_window import ThemeWindow
    from gui.reading.reading_column import ReadingColumn
    from gui.search.search_worker import SearchWorker
    from gui.wall.wall_commands import WallCommands


_WALL_ACTIONS = {
    *("start_wallAction", "end_wallAction"),
    *("blacken_wallAction", "freeze_wallAction", "clear_wallAction"),
}
"""Those of the main window whose keys are for the windows over it too."""


class ComparisonCommands(QObject):
    """Everything that they show is imported when it is first asked for, and found in jobs.

    `worker` has the index, `selected` gives the ids of what commands act on; a passage is opened
    as a link on the page of `column` is.
    """

    def __init__(
        self,
        library: Library,
        store: PreferenceStore,
        worker: SearchWorker,
        selected: Callable[[], tuple[str, ...]],
        column: ReadingColumn,
        walls: WallCommands,
    ) -> None:
        super().__init__(column)
        self._library, self._store, self._worker = library, store, worker
        self._selected, self._page, self._walls = selected, column.passage_view, walls
        self._concepts: Sequence[str] | None = None  # rows of the table; None: the usual ones

    def compare(self) -> None:
        """Put the selected passages side by side; to one alone offer those most like it."""
        passages = [each for each in self._selected() if each in self._library]
        if len(passages) > 1:
            self.compare_passages(passages)
        elif passages:
            self._offer(passages[0])

    def show_themes(self) -> None:
        """Show which municipality speaks of what."""
        from gui.comparison.table_output import TableOutput
        from gui.comparison.theme_window import ThemeWindow

        window = ThemeWindow(self._library, self._page.formats, self._page.window())
        window.connect_output(TableOutput(self._worker.jobs, self._store, window))
        window.themes_wanted.connect(partial(self._find_themes, window))
        window.comparison_wanted.connect(self.compare_passages)
        window.passage_opened.connect(window.accept)
        window.passage_opened.connect(self._page.link_activated)
        self._find_themes(window, self._concepts, all_passages=False)
        window.open()

    def compare_passages(self, passages: Sequence[str]) -> None:
        """Put these passages side by side."""
        from gui.comparison.index_work import find_comparison

        find = partial(find_comparison, self._library, tuple(passages))
        self._worker.ask(find, self._show_comparison)

    def _offer(self, passage_id: str) -> None:
        from gui.comparison.index_work import find_candidates

        find = partial(find_candidates, self._library, passage_id)
        self._worker.ask(find, self._show_choice)

    def _show_choice(self, candidates: Candidates) -> None:
        from gui.comparison.passage_choice import PassageChoice

        choice = PassageChoice(self._library, candidates, self._page.window())
        choice.chosen.connect(self.compare_passages)
        choice.open()

    def _show_comparison(self, compared: Compared) -> None:
        from gui.comparison.comparison_window import ComparisonWindow
        from gui.comparison.table_output import TableOutput

        above = self._page.window().findChild(QWidget, "themeWindow")
        window = ComparisonWindow(
            compared, self._library, self._page.formats, above or self._page.window()
        )
        window.connect_output(TableOutput(self._worker.jobs, self._store, window))
        window.connect_wall(self._walls)
        for action in self._page.window().actions():
            if action.objectName() in _WALL_ACTIONS:
                window.addAction(action)
        window.open()

    def _find_themes(
        self,
        window: ThemeWindow,
        concepts: Sequence[str] | None,
        all_passages: bool,
    ) -> None:
        from gui.comparison.index_work import find_themes

        self._concepts = concepts
        find = partial(find_themes, concepts, all_passages=all_passages)
        self._worker.ask(find, window.show_themes)
