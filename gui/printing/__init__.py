"""Printing: the dialog around the cards, its preview, and the way to the printer."""

from gui.printing.dialog import CardDialog

__all__ = ["CardDialog"]
