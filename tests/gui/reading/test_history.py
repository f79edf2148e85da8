"""The places a reader has been: back, forward, and a preview that leaves no trace."""

from __future__ import annotations

import pytest

from content.library import Library
from gui.reading.history import LONGEST, History
from gui.reading.navigation import Navigation

pytestmark = pytest.mark.usefixtures("qapp")


def test_back_and_forward_follow_the_visits() -> None:
    history = History()
    for place in "abc":
        history.visit(place)

    assert [history.back(), history.back(), history.back()] == ["b", "a", "a"]
    assert [history.forward(), history.forward(), history.forward()] == ["b", "c", "c"]


def test_a_visit_forgets_what_lay_ahead() -> None:
    history = History()
    for place in "abc":
        history.visit(place)
    history.back()

    history.visit("d")

    assert not history.can_go_forward
    assert history.back() == "b"


def test_visiting_the_same_place_again_is_no_step() -> None:
    history = History()
    history.visit("a")
    history.visit("a")

    assert not history.can_go_back


def test_an_empty_history_leads_nowhere() -> None:
    history = History()

    assert (history.back(), history.forward(), history.current) == ("", "", "")


def test_the_oldest_places_are_forgotten() -> None:
    history = History()
    for place in range(LONGEST + 50):
        history.visit(str(place))

    while history.can_go_back:
        history.back()

    assert history.current == "50"


def test_a_preview_leaves_no_trace_and_staying_makes_it_a_visit(library: Library) -> None:
    first, second, third = (passage.id for passage in library.passages[:3])
    navigation = Navigation(library)
    navigation.open(first)

    navigation.preview(second)
    navigation.return_to_visited()
    assert navigation.current == first
    assert not navigation.can_go_back
    navigation.preview(third)
    navigation.stay()

    assert navigation.current == third
    navigation.back()
    assert navigation.current == first


def test_a_place_that_the_library_no_longer_holds_is_left_alone(library: Library) -> None:
    navigation = Navigation(library)

    navigation.open("gone/with/the/wind")

    assert navigation.current == ""
