"""The panel is shown with its first answer, or alone when that takes long."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.search.panel_visibility import PanelVisibility

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def container(qtbot: QtBot) -> QWidget:
    """What holds the panel."""
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


def _waits(visibility: PanelVisibility) -> bool:
    return visibility.findChildren(QTimer)[0].isActive()


def test_without_an_answer_it_is_shown_after_a_while(qtbot: QtBot, container: QWidget) -> None:
    visibility = PanelVisibility(container)
    assert container.isHidden()

    with qtbot.waitSignal(visibility.shown_without_answer):
        visibility.show_soon()

    assert container.isVisible()


def test_it_is_not_shown_after_a_while_once_it_was_hidden(container: QWidget) -> None:
    visibility = PanelVisibility(container)

    visibility.show_soon()
    visibility.hide()

    assert not _waits(visibility)
    assert container.isHidden()


def test_once_it_is_shown_nothing_is_waited_for(container: QWidget) -> None:
    visibility = PanelVisibility(container)

    visibility.show_soon()
    visibility.show()
    first = _waits(visibility)
    visibility.show_soon()

    assert not first
    assert not _waits(visibility)
