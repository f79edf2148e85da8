"""Below a few results, or none, are links to passages of related concepts."""

from __future__ import annotations

import pytest

from gui.search.related_passages import RelatedPassages
from tests.gui.whole_window import OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses


def test_a_word_that_no_passage_has_leads_to_related_passages(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.type("ydmyghed ")

    related = reader.part(RelatedPassages, "relatedPassages")
    assert related.isVisible()
    assert related.plain_text.split("\n") == [
        "Related passages",
        "Vi har en anerkendende kultur, through “anerkendende”",
        "Mod, through “ikke altid kan det hele”",
        "Vær i samspil med omgivelserne, through “lære”",
    ]


def test_a_click_on_a_related_passage_shows_it(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("ydmyghed ")

    reader.part(RelatedPassages, "relatedPassages").linkActivated.emit(
        "halsnaes/mod-tillid-og-helhed/mod"
    )

    assert reader.title == "Mod"


def test_an_answer_of_many_results_has_no_related_passages(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("ydmyghed ")

    reader.field.clear()
    reader.type("tillid")

    assert not reader.part(RelatedPassages, "relatedPassages").isVisible()
