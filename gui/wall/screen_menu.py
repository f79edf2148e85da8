"""The menu of screens that the wall can be shown on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QGuiApplication

from gui.application.menus import add_mnemonics
from gui.wall.screen_identity import ScreenIdentity

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QMenu

    from gui.application.preferences import PreferenceStore


def add_screens(menu: QMenu, store: PreferenceStore) -> None:
    """Add the screens by the numbers that are shown on them, to choose one of."""
    translate = QCoreApplication.translate
    screens = menu.addMenu(translate("ScreenMenu", "Screen of the wall"))
    names = {"": translate("ScreenMenu", "The one that this window is not on")}
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        names[ScreenIdentity.of(screen).text] = _name(number, screen)
    group = QActionGroup(screens)
    for text, name in names.items():
        action = group.addAction(screens.addAction(name))
        action.setCheckable(True)
        action.setChecked(text == store.current.wall.screen)
        action.triggered.connect(lambda _on, chosen=text: _choose(store, chosen))
    add_mnemonics(screens)


def _name(number: int, screen: QScreen) -> str:
    size = screen.size() * screen.devicePixelRatio()
    name = ScreenIdentity.of(screen).shown_name
    return f"{number}: {name}, {size.width()} × {size.height()}"


def _choose(store: PreferenceStore, chosen: str) -> None:
    store.change_wall(replace(store.current.wall, screen=chosen))
