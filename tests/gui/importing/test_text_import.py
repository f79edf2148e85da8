"""A text of the reader's own: chosen, dropped or pasted, reviewed, accepted, and then found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.deck.card_list import CardList
from gui.importing.import_commands import ImportCommands
from gui.importing.review_dialog import ReviewDialog
from gui.printing import CardDialog
from gui.tree.tree_model import node_at
from gui.window.main_window import MainWindow
from tests.gui.profile_driver import OpenProfile, tree_index
from tests.gui.whole_window import Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

TEXT = "Ledelse i Næsbo Kommune\n\nVi går foran\n\nDet betyder, at\n- vi spørger hyppigst\n"
PAGE = "<main><h1>Ledelse i Næsbo Kommune</h1><h2>Vi går foran</h2><p>Vi spørger.</p></main>"


@pytest.fixture
def reader(open_profile: OpenProfile) -> Reader:
    """The window on a profile of its own, as the program opens it."""
    return open_profile()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The text of a client."""
    path = tmp_path / "grundlag.txt"
    path.write_text(TEXT, "utf-8")
    return path


def _shown(kind: type[QWidget]) -> list[QWidget]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible()
    ]


def _review(qtbot: QtBot) -> ReviewDialog:
    qtbot.waitUntil(lambda: bool(_shown(ReviewDialog)), timeout=20_000)
    (dialog,) = _shown(ReviewDialog)
    assert isinstance(dialog, ReviewDialog)
    return dialog


def _choose(reader: Reader, answer: Callable[[], Path | None]) -> None:
    """Answer the dialog that asks for a file."""
    imports = reader.part(ImportCommands, "importCommands")
    imports.dialogs.run = lambda _dialog: answer()


def _accept(dialog: ReviewDialog) -> None:
    button = dialog.findChild(QPushButton, "acceptText")
    assert button is not None
    button.click()


def test_a_chosen_file_is_reviewed_accepted_shown_and_found(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    _choose(reader, lambda: file)

    reader.command("add_text")
    _accept(_review(qtbot))

    (window,) = _shown(MainWindow)
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
    _accept(_review(qtbot))  # 2
    reader = _window(qtbot)
    reader.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)  # 3

    (dialog,) = _shown(CardDialog)
    cards = dialog.findChild(CardList, "cardList")
    assert cards is not None
    assert cards.passages == ("naesbo/grundlag/vi-gaar-foran",)
    dialog.close()


def test_nothing_happens_when_no_file_is_chosen(reader: Reader) -> None:
    _choose(reader, lambda: None)

    reader.command("add_text")

    assert _shown(ReviewDialog) == []


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

    assert _review(qtbot).windowTitle() == "Add a text: grundlag"


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

    dialog = _review(qtbot)
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
    _choose(reader, lambda: file)

    reader.command("add_text")

    qtbot.waitUntil(lambda: not reader.status.message().startswith("Reading"), timeout=20_000)
    assert reader.status.message().startswith("grundlag.txt: ")


def test_a_text_that_is_there_already_is_kept(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "profile/data/library/naesbo/grundlag.txt"
    other.parent.mkdir(parents=True)
    other.write_text("Noget andet\n", "utf-8")
    _choose(reader, lambda: file)
    reader.command("add_text")
    dialog = _review(qtbot)

    _accept(dialog)

    message = dialog.findChild(QLabel, "reviewMessage")
    assert message is not None
    assert message.text() == (
        f"There is a text in {other} already. It was kept, and nothing added."
    )
    assert other.read_text("utf-8") == "Noget andet\n"


def _own_text(reader: Reader, file: Path, qtbot: QtBot) -> Reader:
    """The window after a text has been added, on the page of that."""
    _choose(reader, lambda: file)
    reader.command("add_text")
    _accept(_review(qtbot))
    return _window(qtbot)


def _window(qtbot: QtBot) -> Reader:
    (window,) = _shown(MainWindow)
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.has_begun)
    return Reader(window)


