"""Shows why the hit that is stood at was found, beside it, without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QToolTip

from gui.search.hit_model import tooltip

if TYPE_CHECKING:
    from gui.search.hit_list import HitList


def show_why(hits: HitList) -> bool:
    """Show and announce it; False if no hit is stood at."""
    index = hits.currentIndex()
    if not index.isValid():
        return False
    row, place = hits.rows.row(index), hits.visualRect(index)
    QToolTip.showText(hits.viewport().mapToGlobal(place.bottomLeft()), tooltip(row), hits, place)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(hits, row.why))
    return True
