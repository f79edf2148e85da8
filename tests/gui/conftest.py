"""A whole window on the real library and the real index, for the tests that drive it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from content.library import Library
from content.library_folders import LibraryFolders
from content.profile_folders import Profile
from gui.appearance.fonts import interface_font, load_fonts
from gui.appearance.theme import ThemeName, apply_theme
from gui.application.application import Application
from gui.application.jobs import Executor, Jobs
from gui.application.preferences import PreferenceStore
from gui.application.translation import install_language
from gui.window.main_window import MainWindow
from index import Index, open_index
from main import compose
from tests.gui.profile_driver import OpenProfile, close_windows
from tests.gui.whole_window import OpenWindow, Reader, at_once


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The application object of the tests is that of the program."""
    return Application


@pytest.fixture(scope="session")
def index(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The index of the five texts."""
    return open_index(library, tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """The window speaks English, plurals and all, unless a test says otherwise."""
    install_language(qapp, "en")
    yield
    qapp.clipboard().clear()  # offscreen it would outlive the application


@pytest.fixture
def store(tmp_path: Path, qapp: QApplication) -> PreferenceStore:
    """Preferences of a reader who starts for the first time, in English and light."""
    chosen = PreferenceStore(tmp_path / "settings.ini", qapp)
    chosen.change(replace(chosen.current, language="en", theme=ThemeName.LIGHT))
    return chosen


@pytest.fixture
def open_window(
    qtbot: QtBot,
    qapp: QApplication,
    library: Library,
    index: Index,
    store: PreferenceStore,
    tmp_path: Path,
) -> Iterator[OpenWindow]:
    """Opens windows and closes them after the test, jobs and all."""
    readers: list[Reader] = []
    shipped = library
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows of other tests

    def make(
        library: Library | None = None,
        executor: Executor | None = at_once,
        size: tuple[int, int] | None = (1280, 800),
    ) -> Reader:
        load_fonts()
        qapp.setFont(interface_font(store.current.text_size))
        apply_theme(qapp, store.current.theme)
        install_language(qapp, store.current.language)
        shown = library or shipped
        searched = index if shown is shipped else open_index(shown, tmp_path / "cache")
        profile = Profile(tmp_path / "config", tmp_path, tmp_path / "cache")
        window = MainWindow(
            shown,
            lambda _progress: searched,
            store,
            Jobs(executor),
            LibraryFolders(profile),
        )
        qtbot.addWidget(window)
        readers.append(Reader(window))
        if size is not None:
            window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.has_begun)
        return readers[-1]

    yield make
    for reader in readers:
        reader.window.close()
    install_language(qapp, "en")


@pytest.fixture
def open_profile(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[OpenProfile]:
    """Opens the window on a profile of its own, as the program does."""
    del qapp
    profile = tmp_path / "profile"
    settings = profile / "config/settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[General]\nlanguage=en\ntheme=light\n", "utf-8")

    def begin() -> Reader:
        reader = Reader(compose(["--profile", str(profile)]))
        reader.window.show()
        qtbot.waitUntil(lambda: reader.window.has_begun)
        return reader

    yield begin
    close_windows()
