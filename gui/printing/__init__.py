"""Printing: the card dialog with its preview and options, saving, and printing."""

from gui.printing.card_dialog import CardDialog

__all__ = ["CardDialog"]
