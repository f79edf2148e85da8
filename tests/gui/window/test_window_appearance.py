"""What the window takes on and remembers: text size, theme, language, place; names for all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QTextFormat
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenu,
    QSplitter,
    QWidget,
)

from gui.appearance.colours import DARK, LIGHT, Colours
from gui.appearance.theme import ThemeName, colours_of, current_colours
from gui.application.preferences import PreferenceStore
from gui.reading.passage_toolbar import PassageToolbar
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key


def test_text_size_changes_everywhere_and_is_remembered(
    open_window: OpenWindow, store: PreferenceStore, qapp: QApplication
) -> None:
    reader = open_window()
    interface, reading = qapp.font().pixelSize(), _body_size(reader)

    reader.press(Key.Key_Plus, CTRL)

    assert qapp.font().pixelSize() == round(interface * 1.1)
    assert _body_size(reader) == round(reading * 1.1)
    assert store.current.text_size == 110
    reader.press(Key.Key_Minus, CTRL)
    reader.press(Key.Key_Minus, CTRL)
    assert store.current.text_size == 90
    reader.press(Key.Key_0, CTRL)
    assert _body_size(reader) == reading


def test_the_hit_that_is_stood_at_stays_when_only_the_looks_change(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Down)
    standing = reader.hits.current

    store.change(replace(store.current, theme=ThemeName.DARK, text_size=125))

    assert standing != reader.rows()[0].passage
    assert reader.hits.current == standing
    reader.field.setText("tilli")
    assert reader.hits.current == reader.rows()[0].passage


@pytest.mark.parametrize(("theme", "shown"), [(ThemeName.SYSTEM, DARK), (ThemeName.LIGHT, LIGHT)])
def test_the_theme_follows_the_desktop_where_it_is_the_desktops(
    open_window: OpenWindow,
    store: PreferenceStore,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    theme: ThemeName,
    shown: Colours,
) -> None:
    store.change(replace(store.current, theme=theme))
    reader = open_window()
    monkeypatch.setattr("gui.appearance.theme.system_theme", lambda: ThemeName.DARK)

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert reader.pane.formats.colours == shown
    assert current_colours() == shown


def test_the_theme_changes_while_the_window_is_open(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)

    store.change(replace(store.current, theme=ThemeName.DARK))

    ink = reader.pane.document().lastBlock().begin().fragment().charFormat().foreground()
    assert ink.color().name() == colours_of(ThemeName.DARK).text


def test_the_language_changes_while_the_window_is_open(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()
    reader.type("tillid")

    store.change(replace(store.current, language="da"))
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    assert reader.status.scope_text() == "4 kommuner · 5 dokumenter · 14 principper"
    assert reader.field.placeholderText().startswith("Søg")
    assert "kommuner" in " ".join(label.text() for label in reader.window.findChildren(QLabel))
    store.change(replace(store.current, language="sv"))
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert reader.status.scope_text() == "4 kommuner · 5 dokument · 14 principer"


def test_a_passage_is_announced_in_its_own_language(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.go_to("helsingborg/stadens-styrmodell/tillitsbaserad-styrning")

    assert reader.pane.locale().language() == QLocale.Language.Swedish


def test_place_branches_and_line_numbers_are_there_again_at_the_next_start(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    first = open_window()
    first.go_to(PEJLEMAERKE_5)
    first.press(Key.Key_L, CTRL)
    title, opened = first.title, first.tree.expanded_branches()
    first.window.close()

    second = open_window()

    assert second.title == title
    assert second.tree.expanded_branches() == opened
    assert second.focus == "searchField"
    assert store.current.line_numbers
    assert second.action("show_line_numbers").isChecked()


def test_every_control_has_an_accessible_name(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.go_to(PEJLEMAERKE_5)
    reader.command("show_source")
    seen = 0

    for widget in reader.window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, QMenu):
            continue
        if isinstance(widget.parent(), QAbstractScrollArea) or widget.focusProxy():
            continue
        seen += 1
        named = widget.accessibleName() or getattr(widget, "text", str)()
        assert named.strip(), f"{widget.metaObject().className()} {widget.objectName()}"
    assert seen > 15


@pytest.mark.parametrize("width", [900, 1280, 3840])
def test_the_column_keeps_its_measure_at_every_width(open_window: OpenWindow, width: int) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.type("tillid")

    reader.window.resize(width, 600 if width == 900 else 2160)

    form = reader.pane.document().rootFrame().frameFormat()
    column = reader.pane.viewport().width() - form.leftMargin() - form.rightMargin()
    assert reader.window.width() == width
    assert 300 <= column <= 65 * reader.pane.fontMetrics().maxWidth()
    assert column <= 720


def _body_size(reader: Reader) -> int:
    body = reader.pane.document().lastBlock().begin().fragment().charFormat()
    return body.intProperty(QTextFormat.Property.FontPixelSize.value)


def test_no_text_of_the_window_has_a_size_in_points(open_window: OpenWindow) -> None:
    """On macOS a point is a pixel, elsewhere a third more."""
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    widgets = [reader.window, *reader.window.findChildren(QWidget)]
    points = QTextFormat.Property.FontPointSize.value
    block = reader.pane.document().begin()
    sizes = []
    while block.isValid():
        sizes += [part.format.hasProperty(points) for part in block.textFormats()]
        block = block.next()

    assert len(widgets) > 30
    assert [each.objectName() for each in widgets if each.font().pixelSize() < 1] == []
    assert len(sizes) > 3
    assert not any(sizes)


def test_the_page_keeps_its_height_when_the_panel_takes_its_width(open_window: OpenWindow) -> None:
    reader = open_window(size=(1200, 700))
    reader.go_to(PEJLEMAERKE_5)
    foot = reader.part(PassageToolbar, "passageToolbar")
    before = foot.sizeHint()

    reader.type("tillid")

    assert foot.sizeHint().width() < before.width(), "there are words beside the icons still"
    assert foot.sizeHint().height() == before.height()


def test_size_and_splitters_are_there_again_at_the_next_start(open_window: OpenWindow) -> None:
    first = open_window()
    splitter = first.window.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    first.window.resize(760, 640)  # the offscreen screen has 800 x 800
    splitter.setSizes([260, 0, 500])
    left = splitter.sizes()[0]
    first.window.close()

    second = open_window(size=None)

    again = second.window.findChild(QSplitter)
    assert isinstance(again, QSplitter)
    assert (second.window.width(), second.window.height()) == (760, 640)
    assert again.sizes()[0] == pytest.approx(left, abs=2)
