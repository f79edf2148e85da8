"""The window with the keyboard alone: search, walk, stay, go back, and every pane."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from content.library import Library
from content.library_folders import LibraryFolders
from content.profile_folders import profile_in
from gui.application.jobs import Jobs
from gui.application.preferences import PreferenceStore
from gui.scope.scope_menus import KindButton, ScopeButton
from gui.window.main_window import MainWindow
from index import open_index
from tests.gui.whole_window import (
    ALT,
    CTRL,
    PEJLEMAERKE_5,
    SHIFT,
    TILLID,
    ByHand,
    OpenWindow,
)

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key


def test_a_first_start_has_the_cursor_in_the_search_field_and_the_five_texts_in_the_tree(
    open_window: OpenWindow,
) -> None:
    reader = open_window()

    assert reader.focus == "searchField"
    assert not reader.hits.isVisible()
    opened = reader.tree.expanded_branches()
    assert {"DK", "SE", "halsnaes", "helsingoer", "hjoerring", "helsingborg"} == set(opened)
    assert "Stadens styrmodell" in reader.page
    assert reader.status.scope_text() == "4 municipalities · 5 documents · 14 principles"


def test_what_others_drive_is_there_under_its_name_from_the_beginning(
    qtbot: QtBot, store: PreferenceStore, library: Library, tmp_path: Path
) -> None:
    folders = LibraryFolders(profile_in(tmp_path))
    window = MainWindow(
        library, lambda _progress: open_index(library, tmp_path), store, Jobs(), folders
    )
    qtbot.addWidget(window)
    names = ("searchField", "hitList", "libraryTree", "readingPane", "sourceView", "statusLine")
    assert [name for name in names if window.findChild(QWidget, name) is None] == []
    window.close()


def test_the_index_is_opened_although_the_window_is_never_painted(
    qtbot: QtBot, store: PreferenceStore, library: Library, tmp_path: Path
) -> None:
    folders = LibraryFolders(profile_in(tmp_path))
    window = MainWindow(
        library, lambda _progress: open_index(library, tmp_path), store, Jobs(), folders
    )
    qtbot.addWidget(window)

    qtbot.waitUntil(lambda: window.has_begun)

    window.close()


def test_hits_come_with_every_letter_and_the_panel_goes_with_the_last_one(
    open_window: OpenWindow,
) -> None:
    reader = open_window()

    reader.type("till")
    first = len(reader.rows())
    reader.type("id")

    assert reader.hits.isVisible()
    assert first >= len(reader.rows()) > 3
    assert reader.rows()[0].passage == TILLID
    for _ in "tillid":
        reader.press(Key.Key_Backspace)
    assert not reader.hits.isVisible()


def test_a_search_from_the_first_letter_to_reading_needs_no_mouse(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    reader = open_window()

    reader.type("tillid")
    qtbot.waitUntil(lambda: reader.title == "Tillid")
    assert reader.focus == "searchField"
    reader.press(Key.Key_Down)
    assert reader.title == "Mod, tillid og helhed"
    reader.press(Key.Key_Up)
    reader.press(Key.Key_Return)

    assert reader.title == "Tillid"
    assert reader.focus == "readingPane"
    assert {"tillid", "tillidsfulde"} <= {word.lower() for word in reader.marked()}


def test_escape_leads_back_to_the_passage_and_the_pane_from_before_the_search(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.tree.setFocus()
    reader.go_to(PEJLEMAERKE_5)
    before = reader.title

    reader.type("tillid")
    reader.press(Key.Key_Down)
    assert reader.title != before
    reader.press(Key.Key_Escape)

    assert reader.title == before
    assert reader.focus == "libraryTree"
    assert not reader.hits.isVisible()
    assert reader.marked() == set()


def test_escape_after_staying_keeps_the_passage(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Key.Key_Return)

    reader.press(Key.Key_Escape)
    assert reader.focus == "searchField"
    reader.press(Key.Key_Escape)

    assert reader.title == "Tillid"
    assert reader.field.text() == ""


@pytest.mark.parametrize("pane", ["libraryTree", "readingPane"])
def test_letters_typed_in_a_pane_go_to_the_search_field(open_window: OpenWindow, pane: str) -> None:
    reader = open_window()
    reader.part(QWidget, pane).setFocus()

    reader.type("mod")

    assert reader.focus == "searchField"
    assert reader.field.text() == "mod"


def test_keys_pressed_before_the_answer_has_come_are_kept_for_it(open_window: OpenWindow) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)

    reader.type("tillid")
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Return)
    assert reader.rows() == []
    by_hand.run_all()

    assert reader.title == "Mod, tillid og helhed"
    assert reader.focus == "readingPane"


def test_the_tree_follows_what_is_shown(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.type("modige")
    reader.press(Key.Key_Down)

    assert reader.tree.currentIndex().data() == reader.title


def test_f6_goes_round_the_panes_and_back(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")

    there = []
    for _ in range(4):
        reader.press(Key.Key_F6)
        there.append(reader.focus)
    reader.press(Key.Key_F6, SHIFT)

    assert there == ["libraryTree", "hitList", "readingPane", "searchField"]
    assert reader.focus == "readingPane"


def test_f6_passes_over_hits_that_are_hidden(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.press(Key.Key_F6)
    reader.press(Key.Key_F6)

    assert reader.focus == "readingPane"


def test_history_goes_back_and_forward(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.command("next_passage")
    first = reader.title
    reader.command("next_passage")
    second = reader.title

    reader.press(Key.Key_Left, ALT)
    assert reader.title == first
    reader.press(Key.Key_Right, ALT)
    assert reader.title == second
    assert not reader.action("forward").isEnabled()


def test_previous_and_next_walk_the_passages_in_the_order_of_the_tree(
    open_window: OpenWindow, library: Library
) -> None:
    reader = open_window()
    titles = []
    for _ in library.passages:
        reader.press(Key.Key_Down, ALT)
        titles.append(reader.title)
    reader.press(Key.Key_Down, ALT)

    assert titles == [passage.shown_title for passage in library.passages]
    assert reader.title == titles[-1]
    reader.press(Key.Key_Up, ALT)
    assert reader.title == titles[-2]


def test_ctrl_k_comes_from_anywhere_with_the_old_words_ready_to_be_typed_over(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Key.Key_Return)

    reader.press(Key.Key_K, CTRL)

    assert reader.focus == "searchField"
    assert reader.field.selectedText() == "tillid"


def test_ticking_a_branch_narrows_the_search_and_the_status_line_says_so(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("ledelse")
    everywhere = len(reader.rows())
    reader.tree.setFocus()
    reader.tree.setCurrentIndex(reader.tree.model().index(0, 0, reader.tree.model().index(0, 0)))

    reader.press(Key.Key_Space)

    assert 0 < len(reader.rows()) < everywhere
    assert {row.place.split(" · ")[0] for row in reader.rows()} == {"Halsnæs"}
    assert reader.status.scope_text() == (
        "Searching in Halsnæs: 1 municipality · 1 document · 3 principles"
    )
    reader.command("search_everything")
    assert len(reader.rows()) == everywhere


def test_the_choosers_narrow_by_kind_and_language(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("ledelse")
    kinds = reader.part(KindButton, "kindButton")
    places = reader.part(ScopeButton, "placeButton")

    _choose(kinds.menu(), "Frameworks")
    assert reader.rows()
    assert kinds.text() == "Kind: Frameworks"
    _choose(places.menu(), "Danish")
    assert places.text() == "Search in: Danish"
    assert reader.status.scope_text().startswith(
        "Searching in Danish · Frameworks: 3 municipalities"
    )
    _choose(places.menu(), "Whole library")
    _choose(kinds.menu(), "All kinds")
    assert reader.status.scope_text() == "4 municipalities · 5 documents · 14 principles"


def test_no_hits_say_what_was_searched_and_offer_to_search_everything(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.command("search")
    _choose(reader.part(KindButton, "kindButton").menu(), "Signatures")
    reader.type("pejlemærke")

    said = " ".join(label.text() for label in reader.window.findChildren(QLabel))

    assert "No results for “pejlemærke”" in said
    assert "Searched in:" in said
    reader.command("search_everything")
    assert reader.rows()


def _choose(menu: QMenu, text: str) -> None:
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().split("\t")[0] == text).trigger()
