"""Sets the time of the group, pauses it, and gives a minute more."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox
from typing_extensions import override

from gui.application.time_settings import MINUTES
from gui.group.countdown import MINUTE, TimeState
from gui.group.group_dialog import GroupDialog, button_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.application.preferences import PreferenceStore
    from gui.group.group_time import GroupTime
    from gui.wall.wall_commands import WallCommands
    from gui.wall.wall_step import WallStep

_SIZE = QSize(420, 320)
_OFFERED = (2, 5, 10)
"""Minutes that one press starts."""
_DIGITS = 4
"""Size of the digits, in that of the text."""


class TimeDialog(GroupDialog):
    """The time goes on when this is closed; the wall has it in its corner while it is on."""

    def __init__(
        self, group_time: GroupTime, store: PreferenceStore, walls: WallCommands, window: QWidget
    ) -> None:
        super().__init__("timeDialog", self.tr("Time"), walls, window)
        self._time, self._store = group_time, store
        self.digits, self.state = QLabel(), QLabel()
        self.minutes = QSpinBox()
        self.start_button = QPushButton(self.tr("&Start"))
        self.pause_button = QPushButton()
        self.more_button = QPushButton(self.tr("&1 minute more"))
        self.stop_button = QPushButton(self.tr("S&top"))
        self._lay_out()
        group_time.countdown.changed.connect(self._show)
        self._show()

    @override
    def wall_steps(self) -> Sequence[WallStep]:
        """None: the wall keeps what is on it."""
        return ()

    @override
    def update_wall(self) -> None:
        """Show the time alone on the wall, or in its corner again."""
        self._time.alone = self.on_wall.isChecked()
        self._time.show()

    def _start(self, minutes: int) -> None:
        kept = self._store.current
        self._store.change(replace(kept, time=replace(kept.time, minutes=minutes)))
        self._time.countdown.start(minutes * MINUTE)

    def _pause(self) -> None:
        countdown = self._time.countdown
        if countdown.state is TimeState.PAUSED:
            countdown.resume()
        else:
            countdown.pause()

    def _show(self) -> None:
        countdown = self._time.countdown
        self.digits.setText(countdown.words or "0:00")
        self.digits.setEnabled(countdown.state is not TimeState.OFF)
        self.state.setText(self._time.state_words())
        is_paused = countdown.state is TimeState.PAUSED
        self.pause_button.setText(self.tr("&Go on") if is_paused else self.tr("&Pause"))
        self.pause_button.setEnabled(countdown.state in {TimeState.RUNNING, TimeState.PAUSED})
        for button in (self.more_button, self.stop_button):
            button.setEnabled(countdown.state is not TimeState.OFF)

    def _lay_out(self) -> None:
        self._set_up_digits()
        changes = button_row(self.pause_button, self.more_button, self.stop_button)
        self.pause_button.clicked.connect(self._pause)
        self.more_button.clicked.connect(self._time.countdown.add_minute)
        self.stop_button.clicked.connect(self._time.countdown.stop)
        self.on_wall.setText(self.tr("&Alone on the wall"))
        self.on_wall.blockSignals(True)  # noqa: FBT003 - of Qt
        self.on_wall.setChecked(self._time.alone)
        self.on_wall.blockSignals(False)  # noqa: FBT003 - of Qt
        close = QPushButton(QCoreApplication.translate("DrawDialog", "&Close"))
        close.clicked.connect(self.reject)
        starts, last = self._starts(), button_row(self.on_wall, close)
        self.add_rows(self.digits, self.state, starts, changes, last, growing=self.digits)
        self.minutes.setFocus()
        self.minutes.selectAll()
        self.fit_to_window(_SIZE)

    def _set_up_digits(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(font.pixelSize() * _DIGITS)
        font.setFeature(QFont.Tag("tnum"), 1)
        self.digits.setFont(font)
        self.digits.setObjectName("timeDigits")
        self.digits.setAccessibleDescription(self.tr("Time left"))
        self.state.setObjectName("timeState")
        for label in (self.digits, self.state):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _starts(self) -> QHBoxLayout:
        """Usual times, each in one press, and any other."""
        self.minutes.setObjectName("timeMinutes")
        self.minutes.setRange(*MINUTES)
        self.minutes.setValue(self._store.current.time.minutes)
        self.minutes.setSuffix(self.tr("{minutes} min").format(minutes=""))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        starts = QHBoxLayout()
        starts.setSpacing(8)
        for minutes in _OFFERED:
            button = QPushButton(self.tr("{minutes} min").format(minutes=minutes))
            button.setObjectName(f"start{minutes}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._start, minutes))
            starts.addWidget(button)
        starts.addStretch(1)
        starts.addWidget(self.minutes)
        starts.addWidget(self.start_button)
        self.start_button.clicked.connect(lambda: self._start(self.minutes.value()))
        self.start_button.setDefault(True)
        return starts
