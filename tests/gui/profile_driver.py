"""A window on a profile of its own, as the program opens it, and what is seen there of texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QMenu,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from content.importing.library_writing import NewText, add_document
from content.importing.map_writing import write_map
from content.importing.proposal import propose_structure
from content.library import Library
from gui.importing.folder_boxes import FolderBoxes
from gui.tree.tree_model import TreeModel, node_at
from gui.window.main_window import MainWindow
from tests.gui.whole_window import Reader, plain_text

TEXT = "Ledelse i Næsbo\n\nVi går foran\n\nDet betyder, at\n- vi spørger hyppigst\n- vi svarer\n"
OpenProfile = Callable[[], Reader]
"""Opens the window on a profile of its own, as the program does."""


def main_windows() -> list[MainWindow]:
    """The windows that are shown."""
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return [each for each in shown if isinstance(each, MainWindow)]


def next_window(before: Reader, qtbot: QtBot) -> Reader:
    """The window that has come in the place of another one."""
    (window,) = main_windows()
    assert window is not before.window
    qtbot.waitUntil(lambda: window.has_begun)
    return Reader(window)


def new_text(municipality: str, name: str = "grundlag") -> NewText:
    """A text of a municipality that is not built in."""
    return NewText(municipality, name, TEXT.encode(), write_map(propose_structure(TEXT)))


def add_text(tmp_path: Path, library: Library, name: str = "grundlag") -> None:
    """Add the text to the own library of the profile."""
    add_document(tmp_path / "profile/data/library", new_text("Næsbo Kommune", name), library)


def tree_keys(reader: Reader) -> set[str]:
    """The keys of the rows of countries and municipalities."""
    tree = reader.tree.model()
    countries = [tree.index(row, 0) for row in range(tree.rowCount())]
    rows = [tree.index(row, 0, each) for each in countries for row in range(tree.rowCount(each))]
    return {node_at(index).key for index in (*countries, *rows)}


def tree_index(reader: Reader, key: str) -> QModelIndex:
    """The row of the tree with this key."""
    tree = reader.tree.model()
    assert isinstance(tree, TreeModel)
    return tree.index_of(key)


def folder_boxes(reader: Reader) -> dict[str, bool]:
    """The boxes below the tree, and whether they are ticked."""
    boxes = reader.part(FolderBoxes, "folderBoxes").findChildren(QCheckBox)
    return {box.text(): box.isChecked() for box in boxes}


def folder_box(reader: Reader, name: str) -> QCheckBox:
    """The box with this name."""
    boxes = reader.part(FolderBoxes, "folderBoxes").findChildren(QCheckBox)
    return next(box for box in boxes if box.text() == name)


def recent_libraries(reader: Reader) -> list[QAction]:
    """The items of the menu with the libraries that were closed."""
    menu = reader.part(QToolButton, "menuButton").menu()
    menu.aboutToShow.emit()
    (texts,) = (
        each for each in menu.findChildren(QMenu) if plain_text(each.menuAction()) == "Texts"
    )
    (recent,) = texts.findChildren(QMenu)
    assert recent.isEnabled() == bool(recent.actions())
    return recent.actions()


def close_windows() -> None:
    """Close the windows and what is open over them, and let them go: they would listen on."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow | QDialog):
            widget.close()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
