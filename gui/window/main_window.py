"""The main window: lays out the panels and joins them; each panel knows only its own work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from gui.scope.scope_labels import scope_text
from gui.scope.scope_menus import KindButton, PlaceButton
from gui.window.actions import Actions
from gui.window.commands import Commands
from gui.window.components import make_parts
from gui.window.menus import LanguageButton, MenuButton
from gui.window.window_state import remember, restore

if TYPE_CHECKING:
    from pathlib import Path

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.scope.scope_size import Extent
    from gui.search.search_worker import OpenSearch

_IF_NEVER_PAINTED = 500
"""Milliseconds after which the index is opened although nothing has been painted yet."""

_WIDEST_FIELD = 840


class MainWindow(QMainWindow):
    """The reference on the screen: `MainWindow(library, open_search, store, jobs, printed)`.

    Before it, the composer loads the fonts, the theme, the text size and the language.
    `open_search(progress)` is called in a job after the first frame; a query typed before it
    has returned is answered when it has. `printed` is the folder that remembers printed cards.
    Closing the window closes `jobs`.
    """

    def __init__(
        self,
        library: Library,
        open_search: OpenSearch,
        store: PreferenceStore,
        jobs: Jobs,
        printed: Path,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.has_begun = False
        self._parts = make_parts(library, open_search, store, jobs, printed, self)
        self._commands = Commands(self._parts, self)
        own = {"menu": self._open_menu, "keys": self._show_keys}
        self._actions = Actions({**self._commands.calls(), **own}, self)
        self._buttons = (
            PlaceButton(library, self._parts.scope, self._parts.counts),
            KindButton(library, self._parts.scope, self._parts.counts),
            MenuButton(self._actions, store),
            LanguageButton(store),
        )
        self._splitter = QSplitter()
        self._lay_out()
        self._add_buttons()
        self._join()
        self._parts.session.make_panel(self._parts.appearance.formats.colours)
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
        parts = self._parts
        remember(self, self._splitter, parts.tree, parts.navigation.current, parts.store)
        parts.jobs.close()
        super().closeEvent(event)

    def begin(self) -> None:
        """What the first frame does not need: the index, and icons."""
        from gui.appearance.icons import application_icon

        if not self.has_begun:
            self.has_begun = True
            self._parts.worker.open()
            self._parts.field.finish()
            self._dress()
            QGuiApplication.setWindowIcon(application_icon())

    def _lay_out(self) -> None:
        parts = self._parts
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        places, kinds, menu, _ = self._buttons
        parts.field.setMaximumWidth(_WIDEST_FIELD)
        top.addWidget(parts.field, 8)
        top.addStretch(1)
        for button in (places, kinds, menu):
            top.addWidget(button)
        self._splitter.setChildrenCollapsible(False)
        for pane in (parts.tree, parts.panel_room, parts.column):
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(2, 1)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(parts.status)

    def _add_buttons(self) -> None:
        actions, parts = self._actions, self._parts
        actions["faults"].setEnabled(bool(parts.library.faults))
        parts.column.foot.add_buttons(
            [actions["source"], actions["copy"], actions["card"], actions["like"]],
            [actions["previous"], actions["next"]],
        )
        actions.offer_in(parts.tree, ("card", "ticked_cards", "library_cards"))
        if parts.library.faults:
            parts.status.add_buttons([actions["faults"]])
        parts.status.addPermanentWidget(self._buttons[3])
        parts.status.add_buttons([actions["smaller"], actions["larger"]])

    def _join(self) -> None:
        parts, navigation, session = self._parts, self._parts.navigation, self._parts.session
        navigation.shown.connect(self._show)
        parts.tree.chosen.connect(navigation.open)
        parts.tree.entered.connect(self._commands.read_on)
        parts.tree.typed.connect(parts.field.take)
        parts.column.pane.followed.connect(navigation.open)
        parts.column.pane.typed.connect(parts.field.take)
        parts.column.turned.connect(self._actions["source"].setChecked)
        session.asked.connect(self.begin)
        session.previewed.connect(navigation.preview)
        session.stayed.connect(navigation.stay)
        session.stayed.connect(self._commands.read_on)
        session.ended.connect(navigation.return_to_visited)
        parts.codes.found.connect(navigation.preview)
        parts.codes.stayed.connect(navigation.stay)
        parts.codes.stayed.connect(self._commands.read_on)
        parts.worker.progressed.connect(parts.status.show_progress)
        parts.worker.opened.connect(parts.status.report_index)
        parts.worker.failed.connect(parts.status.report_failure)
        parts.extent.counted.connect(self._say_extent)
        parts.appearance.changed.connect(self._dress)

    def _restore(self) -> None:
        """The window as it was left, with the cursor in the search field."""
        parts, kept = self._parts, self._parts.store.current
        restore(self, self._splitter, parts.tree, parts.store)
        self._actions["line_numbers"].setChecked(kept.line_numbers)
        parts.column.pane.number_lines(kept.line_numbers)
        parts.navigation.open(kept.passage)
        if parts.library.faults:
            parts.column.show_faults()
        elif not parts.navigation.current:
            self._show("")
        if parts.store.kept_aside is not None:
            parts.status.report_settings(parts.store.kept_aside)
        parts.field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(_IF_NEVER_PAINTED, self.begin)

    def _show(self, passage: str) -> None:
        parts, navigation = self._parts, self._parts.navigation
        parts.column.show_passage(passage)
        parts.tree.follow(passage)
        parts.session.view.stand_at(passage)
        for name, possible in {
            "back": navigation.can_go_back,
            "forward": navigation.can_go_forward,
            "previous": navigation.can_step(-1),
            "next": navigation.can_step(1),
            "source": bool(passage),
            "like": bool(passage),
        }.items():
            self._actions[name].setEnabled(possible)

    def _say_extent(self, extent: Extent | None) -> None:
        parts = self._parts
        parts.status.say_extent(extent, scope_text(parts.library, parts.scope.chosen))

    def _dress(self) -> None:
        """Icons and colours everywhere."""
        parts, colours = self._parts, self._parts.appearance.formats.colours
        self._actions.dress(colours)
        places, kinds, menu, _ = self._buttons
        places.dress(colours)
        kinds.dress(colours)
        menu.dress(colours)
        parts.field.dress(colours)
        parts.tree.dress(colours)
        parts.column.dress(parts.appearance.formats)
        parts.session.view.dress(colours)
        parts.session.ask()
        if parts.session.panel is not None:
            self._actions.offer_in(parts.session.panel.hits, ("card", "hit_cards", "copy"))

    def _retranslate(self) -> None:
        """Every word of ours in the language of the interface."""
        self.setWindowTitle(self.tr("Pejlemærker"))
        parts = self._parts
        self._actions.retranslate()
        for button in self._buttons:
            button.retranslate()
        parts.field.retranslate()
        parts.tree.retranslate()
        parts.column.retranslate()
        parts.session.retranslate()
        parts.status.retranslate()
        parts.extent.count()

    def _open_menu(self) -> None:
        self._buttons[2].showMenu()

    def _show_keys(self) -> None:
        from gui.window.shortcuts_dialog import KeysSheet

        KeysSheet(self._actions, self).open()
