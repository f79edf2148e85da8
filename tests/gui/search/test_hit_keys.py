"""Keys of the search field move through the hits, and are kept while an answer is waited for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.search.hit_keys import HitNavigator
from gui.search.results_panel import ResultsPanel
from gui.search.search_field import SearchField
from tests.gui.sample_hits import LIGHT, row, rows

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]
Key = Qt.Key


class Search:
    """A field and a panel with three hits; `opened` are those that were opened."""

    def __init__(self, qtbot: QtBot) -> None:
        self.field, self.panel = SearchField(), ResultsPanel(LIGHT)
        qtbot.addWidget(self.field)
        qtbot.addWidget(self.panel)
        self.navigator = HitNavigator(self.field, self.panel)
        self.opened: list[str] = []
        self.navigator.opened.connect(lambda: self.opened.append(self.panel.hits.current))
        self.panel.hits.set_rows(rows(row("a"), row("b"), row("c")))
        self.panel.show()

    def press(self, *keys: Key) -> None:
        """Press keys in the field."""
        for key in keys:
            QTest.keyClick(self.field, key)


def test_the_arrow_keys_move_and_enter_opens(qtbot: QtBot) -> None:
    search = Search(qtbot)

    search.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return)

    assert search.opened == ["b"]


def test_enter_alone_opens_the_first_hit(qtbot: QtBot) -> None:
    search = Search(qtbot)

    search.press(Key.Key_Enter)

    assert search.opened == ["a"]


def test_kept_keys_are_done_in_their_order_when_they_are_replayed(qtbot: QtBot) -> None:
    search = Search(qtbot)
    search.navigator.keep_keys()
    search.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert search.opened == []

    search.navigator.replay_keys()
    search.navigator.replay_keys()

    assert search.opened == ["b"]


def test_dropped_keys_are_never_done(qtbot: QtBot) -> None:
    search = Search(qtbot)
    search.navigator.keep_keys()
    search.press(Key.Key_Down, Key.Key_Return)

    search.navigator.drop_keys()
    search.navigator.replay_keys()

    assert search.opened == []
    assert not search.panel.hits.current


def test_hits_behind_another_page_are_left_alone(qtbot: QtBot) -> None:
    search = Search(qtbot)
    search.panel.hide()

    search.press(Key.Key_Down, Key.Key_Return)

    assert search.opened == []
    assert not search.panel.hits.current


def test_enter_without_hits_opens_nothing(qtbot: QtBot) -> None:
    search = Search(qtbot)
    search.panel.hits.set_rows(rows())

    search.press(Key.Key_Return)

    assert search.opened == []
