"""What an answer says beside its hits: additions that one click takes off, corrections, faults."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.application.jobs import Jobs
from gui.application.preferences import PreferenceStore
from gui.application.translation import LANGUAGES, install_language
from gui.search.notice_bar import NoticeBar, notice_text
from index import NoticeKind
from index.answers import Notice
from tests.gui.whole_window import ByHand, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def said(reader: Reader) -> str:
    """Every word of every label that is in sight."""
    labels = reader.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_words_that_were_added_are_said_and_one_click_takes_them_off(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("tillid")
    related = {row.passage for row in reader.rows()}
    assert "Also searched for: " in said(reader)

    reader.part(QToolButton, "exactButton").click()

    assert "Searching only for the words as typed." in said(reader)
    assert {row.passage for row in reader.rows()} < related
    reader.part(QToolButton, "exactButton").click()
    assert {row.passage for row in reader.rows()} == related


def test_a_slip_is_corrected_and_it_is_said(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.type("kommunikaton")

    assert reader.rows()
    assert "“kommunikaton” is not in any of the texts. Searched instead for: kommunikation" in said(
        reader
    )


def test_a_compound_that_was_taken_apart_is_said_and_can_be_taken_back(
    open_window: OpenWindow,
) -> None:
    reader = open_window()

    reader.type("kvalitetsvilje")

    assert reader.rows()
    assert (
        "“kvalitetsvilje” is not in any of the texts. Searched instead for: kvalitet, vilje"
        in said(reader)
    )
    reader.part(QToolButton, "exactButton").click()
    assert reader.rows() == []


def test_the_nearest_words_are_buttons_that_search_for_them(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillqqqqq")
    assert reader.rows() == []
    buttons = reader.window.findChildren(QPushButton)
    near = next(each for each in buttons if each.isVisible() and each.text().startswith("till"))

    near.click()

    assert reader.field.text() == near.text()
    assert reader.rows()


def test_a_search_that_fails_says_so_and_the_texts_can_still_be_read(
    open_window: OpenWindow, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window()
    monkeypatch.setattr(Jobs, "run", _failing_run)

    reader.type("t")
    monkeypatch.undo()

    assert "The search failed: The index is gone." in said(reader)
    reader.command("next_passage")
    assert reader.title
    caplog.clear()


def test_hits_come_with_a_screen_reader_listening_too(open_window: OpenWindow) -> None:
    reader = open_window()
    QAccessible.setActive(True)

    reader.type("tillid")
    QAccessible.setActive(False)

    assert reader.rows()


def _failing_run(_jobs: Jobs, _function: object, _done: object, failed: object) -> None:
    assert callable(failed)
    failed(OSError("The index is gone."))


def test_while_the_search_is_made_ready_that_is_said_and_then_it_answers(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    by_hand = ByHand()
    reader = open_window(executor=by_hand)

    reader.type("tillid")
    qtbot.waitUntil(lambda: "Preparing search …" in said(reader))
    by_hand.run_all()

    assert reader.rows()
    assert "made ready" not in said(reader)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_notice_is_told_in_every_language(qapp: QApplication, language: str) -> None:
    def told() -> set[str]:
        return {notice_text(Notice(kind, ("mod", "håb"), "in English")) for kind in NoticeKind}

    english = told()
    install_language(qapp, language)
    translated = told()
    install_language(qapp, "en")

    assert len(english) == len(translated) == len(NoticeKind) - 2  # three say the same
    assert not english & translated


@pytest.mark.parametrize("language", LANGUAGES)
def test_notices_and_their_button_are_whole_in_the_narrowest_panel(
    open_window: OpenWindow, store: PreferenceStore, language: str
) -> None:
    store.change(replace(store.current, language=language))
    reader = open_window(size=(900, 600))

    reader.type("kommunikaton")

    QApplication.processEvents()
    bar = reader.part(NoticeBar, "noticeBar")
    label, button = bar.findChild(QLabel), bar.findChild(QToolButton)
    assert label is not None
    assert button is not None
    assert label.height() >= label.heightForWidth(label.width())
    assert button.width() >= button.sizeHint().width()
