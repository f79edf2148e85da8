"""Pejlemærker: composes paths, library, index and window, or hands over to the command line."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.launch_options import LaunchOptions
    from content.library import Library
    from gui.appearance.theme import ThemeName
    from gui.application.jobs import Jobs
    from gui.window.main_window import MainWindow
    from index import Index

NO_DISPLAY = (
    "There is no display to open a window on; main.py --help shows the same on the command line."
)
"""Said instead of the window where there is none; exit status 2."""


def compose(argv: list[str]) -> MainWindow:
    """The main window, made of its parts; needs a QApplication. `argv` as on the command line."""
    from cli.launch_options import LaunchOptions, parse_launch_options

    launch = parse_launch_options(argv)
    if launch is None:
        from cli.arguments import parse

        options = parse(argv)
        launch = LaunchOptions(options.library, options.profile)
    return _window(launch)


def main(argv: list[str]) -> int:
    """Run the program; the exit status: 0 done, 1 faults found, 2 not understood."""
    from cli.launch_options import LaunchOptions, parse_launch_options

    launch = parse_launch_options(argv)
    if launch is not None:
        return _open(launch)
    from cli.arguments import UsageError, parse

    try:
        options = parse(argv)
    except UsageError as error:
        print(error, file=sys.stderr)
        return 2
    launch = LaunchOptions(options.library, options.profile)
    if options.command is None:
        return _open(launch)
    if options.command == "tour":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _tour(launch, options.folder)
    from cli.command_runner import run

    return run(options)


def _open(launch: LaunchOptions) -> int:
    """Show the window until it is closed; on a machine without a display, say so."""
    from cli.display_detection import has_display

    if not has_display(sys.platform, os.environ):
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    import gc

    gc.disable()  # what is made until the window is painted stays
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    window = _window(launch)
    window.show()
    QTimer.singleShot(0, gc.enable)
    return application.exec()


def _tour(launch: LaunchOptions, pictures: Path) -> int:
    """Leave pictures of the window, light and dark, and a card, in a folder."""
    import tempfile
    from dataclasses import replace
    from pathlib import Path

    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from cli.launch_options import LaunchOptions
    from content.library_opening import SHIPPED_LIBRARY, open_library
    from content.profile_folders import profile_in
    from gui.application.preferences import PreferenceStore
    from gui.window.screenshot_tour import TourError, tour

    def open_window(theme: ThemeName) -> MainWindow:
        store = PreferenceStore(profile.config / "settings.ini")
        store.change(replace(store.current, theme=theme))
        return _window(LaunchOptions(launch.library, profile_folder))

    qInstallMessageHandler(_pass_on)
    application = QApplication(sys.argv[:1])  # noqa: F841 - Qt lives as long as this does
    with tempfile.TemporaryDirectory(prefix="pejlemaerker-") as own:
        profile_folder = launch.profile or Path(own)  # nobody's own settings in the pictures
        profile = profile_in(profile_folder)
        library = open_library(launch.library or SHIPPED_LIBRARY, profile.cache)
        try:
            files = tour(open_window, library, pictures)
        except TourError as error:
            print(f"The tour could not be finished: {error}", file=sys.stderr)
            return 1
        except OSError as error:
            reason = f"{error.filename}: {error.strerror}"
            print(f"The tour could not be finished, since {reason}.", file=sys.stderr)
            return 1
    print("\n".join(map(str, files)))
    return 0


def _pass_on(_kind: object, _where: object, message: str) -> None:
    """Say what Qt says, but for what it says of every offscreen window and puts right itself."""
    if "propagateSizeHints" not in message and "has switched to" not in message:
        print(message, file=sys.stderr)


def _window(launch: LaunchOptions) -> MainWindow:
    from PySide6.QtWidgets import QApplication

    from content.library_opening import SHIPPED_LIBRARY
    from content.profile_folders import APPLICATION, profile_in
    from gui.appearance.fonts import interface_font, load_fonts
    from gui.appearance.theme import apply_theme
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.application.translation import install_language
    from gui.window.main_window import MainWindow

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("compose() needs a QApplication.")  # noqa: TRY004 - not an argument
    profile = profile_in(launch.profile)
    store = PreferenceStore(profile.config / "settings.ini")
    load_fonts()
    application.setApplicationName(APPLICATION)
    application.setApplicationDisplayName("Pejlemærker")
    application.setDesktopFileName(APPLICATION)
    application.setFont(interface_font(store.current.text_size))
    apply_theme(application, store.current.theme, store.current.text_size)
    install_language(application, store.current.language)
    jobs = Jobs()
    library = _library(launch.library or SHIPPED_LIBRARY, profile.cache, jobs)

    def open_library_index(progress: Callable[[int, int], None]) -> Index:
        from index import open_index

        return open_index(library, profile.cache, progress)

    return MainWindow(library, open_library_index, store, jobs, profile.data)


def _library(folder: Path, cache: Path, jobs: Jobs) -> Library:
    """The library; a large one that must be read first shows how far it is, and may be given up."""
    from content.library_opening import is_large, open_compiled, open_library

    library = open_compiled(folder, cache)
    if library is None and not is_large(folder):
        library = open_library(folder, cache)
    if library is None:
        from gui.window.loading_dialog import FirstReading

        library = FirstReading(folder, cache, jobs).library()
    if library is None:
        sys.exit(0)
    return library


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
