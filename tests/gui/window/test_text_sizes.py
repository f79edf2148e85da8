"""No word of the interface is cut off: in any language, at any text size, in a small window."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from gui.application.preferences import PreferenceStore
from gui.application.translation import LANGUAGES
from gui.window.help_dialog import HelpDialog
from tests.gui.whole_window import PEJLEMAERKE_5, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses
SIZES = [
    *((1280, 800, 100), (900, 600, 100), (1280, 800, 150)),
    *((900, 600, 150), (1280, 800, 200), (900, 600, 200)),
]
QUERIES = ["", "tillid", "xyzzyq", "tilid AND"]
EVERYWHERE = pytest.mark.parametrize(("language", "size"), list(product(LANGUAGES, SIZES)), ids=str)


def cut_off(window: QWidget) -> list[str]:
    """The buttons and lines of one line in sight that have less room than their words need."""
    parts: list[QAbstractButton | QLabel] = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QLabel),
    ]
    return [
        f"{part.objectName() or type(part).__name__} “{part.text()}”"
        for part in parts
        if part.isVisible() and part.text() and _shows_words(part) and _is_narrow(part)
    ]


def _shows_words(part: QAbstractButton | QLabel) -> bool:
    if isinstance(part, QToolButton):
        return part.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return not (isinstance(part, QLabel) and part.wordWrap())


def _is_narrow(part: QWidget) -> bool:
    needed = part.sizeHint()
    return part.width() < needed.width() or part.height() < needed.height() - 2


@EVERYWHERE
def test_every_word_of_the_window_has_room(
    open_window: OpenWindow,
    store: PreferenceStore,
    qapp: QApplication,
    language: str,
    size: tuple[int, int, int],
) -> None:
    width, height, text_size = size
    store.change(
        replace(store.current, language=language, text_size=text_size, passage=PEJLEMAERKE_5)
    )
    reader = open_window()
    reader.window.resize(width, height)

    for query in QUERIES:
        reader.field.setText(query)
        qapp.processEvents()
        assert cut_off(reader.window) == [], query
        assert reader.window.width() == width, "the window grew to hold its words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_on_the_sheet_has_room(
    open_window: OpenWindow, store: PreferenceStore, qapp: QApplication, language: str
) -> None:
    store.change(replace(store.current, language=language))
    reader = open_window()
    reader.part(QAction, "show_helpAction").trigger()
    sheet = reader.part(HelpDialog, "helpDialog")
    qapp.processEvents()

    assert cut_off(sheet) == []
    assert sheet.list.horizontalScrollBar().maximum() == 0


def test_a_word_without_room_is_found(qapp: QApplication) -> None:
    window = QWidget()
    button = QToolButton(window)
    button.setText("A long word that needs room")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.resize(20, 20)
    window.show()
    qapp.processEvents()

    assert cut_off(window) == ["QToolButton “A long word that needs room”"]
