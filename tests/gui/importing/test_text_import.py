"""A text of the reader's own: chosen, dropped or pasted, reviewed, accepted, and then found."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)
from pytestqt.qtbot import QtBot

from gui.deck.card_list import CardList
from gui.importing.import_commands import ImportCommands
from gui.importing.review_dialog import ReviewDialog
from gui.printing import CardDialog
from gui.window.main_window import MainWindow
from tests.gui.importing.import_driver import (
    TEXT,
    accept,
    choose,
    open_review,
    shown,
    shown_window,
)
from tests.gui.whole_window import Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

PAGE = "<main><h1>Ledelse i Næsbo Kommune</h1><h2>Vi går foran</h2><p>Vi spørger.</p></main>"


def test_a_chosen_file_is_reviewed_accepted_shown_and_found(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(reader, lambda: file)

    reader.command("add_text")
    accept(open_review(qtbot))

    (window,) = shown(MainWindow)
    assert isinstance(window, MainWindow)
    new = Reader(window)
    assert window is not reader.window
    assert new.title == "Ledelse i Næsbo Kommune"
    assert (tmp_path / "profile/data/library/naesbo/grundlag.txt").read_text("utf-8") == TEXT
    new.field.setText("hyppigst")
    qtbot.waitUntil(lambda: bool(new.rows()))
    assert new.rows()[0].passage == "naesbo/grundlag/vi-gaar-foran"


def test_from_a_dropped_file_to_its_cards_there_are_three_actions(
    reader: Reader, file: Path, qtbot: QtBot
) -> None:
    reader.part(ImportCommands, "importCommands").texts.read_file(file)  # 1: as if dropped
    accept(open_review(qtbot))  # 2
    reader = shown_window(qtbot)
    reader.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)  # 3

    (dialog,) = shown(CardDialog)
    cards = dialog.findChild(CardList, "cardList")
    assert cards is not None
    assert cards.passages == ("naesbo/grundlag/vi-gaar-foran",)
    dialog.close()


def test_nothing_happens_when_no_file_is_chosen(reader: Reader) -> None:
    choose(reader, lambda: None)

    reader.command("add_text")

    assert shown(ReviewDialog) == []


def test_a_file_that_is_dropped_on_the_window_is_reviewed(
    reader: Reader, file: Path, qtbot: QtBot
) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, carried, left, none)
    QApplication.sendEvent(reader.window, enter)
    assert enter.isAccepted()

    QApplication.sendEvent(reader.window, QDropEvent(QPointF(5, 5), copy, carried, left, none))

    assert open_review(qtbot).windowTitle() == "Add a text: grundlag"


def test_words_that_are_dropped_on_the_window_are_not_taken(reader: Reader) -> None:
    carried = QMimeData()
    carried.setText("tillid")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(), copy, carried, left, Qt.KeyboardModifier.NoModifier
    )

    QApplication.sendEvent(reader.window, enter)

    assert not enter.isAccepted()


@pytest.mark.parametrize("is_page", [False, True])
def test_what_was_copied_is_reviewed(
    reader: Reader, qapp: QApplication, qtbot: QtBot, is_page: bool
) -> None:
    copied = QMimeData()
    if is_page:
        copied.setHtml(PAGE)
    else:
        copied.setText(TEXT)
    qapp.clipboard().setMimeData(copied)

    reader.command("paste_text")

    dialog = open_review(qtbot)
    assert dialog.windowTitle() == "Add a text: Copied text"
    model = dialog.source.model()
    kinds = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert kinds[:2] == ["Title", "Heading 2"]


def test_an_empty_clipboard_is_said(reader: Reader, qapp: QApplication) -> None:
    qapp.clipboard().clear()

    reader.command("paste_text")

    assert reader.status.message() == "There is no text on the clipboard. Copy one first."


def test_a_file_that_cannot_be_read_is_said_by_its_name(
    reader: Reader, file: Path, qtbot: QtBot
) -> None:
    file.write_bytes(b"\x00\x01\x02")
    choose(reader, lambda: file)

    reader.command("add_text")

    qtbot.waitUntil(lambda: not reader.status.message().startswith("Reading"), timeout=20_000)
    assert reader.status.message().startswith("grundlag.txt: ")


def test_a_text_that_is_there_already_is_kept(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "profile/data/library/naesbo/grundlag.txt"
    other.parent.mkdir(parents=True)
    other.write_text("Noget andet\n", "utf-8")
    choose(reader, lambda: file)
    reader.command("add_text")
    dialog = open_review(qtbot)

    accept(dialog)

    message = dialog.findChild(QLabel, "reviewMessage")
    assert message is not None
    assert message.text() == (
        f"There is a text in {other} already. It was kept, and nothing added."
    )
    assert other.read_text("utf-8") == "Noget andet\n"


def test_the_start_page_asks_for_a_text(reader: Reader, file: Path, qtbot: QtBot) -> None:
    choose(reader, lambda: file)
    assert "Add a text of your own …" in reader.page

    reader.pane.link_activated.emit("add-text")

    assert open_review(qtbot).isVisible()
