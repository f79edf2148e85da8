"""Deals cards to groups: a table of who has what, to print, to save and to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
)
from typing_extensions import override

from content.cards.card_errors import CardError
from content.cards.deck import FILE_ENDING, Deck, write_deck
from content.model import ItemKind
from content.slides import LEAD, SlideBlock, SlideText
from gui.application.card_error_messages import error_message
from gui.application.content_labels import place_of
from gui.application.file_dialogs import FileDialogs
from gui.group.deal import deal
from gui.group.group_dialog import GroupDialog, button_row, show_sentence
from gui.wall.wall_step import WallStep

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from random import Random

    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from gui.application.preferences import PreferenceStore
    from gui.group.candidate_reader import CandidateReader
    from gui.group.candidates import Candidate
    from gui.group.deal import Deal
    from gui.wall.wall_commands import WallCommands

_SIZE = QSize(820, 560)
_MOST = 30
"""Groups, and cards of each."""
_LEAST_COLUMN = 22
"""Characters of the narrowest column."""
_ID_ROLE = Qt.ItemDataRole.UserRole


class DealDialog(GroupDialog):
    """`cards_wanted` carries a deck to print, `passage_wanted` the id of a passage to read."""

    cards_wanted = Signal(object)
    passage_wanted = Signal(str)

    def __init__(
        self,
        library: Library,
        reader: CandidateReader,
        chance: Random,
        store: PreferenceStore,
        walls: WallCommands,
        window: QWidget,
    ) -> None:
        super().__init__("dealDialog", self.tr("Deal cards"), walls, window)
        self._library, self._reader, self._chance = library, reader, chance
        self.files = FileDialogs(store, self)
        self.dealt: Deal = ()
        self.groups, self.cards = _number(3), _number(2)
        self.table = QTableWidget()
        self.lists = (self.table,)
        self.message = QLabel()
        self.deal_button = QPushButton(self.tr("&Deal"))
        self.print_button = QPushButton(self.tr("&Print"))
        self.save_button = QPushButton(self.tr("&Save as decks …"))
        self._lay_out()
        self._show_dealt()

    def deal(self) -> None:
        """Deal, once the passages of the scope are known."""
        self._reader.request(self._deal_of)

    @override
    def wall_steps(self) -> Sequence[WallStep]:
        if not self.dealt:
            return ()
        blocks: list[SlideBlock] = []
        for number, ids in enumerate(self.dealt, 1):
            blocks.append(SlideBlock(LEAD, self._group_name(number)))
            for each in map(self._library.passage, ids):
                owner = self._library.municipality_of(each).short_name
                blocks.append(SlideBlock(ItemKind.BULLET, f"{each.shown_title} · {owner}"))
        title = self.tr("Who has which cards")
        return [WallStep(SlideText(QLocale().name()[:2], title=title, blocks=tuple(blocks)))]

    def _deal_of(self, passages: tuple[Candidate, ...]) -> None:
        groups, cards = self.groups.value(), self.cards.value()
        if groups * cards > len(passages):
            sentence = self.tr(
                "{groups} groups with {cards} cards each need {needed} cards, but there are only "
                "{there} in what is ticked. Nothing was dealt: take fewer, or tick more."
            )
            show_sentence(
                self.message,
                sentence.format(
                    groups=groups, cards=cards, needed=groups * cards, there=len(passages)
                ),
            )
            return
        self.dealt = deal(passages, groups, cards, self._chance)
        show_sentence(self.message, "")
        self._show_dealt()
        self.update_wall()

    def _show_dealt(self) -> None:
        """One row for each group."""
        table, dealt = self.table, self.dealt
        table.clear()
        table.setRowCount(len(dealt))
        table.setColumnCount(max(map(len, dealt), default=0))
        table.setVerticalHeaderLabels([self._group_name(n) for n in range(1, len(dealt) + 1)])
        for row, ids in enumerate(dealt):
            for column, each in enumerate(ids):
                passage = self._library.passage(each)
                title, where = passage.shown_title, place_of(self._library, passage)
                item = QTableWidgetItem(f"{title}\n{where}")
                item.setData(_ID_ROLE, each)
                spoken = f"{self._group_name(row + 1)}: {title}, {where}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                table.setItem(row, column, item)
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(dealt))

    def _fill_print_menu(self) -> None:
        menu = self.print_button.menu()
        menu.clear()
        everything = Deck(self.windowTitle(), tuple(each for ids in self.dealt for each in ids))
        decks = [(self.tr("All groups, one after the other …"), everything)]
        for number, ids in enumerate(self.dealt, 1):
            name = self._group_name(number)
            decks.append((f"{name} …", Deck(name, ids)))
        for text, deck in decks:
            action = menu.addAction(text)
            action.triggered.connect(lambda _on, deck=deck: self.cards_wanted.emit(deck))

    def _save(self) -> None:
        caption = self.tr("Save each group as a deck")
        file = self.files.ask_for_file(self.tr("Group"), FILE_ENDING, caption)
        if file is not None:
            show_sentence(self.message, self._saved(file))

    def _saved(self, file: Path) -> str:
        """Write a deck for each group; a sentence about how that went. None is overwritten."""
        files = [
            file.with_name(f"{file.stem} {number}{FILE_ENDING}")
            for number in range(1, len(self.dealt) + 1)
        ]
        there = next((each for each in files if each.exists()), None)
        if there is not None:
            sentence = self.tr("“{file}” is there already. Nothing was saved: choose another name.")
            return sentence.format(file=there.name)
        try:
            for each, ids in zip(files, self.dealt, strict=True):
                write_deck(each, Deck(each.stem, ids))
        except CardError as error:
            return error_message(error)
        self.files.remember_folder(str(file.parent))
        sentence = self.tr("Saved: “{first}” to “{last}”.")
        return sentence.format(first=files[0].name, last=files[-1].name)

    def _group_name(self, number: int) -> str:
        return self.tr("Group {number}").format(number=number)

    def _lay_out(self) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        for name, text, field in (
            ("dealGroups", self.tr("&Groups"), self.groups),
            ("dealCards", self.tr("Cards for &each"), self.cards),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setObjectName(name)
            numbers.addWidget(label)
            numbers.addWidget(field)
        numbers.addWidget(self.deal_button)
        numbers.addStretch(1)
        self._set_up_table()
        self.print_button.setMenu(QMenu(self.print_button))
        self.print_button.menu().aboutToShow.connect(self._fill_print_menu)
        self.deal_button.clicked.connect(self.deal)
        self.save_button.clicked.connect(self._save)
        self.message.setObjectName("dealMessage")
        show_sentence(self.message, "")
        close = QPushButton(QCoreApplication.translate("DrawDialog", "&Close"))
        close.clicked.connect(self.reject)
        self.deal_button.setAutoDefault(False)
        self.deal_button.setDefault(True)
        buttons = button_row(self.print_button, self.save_button, self.on_wall, close)
        self.deal_button.setDefault(True)
        self.add_rows(numbers, self.table, self.message, buttons, growing=self.table)
        self.groups.setFocus()
        self.groups.selectAll()
        self.fit_to_window(_SIZE)

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("dealTable")
        table.setAccessibleName(self.tr("Who has which cards"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns = table.horizontalHeader()
        columns.hide()
        columns.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * _LEAST_COLUMN)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.itemActivated.connect(lambda item: self.passage_wanted.emit(item.data(_ID_ROLE)))


def _number(value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, _MOST)
    box.setValue(value)
    return box
