"""The panel of an answer: how many hits, its notices, and what it offers where there are none."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.application.translation import install_language
from gui.search.notice_bar import NoticeBar, notice_text
from gui.search.results_panel import AnswerContext, ResultsPanel
from index import Answer, Notice, NoticeKind
from tests.gui.sample_hits import LIGHT, row, rows

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]

NEAREST = Notice(NoticeKind.NEAREST, ("mod & mål", "modig"), "The nearest words: …")
NOTHING = Notice(NoticeKind.NOTHING_FOUND, ("modd",), "Nothing found.")
ADDED = Notice(NoticeKind.ADDED, ("tillidsfuld",), "Also: tillidsfuld")
MISSING = Notice(NoticeKind.MISSING_WORDS, ("xyz",), "Found in no passage: xyz")
NO_HITS = Answer("modd", 0, (NOTHING, NEAREST), (), 0)


@pytest.fixture
def panel(qtbot: QtBot) -> ResultsPanel:
    """An empty panel on the screen."""
    shown = ResultsPanel(LIGHT)
    qtbot.addWidget(shown)
    shown.retranslate()
    shown.show()
    return shown


def texts(panel: ResultsPanel) -> list[str]:
    """The labels that are in sight."""
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible() and each.text()]


def buttons(panel: ResultsPanel) -> dict[str, QAbstractButton]:
    """The buttons that are in sight, by what they say."""
    return {each.text(): each for each in panel.findChildren(QAbstractButton) if each.isVisible()}


def test_it_says_how_many_hits_there_are_and_what_is_to_be_known(panel: ResultsPanel) -> None:
    panel.show_answer(Answer("q", 2, (MISSING,), (), 1), rows(row("a"), row("b")), AnswerContext())

    assert texts(panel) == ["2 results in 1 municipality", "Not found in any passage: xyz"]
    assert not buttons(panel)


def test_it_says_how_many_of_the_hits_are_listed(panel: ResultsPanel) -> None:
    answer = Answer("q", 70, (), (), 3)

    panel.show_answer(answer, rows(row("a"), total=70), AnswerContext())
    first = texts(panel)
    panel.show_further(answer, rows(row("a"), row("b"), total=70), AnswerContext())

    assert first == ["70 results in 3 municipalities · the first 1 is shown"]
    assert texts(panel) == ["70 results in 3 municipalities · the first 2 are shown"]
    assert panel.hits.passages() == ("a", "b")


def test_related_words_can_be_left_out_and_taken_in_again(panel: ResultsPanel) -> None:
    answer, toggled = Answer("q", 1, (ADDED,), (), 1), list[bool]()
    panel.exact_toggled.connect(toggled.append)

    panel.show_answer(answer, rows(row("a")), AnswerContext())
    buttons(panel)["Only as typed"].click()
    panel.show_answer(answer._replace(notices=()), rows(row("a")), AnswerContext(exact=True))
    buttons(panel)["Include related words"].click()

    assert toggled == [True, False]


def test_without_hits_it_offers_the_nearest_words(panel: ResultsPanel) -> None:
    chosen: list[str] = []
    panel.word_chosen.connect(chosen.append)

    panel.show_answer(NO_HITS, rows(), AnswerContext(searched="Halsnæs"))
    near = buttons(panel)["mod && mål"]
    near.click()

    assert texts(panel) == [
        "0 results",
        "No results for “modd”",
        "Searched in: Halsnæs",
        "Similar words in the library:",
    ]
    assert near.accessibleName() == "Search for mod & mål"
    assert chosen == ["mod & mål"]


def test_only_where_the_search_was_narrowed_it_offers_to_search_the_whole_library(
    panel: ResultsPanel,
) -> None:
    widened: list[bool] = []
    panel.widened.connect(lambda: widened.append(True))
    panel.show_answer(NO_HITS, rows(), AnswerContext(searched="5 documents"))
    assert "Search the whole library" not in buttons(panel)

    panel.show_answer(NO_HITS, rows(), AnswerContext(searched="Halsnæs", narrowed=True))
    buttons(panel)["Search the whole library"].click()

    assert widened == [True]


def test_a_long_query_is_shortened_where_it_is_repeated(panel: ResultsPanel) -> None:
    panel.show_answer(NO_HITS._replace(query="mod  og\n" + "ord " * 50), rows(), AnswerContext())

    headline = next(each for each in texts(panel) if each.startswith("No results for"))
    assert headline.startswith("No results for “mod og ord ord")
    assert headline.endswith("…”")
    assert len(headline) < 90


def test_similar_passages_have_a_way_back_and_others_have_not(panel: ResultsPanel) -> None:
    back: list[bool] = []
    panel.back_clicked.connect(lambda: back.append(True))
    answer = Answer("", 1, (), (), 1)

    panel.show_answer(answer, rows(row("a")), AnswerContext(similar_to="Mod", narrowed=True))
    similar = texts(panel)
    buttons(panel)["Back"].click()
    panel.show_answer(answer, rows(row("a")), AnswerContext())

    assert similar == ["1 passage most like “Mod”", "From the whole library, ticked or not."]
    assert back == [True]
    assert not buttons(panel)


def test_a_failure_takes_the_hits_and_their_buttons_away(panel: ResultsPanel) -> None:
    panel.show_answer(Answer("q", 1, (ADDED,), (), 1), rows(row("a")), AnswerContext())

    panel.show_failure("The disk is full.")

    assert texts(panel)[0] == "The search failed: The disk is full."
    assert panel.hits.passages() == ()
    assert not buttons(panel)


def test_an_answer_that_is_there_stays_while_another_is_waited_for(panel: ResultsPanel) -> None:
    panel.show_waiting()
    assert texts(panel)[0] == "Preparing search …"
    panel.show_answer(Answer("q", 1, (), (), 1), rows(row("a")), AnswerContext())

    panel.show_waiting()

    assert texts(panel) == ["1 result in 1 municipality"]


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_kind_of_notice_is_a_sentence_without_a_gap(kind: NoticeKind) -> None:
    words = tuple(f"{{ord{number}}}" for number in range(30))

    shown = notice_text(Notice(kind, words, "The index says so."))

    assert shown
    assert "{words}" not in shown
    assert len(shown) < 200


def test_a_bar_without_notices_is_hidden(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notices([MISSING], exact=False)
    assert bar.isVisible()

    bar.show_notices([], exact=False)

    assert bar.isHidden()


def test_what_is_waited_for_is_said_in_a_language_chosen_meanwhile(
    qapp: QApplication, panel: ResultsPanel
) -> None:
    panel.show_waiting()

    install_language(qapp, "sv")
    panel.retranslate()
    said = texts(panel)
    install_language(qapp, "en")

    assert said[0] != "Preparing search …"
    assert len(said) == 2
