"""Pejlemærker: opens the window on library, index and settings, or runs the command line."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # that of `typing`, without an import that could be interrupted
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from cli.launch_options import LaunchOptions
    from content.library import Library
    from gui.appearance.theme import ThemeName
    from gui.application.jobs import Jobs
    from gui.application.preferences import Preferences
    from gui.importing.own_texts import LibraryChange
    from gui.window.main_window import MainWindow
    from index import Index

NO_DISPLAY = (
    "There is no display to open a window on; {} --help shows the same on the command line."
)
"""Printed, with the name of the program, instead of showing the window; exit status 2."""

READ_ORIGINAL = "read-original"
"""The hidden command that this program starts itself with to read a file in another process."""

AFTER_FIRST_FRAME = 300
"""Milliseconds until a signal ends the program in order; before, there is nothing to save."""


def compose(argv: list[str]) -> MainWindow:
    """The main window with library, index and settings; needs a QApplication."""
    from cli.launch_options import LaunchOptions, parse_launch_options

    launch = parse_launch_options(argv)
    if launch is None:
        from cli.arguments import parse

        options = parse(argv)
        launch = LaunchOptions(options.libraries, options.profile)
    return _make_window(launch)


def main(argv: list[str]) -> int:
    """Run the program; the exit status is one of those in `cli.exit_status`."""
    try:
        from cli.exit_status import exit_status_of

        return exit_status_of(lambda: _run(argv))
    except KeyboardInterrupt:  # before the line above could handle it
        return 130


def _run(argv: list[str]) -> int:
    if argv[:1] == [READ_ORIGINAL]:
        from cli.original_reading import read_standard_input

        return read_standard_input(*argv[1:])
    from cli.launch_options import LaunchOptions, parse_launch_options

    launch = parse_launch_options(argv)
    if launch is not None:
        return _show_window(launch)
    from cli.arguments import parse

    try:
        options = parse(argv)
    except SystemExit:  # --help and --version have been answered
        return 0
    launch = LaunchOptions(options.libraries, options.profile)
    if options.command is None:
        return _show_window(launch)
    if options.command == "tour":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _save_screenshots(launch, options.folder)
    from cli.command_runner import run

    return run(options)


def _show_window(launch: LaunchOptions) -> int:
    """Show the window until it is closed; CommandError if there is no display."""
    from cli.display_detection import has_display

    if not has_display(sys.platform, os.environ):
        from cli.arguments import PROGRAM
        from cli.exit_status import UsageError

        raise UsageError(NO_DISPLAY.format(PROGRAM))
    import gc

    gc.disable()  # everything made until the first frame lives on
    from PySide6.QtCore import QTimer

    from gui.application.application import Application

    application = Application(sys.argv[:1])
    QTimer.singleShot(AFTER_FIRST_FRAME, lambda: _handle_termination(application))
    window = _make_window(launch)
    window.show()
    if launch.file is not None:
        window.begin()
        window.texts.open_paths([launch.file])
    QTimer.singleShot(0, gc.enable)
    return application.exec()


def _handle_termination(application: QApplication) -> None:
    if os.name == "posix":
        from gui.application.termination import TerminationHandler

        TerminationHandler(application)


def _save_screenshots(launch: LaunchOptions, folder: Path) -> int:
    """Save screenshots of the window, light and dark, and a card, in a folder."""
    import tempfile
    from dataclasses import replace
    from pathlib import Path

    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from cli.exit_status import CommandError
    from cli.launch_options import LaunchOptions
    from cli.output import write_line
    from content.library_folders import LibraryFolders
    from content.library_opening import open_libraries
    from content.profile_folders import profile_in
    from gui.application.preferences import PreferenceStore
    from gui.window.screenshot_tour import TourError, tour

    def open_window(theme: ThemeName) -> MainWindow:
        store = PreferenceStore(profile.config / "settings.ini")
        store.change(replace(store.current, theme=theme))
        return _make_window(LaunchOptions(launch.libraries, profile_folder))

    qInstallMessageHandler(_print_qt_message)
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)  # the same screenshots every time
    with tempfile.TemporaryDirectory(prefix="pejlemaerker-") as temporary:
        profile_folder = launch.profile or Path(temporary)  # not the settings of whoever runs this
        profile = profile_in(profile_folder)
        folders = LibraryFolders(profile, launch.libraries).to_open()
        try:
            files = tour(open_window, open_libraries(folders, profile.cache), folder)
        except TourError as error:
            raise CommandError(f"The tour could not be finished: {error}") from error
        except OSError as error:
            reason = f"{error.filename}: {error.strerror}"
            raise CommandError(f"The tour could not be finished, since {reason}.") from error
    for file in files:
        write_line(str(file))
    return 0


def _print_qt_message(_kind: object, _where: object, message: str) -> None:
    """Print a message of Qt, but for those about every offscreen window, which are harmless."""
    if "propagateSizeHints" not in message and "has switched to" not in message:
        from cli.output import write_error

        write_error(message)


def _make_window(launch: LaunchOptions) -> MainWindow:
    from functools import partial

    from PySide6.QtWidgets import QApplication

    from content.library_folders import LibraryFolders
    from content.library_opening import joined
    from content.profile_folders import profile_in
    from gui.application.application import Application
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.window.main_window import MainWindow

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("compose() needs a QApplication.")  # noqa: TRY004 - not an argument
    profile = profile_in(launch.profile)
    store = PreferenceStore(profile.config / "settings.ini")
    _set_up(application, store.current)
    jobs = Jobs()
    folders = LibraryFolders(profile, launch.libraries)
    library = joined([_load_library(each, profile.cache, jobs) for each in folders.to_open()])

    def open_library_index(progress: Callable[[int, int], None]) -> Index:
        from index import open_index

        return open_index(library, profile.cache, progress)

    window = MainWindow(library, open_library_index, store, jobs, folders)
    window.reread_requested.connect(partial(_replace_window, window, launch))
    if isinstance(application, Application):
        application.files_opened.connect(window.texts.open_paths)
    return window


def _set_up(application: QApplication, preferences: Preferences) -> None:
    """Give the application its names, fonts, colours and language."""
    from content.profile_folders import APPLICATION
    from gui.appearance.fonts import interface_font, load_fonts
    from gui.appearance.theme import apply_theme
    from gui.application.translation import install_language

    load_fonts()
    application.setApplicationName(APPLICATION)
    application.setApplicationDisplayName("Pejlemærker")
    application.setDesktopFileName(APPLICATION)
    application.setFont(interface_font(preferences.text_size))
    apply_theme(application, preferences.theme, preferences.text_size)
    install_language(application, preferences.language)


def _replace_window(old: MainWindow, launch: LaunchOptions, change: LibraryChange | None) -> None:
    """Open a window on the library as it is now, and close the old one.

    It shows the passage of the change, or searches again what was searched.
    """
    from PySide6.QtWidgets import QLineEdit

    from gui.window.window_state import continue_window

    old.state.save()
    new = _make_window(launch)
    (old_field,), (field,) = (w.findChildren(QLineEdit, "searchField") for w in (old, new))
    continue_window(new, old)
    new.show()
    if change is None or not change.passage:
        field.setText(old_field.text())
    if change is not None:
        new.texts.show_change(change)
    old.close()
    old.deleteLater()


def _load_library(folder: Path, cache: Path, jobs: Jobs) -> Library:
    """The library; if it is large and not compiled, with a progress bar, and exit on Cancel."""
    from content.library_opening import is_large, open_compiled, open_library

    library = open_compiled(folder, cache)
    if library is None and not is_large(folder):
        library = open_library(folder, cache)
    if library is None:
        from gui.window.loading_dialog import LoadingDialog

        library = LoadingDialog(folder, cache, jobs).load()
    if library is None:
        sys.exit(0)
    return library


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
