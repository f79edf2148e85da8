"""Which passage is shown: opened ones with *Back* and *Forward*, previews, the neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from content.library import Library
    from gui.reading.reading_column import ReadingColumn

MAX_HISTORY = 200
"""Passages that are remembered; the oldest are dropped."""

_UNTIL_PAINTED = 80
"""Milliseconds in which the window paints an answer, before the page of its best hit."""


class History:
    """The ids of the passages that were opened, and the index of the current one among them."""

    def __init__(self) -> None:
        self._passages: list[str] = []
        self._index = -1

    @property
    def current(self) -> str:
        """The passage opened last, or "" before the first one."""
        return self._passages[self._index] if self._passages else ""

    @property
    def can_go_back(self) -> bool:
        """Whether there is a passage before the current one."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a passage after the current one."""
        return self._index + 1 < len(self._passages)

    def continue_from(self, history: History, library: Library) -> None:
        """Take over another history, but for passages that the library has not."""
        current = self.current
        known = [each in library for each in history._passages]
        self._passages = [
            each for each, is_known in zip(history._passages, known, strict=True) if is_known
        ]
        self._index = sum(known[: history._index + 1]) - 1
        if current:
            self.add(current)

    def add(self, passage: str) -> None:
        """Make a passage the current one; those after it are dropped."""
        if passage != self.current:
            self._passages = [*self._passages[: self._index + 1], passage][-MAX_HISTORY:]
            self._index = len(self._passages) - 1

    def back(self) -> str:
        """Go one passage back, if there is one; returns the current passage."""
        if self.can_go_back:
            self._index -= 1
        return self.current

    def forward(self) -> str:
        """Go one passage forward, if there is one; returns the current passage."""
        if self.can_go_forward:
            self._index += 1
        return self.current


class Navigation(QObject):
    """Knows the passage that is shown.

    A passage is opened, so that *Back* leads to it, or previewed, which leaves no trace:
    `is_preview` is then True.
    """

    shown = Signal(str)  # a passage id, or "" for the start page
    preview_started = Signal()  # what is shown now is what `preview_closed` leads back to
    preview_closed = Signal()  # after `shown`

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.history = History()
        self._current = self._pending = ""
        self.is_preview = False
        self.pending_timer = QTimer(self)  # stopped while further letters are typed
        self.pending_timer.setSingleShot(True)
        self.pending_timer.setInterval(_UNTIL_PAINTED)
        self.pending_timer.timeout.connect(self.show_pending)

    @property
    def current(self) -> str:
        """The id of the passage that is shown, or will be soon; "" on the start page."""
        return self._pending or self._current

    @property
    def can_go_back(self) -> bool:
        """Whether there is an opened passage before."""
        return self.history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is an opened passage after."""
        return self.history.can_go_forward

    def can_step(self, step: int) -> bool:
        """Whether there is a passage before (-1) or after (1) this one in the order of the tree."""
        return bool(neighbour(self.library, self.current, step))

    def open(self, passage: str) -> None:
        """Show a passage and add it to the history."""
        if passage:
            self.history.add(passage)
            self.is_preview = False
            self._show(passage)

    def preview(self, passage: str, *, soon: bool = False) -> None:
        """Show a passage without adding it to the history, at once or when an answer is painted.

        With "", show what was there before the preview.
        """
        if not passage:
            self.close_preview()
        elif soon:
            self._pending = passage
            self.pending_timer.start()
        else:
            if not self.is_preview:
                self.preview_started.emit()
            self.is_preview = True
            self._show(passage)

    def show_pending(self) -> None:
        """Show now what is to be shown soon."""
        if self._pending:
            self.preview(self._pending)

    def open_preview(self) -> None:
        """Add the passage that is shown to the history."""
        if self.current:
            self.open(self.current)

    def close_preview(self) -> None:
        """Show what was there before the preview, if there is one."""
        self._pending = ""
        self.pending_timer.stop()
        if self.is_preview:
            self.is_preview = False
            self._show(self.history.current)
            self.preview_closed.emit()

    def back(self) -> None:
        """Show the passage opened before; from a preview, the one opened last."""
        if self.is_preview:
            self.close_preview()
        else:
            self._show(self.history.back())

    def forward(self) -> None:
        """Show the passage that `back` came from."""
        self.is_preview = False
        self._show(self.history.forward())

    def previous_passage(self) -> None:
        """Open the passage before this one in the order of the tree."""
        self.open(neighbour(self.library, self.current, -1))

    def next_passage(self) -> None:
        """Open the passage after this one in the order of the tree."""
        self.open(neighbour(self.library, self.current, 1))

    def _show(self, passage: str) -> None:
        self._pending = ""
        self.pending_timer.stop()
        self._current = passage
        self.shown.emit(passage)


class KeptPage(QObject):
    """Keeps how the page is shown before a preview, and shows it so again afterwards."""

    def __init__(self, navigation: Navigation, column: ReadingColumn) -> None:
        super().__init__(column)
        self._column = column
        self._had_faults, self._scrolled = False, 0
        navigation.preview_started.connect(self._keep)
        navigation.preview_closed.connect(self._restore)

    def _keep(self) -> None:
        self._had_faults = self._column.shows_faults
        self._scrolled = self._column.current_view.verticalScrollBar().value()

    def _restore(self) -> None:
        if self._had_faults:
            self._column.show_faults()
        self._column.current_view.verticalScrollBar().setValue(self._scrolled)


def neighbour(library: Library, passage_id: str, step: int) -> str:
    """The passage before (-1) or after (1) in the order of the tree; "" at the ends.

    After "", which is the start page, comes the first passage; beside one that the library lacks
    is none. Only the documents beside are read.
    """
    municipalities = library.municipalities
    if not passage_id:
        return municipalities[0].documents[0].id if municipalities and step > 0 else ""
    if passage_id not in library:
        return ""
    passage = library.passage(passage_id)
    document = library.document_of(passage)
    index = [each.id for each in document.passages].index(passage_id) + step
    if 0 <= index < len(document.passages):
        return document.passages[index].id
    municipality = library.municipality_of(passage)
    first_or_last = 0 if step > 0 else -1
    index = [each.id for each in municipality.documents].index(document.id) + step
    if 0 <= index < len(municipality.documents):
        return municipality.documents[index].passages[first_or_last].id
    index = [each.id for each in municipalities].index(municipality.id) + step
    if 0 <= index < len(municipalities):
        return municipalities[index].documents[first_or_last].passages[first_or_last].id
    return ""
