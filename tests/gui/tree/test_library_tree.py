"""The tree: every place to go to, ticks, and rows that are made only when they are looked into."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from content.library import Library
from gui.scope.hit_counts import HitCounts
from gui.scope.scope import ScopeModel
from gui.tree.tree_model import TreeModel, node_at
from gui.tree.tree_nodes import country_nodes, find_node, loaded_nodes
from tests.gui.whole_window import PEJLEMAERKE_5, PEJLEMAERKER

pytestmark = pytest.mark.usefixtures("qapp")
Role = Qt.ItemDataRole


def labels(tree: TreeModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """Every row of the tree, indented."""
    above = parent or QModelIndex()
    rows = []
    for row in range(tree.rowCount(above)):
        index = tree.index(row, 0, above)
        rows.append("  " * depth + str(index.data()))
        rows += labels(tree, index, depth + 1)
    return rows


@pytest.fixture
def scope(library: Library) -> ScopeModel:
    """Nothing ticked."""
    return ScopeModel(library)


@pytest.fixture
def tree(library: Library, scope: ScopeModel) -> TreeModel:
    """The tree of the five texts."""
    return TreeModel(library, scope, HitCounts())


def test_it_is_a_sound_model(tree: TreeModel) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(tree, mode)

    assert tester.model() is tree
    assert len(labels(tree)) > 40


def test_countries_hold_municipalities_documents_and_passages(
    tree: TreeModel, library: Library
) -> None:
    rows = labels(tree)

    assert [row for row in rows if not row.startswith(" ")] == ["Danmark", "Sverige"]
    assert rows[1:4] == [
        "  Halsnæs",
        "    Mod, tillid og helhed",
        "      [Vision 2035: Halsnæs i bevægelse]",
    ]
    shown = {row.strip() for row in rows}
    for passage in library.passages:
        assert (passage.shown_title in shown) is (passage.kind != "signature"), passage.id


def test_rows_are_loaded_only_on_the_way_to_what_is_looked_for(library: Library) -> None:
    countries = country_nodes(library)
    assert len(list(loaded_nodes(countries))) == 2

    found = find_node(countries, PEJLEMAERKE_5)

    assert found is not None
    assert found.label == "Vi er modige og troværdige"
    made = {node.key for node in loaded_nodes(countries)}
    assert PEJLEMAERKER in made
    assert not any(key.startswith("hjoerring/") for key in made)


@pytest.mark.parametrize("key", ["DK", "helsingoer", PEJLEMAERKER, PEJLEMAERKE_5])
def test_every_level_is_found_by_its_id(tree: TreeModel, key: str) -> None:
    assert node_at(tree.index_of(key)).key == key


def test_a_passage_without_a_row_has_the_row_of_its_document(tree: TreeModel) -> None:
    greeting = "hjoerring/ledelse-af-kerneopgaven/forord-hilsen"

    assert tree.index_of(greeting).data() == "Ledelse af Kerneopgaven"


@pytest.mark.parametrize("key", ["", "nowhere", "nowhere/at/all", "helsingoer/gone/too"])
def test_an_id_that_the_library_does_not_hold_has_no_row(tree: TreeModel, key: str) -> None:
    assert not tree.index_of(key).isValid()


def test_ticks_go_down_to_the_documents_and_up_to_the_country(
    tree: TreeModel, scope: ScopeModel
) -> None:
    denmark = tree.index(0, 0)
    helsingoer = tree.index(1, 0, denmark)
    first, second = (tree.index(row, 0, helsingoer) for row in (0, 1))

    tree.setData(first, Qt.CheckState.Checked.value, Role.CheckStateRole)

    states = [index.data(Role.CheckStateRole) for index in (first, second, helsingoer, denmark)]
    checked, partly, no = (
        Qt.CheckState.Checked,
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.Unchecked,
    )
    assert [Qt.CheckState(state) for state in states] == [checked, no, partly, partly]
    assert scope.current.documents == {"helsingoer/kommunen-som-arbejdsplads"}
    tree.setData(denmark, Qt.CheckState.Checked.value, Role.CheckStateRole)
    assert scope.current.municipalities == {"halsnaes", "helsingoer", "hjoerring"}
    assert not scope.current.documents
    tree.setData(denmark, Qt.CheckState.Unchecked.value, Role.CheckStateRole)
    assert scope.is_everything


def test_a_passage_cannot_be_ticked(tree: TreeModel) -> None:
    index = tree.index_of(PEJLEMAERKE_5)

    assert index.data(Role.CheckStateRole) is None
    assert not tree.flags(index) & Qt.ItemFlag.ItemIsUserCheckable


def test_a_row_is_read_aloud_with_what_its_icon_shows(tree: TreeModel) -> None:
    spoken = [
        tree.index_of(key).data(Role.AccessibleTextRole)
        for key in ("helsingoer", PEJLEMAERKER, PEJLEMAERKE_5)
    ]

    assert spoken == [
        "Helsingør",
        "Ledelsesgrundlag, Document, Danish",
        "Vi er modige og troværdige, pejlemærke 5",
    ]
