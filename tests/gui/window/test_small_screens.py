"""The window and its dialogs on small screens, with large text, and with a damaged layout."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QSplitter, QToolButton
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.appearance.fonts import interface_font
from gui.appearance.theme import apply_theme
from gui.application.preferences import PreferenceStore
from gui.application.translation import LANGUAGES, install_language
from gui.printing.sheet_preview import SheetPreview
from gui.tree.tree_view import TreeView
from tests.gui.card_dialog_driver import DialogDriver
from tests.gui.whole_window import TILLID, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses

TITLE_BAR, FRAME = 40, 10
"""Logical pixels above a window, and left and right of it together, on common desktops."""


def test_the_first_window_fits_the_screen_with_its_frame(open_window: OpenWindow) -> None:
    window = open_window(size=None).window

    screen = window.screen().availableSize()

    assert screen.height() <= 800, "the screen must be a small one"
    assert window.height() + TITLE_BAR <= screen.height()
    assert window.width() + FRAME <= screen.width()


def test_a_splitter_that_was_saved_in_part_does_not_stack_the_panes(
    open_window: OpenWindow, store: PreferenceStore, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged" / "settings.ini"
    damaged.parent.mkdir()
    damaged.write_text('[General]\nsplitter="AAAA/wAAAAEAAAADAAABGg=="\n', encoding="utf-8")

    read = PreferenceStore(damaged)
    store.change(replace(store.current, splitter=read.current.splitter))
    window = open_window().window

    assert read.damaged_file == damaged.with_name("settings.ini.bad")
    splitter = window.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    assert splitter.orientation() == Qt.Orientation.Horizontal


@pytest.mark.parametrize("shown_in", [*product(LANGUAGES, (100, 200))])
def test_the_buttons_of_the_card_dialog_stay_on_a_small_laptop(
    qtbot: QtBot,
    qapp: QApplication,
    library: Library,
    store: PreferenceStore,
    tmp_path: Path,
    shown_in: tuple[str, int],
) -> None:
    language, text_size = shown_in
    install_language(qapp, language)
    font = qapp.font()
    qapp.setFont(interface_font(text_size))
    apply_theme(qapp, store.current.theme, text_size)
    dialog = DialogDriver(qtbot, library, store, tmp_path).ready(TILLID)

    dialog.resize(683 - FRAME, 427 - TITLE_BAR)
    qapp.processEvents()

    assert dialog.size() == QSize(683 - FRAME, 427 - TITLE_BAR)
    for name in ("printCards", "saveCards", "saveCardPictures", "closeCards"):
        button = dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        shown = QRect(button.mapTo(dialog, QPoint()), button.size())
        assert dialog.rect().contains(shown), name
    install_language(qapp, "en")
    qapp.setFont(font)
    apply_theme(qapp, store.current.theme)


def test_the_clear_button_grows_with_the_text(
    qapp: QApplication, open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    reader.type("mod")
    clear = reader.part(QToolButton, "clearButton")
    assert clear.iconSize() == QSize(16, 16)

    store.change(replace(store.current, text_size=200))
    qapp.processEvents()

    assert clear.iconSize() == QSize(32, 32)
    assert reader.field.rect().contains(clear.geometry())
    assert reader.field.textMargins().right() >= clear.width()
    clear.click()
    assert reader.field.text() == ""
    assert not clear.isVisible()


def test_the_arrows_of_the_tree_grow_with_the_text(
    qapp: QApplication, open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    small = _arrow_width(reader.tree)

    store.change(replace(store.current, text_size=200))
    qapp.processEvents()

    assert _arrow_width(reader.tree) >= 1.4 * small > 0


def _arrow_width(tree: TreeView) -> int:
    """Pixels from the left end of the first row's arrow to its right end."""
    row = tree.visualRect(tree.model().index(0, 0))
    image = tree.viewport().grab(QRect(0, row.top(), row.left(), row.height())).toImage()
    ground = image.pixelColor(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return columns[-1] - columns[0] if columns else 0


def test_names_in_the_tree_have_room_at_twice_the_text_size(
    qapp: QApplication, open_window: OpenWindow, store: PreferenceStore
) -> None:
    store.change(replace(store.current, text_size=200))
    apply_theme(qapp, store.current.theme, 200)
    reader = open_window(size=(900, 600))

    tree = reader.tree
    halsnaes = tree.visualRect(tree.model().index(0, 0, tree.model().index(0, 0)))

    assert halsnaes.width() > tree.fontMetrics().horizontalAdvance("Helsingborg") + 80


def test_a_narrowed_scope_does_not_widen_a_small_window(
    qapp: QApplication, open_window: OpenWindow, store: PreferenceStore
) -> None:
    store.change(replace(store.current, text_size=200, language="da"))
    reader = open_window(size=(900, 600))
    model = reader.tree.model()
    denmark = model.index(0, 0)

    for row in range(2):
        index = model.index(row, 0, denmark)
        model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
        qapp.processEvents()
        assert reader.window.width() == 900
    button = reader.part(QToolButton, "placeButton")
    assert "Helsingør" in button.text()
    assert "Helsingør" in button.toolTip()


def test_enlarging_the_text_leaves_the_tree_room_for_names(
    qapp: QApplication, open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window(size=(900, 600))

    while store.current.text_size < 200:
        reader.command("enlarge_text")
    qapp.processEvents()

    tree = reader.tree
    halsnaes = tree.visualRect(tree.model().index(0, 0, tree.model().index(0, 0)))
    assert halsnaes.width() > tree.fontMetrics().horizontalAdvance("Helsingborg") + 80


def test_enlarging_the_text_leaves_the_results_their_share_of_the_width(
    qapp: QApplication, open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window(size=(1920, 1000))

    while store.current.text_size < 200:
        reader.command("enlarge_text")
    reader.field.setText("tillid")
    qapp.processEvents()

    assert reader.hits.width() > reader.window.width() // 4


def test_the_card_dialog_opens_with_its_columns_beside_each_other_where_there_is_room(
    qtbot: QtBot, library: Library, store: PreferenceStore, tmp_path: Path
) -> None:
    driver = DialogDriver(qtbot, library, store, tmp_path)
    dialog = driver.open(TILLID, size=QSize(1120, 740))

    cards = driver.cards.mapTo(dialog, driver.cards.rect().topRight())
    sheet = driver.part(SheetPreview, "sheetPreview")

    assert sheet.mapTo(dialog, QPoint()).x() > cards.x()


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_card_dialog_never_scrolls_sideways_on_a_small_laptop(
    qtbot: QtBot,
    qapp: QApplication,
    library: Library,
    store: PreferenceStore,
    tmp_path: Path,
    text_size: int,
) -> None:
    font = qapp.font()
    qapp.setFont(interface_font(text_size))
    apply_theme(qapp, store.current.theme, text_size)
    driver = DialogDriver(qtbot, library, store, tmp_path)
    dialog = driver.ready(TILLID)

    dialog.resize(683 - FRAME, 427 - TITLE_BAR)
    qapp.processEvents()

    bars = [
        area.horizontalScrollBar().maximum()
        for area in dialog.findChildren(QScrollArea)
        if area.isVisible()
    ]
    qapp.setFont(font)
    apply_theme(qapp, store.current.theme)
    assert bars == [0, 0]


def test_a_message_takes_the_room_of_what_is_searched_for_a_while(
    open_window: OpenWindow,
) -> None:
    reader = open_window(size=(683, 427))
    status = reader.status
    searched = reader.part(QLabel, "searchedLabel")
    assert searched.isVisible()

    status.show_message("A sentence that is as long as one about a folder. " * 2)
    assert not searched.isVisible()
    status.show_message("Short.")
    assert searched.isVisible()
