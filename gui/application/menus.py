"""Menus: buttons whose menu is filled when it opens, and a letter to press for each item."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class MenuToolButton(QToolButton):
    """A button with a menu; `_fill` makes its items anew each time it opens."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._refill)
        menu.aboutToHide.connect(self._end_hover)
        self.setMenu(menu)

    def _fill(self, menu: QMenu) -> None:
        raise NotImplementedError

    def _refill(self) -> None:
        menu = self.menu()
        menu.clear()
        for part in (*menu.findChildren(QMenu), *menu.findChildren(QActionGroup)):
            part.deleteLater()  # `clear` leaves them behind
        self._fill(menu)

    def _end_hover(self) -> None:
        """Qt does not tell the button that the pointer left it while the menu was open."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.Leave))
        self.update()


def add_mnemonics(menu: QMenu) -> None:
    """Underline one letter of each item, no letter twice; first letters of words come first."""
    actions = [action for action in menu.actions() if action.text()]
    texts = [re.sub("&(.)", r"\1", action.text()) for action in actions]
    for action, text, position in zip(actions, texts, _mnemonic_positions(texts), strict=True):
        before, after = (part.replace("&", "&&") for part in (text[:position], text[position:]))
        action.setText(f"{before}&{after}" if after else before)


def _mnemonic_positions(texts: Sequence[str]) -> list[int]:
    """For each text the position of its letter; its length where no letter is left for it."""
    owners: dict[str, int] = {}  # the index of the text that has the letter
    positions = list(map(len, texts))

    def claim(index: int, tried: set[str]) -> bool:
        """Give a text a letter, one whose owner can have another one if need be."""
        text = texts[index]
        for position in sorted(range(len(text)), key=lambda at: text[at - 1 : at].isalnum()):
            letter = text[position].casefold()
            if letter.isalnum() and letter not in tried:
                tried.add(letter)
                if letter not in owners or claim(owners[letter], tried):
                    owners[letter], positions[index] = index, position
                    return True
        return False

    for index in range(len(texts)):
        claim(index, set())
    return positions
