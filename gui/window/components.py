"""The parts of the window, made in the order in which they need each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.reading.navigation import Navigation
from gui.reading.reading_column import ReadingColumn
from gui.scope.hit_counts import HitCounts
from gui.scope.scope import ScopeChoice
from gui.scope.scope_size import ScopeExtent
from gui.search.answer_presenter import AnswerView
from gui.search.card_code_lookup import CardCodes
from gui.search.page_highlights import PageMarks
from gui.search.search_field import SearchField
from gui.search.search_session import SearchSession
from gui.search.search_worker import SearchWorker
from gui.tree.tree_model import LibraryTree
from gui.tree.tree_view import TreeView
from gui.window.appearance_switcher import Appearance
from gui.window.status_bar import StatusLine

if TYPE_CHECKING:
    from pathlib import Path

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.search.search_worker import OpenSearch


class Parts(NamedTuple):
    """What the window lays out and joins."""

    library: Library
    store: PreferenceStore
    jobs: Jobs
    printed: Path
    appearance: Appearance
    scope: ScopeChoice
    extent: ScopeExtent
    counts: HitCounts
    navigation: Navigation
    worker: SearchWorker
    field: SearchField
    tree: TreeView
    column: ReadingColumn
    status: StatusLine
    session: SearchSession
    codes: CardCodes
    marks: PageMarks
    panel_room: QWidget


def make_parts(
    library: Library,
    open_search: OpenSearch,
    store: PreferenceStore,
    jobs: Jobs,
    printed: Path,
    window: QWidget,
) -> Parts:
    """Every part with the narrowest thing that it needs."""
    appearance = Appearance(store, window)
    scope = ScopeChoice(library, window)
    counts = HitCounts(window)
    worker = SearchWorker(open_search, jobs, library, window)
    field = SearchField()
    column = ReadingColumn(library, appearance.formats)
    panel_room = QWidget()
    QVBoxLayout(panel_room).setContentsMargins(0, 0, 0, 0)
    view = AnswerView(library, counts, window)
    session = SearchSession(view, field, scope, worker, panel_room)
    return Parts(
        library=library,
        store=store,
        jobs=jobs,
        printed=printed,
        appearance=appearance,
        scope=scope,
        extent=ScopeExtent(library, scope, jobs, window),
        counts=counts,
        navigation=Navigation(library, window),
        worker=worker,
        field=field,
        tree=TreeView(LibraryTree(library, scope, counts, window)),
        column=column,
        status=StatusLine(),
        session=session,
        codes=CardCodes(library, printed, jobs, field, session),
        marks=PageMarks(session, worker, column),
        panel_room=panel_room,
    )
