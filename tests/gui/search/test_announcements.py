"""A screen reader says the number of results, why one is a result, and if a card is still true."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.search.card_code_page import CardCodePage, CardCodeResult
from gui.search.hit_list import HitList
from gui.search.results_panel import AnswerContext, ResultsPanel
from index import Answer, Explanation, Rule
from tests.gui.sample_hits import LIGHT, row, rows
from tests.gui.whole_window import TILLID

pytestmark = [
    pytest.mark.qt_log_ignore("does not support"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]


class ScreenReader:
    """Takes the place of Qt's way to one, while it listens."""

    said: list[str]

    @staticmethod
    def isActive() -> bool:  # noqa: N802 - Qt's name
        """Whether it listens."""
        return True

    @classmethod
    def updateAccessibility(cls, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        """Hear of an event."""
        cls.said.append(event.message())


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader says."""
    ScreenReader.said = []
    monkeypatch.setattr("gui.application.announcement.QAccessible", ScreenReader)
    return ScreenReader.said


def test_the_number_of_results_is_said(qtbot: QtBot, said: list[str]) -> None:
    panel = ResultsPanel(LIGHT)
    qtbot.addWidget(panel)

    panel.show_answer(Answer("q", 2, (), (), 1), rows(row("a"), row("b")), AnswerContext())
    panel.announce_answer()

    assert said == ["2 results in 1 municipality"]


def test_why_a_hit_is_one_is_said(qtbot: QtBot, said: list[str]) -> None:
    hits = HitList(LIGHT)
    qtbot.addWidget(hits)
    hits.set_rows(rows(replace(row("a"), explanations=(Explanation("mod", ("mod",), Rule.EXACT),))))
    hits.select("a")

    hits.show_explanation()

    assert said == ["“mod”: as typed"]


def test_the_passage_of_a_card_code_is_said(
    qtbot: QtBot, library: Library, said: list[str]
) -> None:
    page = CardCodePage()
    qtbot.addWidget(page)
    passage = library.passage(TILLID)

    page.show_result(CardCodeResult("ABCDE-FGHIJ", passage, "Halsnæs", unchanged=True, changes=()))

    assert said == ["Tillid. Unchanged since the card was printed."]
