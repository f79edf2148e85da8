"""The menus beside the search field: ticks and, where it was searched, the number of hits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from content.library import Library
from content.model import PassageKind
from gui.scope.hit_counts import HitCounts
from gui.scope.scope import ScopeModel
from gui.scope.scope_menus import KindButton, ScopeButton

pytestmark = pytest.mark.usefixtures("qapp")


class Buttons:
    """Both buttons, with their scope and counts."""

    def __init__(self, library: Library) -> None:
        self.owner = QObject()
        self.scope, self.counts = ScopeModel(library, self.owner), HitCounts(self.owner)
        self.where = ScopeButton(library, self.scope, self.counts)
        self.kinds = KindButton(library, self.scope, self.counts)


def filled(menu: QMenu) -> dict[str, str]:
    """The texts of an opened menu, with the numbers at their right ends."""
    menu.aboutToShow.emit()
    texts = (action.text().split("\t") for action in menu.actions() if action.text())
    return {text: "".join(number) for text, *number in texts}


def ticked(menu: QMenu) -> list[str]:
    """The texts with a tick in an opened menu."""
    menu.aboutToShow.emit()
    return [action.text().split("\t")[0] for action in menu.actions() if action.isChecked()]


@pytest.fixture
def large(library: Library) -> Library:
    """More municipalities than a menu offers one by one: 30 Danish ones and one Swedish."""
    danish, swedish = library.municipality("halsnaes"), library.municipality("helsingborg")
    many = [danish._replace(id=f"by-{n}", short_name=f"Strand & By {n}") for n in range(30)]
    return replace(library, municipalities=(*many, swedish))


def test_documents_are_offered_where_there_are_several(library: Library) -> None:
    buttons = Buttons(library)

    offered = [text.strip() for text in filled(buttons.where.menu())]

    assert "Ledelsesgrundlag" in offered
    assert sum(text.startswith("      ") for text in filled(buttons.where.menu())) == 2


def test_hits_stand_beside_what_was_searched_only(library: Library) -> None:
    buttons = Buttons(library)
    counts = {"halsnaes": 3, "helsingoer": 2}
    buttons.counts.set_counts(counts, {PassageKind.PRINCIPLE: 4, PassageKind.SYSTEM: 1})
    buttons.scope.tick_municipalities(frozenset({"halsnaes"}), on=True)
    buttons.scope.tick_kind(PassageKind.PRINCIPLE, on=True)

    where, kinds = filled(buttons.where.menu()), filled(buttons.kinds.menu())

    assert (where["Halsnæs"], where["Helsingør"]) == ("3", "")
    assert (kinds["Principles"], kinds["Frameworks"]) == ("4", "")
    assert ticked(buttons.where.menu()) == ["Halsnæs"]
    assert ticked(buttons.kinds.menu()) == ["Principles"]


def test_the_whole_library_is_ticked_only_while_nothing_else_is(library: Library) -> None:
    buttons = Buttons(library)
    assert ticked(buttons.where.menu()) == ["Whole library"]
    assert ticked(buttons.kinds.menu()) == ["All kinds"]

    buttons.scope.tick_language("sv", on=True)

    assert ticked(buttons.where.menu()) == ["Swedish"]


def test_a_large_library_offers_countries_and_the_municipalities_with_most_hits(
    large: Library,
) -> None:
    buttons = Buttons(large)
    countries = list(filled(buttons.where.menu()))[1:3]
    buttons.counts.set_counts({f"by-{n}": n + 1 for n in range(20)}, {})

    offered = filled(buttons.where.menu())

    assert countries == ["Danmark", "Sverige"]
    assert (offered["Danmark"], offered["Sverige"]) == ("210", "0")
    best = [text for text in offered if text.startswith("Strand")]
    assert best == [f"Strand && By {n}" for n in range(19, 7, -1)]
    assert "Most results" in offered


def test_an_ampersand_in_a_name_is_no_mnemonic(large: Library) -> None:
    buttons = Buttons(large)

    buttons.scope.tick_municipalities(frozenset({"by-1"}), on=True)

    assert buttons.where.text() == "Search in: Strand && By 1"
    assert buttons.where.accessibleName() == "Search in: Strand & By 1"


def test_ticking_a_country_searches_in_all_of_it(large: Library) -> None:
    buttons = Buttons(large)
    filled(buttons.where.menu())

    next(each for each in buttons.where.menu().actions() if each.text() == "Sverige").trigger()

    assert buttons.scope.current.municipalities == {"helsingborg"}
    assert buttons.where.text() == "Search in: Helsingborg"


def test_a_narrowed_scope_looks_narrowed_and_one_click_widens_it(library: Library) -> None:
    buttons = Buttons(library)
    plain = buttons.where.grab().toImage()

    buttons.scope.tick_municipalities(frozenset({"halsnaes"}), on=True)
    buttons.scope.tick_kind(PassageKind.PRINCIPLE, on=True)

    assert buttons.where.grab().toImage().pixelColor(4, 4) != plain.pixelColor(4, 4)
    for button, everything in ((buttons.where, "Whole library"), (buttons.kinds, "All kinds")):
        assert not button.clear_button.isHidden()
        assert button.clear_button.accessibleName() == everything
        button.clear_button.click()
        assert button.clear_button.isHidden()
    assert buttons.scope.is_everything
    assert buttons.where.grab().toImage() == plain
