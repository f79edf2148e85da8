"""The main window: lays out the panels and joins them; each panel knows only its own work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from content.library import Library
    from gui.jobs import Jobs
    from gui.preferences import PreferenceStore
    from index import Index

    OpenSearch = Callable[[Callable[[int, int], None]], Index]
    """Opens or builds the index, telling (done, all); called once, in a job, after the first frame."""


class MainWindow(QMainWindow):
    """The reference on the screen: `MainWindow(library, open_search, store, jobs)`.

    Before it, the composer loads the fonts, the theme, the text size and the language.
    `open_search(progress)` is called in a job after the first frame; a query typed before it
    has returned is answered when it has. Closing the window closes `jobs`.
    """

    def __init__(
        self,
        library: Library,
        open_search: OpenSearch,
        store: PreferenceStore,
        jobs: Jobs,
    ) -> None:
        super().__init__()
        self._library = library
        self._open_search = open_search
        self._store = store
        self._jobs = jobs
