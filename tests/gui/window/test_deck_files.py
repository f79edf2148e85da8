"""The files of the current deck: its own, which is there tomorrow, and those of the user."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from content.cards.deck import Deck, read_deck, write_deck
from gui.deck.current_deck import FILE
from tests.gui.deck_driver import (
    HELHED,
    MOD,
    add_to_deck,
    cards_of,
    cards_to_print,
    line_of,
    tray_of,
)
from tests.gui.whole_window import (
    CTRL,
    SHIFT,
    TILLID,
    ByHand,
    OpenWindow,
)

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]
Key = Qt.Key


def _answer(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """Let the next file dialog answer with this file."""
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(file)])


def _kept(tmp_path: Path) -> tuple[str, ...]:
    deck, _ = read_deck(tmp_path / FILE)
    assert deck is not None
    return deck.passages


def test_the_deck_is_there_after_a_restart_and_also_without_a_farewell(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    first = open_window()
    add_to_deck(first, TILLID, MOD)
    assert _kept(tmp_path) == (TILLID, MOD)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600

    second = open_window()

    assert cards_of(second).passages == (TILLID, MOD)
    assert not second.action("undo").isEnabled()


def test_what_is_added_before_the_file_is_read_comes_after_it(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    write_deck(tmp_path / FILE, Deck("Pejlemærker", (MOD,)))
    by_hand = ByHand()
    reader = open_window(executor=by_hand)

    add_to_deck(reader, TILLID)
    by_hand.run_all()

    assert cards_of(reader).passages == (MOD, TILLID)
    assert _kept(tmp_path) == (MOD, TILLID)


def test_a_deck_of_another_library_keeps_its_ids_and_says_so(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write_deck(tmp_path / "old.yaml", Deck("Gammel", ("gone/for/good", TILLID)))
    reader = open_window()
    _answer(monkeypatch, tmp_path / "old.yaml")

    reader.press(Key.Key_O, CTRL)

    assert cards_of(reader).passages == ("gone/for/good", TILLID)
    assert "Not in the library" in cards_of(reader).item(0).toolTip()
    assert reader.status.message().startswith("1 passage in “Gammel” is not in the library: gone/")
    assert line_of(reader) == "2 cards · Gammel"
    cards_of(reader).setFocus()
    reader.press(Key.Key_Home)
    reader.command("print_deck")
    cards = cards_to_print(reader)
    assert cards.passages == (TILLID,)
    assert _kept(tmp_path) == ("gone/for/good", TILLID)


def test_a_deck_is_saved_and_opened_under_its_name(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reader = open_window()
    add_to_deck(reader, MOD, TILLID)
    file = tmp_path / "Vores to.pejldeck"
    _answer(monkeypatch, file)

    reader.press(Key.Key_S, CTRL)
    assert read_deck(file) == (Deck("Vores to", (MOD, TILLID)), ())
    assert reader.status.message() == f"Saved as “{file}”."
    reader.command("empty_deck")
    reader.press(Key.Key_O, CTRL)

    assert line_of(reader) == "2 cards · Vores to"
    assert reader.status.message() == "2 cards opened from “Vores to”."
    reader.command("undo")
    assert not cards_of(reader).count()


def test_files_dropped_on_the_tray_are_opened(open_window: OpenWindow, tmp_path: Path) -> None:
    reader = open_window()
    for name, passages in (("a.pejldeck", (MOD, TILLID)), ("b.yaml", (TILLID, HELHED))):
        write_deck(tmp_path / name, Deck(name, passages))
    (tmp_path / "c.txt").touch()
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile(str(tmp_path / each)) for each in ("a.pejldeck", "b.yaml", "c.txt")]
    )
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, SHIFT ^ SHIFT
    tray = tray_of(reader)
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(tray, enter)
    assert enter.isAccepted()

    QApplication.sendEvent(tray, QDropEvent(QPointF(5, 5), copy, mime, left, none))

    assert cards_of(reader).passages == (MOD, TILLID, HELHED)


def test_a_file_that_is_no_deck_changes_nothing(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "deck.yaml").write_bytes(b"title: [")
    reader = open_window()
    add_to_deck(reader, MOD)
    _answer(monkeypatch, tmp_path / "deck.yaml")

    reader.press(Key.Key_O, CTRL)

    assert "is not a deck file" in reader.status.message()
    assert cards_of(reader).passages == (MOD,)


def test_a_damaged_deck_is_kept_aside_and_said(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe")

    reader = open_window()

    assert "could not be read and is empty now" in reader.status.message()
    assert (tmp_path / f"{FILE}.bad").read_bytes() == b"\xff\xfe"
    add_to_deck(reader, MOD)
    assert _kept(tmp_path) == (MOD,)


def test_a_damaged_deck_that_cannot_be_moved_is_said_to_be_where_it_is(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe")
    (tmp_path / f"{FILE}.bad" / "in the way").mkdir(parents=True)

    reader = open_window()

    assert f"kept here: {tmp_path / FILE}. " in reader.status.message()


def test_a_deck_that_cannot_be_kept_says_so_and_works_on(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reader = open_window()
    (tmp_path / FILE).mkdir()

    add_to_deck(reader, MOD)

    assert reader.status.message().startswith("The deck is kept only until you quit.")
    assert cards_of(reader).passages == (MOD,)


def test_what_another_window_adds_is_there_when_this_one_is_used_again(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    first = open_window()
    add_to_deck(first, MOD)
    second = open_window()
    add_to_deck(second, TILLID)
    assert _kept(tmp_path) == (MOD, TILLID)

    first.window.activateWindow()
    QApplication.processEvents()
    add_to_deck(first, HELHED)

    assert cards_of(first).passages == (MOD, TILLID, HELHED)
    assert _kept(tmp_path) == (MOD, TILLID, HELHED)


def test_undo_after_a_save_keeps_the_name_of_the_saved_file(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window()
    add_to_deck(reader, TILLID)
    for title, passage in (("monday", MOD), ("tuesday", HELHED)):
        _answer(monkeypatch, tmp_path / f"{title}.pejldeck")
        reader.command("save_deck")
        add_to_deck(reader, passage)

    for _ in range(2):
        reader.command("undo")

    assert cards_of(reader).passages == (TILLID,)
    assert line_of(reader) == "1 card · tuesday"


def test_undo_of_opening_brings_back_the_deck_of_before_and_its_name(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window()
    write_deck(tmp_path / "other.pejldeck", Deck("other", (MOD, HELHED)))
    add_to_deck(reader, TILLID)
    for command, file in (("save_deck", "mine.pejldeck"), ("open_deck", "other.pejldeck")):
        _answer(monkeypatch, tmp_path / file)
        reader.command(command)
    assert line_of(reader) == "2 cards · other"

    reader.command("undo")
    assert line_of(reader) == "1 card · mine"
    reader.command("redo")
    assert line_of(reader) == "2 cards · other"
    assert read_deck(tmp_path / "current.pejldeck")[0] == Deck("other", (MOD, HELHED))
