"""Ctrl+P: which passages a card dialog is opened for, and a sentence where there are none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt

from content.library import Library
from gui.card_commands import cards_of
from gui.printing import CardDialog
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, PEJLEMAERKER, SHIFT, ByHand, OpenWindow

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]


def test_a_principle_stands_for_itself_and_a_document_for_its_principles(
    library: Library,
) -> None:
    assert cards_of(library, PEJLEMAERKE_5) == (PEJLEMAERKE_5,)
    assert len(cards_of(library, PEJLEMAERKER)) == 6
    principles = [each.id for each in library.passages if each.kind == "principle"]
    documents = [document.title_passage.id for document in library.documents]
    cards = [card for title in documents for card in cards_of(library, title)]
    assert set(principles) <= set(cards)


def test_a_document_without_principles_stands_for_all_its_passages(library: Library) -> None:
    cards = cards_of(library, "helsingoer/kommunen-som-arbejdsplads")

    assert len(cards) == 6


def test_ctrl_p_opens_the_card_of_what_is_read(open_window: OpenWindow) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    reader.go_to(PEJLEMAERKE_5)

    reader.press(Qt.Key.Key_P, CTRL)

    dialog = next(each for each in reader.window.findChildren(QObject) if _is_dialog(each))
    assert isinstance(dialog, CardDialog)
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        (CTRL, "Choose a passage first, then print its card."),
        (CTRL | SHIFT, "There are no hits to print."),
    ],
)
def test_with_nothing_to_print_there_is_a_sentence(
    open_window: OpenWindow, held: Qt.KeyboardModifier, sentence: str
) -> None:
    reader = open_window()

    reader.press(Qt.Key.Key_P, held)

    assert reader.status.news() == sentence


def _is_dialog(child: QObject) -> bool:
    return isinstance(child, CardDialog)
