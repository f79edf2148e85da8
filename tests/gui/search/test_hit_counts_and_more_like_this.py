"""Counts beside municipalities and kinds, passages like one, why a hit is one, and further hits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel

from content.library_opening import load_library
from gui.scope.scope_menus import KindButton, ScopeButton
from gui.search.hit_model import HEADING
from gui.search.results_panel import ResultsPanel
from gui.tree.row_values import HITS
from gui.tree.tree_model import TreeModel
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, mapped
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, TILLID, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key, Role = Qt.Key, Qt.ItemDataRole


def own_hits(reader: Reader) -> int:
    """How many hits are listed that are not under the heading of those found by a name."""
    model = reader.hits.model()
    headings = [bool(model.index(row, 0).data(HEADING)) for row in range(model.rowCount())]
    return headings.index(True) if any(headings) else len(headings)


def of_row(reader: Reader, key: str, role: int) -> object:
    """What the tree's row with this id has for a role."""
    tree = reader.tree.model()
    assert isinstance(tree, TreeModel)
    return tree.index_of(key).data(role)


def head(reader: Reader) -> str:
    """The words above the hits."""
    return "\n".join(
        label.text() for label in reader.part(ResultsPanel, "searchPanel").findChildren(QLabel)
    )


@pytest.mark.parametrize("typed", ["---", "-tillid"])
def test_where_nothing_is_asked_no_municipality_has_a_hit(
    open_window: OpenWindow, typed: str
) -> None:
    reader = open_window()

    reader.type(typed)

    assert of_row(reader, "halsnaes", HITS) == 0
    reader.window.grab()  # the tree is painted with it


def test_the_tree_says_how_many_hits_each_municipality_has_while_there_is_a_query(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    assert of_row(reader, "halsnaes", HITS) is None

    reader.type("tillid")

    municipalities = ("halsnaes", "helsingoer", "hjoerring", "helsingborg")
    counts = [of_row(reader, each, HITS) for each in municipalities]
    assert sum(count for count in counts if isinstance(count, int)) == own_hits(reader)
    spoken = of_row(reader, "halsnaes", Role.AccessibleTextRole)
    assert spoken in {f"Halsnæs, {counts[0]} results", "Halsnæs, 1 result"}
    reader.press(Key.Key_Escape)
    assert of_row(reader, "halsnaes", HITS) is None


def test_hits_by_a_name_are_under_a_heading_and_counted_apart_everywhere(
    open_window: OpenWindow,
) -> None:
    reader = open_window()

    reader.type("tillid ")

    model, heading = reader.hits.model(), "5 more in documents named so"
    headings = [model.index(row, 0).data(HEADING) for row in range(model.rowCount())]
    assert headings == [""] * 9 + [heading] + [""] * 4
    assert head(reader).split("\n")[0] == f"9 results in 4 municipalities · {heading}"
    spoken = str(model.index(9, 0).data(Role.AccessibleTextRole))
    assert spoken.startswith(f"{heading}. ")
    heights = [reader.hits.visualRect(model.index(row, 0)).height() for row in range(14)]
    assert heights[9] > heights[0] == heights[8] == heights[10]
    document = "halsnaes/mod-tillid-og-helhed"
    assert of_row(reader, "halsnaes", HITS) == of_row(reader, document, HITS) == 4
    spoken = str(of_row(reader, document, Role.AccessibleTextRole))
    assert spoken == "Mod, tillid og helhed, Document, Danish, 4 results"


def test_where_only_names_have_the_word_the_headline_says_so(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    home = tmp_path / "library" / "eksempel"
    home.mkdir(parents=True)
    (home / "municipality.yaml").write_text(MUNICIPALITY, encoding="utf-8")
    (home / "text.txt").write_text(SOURCE, encoding="utf-8")
    (home / "text.yaml").write_text(mapped(MAP), encoding="utf-8")
    reader = open_window(library=load_library(tmp_path / "library"))

    reader.type("kommune ")

    named = len(reader.rows())
    assert named
    assert head(reader).split("\n")[0].startswith(f"{named} passage")
    assert own_hits(reader) == named


def test_a_document_that_is_not_searched_has_no_number(open_window: OpenWindow) -> None:
    reader = open_window()
    tree = reader.tree.model()
    assert isinstance(tree, TreeModel)
    searched, other = "helsingoer/ledelsesgrundlag", "helsingoer/kommunen-som-arbejdsplads"
    tree.setData(tree.index_of(searched), Qt.CheckState.Checked, Role.CheckStateRole)

    reader.type("tillid ")

    assert of_row(reader, searched, HITS) == 1
    assert of_row(reader, other, HITS) is None


def test_a_municipality_without_hits_is_dimmed_and_can_still_be_read(
    open_window: OpenWindow,
) -> None:
    reader = open_window()

    reader.type('"modige og troværdige"')

    assert of_row(reader, "helsingborg", HITS) == 0
    assert of_row(reader, "helsingborg", Role.ForegroundRole) is not None
    assert of_row(reader, "helsingoer", Role.ForegroundRole) is None
    assert not reader.tree.grab().isNull()
    reader.go_to(TILLID)
    assert reader.title == "Tillid"


def test_the_menu_buttons_show_the_counts_of_the_answer(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")

    for button in (
        reader.part(KindButton, "kindButton"),
        reader.part(ScopeButton, "placeButton"),
    ):
        button.menu().aboutToShow.emit()
        counted = [each.text().split("\t") for each in button.menu().actions()]
        assert sum(int(each[1]) for each in counted if len(each) == 2) == own_hits(reader)


def test_passages_like_one_are_listed_and_escape_leads_back_to_the_search(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("tillid")
    before = [row.passage for row in reader.rows()]

    reader.press(Key.Key_M, CTRL)
    alike = [row.passage for row in reader.rows()]
    headline = head(reader)
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Escape)

    assert "passages most like “Tillid”" in headline
    assert alike
    assert TILLID not in alike
    assert [row.passage for row in reader.rows()] == before
    assert reader.title == "Tillid"
    assert reader.hits.current == TILLID


def test_passages_like_one_need_no_search_and_escape_leads_back_to_the_page(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.tree.setFocus()
    reader.go_to(PEJLEMAERKE_5)
    before = reader.title

    reader.press(Key.Key_M, CTRL)
    assert reader.focus == "hitList"
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Escape)

    assert reader.title == before
    assert reader.focus == "libraryTree"
    assert not reader.hits.isVisible()


def test_a_hit_says_which_forms_were_found_and_by_which_rule(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.type("tillid")

    model = reader.hits.model()
    explanation = str(model.index(0, 0).data(Role.AccessibleDescriptionRole))
    assert "“tillid”" in explanation
    assert "as typed" in explanation
    assert "tillid" in str(model.index(0, 0).data(Role.ToolTipRole))


def test_further_hits_come_when_the_list_has_come_to_its_end(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("e")
    assert len(reader.rows()) == 20
    first = [row.passage for row in reader.rows()]

    reader.hits.scrollToBottom()
    for _ in range(25):
        reader.press(Key.Key_Down)

    listed = [row.passage for row in reader.rows()]
    assert listed[:20] == first
    assert len(listed) > 20
    assert reader.hits.currentIndex().row() == 25


def test_hits_that_are_selected_stay_so_when_further_ones_come(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("e")
    reader.hits.selectAll()

    reader.hits.scrollToBottom()
    reader.hits.model().fetchMore(QModelIndex())

    assert len(reader.rows()) > 20
    assert len(reader.hits.selected_passages()) == 20
