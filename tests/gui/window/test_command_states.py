"""A command with nothing to act on is disabled, and says why where it is shown and by its keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from content.faults import Fault, FaultCode
from content.library import Library
from gui.application.preferences import PreferenceStore
from gui.commands.command_table import COMMANDS
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, SHIFT, TILLID, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key
CAN_BE_DISABLED = [command for command in COMMANDS if command.english_reason]
ON_PASSAGES = ("copy", "print_card", "show_source", "more_like_this")


def test_on_the_start_page_commands_are_disabled_and_say_why(open_window: OpenWindow) -> None:
    reader = open_window()

    for command in CAN_BE_DISABLED:
        action = reader.action(command.name)
        if command.name != "next_passage":  # leads to the first one
            assert not action.isEnabled(), command.name
            assert action.statusTip() == command.reason
            assert action.toolTip().endswith(f"\n{command.reason}")


@pytest.mark.parametrize("command", [each for each in CAN_BE_DISABLED if each.keys])
def test_the_keys_of_a_disabled_command_say_why(open_window: OpenWindow, command: object) -> None:
    reader = open_window()
    for action in (reader.action(each.name) for each in CAN_BE_DISABLED if each is command):
        action.setEnabled(False)
        stroke = action.shortcut()[0]  # type: ignore[index]  # PySide6 declares no index

        reader.press(stroke.key(), stroke.keyboardModifiers())

        assert reader.status.message() == action.statusTip()
        assert not reader.field.text()


def test_a_passage_enables_what_acts_on_passages(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.go_to(PEJLEMAERKE_5)

    for name in ON_PASSAGES:
        assert reader.action(name).isEnabled()
        assert not reader.action(name).statusTip()
    assert not reader.action("explain_hit").isEnabled()
    assert not reader.action("print_hits").isEnabled()


def test_hits_enable_what_acts_on_hits_until_the_search_ends(open_window: OpenWindow) -> None:
    reader = open_window()
    names = ("explain_hit", "print_hits", *ON_PASSAGES)

    reader.type("tillid")
    assert all(reader.action(name).isEnabled() for name in names)
    reader.press(Key.Key_Escape)

    assert not any(reader.action(name).isEnabled() for name in names)


def test_a_branch_can_be_printed_and_copied_while_the_tree_has_the_focus(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.tree.setFocus()

    reader.go_to("halsnaes")
    assert reader.action("print_card").isEnabled()
    assert reader.action("copy").isEnabled()
    reader.field.setFocus()

    assert not reader.action("print_card").isEnabled()


def test_ticks_enable_their_printing(open_window: OpenWindow) -> None:
    reader = open_window()
    model = reader.tree.model()

    model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    assert reader.action("print_ticked").isEnabled()


def test_on_the_page_of_faults_nothing_is_copied_or_printed(
    open_window: OpenWindow, library: Library
) -> None:
    fault = Fault("halsnaes/y.txt", None, None, FaultCode.NUL)
    reader = open_window(library=Library(library.municipalities, (fault,)))
    reader.go_to(PEJLEMAERKE_5)
    reader.field.setFocus()

    reader.command("show_faults")

    assert not any(reader.action(name).isEnabled() for name in ON_PASSAGES)


def test_a_copy_names_what_was_copied(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.field.setFocus()
    reader.type("tillid")

    reader.press(Key.Key_C, CTRL | SHIFT)

    assert reader.status.message() == "Copied: Tillid, Halsnæs, lines 25–29."
    assert reader.hits.current == TILLID
    assert QGuiApplication.clipboard().text().startswith("Tillid\n")


def test_the_reason_is_said_in_the_language_of_the_window(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    reader = open_window()

    store.change(replace(store.current, language="da"))
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    assert reader.action("copy").statusTip() == "Vælg først et afsnit. Så kan du kopiere det."


@pytest.mark.qt_log_ignore("does not support")  # offscreen's own
@pytest.mark.parametrize("name", ["show_source", "more_like_this", "explain_hit"])
def test_a_command_names_the_passage_that_it_was_about(
    qapp: QApplication, open_window: OpenWindow, name: str
) -> None:
    reader = open_window()
    reader.type("tillid")
    reader.press(Key.Key_Down)

    reader.command(name)
    qapp.processEvents()

    title, municipality = reader.window.windowTitle().removesuffix(" – Pejlemærker").split(" · ")
    object_of = f"{reader.action(name).iconText()}: {title}, {municipality}, line"
    assert reader.status.message().startswith(object_of)
