"""Opens the window, searches and reads, and saves screenshots and a card."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QSplitter,
    QTextEdit,
    QToolButton,
    QWidget,
)

from content.model import PassageKind
from gui.appearance.theme import ThemeName
from gui.window.window_state import set_default_sizes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from content.library import Library

QUERY = "tillid"
"""What the tour searches for."""
SIZE = QSize(1280, 800)
_TIMEOUT = 60_000
"""Milliseconds."""

_Widget = TypeVar("_Widget", bound=QWidget)


class TourError(Exception):
    """The tour cannot go on; the message is a sentence for the reader."""


def tour(
    open_window: Callable[[ThemeName], QWidget], library: Library, folder: Path
) -> tuple[Path, ...]:
    """Save screenshots of start, search and reading, light and dark, and a card; returns the files.

    `open_window` makes the main window in a theme. Raises TourError, and OSError for the folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    for theme, names in _SCREENSHOTS.items():
        window = open_window(theme)
        window.resize(SIZE)
        window.show()
        set_default_sizes(_child(window, QSplitter, ""))
        for name in names:
            _STEPS[name](window)
            files.append(_save_screenshot(window, folder / f"{name}-{theme}.png"))
        window.close()
    return (*files, _card(library, folder / "card.pdf"))


def _wait_for_icons(window: QWidget) -> None:
    """The first frame is painted without icons."""
    menu = _child(window, QToolButton, "menuButton")
    _wait_until(lambda: not menu.icon().isNull(), "The window was not finished.")


def _search(window: QWidget) -> None:
    """Type the query: the best hit comes on the page, its words highlighted."""
    field = _child(window, QLineEdit, "searchField")
    page = _child(window, QTextEdit, "readingPane")
    field.setText(QUERY)
    _wait_until(lambda: _hits(window) > 0, f"The search for {QUERY} found nothing.")
    _wait_until(lambda: bool(page.extraSelections()), "The found words were not marked.")


def _read(window: QWidget) -> None:
    """Open the hit and end the search, so that the page is wide."""
    field = _child(window, QLineEdit, "searchField")
    _press(field, Qt.Key.Key_Return)
    field.clear()
    _wait_until(lambda: not _hits(window), "The hits did not go away.")
    clear = _child(field, QToolButton, "clearButton")
    _wait_until(clear.isHidden, "The field was not cleared.")


def _hits(window: QWidget) -> int:
    """How many hits are listed."""
    hits = window.findChild(QListView, "hitList")
    return hits.model().rowCount() if hits and hits.isVisible() else 0


def _card(library: Library, file: Path) -> Path:
    """Save the card of the first principle."""
    from content.cards import CardLayout, typeset, write_whole

    principles = [each for each in library.passages if each.kind is PassageKind.PRINCIPLE]
    if not principles:
        raise TourError("The library has no principle to make a card of.")
    write_whole(file, typeset(library, [principles[0].id], CardLayout()).pdf())
    return file


def _save_screenshot(window: QWidget, file: Path) -> Path:
    _process_events()  # lays out what was changed last
    if not window.grab().save(str(file)):
        raise TourError(f"The picture {file} could not be written.")
    return file


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _child(window: QWidget, kind: type[_Widget], name: str) -> _Widget:
    found = window.findChild(kind, name)
    if found is None:
        raise TourError(f"The window has no {name}.")
    return found


def _process_events(milliseconds: int = 0) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_until(holds: Callable[[], bool], otherwise: str) -> None:
    """Process events until a condition holds; TourError(otherwise) if it never does."""
    deadline = QDeadlineTimer(_TIMEOUT)
    while not holds():
        if deadline.hasExpired():
            raise TourError(otherwise)
        _process_events(milliseconds=5)


_STEPS = {"start": _wait_for_icons, "search": _search, "reading": _read}
_SCREENSHOTS = {
    ThemeName.LIGHT: ("start", "search", "reading"),
    ThemeName.DARK: ("search", "reading"),  # it starts with what was read last
}
