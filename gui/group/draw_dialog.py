"""Draws a passage for the group, and lists those that have been drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton
from typing_extensions import override

from gui.appearance.fonts import reading_font
from gui.application.announcement import announce
from gui.application.content_labels import place_of
from gui.deck.card_delegate import PLACE_ROLE, TITLE_ROLE, CardDelegate
from gui.group.group_dialog import GroupDialog, button_row
from gui.wall.wall_step import passage_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from gui.group.candidate_reader import CandidateReader
    from gui.group.candidates import Candidate
    from gui.group.draw import Draw
    from gui.wall.wall_commands import WallCommands
    from gui.wall.wall_step import WallStep

_SIZE = QSize(460, 560)
_TITLE_SIZE = 170
"""Percent of the size of other text."""
_ID_ROLE = Qt.ItemDataRole.UserRole


class DrawDialog(GroupDialog):
    """`passage_drawn` carries the id of what was drawn, taken back to or selected in the list."""

    passage_drawn = Signal(str)

    def __init__(
        self,
        library: Library,
        reader: CandidateReader,
        draw: Draw,
        walls: WallCommands,
        window: QWidget,
    ) -> None:
        super().__init__("drawDialog", self.tr("Draw"), walls, window)
        self._library, self._reader, self._draw = library, reader, draw
        self._shown = draw.drawn[-1] if draw.drawn else ""
        self._title, self._place, self._count = QLabel(), QLabel(), QLabel()
        self.list = QListWidget()
        self.lists = (self.list,)
        self.draw_button = QPushButton(self.tr("&Draw"))
        self.back_button = QPushButton(self.tr("&One back"))
        self.anew_button = QPushButton(self.tr("Begin &anew"))
        self._lay_out()
        self._show_drawn()

    def draw_next(self) -> None:
        """Draw the next one, once the passages of the scope are known."""
        self._reader.request(self._draw_of)

    @override
    def wall_steps(self) -> Sequence[WallStep]:
        if not self._shown:
            return ()
        return [passage_step(self._library, self._library.passage(self._shown))]

    def _draw_of(self, passages: tuple[Candidate, ...]) -> None:
        ids = [each.id for each in passages]
        drawn = self._draw.next(ids)
        self._show_drawn(drawn, len(ids))

    def _take_back(self) -> None:
        self._show_drawn(self._draw.take_back())

    def _begin_anew(self) -> None:
        self._draw.begin_anew()
        self._show_drawn()

    def _show_drawn(self, passage: str | None = None, count: int | None = None) -> None:
        """List what was drawn, the last one first; show `passage`, of `count` that there are."""
        self.list.clear()
        for number, each in reversed(list(enumerate(self._draw.drawn, 1))):
            self.list.addItem(self._item(number, each))
        self.back_button.setEnabled(bool(self._draw.drawn))
        self.anew_button.setEnabled(bool(self._draw.drawn))
        if count is not None:
            drawn = self.tr("{drawn} of {count} drawn")
            words = drawn.format(drawn=len(self._draw.in_round), count=count)
            self._count.setText(words if count else self.tr("Nothing is ticked that can be drawn."))
        elif not self._draw.drawn:
            self._count.setText("")
        if passage is None:
            self._shown = self._draw.drawn[-1] if self._draw.drawn else ""
        else:
            self._shown = passage
        self._show_title()
        if passage is not None:
            announce(self._title, f"{self._title.text()}, {self._place.text()}")
            self.passage_drawn.emit(passage)
            self.update_wall()

    def _show_title(self) -> None:
        passage = self._library.passage(self._shown) if self._shown else None
        self._title.setText(passage.shown_title if passage else self.tr("Nothing drawn yet"))
        self._place.setText(place_of(self._library, passage) if passage else "")

    def _item(self, number: int, passage_id: str) -> QListWidgetItem:
        passage = self._library.passage(passage_id)
        title, where = f"{number}  {passage.shown_title}", place_of(self._library, passage)
        item = QListWidgetItem(title)
        for role, value in ((_ID_ROLE, passage_id), (TITLE_ROLE, title), (PLACE_ROLE, where)):
            item.setData(role, value)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {where}")
        return item

    def _select(self, item: QListWidgetItem) -> None:
        """Show one that was drawn before."""
        self._shown = item.data(_ID_ROLE)
        self._show_title()
        self.passage_drawn.emit(self._shown)
        self.update_wall()

    def _lay_out(self) -> None:
        font = reading_font(100)
        font.setPixelSize(self.font().pixelSize() * _TITLE_SIZE // 100)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        for name, label in (("drawnTitle", self._title), ("drawnPlace", self._place)):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        self._count.setObjectName("drawnCount")
        self.list.setObjectName("drawnList")
        self.list.setAccessibleName(self.tr("Drawn, the last one first"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(CardDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._select)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        self.draw_button.clicked.connect(self.draw_next)
        self.back_button.clicked.connect(self._take_back)
        self.anew_button.clicked.connect(self._begin_anew)
        first = button_row(
            self.draw_button, self.back_button, self.anew_button, default=self.draw_button
        )
        last = button_row(self.on_wall, close)
        self.add_rows(
            self._title, self._place, self._count, self.list, first, last, growing=self.list
        )
        self.draw_button.setFocus()
        self.fit_to_window(_SIZE)
