"""The main window: makes its components, lays them out and connects them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from typing_extensions import override

from gui.application.rows import below_each_other, rows_in
from gui.commands.actions import Actions
from gui.comparison.comparison_commands import ComparisonCommands
from gui.group.group_commands import GroupCommands
from gui.importing.import_commands import ImportCommands
from gui.reading.navigation import Navigation
from gui.reading.reading_column import ReadingColumn, announce_page
from gui.scope.hit_counts import HitCounts
from gui.scope.scope import ScopeModel
from gui.scope.scope_labels import scope_label
from gui.scope.scope_size import ScopeCounter
from gui.search.answer_presenter import AnswerPresenter
from gui.search.card_code_lookup import CardCodeLookup
from gui.search.page_highlights import PageHighlights
from gui.search.results_panel import ResultsPanel
from gui.search.search_field import SearchField
from gui.search.search_session import SearchSession
from gui.search.search_worker import SearchWorker
from gui.tree.tree_model import TreeModel
from gui.tree.tree_view import TreeView
from gui.wall.wall_commands import WallCommands
from gui.window.appearance_switcher import AppearanceSwitcher
from gui.window.card_commands import CardCommands
from gui.window.command_buttons import add_command_buttons, add_context_menus
from gui.window.command_states import CommandStates
from gui.window.deck_commands import DeckCommands
from gui.window.help_commands import HelpCommands
from gui.window.menu_buttons import LanguageButton
from gui.window.reading_commands import ReadingCommands
from gui.window.search_commands import SearchCommands, connect_search
from gui.window.selection import Selection
from gui.window.status_bar import StatusBar, show_preparation
from gui.window.text_commands import TextCommands
from gui.window.top_bar import TopBar
from gui.window.window_commands import WindowCommands
from gui.window.window_state import WindowState, widen_tree, window_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.library import Library
    from content.library_folders import LibraryFolders
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.printing import CardDialog
    from gui.scope.scope_size import ScopeSize
    from gui.search.search_worker import OpenIndex

_IF_NEVER_PAINTED = 500
"""Milliseconds after which the index is opened although nothing has been painted yet."""


class MainWindow(QMainWindow):
    """The program on the screen; fonts, theme, text size and language are set before.

    `open_index(progress)` is called in a job after the first frame; a query typed before it
    has returned is answered when it has. `folders` are those that `library` was read from.
    Closing the window closes `jobs`.
    """

    reread_requested = Signal(object)  # the library has changed: a LibraryChange, or None

    def __init__(
        self,
        library: Library,
        open_index: OpenIndex,
        store: PreferenceStore,
        jobs: Jobs,
        folders: LibraryFolders,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.has_begun = False
        self._library, self._store, self._jobs = library, store, jobs
        self._profile = profile = folders.profile
        self._appearance = AppearanceSwitcher(store, self)
        self._navigation = navigation = Navigation(library, self)
        self._scope, counts = ScopeModel(library, self), HitCounts(self)
        self._scope_size = ScopeCounter(library, self._scope, jobs, self)
        self._worker = SearchWorker(open_index, jobs, library, self)
        self._field, self._status = SearchField(), StatusBar()
        self._tree = tree = TreeView(TreeModel(library, self._scope, counts, self, folders.own))
        self._column = ReadingColumn(library, self._appearance.formats)
        self._panel = ResultsPanel(self._appearance.formats.colours)
        presenter = AnswerPresenter(self._panel, library, counts, self)
        self._results = area = QWidget()
        rows_in(area).addWidget(self._panel)
        self._session = SearchSession(presenter, self._field, self._scope, self._worker, area)
        self._card_codes = CardCodeLookup(library, profile.data, jobs, self._field, self._session)
        PageHighlights(self._session, self._worker, self._column)
        self._selection = chosen = Selection(tree, self._field, self._panel.hits, self._column)
        self.texts = TextCommands(library, folders, self._column, chosen, self._status, store)
        self._actions = Actions(self)
        self._bar = TopBar(self._field, library, self._scope, counts, self._actions, store)
        self._imports = ImportCommands(library, folders.own, jobs, store, self.texts, self)
        self._language, self._splitter = LanguageButton(store), QSplitter()
        self.state = WindowState(self, self._splitter, tree, navigation, self._scope, store)
        self._lay_out()
        self._connect_commands()
        self._connect_signals()
        self._retranslate()
        self._restore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.has_begun:
            QTimer.singleShot(0, self.begin)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.state.save()
        self._jobs.close()
        super().closeEvent(event)

    def begin(self) -> None:
        """Start what the first frame does not need: the index, icons, the check of the source."""
        from gui.appearance.icons import application_icon
        from gui.reading.library_notice import LibraryNotice
        from gui.search.recent_searches import RecentSearches
        from gui.window.mouse_commands import MouseCommands

        if not self.has_begun:
            self.has_begun = True
            self._worker.open()
            self.state.watch()
            LibraryNotice(self._library, self._column, self._jobs, self.reread_requested)
            self._states.explain_disabled_keys(self._status)
            self._field.add_clear_button()
            RecentSearches(self._field, self._session, self._store)
            MouseCommands(self._actions, self)
            self._deck.show_tray(self._actions, self._tree, self._jobs)
            self.texts.begin(self._actions, self._tree)
            self._apply_theme()
            QGuiApplication.setWindowIcon(application_icon())

    def _lay_out(self) -> None:
        self._splitter.setChildrenCollapsible(False)
        rows_in(left := QWidget()).addWidget(self._tree, 2)
        for pane in (left, self._results, self._column):
            self._splitter.addWidget(pane)
            pane.raise_()  # screen readers go through the panes in this order
        self._splitter.setStretchFactor(2, 1)
        self.setCentralWidget(below_each_other(self._bar, self._splitter))
        self.setStatusBar(self._status)

    def _connect_commands(self) -> None:
        actions, column, chosen = self._actions, self._column, self._selection
        hits, store, status, dialog = self._panel.hits, self._store, self._status, self._card_dialog
        self._deck = DeckCommands(dialog, self._library, chosen, store, self._profile.data, status)
        self.walls = WallCommands(self._library, column, store, self._jobs, actions)
        panes = partial(_panes, column, self._deck, self.walls, self._field, self._tree, hits)
        actions.connect_to(
            SearchCommands(self._field, self._scope, self._session, column),
            ReadingCommands(self._library, column, chosen, store, status, actions),
            CardCommands(dialog, self._library, chosen, self._tree, hits),
            self._deck,
            self.texts,
            self._imports,
            self.walls,
            self.walls.setup,
            GroupCommands(self._library, self._scope, self._jobs, store, self.walls, self._deck),
            self._appearance,
            self._navigation,
            column,
            WindowCommands(self, self._bar.menu, panes),
            HelpCommands(self, self._library, self._profile, self._field, self._worker),
            ComparisonCommands(self._library, store, self._worker, chosen.ids, column, self.walls),
            self.state,
            before=self._navigation.show_pending,
        )
        actions["show_faults"].setVisible(bool(self._library.faults))
        add_command_buttons(actions, column.toolbar, status, self._language)
        add_context_menus(actions, self._tree, hits, column)

    def _connect_signals(self) -> None:
        navigation, session, status = self._navigation, self._session, self._status
        navigation.shown.connect(self._show)
        _connect_texts(self, navigation, self._deck)
        for source in (self._tree, self._deck):
            source.passage_selected.connect(navigation.open)
            source.passage_opened.connect(self._column.focus_text)
            source.typed.connect(self._field.append)
        self._column.passage_view.link_activated.connect(self._imports.open_link)
        self._column.passage_view.typed.connect(self._field.append)
        self._column.source_toggled.connect(self._actions["show_source"].setChecked)
        self.state.tree_toggled.connect(self._actions["show_tree"].setChecked)
        session.started.connect(self.begin)
        connect_search(navigation, session, self._card_codes, self._column)
        show_preparation(status, self._worker)
        self._scope_size.counted.connect(partial(_show_scope, status, self._library, self._scope))
        self._states = CommandStates(
            self._actions, navigation, self._column, self._selection, session, self._tree
        )
        self._appearance.changed.connect(self._apply_theme)
        self._appearance.enlarged.connect(partial(widen_tree, self._splitter))

    def _card_dialog(self, ids: Sequence[str]) -> CardDialog:
        from gui.printing import CardDialog  # typst and printing load when they are wanted

        dialog = CardDialog(self._library, ids, self._jobs, self._store, self._profile.data, self)
        return _connected(dialog, self._selection, self._actions, self._status)

    def _restore(self) -> None:
        """Show the window as it was left, with the cursor in the search field."""
        preferences = self._store.current
        self.state.restore()
        self._actions["show_line_numbers"].setChecked(preferences.line_numbers)
        self._column.passage_view.show_line_numbers(preferences.line_numbers)
        if preferences.passage in self._library:
            self._navigation.open(preferences.passage)
        if self._library.faults:
            self._column.show_faults()
        elif not self._navigation.current:
            self._show("")
        if self._store.damaged_file is not None:
            self._status.show_settings_damaged(self._store.damaged_file)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(_IF_NEVER_PAINTED, self.begin)

    def _show(self, passage: str) -> None:
        changed = self._column.show_passage(passage)
        self.setWindowTitle(window_title(self._library, self._column.passage))
        self._tree.select_passage(passage)
        self._panel.hits.select(passage)
        lists = (self._tree, *self._deck.panes)
        if changed and not (self._navigation.is_preview or any(each.hasFocus() for each in lists)):
            announce_page(self._column, self._library)

    def _apply_theme(self) -> None:
        """Show icons and colours everywhere."""
        formats = self._appearance.formats
        for part in (self._actions, self._bar, self._tree, self._panel):
            part.apply_theme(formats.colours)
        self._column.apply_theme(formats)
        self._session.search()

    def _retranslate(self) -> None:
        """Show every text of ours in the language of the interface."""
        parts = (self._actions, self._bar, self._language, self._tree, self._column)
        for part in (*parts, self._session, self._status):
            part.retranslate()
        self._scope_size.count()


def _panes(
    column: ReadingColumn, deck: DeckCommands, walls: WallCommands, *others: QWidget
) -> list[QWidget]:
    """The panes in the order in which the keyboard goes through them."""
    field, tree, hits = others
    return [field, tree, *deck.panes, hits, column.current_view, *walls.panes]


def _connected(
    dialog: CardDialog, selection: Selection, actions: Actions, status: StatusBar
) -> CardDialog:
    """The dialog; commands that need no window act on its cards, by key and by menu."""
    dialog.exported.connect(partial(status.show_message, announced=False))
    cards = dialog.cards
    selection.add_pane(cards, cards.selected_passages)
    cards.insertActions(cards.actions()[0], [actions["copy"], actions["add_to_deck"]])
    actions.add_context_menu(cards, ())
    return dialog


def _show_scope(
    status: StatusBar, library: Library, scope: ScopeModel, size: ScopeSize | None
) -> None:
    status.show_scope(scope_label(library, scope.current), size)


def _connect_texts(window: MainWindow, navigation: Navigation, deck: DeckCommands) -> None:
    """Show what is opened, and read the library again when texts have changed."""
    window.texts.passage_wanted.connect(navigation.open)
    window.texts.reread_requested.connect(window.reread_requested)
    window.texts.deck_wanted.connect(lambda files: deck.files.open_files(files))  # noqa: PLW0108 - late
