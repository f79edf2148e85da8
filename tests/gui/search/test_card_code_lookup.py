"""A card code in the search field: opens its passage and says whether the card is still true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit

from content.cards.card_code import card_code
from content.cards.print_history import PrintedCards
from content.library import Library
from content.model import Passage
from gui.application.translation import install_language
from gui.search.card_code_page import CardCodePage
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, TILLID, ByHand, OpenWindow, Reader

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]


def _as_printed_once(passage: Passage) -> Passage:
    """The passage with another title, as a card of last year has it."""
    assert passage.heading is not None
    return replace(passage, heading=passage.heading._replace(text="TILLID OG HÅB"))


def _verdict(reader: Reader) -> str:
    return reader.part(QLabel, "codeVerdict").text()


def _shows_code(reader: Reader) -> bool:
    page = reader.window.findChild(CardCodePage, "codePage")
    return page is not None and page.isVisible()


def test_a_code_opens_its_passage_and_says_unchanged(
    open_window: OpenWindow, library: Library
) -> None:
    reader = open_window()

    reader.field.setText(card_code(library.passage(TILLID)))

    assert reader.title == "Tillid"
    assert _verdict(reader) == "Unchanged since the card was printed."
    assert not reader.hits.isVisible()
    assert not reader.part(QTextEdit, "codeChanges").isVisible()


@pytest.mark.parametrize("spoil", [str.lower, lambda code: f"  {code.replace('-', ' – ')} "])
def test_a_code_may_be_typed_carelessly(
    open_window: OpenWindow,
    library: Library,
    spoil: object,
) -> None:
    assert callable(spoil)
    reader = open_window()

    reader.field.setText(spoil(card_code(library.passage(PEJLEMAERKE_5))))

    assert _verdict(reader) == "Unchanged since the card was printed."


def test_the_words_that_changed_since_are_shown(
    open_window: OpenWindow, library: Library, tmp_path: Path
) -> None:
    old = _as_printed_once(library.passage(TILLID))
    PrintedCards(tmp_path).remember([old])
    reader = open_window()

    reader.field.setText(card_code(old))

    assert reader.title == "Tillid"
    assert _verdict(reader) == "1 change since the card was printed:"
    changes = reader.part(QTextEdit, "codeChanges").toPlainText()
    assert changes == "On the card: OG HÅB\nNow: (nothing)"


def test_a_changed_card_of_another_profile_is_told(
    open_window: OpenWindow, library: Library
) -> None:
    reader = open_window()

    reader.field.setText(card_code(_as_printed_once(library.passage(TILLID))))

    assert reader.title == "Tillid"
    assert _verdict(reader).startswith(
        "The text has changed since the card was printed. The card was"
    )


def test_enter_stays_at_the_passage_even_when_pressed_before_it_is_found(
    open_window: OpenWindow, library: Library
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    by_hand.run_all()

    reader.field.setText(card_code(library.passage(TILLID)))
    reader.press(Qt.Key.Key_Return)
    by_hand.run_all()

    assert reader.title == "Tillid"
    assert reader.focus == "readingPane"


def test_enter_is_for_the_code_that_it_was_pressed_at(
    open_window: OpenWindow, library: Library
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    by_hand.run_all()

    reader.field.setText(card_code(library.passage(TILLID)))
    reader.press(Qt.Key.Key_Return)
    reader.field.setText(card_code(library.passage(PEJLEMAERKE_5)))
    by_hand.run_all()

    assert "modige og troværdige" in reader.title
    assert reader.focus == "searchField"


def test_typing_never_waits_for_the_look_up_and_only_the_newest_code_is_shown(
    open_window: OpenWindow, library: Library
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    by_hand.run_all()

    reader.field.setText(card_code(library.passage(TILLID)))
    assert not _shows_code(reader)
    reader.field.setText(card_code(library.passage(PEJLEMAERKE_5)))
    by_hand.run_all()

    assert "modige og troværdige" in reader.title


def test_a_look_up_that_fails_does_not_lose_the_code_typed_meanwhile(
    open_window: OpenWindow,
    library: Library,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)
    by_hand.run_all()
    codes = [card_code(library.passage(each)) for each in (TILLID, PEJLEMAERKE_5)]

    reader.field.setText(codes[0])
    reader.field.setText(codes[1])
    reader.press(Qt.Key.Key_Return)
    with monkeypatch.context() as broken:
        broken.setattr(Library, "passages_with_code", property())
        by_hand.run_next()  # the first search
        by_hand.run_next()  # the first look-up
    by_hand.run_all()

    assert "modige og troværdige" in reader.title
    assert reader.focus == "readingPane"
    assert len(caplog.records) == 1
    caplog.clear()


def test_other_letters_bring_the_hits_back_and_no_letters_the_place_before(
    open_window: OpenWindow, library: Library
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    before = reader.title

    reader.field.setText(card_code(library.passage(TILLID)))
    reader.field.setText("tillid")
    assert not _shows_code(reader)
    assert reader.hits.isVisible()
    reader.field.clear()
    assert reader.title == before


def test_keys_that_walk_hits_do_nothing_while_a_code_is_shown(
    open_window: OpenWindow, library: Library
) -> None:
    reader = open_window()
    reader.field.setText("tillid")
    reader.field.setText(card_code(library.passage(TILLID)))

    reader.field.setFocus()
    reader.press(Qt.Key.Key_Down)

    assert reader.title == "Tillid"
    assert _shows_code(reader)


def test_a_word_of_ten_letters_is_searched_as_ever(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.field.setText("leadership")

    assert not _shows_code(reader)
    assert reader.window.isVisible()


def test_the_verdict_follows_the_language(open_window: OpenWindow, library: Library) -> None:
    from PySide6.QtWidgets import QApplication

    reader = open_window()
    reader.field.setText(card_code(library.passage(TILLID)))
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    install_language(application, "da")
    QApplication.processEvents()

    assert _verdict(reader) != "Unchanged since the card was printed."


def test_passages_like_that_of_a_code_take_the_place_of_its_page_until_escape(
    open_window: OpenWindow, library: Library
) -> None:
    reader = open_window()
    reader.field.setText(card_code(library.passage(TILLID)))

    reader.press(Qt.Key.Key_M, CTRL)

    assert not _shows_code(reader)
    assert reader.rows()
    reader.press(Qt.Key.Key_Escape)
    assert _shows_code(reader)
