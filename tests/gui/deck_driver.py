"""The current deck as a reader sees it below the tree."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from gui.deck.card_list import CardList
from gui.deck.deck_tray import DeckTray
from gui.printing import CardDialog
from tests.gui.whole_window import CTRL, SHIFT, Reader

MOD, _, HELHED = (f"halsnaes/mod-tillid-og-helhed/{each}" for each in ("mod", "tillid", "helhed"))


def tray_of(reader: Reader) -> DeckTray:
    """The tray."""
    return reader.part(DeckTray, "deckTray")


def cards_of(reader: Reader) -> CardList:
    """The list of cards in the tray."""
    return reader.part(CardList, "deckList")


def line_of(reader: Reader) -> str:
    """What the tray says in its one line while it has cards."""
    return reader.part(QToolButton, "foldDeck").accessibleName()


def add_to_deck(reader: Reader, *passages: str) -> None:
    """Read each passage and add it by its key."""
    for passage in passages:
        reader.go_to(passage)
        reader.press(Qt.Key.Key_D, CTRL | SHIFT)


def cards_to_print(reader: Reader) -> CardList:
    """The list of cards of the card dialog that is open."""
    dialog = next(each for each in reader.window.findChildren(CardDialog) if each.isVisible())
    cards = dialog.findChild(CardList, "cardList")
    assert isinstance(cards, CardList)
    return cards
