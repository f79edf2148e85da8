"""The status bar: what is searched, and messages that go away or are permanent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.scope.scope_size import ScopeSize
from gui.window.status_bar import StatusBar

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def status(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> StatusBar:
    """A status bar whose messages go away at once."""
    monkeypatch.setattr("gui.window.status_bar._MESSAGE_TIME", 1)
    status = StatusBar()
    qtbot.addWidget(status)
    return status


def tool_tips(status: StatusBar) -> set[str]:
    """The tool tips of the labels."""
    return {label.toolTip() for label in status.findChildren(QLabel)} - {""}


def test_a_message_goes_away_with_its_tool_tip(qtbot: QtBot, status: StatusBar) -> None:
    status.show_message("Copied & <pasted>")
    assert status.message() == "Copied & <pasted>"
    assert tool_tips(status) == {"<p>Copied &amp; &lt;pasted&gt;</p>"}

    qtbot.waitUntil(lambda: status.message() == "")

    assert not tool_tips(status)


def test_a_permanent_message_is_there_until_the_next_one(qtbot: QtBot, status: StatusBar) -> None:
    status.show_message("For a while")
    status.show_message("For good", permanent=True)
    assert not any(timer.isActive() for timer in status.findChildren(QTimer))
    assert status.message() == "For good"

    status.show_message("The next one")

    qtbot.waitUntil(lambda: status.message() == "")


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (ScopeSize(2, 3, 14, 30), "2 municipalities · 3 documents · 14 principles"),
        (ScopeSize(2, 3, 0, 30), "2 municipalities · 3 documents · 30 passages"),
        (ScopeSize(0, 0, 0, 0), "0 municipalities · 0 documents · 0 principles"),
        (None, "…"),
    ],
)
def test_a_scope_without_principles_is_counted_in_passages(
    status: StatusBar, size: ScopeSize | None, text: str
) -> None:
    status.show_scope("", size)

    assert status.scope_text() == text
