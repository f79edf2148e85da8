"""Pages are drawn in jobs: the newest is shown, whatever happened to the one before it."""

from __future__ import annotations

import pytest

from content.cards import CardLayout, CardSet, typeset
from content.library import Library
from gui.application.jobs import Jobs
from gui.printing.page_drawing_job import PageDrawer
from tests.gui.whole_window import ByHand

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def cards(library: Library) -> CardSet:
    """Two pages of cards."""
    return typeset(library, ("helsingoer/ledelsesgrundlag",), CardLayout())


def test_a_page_that_fails_does_not_lose_the_newer_request(
    cards: CardSet, caplog: pytest.LogCaptureFixture
) -> None:
    by_hand, drawn = ByHand(), list[str]()
    drawer = PageDrawer(Jobs(by_hand))
    drawer.drawn.connect(drawn.append)

    drawer.draw(cards, cards.page_count)
    drawer.draw(cards, 1)
    by_hand.run_all()

    assert drawn == [cards.svg(1)]
    caplog.clear()


def test_a_page_that_is_no_longer_wanted_is_not_shown(cards: CardSet) -> None:
    by_hand, drawn = ByHand(), list[str]()
    drawer = PageDrawer(Jobs(by_hand))
    drawer.drawn.connect(drawn.append)

    drawer.draw(cards, 0)
    drawer.cancel()
    by_hand.run_all()

    assert drawn == []
