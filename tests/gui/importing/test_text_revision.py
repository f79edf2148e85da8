"""An own text is revised: its structure is edited, or a newer version comes in its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from gui.tree.tree_model import node_at
from tests.gui.importing.import_driver import (
    TEXT,
    accept,
    choose,
    open_review,
    own_text,
    shown_window,
)
from tests.gui.profile_driver import tree_index
from tests.gui.whole_window import Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def test_the_structure_of_an_own_text_is_edited_again(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not reader.action("edit_structure").isEnabled()
    reader = own_text(reader, file, qtbot)

    reader.command("edit_structure")
    dialog = open_review(qtbot)
    assert dialog.windowTitle() == "Edit the structure: Ledelse i Næsbo Kommune"
    assert not dialog.findChild(QComboBox, "municipalityField").isEnabled()  # type: ignore[union-attr]
    dialog.source.select_lines({6})
    dialog.edits["quote"].trigger()
    accept(dialog)

    reader = shown_window(qtbot)
    assert reader.status.message() == "Saved: Ledelse i Næsbo Kommune."
    map_text = (tmp_path / "profile/data/library/naesbo/grundlag.yaml").read_text("utf-8")
    assert "quote: '6'" in map_text


def test_a_newer_version_of_an_own_text_shows_what_is_new(
    reader: Reader, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    reader = own_text(reader, file, qtbot)
    file.write_text(f"{TEXT}\nVi lytter\n\nVi hører efter.\n", "utf-8")
    choose(reader, lambda: file)

    reader.command("add_newer_version")
    dialog = open_review(qtbot)
    assert dialog.windowTitle() == "A newer version: Ledelse i Næsbo Kommune"
    button = dialog.findChild(QPushButton, "acceptAllText")
    assert button is not None
    assert button.isVisible()
    button.click()

    reader = shown_window(qtbot)
    assert "Vi lytter" in reader.page
    text = (tmp_path / "profile/data/library/naesbo/grundlag.txt").read_text("utf-8")
    assert text.endswith("Vi hører efter.\n")


def test_the_earlier_version_stays_beside_the_newer_one_and_says_that_it_holds_no_more(
    reader: Reader, file: Path, qtbot: QtBot
) -> None:
    reader = own_text(reader, file, qtbot)
    file.write_text(f"{TEXT}- vi lytter\n", "utf-8")
    choose(reader, lambda: file)
    reader.command("add_newer_version")
    dialog = open_review(qtbot)
    keep, accept = (
        dialog.findChild(QCheckBox, "keepEarlier"),
        dialog.findChild(QPushButton, "acceptAllText"),
    )
    assert keep is not None
    assert accept is not None

    keep.setChecked(True)
    accept.click()

    reader = shown_window(qtbot)
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
    assert list(_versions(shown_window(qtbot))) == ["naesbo/grundlag"]


def _versions(reader: Reader) -> list[str]:
    """The ids of the own documents."""
    home = tree_index(reader, "naesbo")
    model = reader.tree.model()
    return [node_at(model.index(row, 0, home)).key for row in range(model.rowCount(home))]
