"""The tour opens the real window, searches and reads, and leaves what it promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from content.library_folders import LibraryFolders
from content.library_opening import load_library
from content.profile_folders import profile_in
from gui.appearance.colours import DARK, LIGHT
from gui.appearance.fonts import load_fonts
from gui.appearance.theme import ThemeName, apply_theme
from gui.application.jobs import Jobs
from gui.application.preferences import PreferenceStore
from gui.window.main_window import MainWindow
from gui.window.screenshot_tour import SIZE, TourError, tour
from index import Index, open_index

LIBRARY = load_library()


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Callable[[ThemeName], QWidget]:
    """Opens the real window in a theme, as the composer does."""
    load_fonts()

    def open_shared_index(progress: Callable[[int, int], None]) -> Index:
        return open_index(LIBRARY, tmp_path / "cache", progress)

    def opened(theme: ThemeName) -> QWidget:
        store = PreferenceStore(tmp_path / "settings.ini")
        store.change(replace(store.current, theme=theme, language="en"))
        assert store.save()
        apply_theme(qapp, theme)
        return MainWindow(
            LIBRARY, open_shared_index, store, Jobs(), LibraryFolders(profile_in(tmp_path))
        )

    return opened


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_the_tour_leaves_light_and_dark_pictures_and_a_card(
    open_window: Callable[[ThemeName], QWidget], tmp_path: Path
) -> None:
    files = tour(open_window, LIBRARY, tmp_path / "tour")

    assert {file.name for file in files} == {
        "start-light.png",
        "search-light.png",
        "reading-light.png",
        "search-dark.png",
        "reading-dark.png",
        "card.pdf",
    }
    for file in files[:-1]:
        picture = QImage(str(file))
        colours = DARK if "dark" in file.name else LIGHT
        assert picture.size() == SIZE
        assert picture.pixelColor(SIZE.width() - 60, SIZE.height() // 2).name() == colours.page
        marked = "search" in file.name
        assert (colours.highlight in _colours_in(picture)) == marked, file.name
    assert files[-1].read_bytes().startswith(b"%PDF")


def _colours_in(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }


def test_a_window_without_its_parts_ends_the_tour_with_a_sentence(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp
    with pytest.raises(TourError, match="The window has no menuButton"):
        tour(lambda _theme: _Bare(), LIBRARY, tmp_path)


class _Bare(QWidget):
    """A window that has only a splitter."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QSplitter

        super().__init__()
        self.splitter = QSplitter(self)


def test_a_folder_that_cannot_be_made_is_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(OSError, match="file"):
        tour(lambda _theme: QWidget(), LIBRARY, tmp_path / "file" / "tour")
