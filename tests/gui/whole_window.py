"""A whole window as a reader meets it: keys go to what has the focus, eyes find parts by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from content.library import Library
from gui.application.jobs import Executor
from gui.reading.passage_view import PassageView
from gui.reading.source_view import SourceView
from gui.search.hit_list import HitList
from gui.search.hit_rows import HitRow
from gui.search.search_field import SearchField
from gui.tree.tree_model import TreeModel
from gui.tree.tree_view import TreeView
from gui.window.main_window import MainWindow
from gui.window.status_bar import StatusBar

PEJLEMAERKE_5 = "helsingoer/ledelsesgrundlag/modige-og-trovaerdige"
TILLID = "halsnaes/mod-tillid-og-helhed/tillid"
PEJLEMAERKER = "helsingoer/ledelsesgrundlag"
SPLITTER_STATE = bytes.fromhex(
    "000000ff 00000001 00000003 000000c8 0000012c 00000190 00 ffffffff 01 00000001 00"
)
"""What Qt writes for panes of 200, 300 and 400 pixels side by side."""

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_NONE = Qt.KeyboardModifier.NoModifier

_Part = TypeVar("_Part", bound=QObject)


def at_once(function: Callable[[], None]) -> None:
    """An executor without threads: every answer is there when the key has been pressed."""
    function()


class ByHand:
    """An executor whose functions a test runs one by one."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, function: Callable[[], None]) -> None:
        self.waiting.append(function)

    def run_next(self) -> None:
        """Run the function that has waited longest."""
        self.waiting.pop(0)()

    def run_all(self) -> None:
        """Run everything that waits, and what that starts."""
        while self.waiting:
            self.run_next()


def plain_text(action: QAction) -> str:
    """What an item of a menu says, without the mark before the letter that is underlined."""
    return action.text().replace("&", "")


class Reader:
    """Eyes and hands in front of one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def part(self, kind: type[_Part], name: str) -> _Part:
        """The part with this object name."""
        found = self.window.findChild(kind, name)
        assert isinstance(found, kind), f"the window has no {name}"
        return found

    @property
    def field(self) -> SearchField:
        """The search field."""
        return self.part(SearchField, "searchField")

    @property
    def tree(self) -> TreeView:
        """The tree of the library."""
        return self.part(TreeView, "libraryTree")

    @property
    def hits(self) -> HitList:
        """The list of hits."""
        return self.part(HitList, "hitList")

    @property
    def pane(self) -> PassageView:
        """The page."""
        return self.part(PassageView, "readingPane")

    @property
    def source(self) -> SourceView:
        """The text as received; there once it has been shown."""
        return self.part(SourceView, "sourceView")

    @property
    def status(self) -> StatusBar:
        """The line at the foot."""
        return self.part(StatusBar, "statusLine")

    @property
    def focus(self) -> str:
        """The object name of what has the focus."""
        focused = self.window.focusWidget()
        return focused.objectName() if focused else ""

    @property
    def page(self) -> str:
        """What stands on the page, as plain text."""
        return self.pane.toPlainText()

    @property
    def title(self) -> str:
        """The title on the page: its second line, or the first on a page of our own."""
        lines = self.page.split("\n")
        return lines[0] if "·" not in lines[0] and not lines[0].isupper() else lines[1]

    def rows(self) -> list[HitRow]:
        """The hits in the list."""
        model = self.hits.model()
        role = Qt.ItemDataRole.UserRole
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    def marked(self) -> set[str]:
        """The words that are marked on the page."""
        return {each.cursor.selectedText() for each in _selections(self.pane)}

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key in what has the focus."""
        QTest.keyClick(self._focused(), key, held)

    def type(self, letters: str) -> None:
        """Type letters into what has the focus, one after the other, and pause."""
        self.type_on(letters)
        self.pause()

    def pause(self) -> None:
        """Press no key until what was typed is taken to be whole."""
        pause = self.part(QTimer, "typingPause")
        if pause.isActive():
            pause.stop()
            pause.timeout.emit()

    def type_on(self, letters: str) -> None:
        """Type letters into what has the focus, one after the other, without a pause."""
        for letter in letters:
            QTest.keyClicks(self._focused(), letter)

    def command(self, name: str) -> None:
        """Give a command of the window by its name."""
        self.action(name).trigger()

    def action(self, name: str) -> QAction:
        """The command with this name."""
        return self.part(QAction, f"{name}Action")

    def go_to(self, passage: str) -> None:
        """Go to a passage in the tree."""
        tree = self.tree.model()
        assert isinstance(tree, TreeModel)
        self.tree.setCurrentIndex(tree.index_of(passage))

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget() or self.window.focusWidget()
        assert focused is not None, "nothing has the focus"
        return focused


class OpenWindow(Protocol):
    """Opens a window; what is not said is the shipped library, its index, and no threads."""

    def __call__(
        self,
        library: Library | None = None,
        executor: Executor | None = at_once,
        size: tuple[int, int] | None = (1280, 800),
    ) -> Reader: ...


def _selections(pane: PassageView) -> list[QTextEdit.ExtraSelection]:
    return list(pane.extraSelections())
