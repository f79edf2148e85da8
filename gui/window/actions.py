"""Every command of the window, once: what it is called, its keys, its icon, what it calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from gui.appearance.colours import Colours


class Command(NamedTuple):
    """A command's keys, the first of them shown, and its icon; `holds` if it is on or off."""

    name: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    holds: bool = False


COMMANDS = (
    Command("search", ("Ctrl+K", "Ctrl+F"), "search"),
    Command("return", ("Esc",), "undo-2"),
    Command("search_everything", ("Ctrl+Shift+K",), "library"),
    Command("back", ("Alt+Left",), "arrow-left"),
    Command("forward", ("Alt+Right",), "arrow-right"),
    Command("previous", ("Alt+Up",), "chevron-up"),
    Command("next", ("Alt+Down",), "chevron-down"),
    Command("like", ("Ctrl+M",), "blend"),
    Command("why", ("Ctrl+I",), "circle-question-mark"),
    Command("source", ("Ctrl+U",), "file-code", holds=True),
    Command("line_numbers", ("Ctrl+L",), "list-ordered", holds=True),
    Command("copy", ("Ctrl+Shift+C",), "clipboard-copy"),
    Command("card", ("Ctrl+P",), "printer"),
    Command("hit_cards", ("Ctrl+Shift+P",), "layout-grid"),
    Command("ticked_cards", ("Ctrl+Alt+P",), "list"),
    Command("library_cards", (), "library"),
    Command("open_deck", ("Ctrl+O",), "book-open"),
    Command("larger", ("Ctrl++", "Ctrl+="), "a-arrow-up"),
    Command("smaller", ("Ctrl+-",), "a-arrow-down"),
    Command("normal_size", ("Ctrl+0",), "case-sensitive"),
    Command("next_pane", ("F6",), "panel-right"),
    Command("previous_pane", ("Shift+F6",), "panel-left"),
    Command("menu", ("F10",), "menu"),
    Command("keys", ("F1",), "keyboard"),
    Command("faults", (), "triangle-alert"),
    Command("quit", ("Ctrl+Q",), "log-out"),
)


class Actions(QObject):
    """The commands as actions of the window; menus, keys and buttons share them."""

    def __init__(self, calls: Mapping[str, Callable[..., object]], window: QWidget) -> None:
        """`calls` names what each command does; those that hold get True or False."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(window)
            action.setObjectName(f"{command.name}Action")
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setCheckable(command.holds)
            call = calls[command.name]
            action.triggered.connect(call if command.holds else _without_checked(call))
            window.addAction(action)
            self._actions[command.name] = action
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def offer_in(self, widget: QWidget, names: tuple[str, ...]) -> None:
        """Offer these commands in the context menu of a widget."""
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for name in names:
            widget.addAction(self._actions[name])

    def dress(self, colours: Colours) -> None:
        """Give every command its icon in these colours."""
        from gui.appearance.icons import icon

        for command in COMMANDS:
            self._actions[command.name].setIcon(icon(command.icon, colours))

    def retranslate(self) -> None:
        """Say what every command does, in the language of the interface."""
        for name, text in self._texts().items():
            self._actions[name].setText(text)

    def _texts(self) -> dict[str, str]:
        return {
            "search": self.tr("Search"),
            "return": self.tr("Back to where you were"),
            "search_everything": self.tr("Search everything"),
            "back": self.tr("Back"),
            "forward": self.tr("Forward"),
            "previous": self.tr("Previous passage"),
            "next": self.tr("Next passage"),
            "like": self.tr("More like this"),
            "why": self.tr("Why this hit"),
            "source": self.tr("Source text"),
            "line_numbers": self.tr("Line numbers of the source"),
            "copy": self.tr("Copy with reference"),
            "card": self.tr("Print card …"),
            "hit_cards": self.tr("Print cards of all hits …"),
            "ticked_cards": self.tr("Print cards of what is ticked …"),
            "library_cards": self.tr("Print cards of the whole library …"),
            "open_deck": self.tr("Open a deck of cards …"),
            "larger": self.tr("Larger text"),
            "smaller": self.tr("Smaller text"),
            "normal_size": self.tr("Normal text size"),
            "next_pane": self.tr("Next pane"),
            "previous_pane": self.tr("Previous pane"),
            "menu": self.tr("Menu"),
            "keys": self.tr("All keys"),
            "faults": self.tr("Faults in the library"),
            "quit": self.tr("Quit"),
        }


def _without_checked(call: Callable[..., object]) -> Callable[[bool], object]:
    """Qt tells every command whether it is checked; most do not want to know."""
    return lambda _checked: call()
