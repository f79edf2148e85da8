"""The page on the screen: what is painted beside the text, links, and how far it is scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from content.faults import Fault, FaultCode
from content.library import Library
from gui.appearance.fonts import interface_font, load_fonts, reading_font
from gui.appearance.theme import ThemeName, accent_of, colours_of
from gui.reading.passage_view import link_ranges
from gui.reading.reading_column import ReadingColumn
from gui.reading.source_view import SourceView
from gui.reading.typography import PageFormats
from tests.gui.whole_window import PEJLEMAERKE_5, PEJLEMAERKER

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
LIGHT = PageFormats(colours_of(ThemeName.LIGHT), reading_font(), interface_font())
DARK = LIGHT._replace(colours=colours_of(ThemeName.DARK))


@pytest.fixture
def column(qtbot: QtBot, library: Library) -> ReadingColumn:
    """A column on the screen that is too low for a passage."""
    load_fonts()
    column = ReadingColumn(library, LIGHT)
    qtbot.addWidget(column)
    column.resize(800, 300)
    column.show()
    return column


def picture(column: ReadingColumn) -> QImage:
    """What the page looks like."""
    return column.passage_view.viewport().grab().toImage()


def link_point(column: ReadingColumn, number: int) -> QPoint:
    """The middle of a link's first letter."""
    view = column.passage_view
    start, _end = list(link_ranges(view.document()))[number]
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    return view.cursorRect(cursor).center() + QPoint(3, 0)


def test_a_band_beside_the_title_has_the_colour_of_the_municipality(
    column: ReadingColumn, library: Library
) -> None:
    column.show_passage(PEJLEMAERKE_5)
    accent = accent_of(library.municipality_of(library.passage(PEJLEMAERKE_5)), LIGHT.colours)

    page = picture(column)

    left = round(column.passage_view.document().rootFrame().frameFormat().leftMargin())
    beside = {page.pixelColor(x, 60).name() for x in range(left)}
    assert accent.name() in beside
    column.show_passage("")
    page = picture(column)
    assert accent.name() not in {page.pixelColor(x, 60).name() for x in range(left)}


def test_every_bullet_has_a_dash_before_it(column: ReadingColumn) -> None:
    column.resize(800, 1200)
    column.show_passage(PEJLEMAERKE_5)
    view, page = column.passage_view, picture(column)
    layout, block = view.document().documentLayout(), view.document().begin()
    bullets = 0

    while block.isValid():
        if block.textList() is not None:
            rect = layout.blockBoundingRect(block).toRect()
            text_left = view.cursorRect(QTextCursor(block)).left()
            rows, columns = range(rect.top(), rect.top() + 24), range(rect.left(), text_left - 2)
            ink = {page.pixelColor(x, y).lightness() for x in columns for y in rows}
            assert min(ink) < 200, block.text()
            bullets += 1
        block = block.next()
    assert bullets > 2


def test_a_click_on_a_link_opens_its_passage(
    qtbot: QtBot, column: ReadingColumn, library: Library
) -> None:
    column.resize(800, 700)
    column.show_passage(PEJLEMAERKER)
    viewport = column.passage_view.viewport()
    first = library.document_of(library.passage(PEJLEMAERKER)).passages[1].id

    with qtbot.waitSignal(column.passage_view.link_activated) as activated:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=link_point(column, 0))

    assert activated.args == [first]
    with qtbot.assertNotEmitted(column.passage_view.link_activated):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_a_click_on_a_link_opens_its_passage_whatever_is_selected(
    qtbot: QtBot, column: ReadingColumn
) -> None:
    column.resize(800, 700)
    column.show_passage(PEJLEMAERKER)
    view, point = column.passage_view, link_point(column, 1)
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().hasSelection()
    with qtbot.waitSignal(view.link_activated, timeout=100):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    view.selectAll()
    with qtbot.waitSignal(view.link_activated, timeout=100):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_hand_that_trembles_opens_the_link(qtbot: QtBot, column: ReadingColumn) -> None:
    column.resize(800, 700)
    column.show_passage(PEJLEMAERKER)
    viewport, start = column.passage_view.viewport(), link_point(column, 0)

    with qtbot.waitSignal(column.passage_view.link_activated, timeout=100):
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(viewport, start + QPoint(6, 0))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(6, 0))