def test_the_structure_of_an_own_text_is_edited_again(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not reader.action("edit_structure").isEnabled()
    reader = _own_text(reader, file, qtbot)

    reader.command("edit_structure")
    dialog = _review(qtbot)
    assert dialog.windowTitle() == "Edit the structure: Ledelse i Næsbo Kommune"
    assert not dialog.findChild(QComboBox, "municipalityField").isEnabled()  # type: ignore[union-attr]
    dialog.source.select_lines({6})
    dialog.edits["quote"].trigger()
    _accept(dialog)

    reader = _window(qtbot)
    assert reader.status.message() == "Saved: Ledelse i Næsbo Kommune."
    map_text = (tmp_path / "profile/data/library/naesbo/grundlag.yaml").read_text("utf-8")
    assert "quote: '6'" in map_text


def test_a_newer_version_of_an_own_text_shows_what_is_new(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    reader = _own_text(reader, file, qtbot)
    file.write_text(f"{TEXT}\nVi lytter\n\nVi hører efter.\n", "utf-8")
    _choose(reader, lambda: file)

    reader.command("add_newer_version")
    dialog = _review(qtbot)
    assert dialog.windowTitle() == "A newer version: Ledelse i Næsbo Kommune"
    button = dialog.findChild(QPushButton, "acceptAllText")
    assert button is not None
    assert button.isVisible()
    button.click()

    reader = _window(qtbot)
    assert "Vi lytter" in reader.page
    text = (tmp_path / "profile/data/library/naesbo/grundlag.txt").read_text("utf-8")
    assert text.endswith("Vi hører efter.\n")


def test_the_earlier_version_stays_beside_the_newer_one_and_says_that_it_holds_no_more(
    reader: Reader, file: Path, qtbot: QtBot
) -> None:
    reader = _own_text(reader, file, qtbot)
    file.write_text(f"{TEXT}- vi lytter\n", "utf-8")
    _choose(reader, lambda: file)
    reader.command("add_newer_version")
    dialog = _review(qtbot)
    keep, accept = (
        dialog.findChild(QCheckBox, "keepEarlier"),
        dialog.findChild(QPushButton, "acceptAllText"),
    )
    assert keep is not None
    assert accept is not None

    keep.setChecked(True)
    accept.click()

    reader = _window(qtbot)
    titles = {each: tree_index(reader, each).data() for each in _versions(reader)}
    newer, earlier = sorted(titles)
    assert newer == "naesbo/grundlag"
    assert titles[newer] == "Ledelse i Næsbo Kommune"
    assert titles[earlier] == "(expired) Ledelse i Næsbo Kommune"
    assert "Replaces: Ledelse i Næsbo Kommune" in reader.page
    reader.go_to(f"{earlier}/vi-gaar-foran")
    assert "expired" in reader.page
    reader.field.setText("hyppigst")
    qtbot.waitUntil(lambda: len(reader.rows()) == 2)
    places = {each.passage.split("/")[1]: each.place for each in reader.rows()}
    assert [places[each.split("/")[1]].endswith("expired") for each in sorted(titles)] == [
        *(False, True),
    ]
    reader.part(QToolButton, "undoTextChange").click()
    assert list(_versions(_window(qtbot))) == ["naesbo/grundlag"]


def _versions(reader: Reader) -> list[str]:
    """The ids of the own documents."""
    home = tree_index(reader, "naesbo")
    model = reader.tree.model()
    return [node_at(model.index(row, 0, home)).key for row in range(model.rowCount(home))]


def test_the_start_page_asks_for_a_text(reader: Reader, file: Path, qtbot: QtBot) -> None:
    _choose(reader, lambda: file)
    assert "Add a text of your own …" in reader.page

    reader.pane.link_activated.emit("add-text")

    assert _review(qtbot).isVisible()
