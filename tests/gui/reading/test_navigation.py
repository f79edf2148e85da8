"""The passages a reader has opened: back, forward, and a preview that leaves no trace."""

from __future__ import annotations

import pytest

from content.library import Library
from gui.reading.navigation import MAX_HISTORY, History, Navigation, neighbour

pytestmark = pytest.mark.usefixtures("qapp")


def test_back_and_forward_follow_what_was_opened() -> None:
    history = History()
    for passage in "abc":
        history.add(passage)

    assert [history.back(), history.back(), history.back()] == ["b", "a", "a"]
    assert [history.forward(), history.forward(), history.forward()] == ["b", "c", "c"]


def test_opening_drops_what_lay_ahead() -> None:
    history = History()
    for passage in "abc":
        history.add(passage)
    history.back()

    history.add("d")

    assert not history.can_go_forward
    assert history.back() == "b"


def test_opening_the_same_passage_again_is_no_step() -> None:
    history = History()
    history.add("a")
    history.add("a")

    assert not history.can_go_back


def test_an_empty_history_leads_nowhere() -> None:
    history = History()

    assert (history.back(), history.forward(), history.current) == ("", "", "")


def test_the_oldest_passages_are_dropped() -> None:
    history = History()
    for number in range(MAX_HISTORY + 50):
        history.add(str(number))

    while history.can_go_back:
        history.back()

    assert history.current == "50"


def test_a_preview_leaves_no_trace_until_it_is_opened(library: Library) -> None:
    first, second, third = (passage.id for passage in library.passages[:3])
    navigation = Navigation(library)
    navigation.open(first)

    navigation.preview(second)
    navigation.close_preview()
    assert navigation.current == first
    assert not navigation.can_go_back
    navigation.preview(third)
    navigation.open_preview()

    assert navigation.current == third
    navigation.back()
    assert navigation.current == first


def test_back_from_a_preview_shows_the_passage_that_was_opened_last(library: Library) -> None:
    first, second, third = (passage.id for passage in library.passages[:3])
    navigation = Navigation(library)
    navigation.open(first)
    navigation.open(second)

    navigation.preview(third)
    navigation.back()

    assert navigation.current == second
    navigation.back()
    assert navigation.current == first


def test_an_opened_preview_drops_what_lay_ahead(library: Library) -> None:
    first, second, third = (passage.id for passage in library.passages[:3])
    navigation = Navigation(library)
    navigation.open(first)
    navigation.open(second)
    navigation.back()

    navigation.preview(third)
    navigation.open_preview()

    assert not navigation.can_go_forward


def test_a_passage_that_the_library_no_longer_holds_is_shown_too_to_say_so(
    library: Library,
) -> None:
    navigation = Navigation(library)

    navigation.open("gone/with/the/wind")

    assert navigation.current == "gone/with/the/wind"
    assert not navigation.can_step(1)
    assert not navigation.can_step(-1)


def test_neighbours_lead_through_the_whole_library_and_back(library: Library) -> None:
    order = [passage.id for passage in library.passages]
    there, back = [neighbour(library, "", 1)], [order[-1]]
    while step := neighbour(library, there[-1], 1):
        there.append(step)
    while step := neighbour(library, back[-1], -1):
        back.append(step)

    assert there == order
    assert back == order[::-1]
    assert neighbour(Library(()), "", 1) == neighbour(library, "", -1) == ""
