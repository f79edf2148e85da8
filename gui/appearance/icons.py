"""Lucide icons in the colours of the theme, drawn at the size at which they are shown."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from typing_extensions import override

from content.model import PassageKind

if TYPE_CHECKING:
    from gui.appearance.colours import Colours

ICON_FOLDER = Path(__file__).resolve().parent / "icon_files"
APPLICATION_FOLDER = ICON_FOLDER / "application"

_KIND_ICONS = {
    PassageKind.DOCUMENT: "book-open",
    PassageKind.CHAPTER: "list-tree",
    PassageKind.PRINCIPLE: "compass",
    PassageKind.SYSTEM: "workflow",
    PassageKind.VALUES: "gem",
    PassageKind.DEFINITION: "book-a",
    PassageKind.INTRO: "text",
    PassageKind.FOREWORD: "message-square-quote",
    PassageKind.SCOPE: "users",
    PassageKind.CLOSING: "flag",
    PassageKind.SIGNATURE: "pen-line",
}


def icon(name: str, colours: Colours) -> QIcon:
    """The Lucide icon of this name; FileNotFoundError if it is not among the bundled ones."""
    return _icon(name, colours)


def kind_icon(kind: PassageKind, colours: Colours) -> QIcon:
    """The icon of a kind of passage."""
    return _icon(_KIND_ICONS[kind], colours)


def application_icon() -> QIcon:
    """The program's own icon, for windows and task bars.

    Larger pictures are for the desktop alone: X11 takes every size at once, and 512 costs 10 ms.
    """
    shown = QIcon()
    for size in (16, 24, 32, 48, 64):
        shown.addFile(str(APPLICATION_FOLDER / f"pejlemaerker-{size}.png"))
    return shown


@cache
def _icon(name: str, colours: Colours) -> QIcon:
    return QIcon(_LucideEngine(name, colours))


@cache
def _source(name: str) -> str:
    return (ICON_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(512)
def _render(name: str, tint: str, width: int, height: int) -> QImage:
    """An icon as a picture; cached, since a list draws the same few with every letter typed."""
    from PySide6.QtSvg import QSvgRenderer  # only once something is painted

    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    if not picture.isNull():
        with QPainter(picture) as painter:
            renderer = QSvgRenderer(_source(name).replace("currentColor", tint).encode())
            renderer.render(painter, QRectF(0, 0, width, height))
    return picture


class _LucideEngine(QIconEngine):
    """Draws one icon in the colour for its mode."""

    _copies: ClassVar[list[QIconEngine]] = []

    def __init__(self, name: str, colours: Colours) -> None:
        super().__init__()
        self._name = name
        _source(name)  # a name that is not bundled fails here, not in a paint event
        self._colours = colours

    @override
    def iconName(self) -> str:
        return self._name

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        width, height = round(rect.width() * scale), round(rect.height() * scale)
        painter.drawImage(rect, _render(self._name, self._tint(mode), width, height))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        if not size.isEmpty():
            with QPainter(pixmap) as painter:
                self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        # Qt deletes the copy but does not hold its Python object, so that is kept here.
        copy = _LucideEngine(self._name, self._colours)
        self._copies.append(copy)
        return copy

    def _tint(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return self._colours.disabled
        if mode == QIcon.Mode.Selected:
            return self._colours.selection_text
        return self._colours.muted
