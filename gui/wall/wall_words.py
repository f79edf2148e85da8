"""What the operator is told of the wall: its state, what is on it, and what to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from gui.wall.screen_choice import Arrangement
from gui.wall.slide_show import Cover
from gui.wall.slide_walk import slide_number

if TYPE_CHECKING:
    from gui.wall.wall import Wall


class WallWords(QObject):
    """Says it in the language of the interface."""

    def __init__(self, wall: Wall) -> None:
        super().__init__(wall)
        self._wall = wall

    def state(self) -> str:
        """The state of the wall: on, black, frozen, empty, off."""
        if not self._wall.screens.is_shown:
            return self.tr("The wall is off")
        if self._wall.slides.cover is Cover.BLACK:
            return self.tr("The wall is black")
        if self._wall.slides.cover is Cover.CLEAR or self._wall.slides.walk.step is None:
            return self.tr("The wall is clear")
        if self._wall.slides.is_frozen:
            return self.tr("The wall is frozen")
        return self.tr("On the wall")

    def slide(self) -> str:
        """The text, its slide, and from where it can be read; "" if there is none."""
        walk = self._wall.slides.walk
        if walk.step is None:
            return ""
        words = [walk.step.shown_name]
        plan = walk.plan
        if plan is not None:
            count = len(plan.slides)
            if count > 1:
                number = slide_number(walk.position, plan) + 1
                words.append(
                    self.tr("slide {number} of {count}").format(number=number, count=count)
                )
            words.append(self.tr("readable from {metres} m").format(metres=plan.readable_from))
        return " · ".join(words)

    def following(self, read: str) -> str:
        """What the page key brings next, or what can be sent: the passage that is read."""
        walk = self._wall.slides.walk
        following = walk.beside(1) if walk.step else None
        if following is not None and following.step == walk.position.step:
            if following.slide == walk.position.slide:
                return self.tr("Next: another bullet")
            return self.tr("Next: slide {number}").format(number=following.slide + 1)
        if following is not None:
            return self.tr("Next: {name}").format(name=walk.steps[following.step].shown_name)
        if read and (walk.step is None or read != walk.step.shown_name):
            return self.tr("{key} sends: {name}").format(key="Ctrl+Enter", name=read)
        return self.tr("Nothing comes next")

    def note(self, missing: str) -> str:
        """What the operator should know now; "" for nothing. `missing` names a chosen screen."""
        if missing:
            return self.tr(
                "The screen that was chosen ({name}) is not connected. F5 once more takes another "
                "one; the menu of the wall has them all."
            ).format(name=missing)
        if self._wall.screens.is_waiting:
            return self.tr("The screen of the wall is unplugged. The wall comes back with it.")
        remarks = self._remarks() if self._wall.is_on else {}
        return next((sentence for sentence, holds in remarks.items() if holds), "")

    def _remarks(self) -> dict[str, bool]:
        """What may be to know while the wall is on, and whether it is so now."""
        wall, plan = self._wall, self._wall.slides.walk.plan
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        mirrored = wall.screens.arrangement is Arrangement.MIRRORED
        too_small = plan is not None and plan.too_small_for_room
        return {
            self.tr(
                "Another program is in front: the clicker does not reach the wall."
            ): not active,
            self.tr("All screens show the same: the wall covers this window, Esc leads back."): (
                mirrored
            ),
            self.tr("The picture is too small for this room, or the text is long."): too_small,
            self.tr("A sentence is set smaller than the rest, so that it stays whole."): bool(
                plan is not None and plan.smaller
            ),
            self.tr("The screen may go dark: the system cannot be asked to keep it on."): (
                wall.may_go_dark
            ),
        }
