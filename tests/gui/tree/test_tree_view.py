"""The tree on the screen: what is expanded, and the keys that expand and open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.scope.hit_counts import HitCounts
from gui.scope.scope import ScopeModel
from gui.tree.tree_model import TreeModel
from gui.tree.tree_view import TreeView
from tests.gui.whole_window import PEJLEMAERKE_5

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def view_of(qtbot: QtBot, library: Library) -> TreeView:
    """The tree of a library on the screen."""
    view = TreeView(TreeModel(library, ScopeModel(library), HitCounts()))
    qtbot.addWidget(view)
    view.show()
    return view


def many(library: Library, count: int) -> Library:
    """A library of so many municipalities with the same text."""
    sample = library.municipalities[0]
    return Library(tuple(sample._replace(id=f"m{number}") for number in range(count)))


@pytest.mark.parametrize(("count", "expanded"), [(20, 21), (21, 1)])
def test_a_first_start_expands_the_municipalities_where_they_are_few(
    qtbot: QtBot, library: Library, count: int, expanded: int
) -> None:
    view = view_of(qtbot, many(library, count))

    view.expand_branches(())

    assert len(view.expanded_branches()) == expanded


def test_no_more_branches_are_remembered_than_are_worth_it(qtbot: QtBot, library: Library) -> None:
    view = view_of(qtbot, many(library, 100))

    view.expandAll()

    assert len(view.expanded_branches()) == 60


def test_what_was_expanded_is_expanded_again(qtbot: QtBot, library: Library) -> None:
    view = view_of(qtbot, library)

    view.expand_branches(("DK", "helsingoer", "gone"))

    assert view.expanded_branches() == ("DK", "helsingoer")


def test_enter_expands_and_collapses_a_branch_and_opens_a_passage(
    qtbot: QtBot, library: Library
) -> None:
    view = view_of(qtbot, library)
    view.select_passage("helsingoer")
    branch = view.currentIndex()

    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.isExpanded(branch)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.isExpanded(branch)

    view.select_passage(PEJLEMAERKE_5)
    with qtbot.waitSignals([view.passage_selected, view.passage_opened]):
        QTest.keyClick(view, Qt.Key.Key_Return)