def test_selecting_the_words_of_a_link_opens_nothing(qtbot: QtBot, column: ReadingColumn) -> None:
    column.resize(800, 700)
    column.show_passage(PEJLEMAERKER)
    viewport, start = column.passage_view.viewport(), link_point(column, 0)

    with qtbot.assertNotEmitted(column.passage_view.link_activated):
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(viewport, start + QPoint(40, 0))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))

    assert column.passage_view.textCursor().selectedText() != ""


def test_the_mouse_pointer_is_a_hand_over_a_link(column: ReadingColumn) -> None:
    column.resize(800, 700)
    column.show_passage(PEJLEMAERKER)
    viewport = column.passage_view.viewport()

    QTest.mouseMove(viewport, link_point(column, 0))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor

    QTest.mouseMove(viewport, QPoint(5, 5))
    assert viewport.cursor().shape() == Qt.CursorShape.IBeamCursor


def test_shift_tab_goes_back_to_the_link_before(column: ReadingColumn) -> None:
    column.show_passage(PEJLEMAERKER)
    view = column.passage_view
    view.setFocus()
    titles = [view.toPlainText()[start:end] for start, end in link_ranges(view.document())]

    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().selectedText() == titles[2]
    QTest.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    assert view.textCursor().selectedText() == titles[1]


def test_a_page_stays_scrolled_when_the_theme_changes(column: ReadingColumn) -> None:
    column.show_passage(PEJLEMAERKE_5)
    bar = column.passage_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    assert scrolled > 20

    column.apply_theme(DARK)

    assert abs(bar.value() - scrolled) <= 1


def test_the_source_begins_one_line_before_the_passage(column: ReadingColumn) -> None:
    column.show_passage(PEJLEMAERKE_5)

    column.show_source(True)  # noqa: FBT003 - as the command says it

    assert isinstance(column.current_view, SourceView)
    first_in_sight, _rect = column.current_view.visible_lines()[0]
    assert first_in_sight == "91"


def test_the_toolbar_is_there_for_a_passage_alone(column: ReadingColumn) -> None:
    column.show_passage(PEJLEMAERKE_5)
    assert column.toolbar.isVisible()

    column.show_passage("")

    assert not column.toolbar.isVisible()


def test_space_parts_a_list_from_the_paragraph_after_it(
    column: ReadingColumn, library: Library
) -> None:
    followed = 0
    for passage in library.passages:
        column.show_passage(passage.id)
        block = column.passage_view.document().begin()
        while block.next().isValid():
            after = block.next()
            if block.textList() is not None and after.textList() is None:
                assert after.blockFormat().topMargin() > 5, after.text()
                followed += 1
            block = after
    assert followed > 3


def test_a_title_of_our_own_is_muted(column: ReadingColumn, library: Library) -> None:
    colours = LIGHT.colours
    for passage in library.passages[:12]:
        column.show_passage(passage.id)
        title = QTextCursor(column.passage_view.document().begin().next())
        title.movePosition(QTextCursor.MoveOperation.Right)
        expected = colours.muted if passage.own_title else colours.text
        assert title.charFormat().foreground().color().name() == expected, passage.id


@pytest.mark.parametrize(("count", "ellipsis"), [(12, False), (13, True)])
def test_the_fault_page_names_twelve_sound_documents(
    qtbot: QtBot, library: Library, count: int, ellipsis: bool
) -> None:
    halsnaes = library.municipalities[0]
    municipalities = tuple(halsnaes._replace(id=f"m{number}") for number in range(count))
    fault = Fault("nowhere", None, None, FaultCode.EMPTY_LIBRARY)
    column = ReadingColumn(Library(municipalities, (fault,)), LIGHT)
    qtbot.addWidget(column)

    column.show_faults()

    line = column.passage_view.toPlainText().split("\n")[1]
    assert line.count("Mod, tillid og helhed") == 12
    assert line.endswith("…") == ellipsis
