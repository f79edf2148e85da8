"""The help (F1): all keys, how to search, and where settings and texts are."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from content.version import VERSION
from gui.application.dialog import Dialog
from gui.commands.command import MenuSection
from gui.commands.command_table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    Folders = Sequence[tuple[str, Path]]
    """Folders, each after what is in it."""


class HelpDialog(Dialog):
    """Three pages; `folders` are shown by what is in them, and opened with a click."""

    search_requested = Signal(str)  # an example was clicked

    def __init__(self, folders: Folders, parent: QWidget | None = None) -> None:
        super().__init__("helpDialog", self.tr("Help"), parent)
        self.list = self._keys_list()
        self.examples = _page(self._search_help())
        self.examples.linkActivated.connect(self._search)
        self.folders = _page(_folder_links(folders))
        self.folders.linkActivated.connect(_open_folder)
        pages = QTabWidget()
        pages.setAccessibleName(self.windowTitle())
        pages.addTab(self.list, self.tr("Keyboard shortcuts"))
        pages.addTab(self.examples, self.tr("How to search"))
        pages.addTab(self.folders, self.tr("Files"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(pages, 1)
        column.addWidget(buttons)
        self.list.setFocus()
        self._set_size()

    def _keys_list(self) -> QTreeWidget:
        """The keys in groups, to be read with the arrow keys."""
        keys = QTreeWidget()
        keys.setAccessibleName(self.tr("Keyboard shortcuts"))
        keys.setHeaderHidden(True)
        keys.setColumnCount(2)
        keys.setRootIsDecorated(False)
        keys.setItemsExpandable(False)
        keys.setIndentation(0)
        keys.setFrameShape(QFrame.Shape.NoFrame)
        keys.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        bold = keys.font()
        bold.setBold(True)
        for title, rows in self._key_groups().items():
            group = QTreeWidgetItem([title])
            group.setFont(0, bold)
            group.addChildren([QTreeWidgetItem(row) for row in rows])
            keys.addTopLevelItem(group)
        keys.expandAll()
        keys.setCurrentIndex(keys.model().index(0, 0))
        keys.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        keys.header().setStretchLastSection(False)  # scrolls where a sentence has no room
        return keys

    def _key_groups(self) -> dict[str, list[tuple[str, str]]]:
        """Keys and what they do, by the title of their group."""
        section = MenuSection
        return {
            self.tr("Search"): [*self._pane_keys(), *_keys_of(None, section.HIT)],
            self.tr("Read and copy"): _keys_of(section.NAVIGATION, section.SOURCE, section.COPY),
            self.tr("Compare"): [*_keys_of(section.COMPARISON), *self._comparison_keys()],
            self.tr("Cards"): [*_keys_of(section.CARDS, section.DECK), *self._deck_keys()],
            self.tr("The wall"): [*_keys_of(section.WALL), *self._wall_keys()],
            self.tr("With the group"): [*_keys_of(section.GROUP), *self._group_keys()],
            self.tr("Window"): _keys_of(section.VIEW, section.TEXTS, section.PROGRAM),
        }

    def _pane_keys(self) -> list[tuple[str, str]]:
        """Keys that are no command: they are for the pane that has the focus."""
        return [
            (self.tr("Letters"), self.tr("Search, also from the tree, the results and the page")),
            (
                _key("Down") + "  " + _key("Up"),
                self.tr("Next and previous result, from the search field"),
            ),
            (_key("Down"), self.tr("Recent searches, from the empty search field")),
            (
                _key("PgDown") + "  " + _key("PgUp"),
                self.tr("A page of results down or up, from the search field"),
            ),
            (_key("Return"), self.tr("Open the result")),
            (_key("Space"), self.tr("Tick a municipality or document, to search only there")),
            (_key("Tab"), self.tr("Next link on the page, then next button or field")),
        ]

    def _comparison_keys(self) -> list[tuple[str, str]]:
        """Keys of the windows with passages side by side and with themes."""
        return [
            (
                _key("Ctrl+J") + "  " + _key("Ctrl+Shift+J"),
                self.tr("Next and previous shared concept, in passages side by side"),
            ),
            (_key("Return"), self.tr("From a theme to its passages, and to open one")),
        ]

    def _deck_keys(self) -> list[tuple[str, str]]:
        """Keys of the list of cards."""
        return [
            (
                _key("Alt+Shift+Up") + "  " + _key("Alt+Shift+Down"),
                self.tr("Move the selected cards up or down"),
            ),
            (_key("Del"), self.tr("Remove the selected cards from the deck")),
        ]

    def _wall_keys(self) -> list[tuple[str, str]]:
        """Keys that belong to the wall while it is on, and those of its strip."""
        return [
            (
                _key("PgDown") + "  " + _key("PgUp"),
                self.tr("Next and previous slide while the wall is on, in every window"),
            ),
            (_key("Tab"), self.tr("The next paragraph alone is bright, from the strip")),
            (
                _key("B") + "  .",
                self.tr("The wall is black, or shows the slide again, from the strip"),
            ),
            (_key("Esc"), self.tr("Back to this window, where both share one screen")),
        ]

    def _group_keys(self) -> list[tuple[str, str]]:
        """Keys of the dialogs for a group."""
        reveal = self.tr("In “Who said this?”: show the answer, then ask about the next passage")
        return [(_key("Return"), reveal), (_key("1") + "  " + _key("2"), self.tr("Select a guess"))]

    def _search_help(self) -> str:
        """Examples, each a link that searches for it."""
        examples = {
            "tillid": self.tr("The word, its forms, and the same word in the other languages"),
            "ledel": self.tr("Words that begin like this"),
            '"på tværs"': self.tr("These words side by side, in this order"),
            "mod -tillid": self.tr("Passages with the first word, without the second"),
            "Hjorring": self.tr("What you meant, also without the letters of the language"),
            "tillid Helsingør": self.tr("The word in the texts of one municipality"),
        }
        rows = "".join(
            f'<tr><td><a href="{query}">{query}</a></td><td>{escape(text)}</td></tr>'
            for query, text in ((escape(query), text) for query, text in examples.items())
        )
        sentences = (
            self.tr("Results appear as you type. Click an example to try it."),
            self.tr("Tick municipalities and documents in the tree to search only there."),
            self.tr("The code on a printed card opens its passage."),
        )
        first, *others = (f"<p>{escape(sentence)}</p>" for sentence in sentences)
        return f'{first}<table cellpadding="6">{rows}</table>{"".join(others)}'

    def _search(self, query: str) -> None:
        self.accept()
        self.search_requested.emit(query)

    def _set_size(self) -> None:
        """As large as its rows, but no larger than the window."""
        rows = sum(1 + len(group) for group in self._key_groups().values())
        height = rows * self.list.sizeHintForRow(0) + 144
        width = self.list.sizeHintForColumn(0) + self.list.sizeHintForColumn(1) + 96
        window = self.parentWidget()
        available = window.size() if window is not None else self.screen().size()
        self.resize(min(width, available.width() - 48), min(height, available.height() - 48))


def _keys_of(*sections: MenuSection | None) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        ("  ".join(key.toString(native) for key in command.shortcuts), command.text)
        for command in COMMANDS
        if command.keys and command.section in sections
    ]


def _key(name: str) -> str:
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)


def _folder_links(folders: Folders) -> str:
    """What is in each folder, its path as a link, and the version of the program."""
    links = "".join(
        f'<p>{escape(what)}<br><a href="{escape(folder.as_uri())}">{escape(str(folder))}</a></p>'
        for what, folder in folders
    )
    version = QCoreApplication.translate("HelpDialog", "Version {version}")
    return f"{links}<p>{escape(version.format(version=VERSION))}</p>"


def _open_folder(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


def _page(text: str) -> QLabel:
    """Text with links, which Tab reaches."""
    page = QLabel(text)
    page.setTextFormat(Qt.TextFormat.RichText)
    page.setWordWrap(True)
    page.setAlignment(Qt.AlignmentFlag.AlignTop)
    page.setMargin(12)
    page.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    return page
