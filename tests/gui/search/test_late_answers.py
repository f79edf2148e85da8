"""What a window shows when an answer fails, or comes after its words are gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.search.results_panel import ResultsPanel
from index import Index
from tests.gui.whole_window import ByHand, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key


def test_a_failure_is_said_at_once_although_the_panel_was_not_there_yet(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reader = open_window()
    monkeypatch.setattr(Index, "search", property())

    reader.type("t")

    assert reader.part(ResultsPanel, "searchPanel").isVisible()
    caplog.clear()


def test_an_answer_that_comes_after_the_words_were_deleted_is_not_shown(
    open_window: OpenWindow,
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    by_hand.run_all()

    reader.type("t")
    reader.press(Key.Key_Backspace)
    by_hand.run_all()

    assert reader.rows() == []
    assert not reader.hits.isVisible()
