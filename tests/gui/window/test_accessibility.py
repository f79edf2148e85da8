"""What a screen reader hears in the whole window: names, the order of Tab, and what changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from content.faults import Fault, FaultCode
from content.library import Library
from gui.search.hit_model import HEADING
from gui.search.related_passages import RelatedPassages
from tests.gui.deck_driver import add_to_deck, cards_of, line_of, tray_of
from tests.gui.whole_window import ALT, CTRL, PEJLEMAERKE_5, SHIFT, TILLID, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key
Text = QAccessible.Text


class ScreenReader:
    """Takes the place of Qt's way to one."""

    said: list[str]

    @staticmethod
    def isActive() -> bool:  # noqa: N802 - Qt's name
        """Whether it listens."""
        return True

    @classmethod
    def updateAccessibility(cls, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        """Hear an announcement."""
        assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
        cls.said.append(event.message())


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader says of its own."""
    ScreenReader.said = []
    monkeypatch.setattr("gui.application.announcement.QAccessible", ScreenReader)
    return ScreenReader.said


def _in_sight(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """The accessible objects of a window from the top down, without the rows of its lists."""

    def below(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
        for number in range(parent.childCount()):
            child = parent.child(number)
            if child is not None and child.object() is not None and not child.state().invisible:
                yield child
                yield from below(child)

    return below(QAccessible.queryAccessibleInterface(widget))


def _assert_well_named(widget: QWidget) -> None:
    for each in _in_sight(widget):
        name, description = each.text(Text.Name), each.text(Text.Description)
        empty = each.role() is QAccessible.Role.StaticText  # until there is something to say
        assert name or empty or not each.state().focusable, each.object()
        assert not (name and name in description), description


def _tab_order(reader: Reader) -> list[str]:
    """What Tab leads to from the search field until it is there again."""
    order = [_name(reader)]
    while True:
        reader.press(Key.Key_Tab)
        if reader.focus == "searchField":
            return order
        if _name(reader) != order[-1]:  # from link to link of the page
            order.append(_name(reader))


def _name(reader: Reader) -> str:
    focused = reader.window.focusWidget()
    return QAccessible.queryAccessibleInterface(focused).text(Text.Name)


def test_everything_has_a_name_and_no_description_repeats_it(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tilid")
    _assert_well_named(reader.window)
    reader.field.setText("zyzzy")
    _assert_well_named(reader.window)
    reader.go_to(TILLID)
    reader.command("enlarge_text")
    _assert_well_named(reader.window)

    reader.command("show_source")

    _assert_well_named(reader.window)


@pytest.mark.parametrize("command", ["print_card", "show_help", "show_about"])
def test_so_it_is_in_the_dialogs(open_window: OpenWindow, command: str) -> None:
    reader = open_window()
    reader.go_to(TILLID)

    reader.command(command)

    (dialog,) = [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    _assert_well_named(dialog)
    dialog.close()


def test_tab_goes_from_pane_to_pane_as_the_eye_does_and_changes_no_page(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)
    reader.press(Key.Key_K, CTRL)
    reader.type("tilid")
    page = reader.page

    assert _tab_order(reader) == [
        *("Search", "Search in: whole library", "Kind: all", "Menu", "Library"),
        *("Add to deck", "Deck menu", "Only as typed", "Results", "Passage"),
        *("Source text", "Copy with reference", "Print cards", "Add to deck", "More like this"),
        *("Previous passage", "Next passage"),
        *("Language of the program: English", "Smaller text", "Larger text"),
    ]
    assert reader.page == page


def test_tab_reaches_similar_words_and_related_passages_before_the_page(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.field.setText("hjemmearbejde")
    QApplication.processEvents()  # the buttons are shown now

    order = [name.split("\n")[0] for name in _tab_order(reader)]

    words = [name for name in order if name.startswith("Search for ")]
    assert len(words) > 1
    after_menu = order[order.index("Deck menu") + 1 :]
    assert after_menu[: len(words) + 2] == [*words, "Related passages", "Passage"]


def test_the_row_of_a_hit_says_title_place_and_words_then_why_it_is_one(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("tilid")

    row = QAccessible.queryAccessibleInterface(reader.hits).child(0)

    assert row.text(Text.Name).startswith("Tillid, Halsnæs · fokuspunkt 2: Vi understøtter")
    assert row.text(Text.Description).startswith("“tilid” → tillid: spelling corrected")


def test_what_is_added_to_the_deck_and_removed_is_said_once(
    open_window: OpenWindow, said: list[str]
) -> None:
    reader = open_window()
    add_to_deck(reader, PEJLEMAERKE_5)
    cards_of(reader).setFocus()
    said.clear()

    reader.press(Key.Key_Delete)
    reader.press(Key.Key_Z, CTRL)

    removed = "Removed from the deck: Vi er modige og troværdige, Helsingør."
    assert said == [removed, f"Undone: {removed}"]
    tray = QAccessible.queryAccessibleInterface(tray_of(reader))
    assert tray.text(Text.Name) == "Current deck"
    assert line_of(reader) == "1 card · Deck"


def test_a_session_is_heard_word_for_word(open_window: OpenWindow, said: list[str]) -> None:
    reader = open_window()

    def hear(*sentences: str) -> None:
        assert said == [*sentences]
        said.clear()

    hear()
    reader.field.setText("kommunikatoin")
    hear(
        "6 results in 3 municipalities\n"
        "“kommunikatoin” is not in any of the texts. Searched instead for: kommunikation\n"
        "Also searched for: formidle, kommunikere, kommunikerer, ledelseskommunikation, "
        "dialog, information, informere, hjemmesiden\n"
        "Vores kommunikation binder kommunen sammen – både internt og eksternt, "
        "Helsingør · pejlemærke 3"
    )
    reader.press(Key.Key_Down)
    hear(
        "Vi gør en meningsfuld forskel, Helsingør · pejlemærke 6. "
        "“kommunikatoin” → formidle: means the same. "
        "“kommunikatoin” → beslutninger vi kan forklare, forklare meningen: a related word"
    )
    reader.press(Key.Key_Return)
    hear()  # the focus goes to the page
    reader.press(Key.Key_U, CTRL)
    hear("Source text: on")
    reader.press(Key.Key_Escape)
    hear("Source text: off")
    reader.press(Key.Key_Down, ALT)
    hear("Ledelse af Kerneopgaven, Hjørring · Document")
    reader.press(Key.Key_C, CTRL | SHIFT)
    hear(reader.status.message())
    QGuiApplication.clipboard().clear()  # offscreen it would outlive the application
    reader.press(Key.Key_Plus, CTRL)
    hear("Text size: 110 %")
    reader.field.setText("hjemmearbejde")
    buttons = reader.window.findChildren(QPushButton)
    near = [each for each in buttons if each.accessibleName().startswith("Search for ")]
    hear(
        "No results for “hjemmearbejde”\nSearched in: 5 documents\n"
        f"Similar words in the library:\n{', '.join(each.text() for each in near)}\n"
        f"{reader.part(RelatedPassages, 'relatedPassages').plain_text}"
    )
    reader.field.setText("")
    reader.tree.setFocus()
    reader.press(Key.Key_Home)
    reader.press(Key.Key_Down)
    hear()  # the focus goes from row to row
    reader.press(Key.Key_Space)
    hear("Halsnæs: ticked", "Searching in Halsnæs: 1 municipality · 1 document · 3 principles")
    reader.press(Key.Key_Space)
    hear(
        "Halsnæs: not ticked",
        "Searching in the whole library: 4 municipalities · 5 documents · 14 principles",
    )


def test_the_heading_above_hits_is_heard_when_they_are_walked_to(
    open_window: OpenWindow, said: list[str]
) -> None:
    reader = open_window()
    reader.field.setText("tillid")
    row = next(row for row in range(30) if reader.hits.model().index(row, 0).data(HEADING))
    for _ in range(row):
        reader.press(Key.Key_Down)

    assert said[-1].startswith("5 more in documents named so. ")
    assert not said[-2].startswith("5 more")


def test_what_cannot_be_shown_is_heard(open_window: OpenWindow, said: list[str]) -> None:
    reader = open_window(Library((), (Fault("a.yaml", 1, None, FaultCode.YAML_TAB),)))
    said.clear()

    reader.command("show_faults")

    assert said == ["Part of the library cannot be shown"]
