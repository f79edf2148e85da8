"""Commands that arrange the wall: the room, the screen, the clicker, how slides come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.commands.command import MenuSection

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from gui.application.preferences import PreferenceStore
    from gui.commands.actions import Actions
    from gui.wall.wall import Wall


class WallSetup:
    """`wall` returns the wall, which is made when it is first asked for."""

    def __init__(
        self, wall: Callable[[], Wall], part: QWidget, store: PreferenceStore, actions: Actions
    ) -> None:
        self._wall, self._part, self._store = wall, part, store
        actions["bullets_one_by_one"].setChecked(store.current.wall.bullets_one_by_one)
        actions.further_items[MenuSection.WALL] = self._add_screens

    def bullets_one_by_one(self, on: bool) -> None:
        """Let a page key bring one bullet, from the next slide on."""
        self._store.change_wall(replace(self._store.current.wall, bullets_one_by_one=on))

    def fewer_slides(self, on: bool) -> None:
        """Let long texts have fewer slides, with text that is smaller than the room asks for."""
        slides = self._wall().slides
        slides.fewer_slides = on
        slides.update()

    def describe_room(self) -> None:
        """Ask for the room, and what stands on slides."""
        from gui.wall.room_dialog import RoomDialog

        RoomDialog(self._store, self._part.window()).open()

    def identify_screens(self) -> None:
        """Show a large number on each screen."""
        from gui.wall.screen_numbers import show_screen_numbers

        show_screen_numbers()

    def learn_clicker(self) -> None:
        """Ask which keys the clicker sends."""
        from gui.wall.clicker_dialog import ClickerDialog

        ClickerDialog(self._store, self._part.window()).open()

    def _add_screens(self, menu: QMenu) -> None:
        from gui.wall.screen_menu import add_screens

        add_screens(menu, self._store)
