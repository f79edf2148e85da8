"""Opens the windows of comparisons from a whole window, and reads what is marked there."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QListWidgetItem

from gui.comparison.comparison_window import ComparisonWindow
from gui.comparison.passage_choice import PassageChoice
from gui.comparison.passage_column import PassageColumn
from gui.comparison.theme_window import ThemeWindow
from gui.reading.page_writer import NOT_COPIED
from tests.gui.whole_window import CTRL, SHIFT, Reader

MOD = "halsnaes/mod-tillid-og-helhed/mod"
TILLID = "halsnaes/mod-tillid-og-helhed/tillid"
MODIGE = "helsingoer/ledelsesgrundlag/modige-og-trovaerdige"
TILLIT = "helsingborg/stadens-styrmodell/tillitsbaserad-styrning"

_Dialog = TypeVar("_Dialog", bound=QDialog)
_Part = TypeVar("_Part", bound=QObject)


def shown_dialog(kind: type[_Dialog]) -> _Dialog:
    """The dialog of this kind that is shown."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    return next(each for each in reversed(found) if each.isVisible())


def part(dialog: QDialog, kind: type[_Part], name: str = "") -> _Part:
    """The part of a dialog with this object name."""
    found = dialog.findChild(kind, name) if name else dialog.findChild(kind)
    assert isinstance(found, kind), f"the dialog has no {name}"
    return found


def read(reader: Reader, passage: str) -> None:
    """Have a passage on the page."""
    reader.pane.link_activated.emit(passage)


def choose(reader: Reader, passage: str) -> PassageChoice:
    """Read a passage and ask what to compare it with."""
    read(reader, passage)
    reader.press(Qt.Key.Key_E, CTRL)
    return shown_dialog(PassageChoice)


def compare(reader: Reader, passage: str, *others: str) -> ComparisonWindow:
    """Compare a passage with others that are offered."""
    choice = choose(reader, passage)
    for item in items(choice):
        on = item.data(Qt.ItemDataRole.UserRole) in others
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    choice.button.click()
    return shown_dialog(ComparisonWindow)


def show_themes(reader: Reader) -> ThemeWindow:
    """Open the table of themes."""
    reader.press(Qt.Key.Key_E, CTRL | SHIFT)
    return shown_dialog(ThemeWindow)


def items(choice: PassageChoice) -> list[QListWidgetItem]:
    """The rows of the choice."""
    return [choice.list.item(row) for row in range(choice.list.count())]


def numbered_words(column: PassageColumn) -> list[str]:
    """The words with a mark, each with its number: "tillid1"."""
    words, document = [], column.document()
    block = document.begin()
    while block.isValid():
        fragments, before = block.begin(), ""
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().hasProperty(NOT_COPIED) and fragment.text().isdigit():
                words.append(before + fragment.text())
            before = fragment.text()
            fragments += 1
        block = block.next()
    return words
