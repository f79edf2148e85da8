"""What the dialogs for a group share: they stay open beside the window, and show on the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from gui.application.announcement import announce
from gui.application.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.wall.wall_commands import WallCommands
    from gui.wall.wall_step import WallStep

_COMMANDS = (
    *("draw", "show_time", "show_help"),
    *("start_wall", "end_wall", "blacken_wall", "freeze_wall", "clear_wall"),
)
"""Commands of the window whose keys work in these dialogs, too."""
_WINDOW_FRAME = 48
"""Pixels that a dialog leaves of the window it belongs to."""


class GroupDialog(Dialog):
    """`on_wall`: whether what is shown here is shown on the wall as well.

    `lists` open a row with Enter, which presses the default button from everywhere else.
    """

    def __init__(self, object_name: str, title: str, walls: WallCommands, window: QWidget) -> None:
        super().__init__(object_name, title, window)
        self._walls, self._window = walls, window
        names = {f"{name}Action" for name in _COMMANDS}
        self.addActions([each for each in window.actions() if each.objectName() in names])
        self.lists: tuple[QWidget, ...] = ()
        self.on_wall = QCheckBox(self.tr("Show on the &wall"))
        self.on_wall.setObjectName("showOnWall")
        self.on_wall.setChecked(walls.wall.is_on)
        self.on_wall.toggled.connect(self.update_wall)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (is_enter and self.focusWidget() in self.lists):
            super().keyPressEvent(event)

    def wall_steps(self) -> Sequence[WallStep]:
        """What is to be on the wall now; () for nothing."""
        raise NotImplementedError

    def update_wall(self) -> None:
        """Put what is shown here on the wall, if that is wanted; the wall is started then."""
        steps = self.wall_steps() if self.on_wall.isChecked() else ()
        if steps:
            if not self._walls.wall.is_on:
                self._walls.start_wall()
            self._walls.wall.show(steps)

    def add_rows(self, *rows: QWidget | QHBoxLayout, growing: QWidget) -> None:
        """Lay the dialog out: its rows from the top down, one of which takes the room there is."""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for row in rows:
            if isinstance(row, QHBoxLayout):
                column.addLayout(row)
            else:
                column.addWidget(row, 1 if row is growing else 0)

    def fit_to_window(self, size: QSize) -> None:
        """Take this size: more where letters are large, less where the window is smaller."""
        frame = QSize(_WINDOW_FRAME, _WINDOW_FRAME)
        self.resize(size.expandedTo(self.sizeHint()).boundedTo(self._window.size() - frame))


def show_sentence(label: QLabel, sentence: str) -> None:
    """Show a sentence of plain text, and have it read; "" leaves no room for one."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(sentence)
    label.setVisible(bool(sentence))
    announce(label, sentence)


def button_row(*buttons: QWidget, default: QPushButton | None = None) -> QHBoxLayout:
    """Buttons side by side, the last at the right end; Enter presses the default one."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        if button is buttons[-1]:
            row.addStretch(1)
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)
            button.setDefault(button is default)
        row.addWidget(button)
    return row
