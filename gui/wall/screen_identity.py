"""Which screen is which: kept as values, since a screen's object ends when it is unplugged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen


class ScreenIdentity(NamedTuple):
    """What a screen says of itself. Sizes are in millimetres.

    `manufacturer` may be anything: it is compared and never shown. Two screens of one model may
    say the same; then the `connector` tells them apart.
    """

    manufacturer: str
    model: str
    serial: str
    width: int
    height: int
    connector: str

    @classmethod
    def of(cls, screen: QScreen) -> ScreenIdentity:
        """The identity of a screen that is there."""
        size = screen.physicalSize()
        return cls(
            _in_one_cell(screen.manufacturer()),
            _in_one_cell(screen.model()),
            _in_one_cell(screen.serialNumber()),
            round(size.width()),
            round(size.height()),
            _in_one_cell(screen.name()),
        )

    @classmethod
    def from_text(cls, text: str) -> ScreenIdentity | None:
        """What `text` has written; None for any other text."""
        cells = text.split("\t")
        if len(cells) != len(cls._fields) or not all(cell.isdecimal() for cell in cells[3:5]):
            return None
        manufacturer, model, serial, width, height, connector = cells
        return cls(manufacturer, model, serial, int(width), int(height), connector)

    @property
    def text(self) -> str:
        """All of it in one line, to be kept."""
        return "\t".join(map(str, self))

    @property
    def shown_name(self) -> str:
        """What a reader may know it by."""
        return self.model or self.connector

    def find_in(self, screens: Sequence[QScreen]) -> QScreen | None:
        """This screen; None if it is not there, or if nothing tells it from another one."""
        alike = [each for each in screens if ScreenIdentity.of(each)[:-1] == self[:-1]]
        if len(alike) > 1 or not (self.model or self.serial):
            alike = [each for each in alike if ScreenIdentity.of(each).connector == self.connector]
        return alike[0] if len(alike) == 1 else None


def _in_one_cell(text: str) -> str:
    return " ".join(text.split())
