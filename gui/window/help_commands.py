"""Commands that open the help and the dialog about the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from content.profile_folders import Profile
    from gui.search.search_field import SearchField
    from gui.search.search_worker import SearchWorker

translate = QCoreApplication.translate


class HelpCommands:
    """Each opens a dialog over the window."""

    def __init__(
        self,
        window: QWidget,
        library: Library,
        profile: Profile,
        field: SearchField,
        worker: SearchWorker,
    ) -> None:
        self._window, self._library, self._profile = window, library, profile
        self._field, self._worker = field, worker

    def show_help(self) -> None:
        """Show the keys, how to search, and where files are."""
        from gui.window.help_dialog import HelpDialog

        texts = translate("HelpCommands", "The texts of the library")
        folders = [*self._folders(), *((texts, folder) for folder in self._library.folders)]
        dialog = HelpDialog([(what, path.resolve()) for what, path in folders], self._window)
        dialog.search_requested.connect(self._search)
        dialog.open()

    def show_about(self) -> None:
        """Show version, licence, and the state of library and index."""
        from gui.window.about_dialog import AboutDialog

        state = (
            translate("HelpCommands", "Search is ready.")
            if self._worker.is_ready
            else translate("HelpCommands", "Search is being prepared, or could not be.")
        )
        AboutDialog(self._library, state, self._folders(), self._window).open()

    def _folders(self) -> list[tuple[str, Path]]:
        """What the profile keeps, and where."""
        kept = (
            translate("HelpCommands", "Settings and recent searches"),
            translate("HelpCommands", "Your own texts, decks and printed cards"),
            translate("HelpCommands", "Cache, which can be deleted at any time"),
        )
        return list(zip(kept, self._profile, strict=True))

    def _search(self, query: str) -> None:
        self._field.focus_and_select()
        self._field.setText(query)
