"""The commands as actions of the window, which menus, keys and buttons share."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit, QToolButton

from gui.application.announcement import announce
from gui.application.menus import add_mnemonics
from gui.commands.command import PASSAGE_SECTIONS, Command, MenuSection
from gui.commands.command_table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget

    from gui.appearance.colours import Colours


class Actions(QObject):
    """One action for each command: `actions["search"]`; its object name is "searchAction".

    `further_items` adds items that are no commands to the menu of a section.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self.further_items: dict[MenuSection, Callable[[QMenu], None]] = {}
        for command in COMMANDS:
            action = QAction(window)
            action.setObjectName(f"{command.name}Action")
            action.setShortcuts(command.shortcuts)
            action.setCheckable(command.checkable)
            window.addAction(action)
            action.toggled.connect(partial(self._announce_toggle, action))
            self._actions[command.name] = action
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_to(self, *groups: object, before: Callable[[], object]) -> None:
        """Let each command call the method with its name, of the group that has one.

        A checkable command passes True or False, the others nothing. `before` is called first.
        """
        for command in COMMANDS:
            group = next(each for each in groups if command.name in vars(type(each)))
            method = getattr(group, command.name)
            call = method if command.checkable else _without_checked(method)
            self._actions[command.name].triggered.connect(_without_checked(before))
            self._actions[command.name].triggered.connect(call)

    def enable(self, possible: Mapping[str, bool]) -> None:
        """Enable commands, or disable them; their tool tips then say why."""
        for command in COMMANDS:
            action = self._actions[command.name]
            if possible.get(command.name, action.isEnabled()) != action.isEnabled():
                action.setEnabled(not action.isEnabled())
                self._set_tool_tip(command)

    def button(self, name: str) -> QToolButton:
        """A new button for a command, which Tab reaches."""
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        native = QKeySequence.SequenceFormat.NativeText
        button.setAccessibleDescription(self._actions[name].shortcut().toString(native))
        return button

    def in_section(self, section: MenuSection) -> list[QAction]:
        """The actions of a section of the menu."""
        return [self._actions[each.name] for each in COMMANDS if each.section is section]

    def add_context_menu(
        self, view: QAbstractScrollArea, sections: Iterable[MenuSection] = PASSAGE_SECTIONS
    ) -> None:
        """Show the commands of these sections in the context menu of a view, and its own."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(partial(self._open_context_menu, view, sections))

    def _open_context_menu(
        self, view: QAbstractScrollArea, sections: Iterable[MenuSection], position: QPoint
    ) -> None:
        if isinstance(view, QTextEdit | QPlainTextEdit):
            menu = view.createStandardContextMenu()
        else:
            menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            action.setVisible(action.objectName() != "link-copy")  # the id of a passage
        for section in sections:
            menu.addSeparator()
            menu.addActions(self.in_section(section))
        menu.addSeparator()
        menu.addActions(view.actions())  # those of this view alone
        add_mnemonics(menu)
        menu.popup(view.viewport().mapToGlobal(position))

    def _announce_toggle(self, action: QAction, on: bool) -> None:
        """Qt has it said where the focus is on a button of the command."""
        in_focus = QApplication.focusWidget() in action.associatedObjects()
        if self._window.isVisible() and not in_focus:
            sentence = self.tr("{command}: on") if on else self.tr("{command}: off")
            announce(self._window, sentence.format(command=action.text()))

    def apply_theme(self, colours: Colours) -> None:
        """Give every command its icon in these colours."""
        from gui.appearance.icons import icon

        for command in COMMANDS:
            self._actions[command.name].setIcon(icon(command.icon, colours))

    def retranslate(self) -> None:
        """Show what every command is called, in the language of the interface."""
        for command in COMMANDS:
            self._actions[command.name].setText(command.text)
            self._set_tool_tip(command)

    def _set_tool_tip(self, command: Command) -> None:
        action, key = self._actions[command.name], command.shown_key
        action.setStatusTip("" if action.isEnabled() else command.reason)
        lines = (f"{command.text} ({key})" if key else command.text, action.statusTip())
        action.setToolTip("\n".join(filter(None, lines)))


def _without_checked(method: Callable[[], object]) -> Callable[[bool], object]:
    """Qt passes to every command whether it is checked; most take no argument."""
    return lambda _checked: method()
