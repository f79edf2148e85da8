"""The parts of the window, made in the order in which they need each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.answer_view import AnswerView
from gui.appearance import Appearance
from gui.card_codes import CardCodes
from gui.hit_counts import HitCounts
from gui.library_tree import LibraryTree
from gui.navigation import Navigation
from gui.page_marks import PageMarks
from gui.reading_column import ReadingColumn
from gui.scope_choice import ScopeChoice
from gui.scope_extent import ScopeExtent
from gui.search_field import SearchField
from gui.search_session import SearchSession
from gui.search_worker import SearchWorker
from gui.status_line import StatusLine
from gui.tree_view import TreeView

if TYPE_CHECKING:
    from pathlib import Path

    from content.library import Library
    from gui.jobs import Jobs
    from gui.preferences import PreferenceStore
    from gui.search_worker import OpenSearch


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
