"""The deck that is being collected: every change is kept in a file at once, and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from content.atomic_file import replace_patiently
from gui.application.fault_messages import fault_message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from content.cards.deck import Deck
    from content.faults import Fault
    from content.library import Library
    from gui.application.jobs import Jobs

FILE = "current.pejldeck"
_UNTITLED = "Pejlemærker"
"""The title in the file of a deck that has none: a deck file needs one."""
_MAX_UNDO = 200


class _State(NamedTuple):
    title: str
    passages: tuple[str, ...]


class CurrentDeck(QObject):
    """Ids of passages, each once, in the order of printing; the library need not have them.

    `changed` is emitted for every change; `message` carries a sentence about a file: why one could
    not be read or written, or how opening or saving went.
    """

    changed = Signal()
    message = Signal(str)

    def __init__(self, library: Library, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._file, self._state = library, file, _State("", ())
        self._is_loading = False
        self._file_time: int | None = None  # of the file that was read or written last
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MAX_UNDO)

    @property
    def passages(self) -> tuple[str, ...]:
        """The ids of the passages."""
        if self._is_loading:
            self._show_read(self._read())
        return self._state.passages

    @property
    def title(self) -> str:
        """The name of the file which was opened or saved last, or ""."""
        return self._state.title

    @title.setter
    def title(self, title: str) -> None:
        self.set_state(self.passages, title)

    def load(self, jobs: Jobs) -> None:
        """Read the file in a job, unless the passages are asked for before that is done."""
        if self._file.exists():
            self._is_loading = True
            jobs.run(self._read, self._show_read, lambda error: self.message.emit(str(error)))

    def reload(self) -> None:
        """Take over what another window of the program has written, with nothing to undo."""
        if not self._is_loading and self._file_time != _time_of(self._file) is not None:
            self._is_loading = True
            self.undo_stack.clear()
            self._show_read(self._read())

    def add(self, passages: Iterable[str]) -> None:
        """Add the passages that are not there yet, and say which were."""
        before = dict.fromkeys(self.passages)
        there: list[str] = []
        new: list[str] = []
        for each in passages:
            (there if each in before else new).append(each)
        added = self.tr("Added to the deck: {names}.").format(names=self._names(new))
        known = self.tr("Already in the deck: {names}.").format(names=self._names(there))
        self.message.emit(" ".join([added] * bool(new) + [known] * bool(there)))
        if new:
            self._change(added, (*before, *new))

    def set_order(self, passages: tuple[str, ...], moved: Sequence[str] = ()) -> None:
        """Keep these passages, in this order; `moved` are those that were moved."""
        kept = set(passages)
        removed = [each for each in self.passages if each not in kept]
        if removed:
            sentence = self.tr("Removed from the deck: {names}.")
        else:
            sentence = self.tr("Moved in the deck: {names}.")
        sentence = sentence.format(names=self._names(removed or moved))
        self.message.emit(sentence)
        self._change(sentence, passages)

    def set_deck(self, title: str, passages: Sequence[str]) -> None:
        """Show the deck of a file instead."""
        sentence = self.tr("Opened: “{title}”.").format(title=title)
        self._change(sentence, tuple(passages), title)

    def show_message(self, sentence: str) -> None:
        """Show how opening or saving a file went."""
        self.message.emit(sentence)

    def _change(self, sentence: str, passages: tuple[str, ...], title: str | None = None) -> None:
        """Change the deck; `sentence` says what was done.

        Without a `title` undo leaves the one that there is then: that of the last save.
        """
        title_before = None if title is None else self.title
        before, after = (self.passages, title_before), (passages, title)
        self.undo_stack.push(_Change(sentence, self.undo_stack, before, after))

    def _names(self, passages: Sequence[str]) -> str:
        """What a sentence calls them: the one by its name, several by their number."""
        if len(passages) != 1:
            return self.tr("%n passage(s)", "", len(passages))
        if passages[0] not in self._library:
            return passages[0]
        passage = self._library.passage(passages[0])
        return f"{passage.shown_title}, {self._library.municipality_of(passage).short_name}"

    def set_state(self, passages: tuple[str, ...], title: str | None = None) -> None:
        """Show these passages, with the title of before if there is none; not to be undone."""
        state = _State(self.title if title is None else title, passages)
        if state == self._state:
            return
        self._state = state
        self.changed.emit()
        from content.cards import CardError
        from content.cards.deck import Deck, write_deck
        from gui.application.card_error_messages import error_message

        try:
            write_deck(self._file, Deck(state.title or _UNTITLED, state.passages), private=True)
        except CardError as error:
            sentence = self.tr("The deck is kept only until you quit. {reason}")
            self.message.emit(sentence.format(reason=error_message(error)))
        self._file_time = _time_of(self._file)

    def _read(self) -> tuple[Deck | None, tuple[Fault, ...]]:
        from content.cards.deck import read_deck

        self._file_time = _time_of(self._file)
        return read_deck(self._file)

    def _show_read(self, read: tuple[Deck | None, tuple[Fault, ...]]) -> None:
        if not self._is_loading:
            return
        self._is_loading = False
        deck, faults = read
        if deck is None:
            kept = self._file.with_name(f"{FILE}.bad")
            try:
                replace_patiently(self._file, kept)
            except OSError:
                kept = self._file
            sentence = self.tr(
                "The current deck could not be read and is empty now. The old file is kept here: "
                "{file}. {reason}"
            )
            self.message.emit(sentence.format(file=kept, reason=fault_message(faults[0])))
        else:
            title = "" if deck.title == _UNTITLED else deck.title
            self._state = _State(title, tuple(dict.fromkeys(deck.passages)))
            self.changed.emit()


_Shown: TypeAlias = "tuple[tuple[str, ...], str | None]"


class _Change(QUndoCommand):
    """A change of the deck that has the stack then; its text says what was done."""

    def __init__(self, sentence: str, stack: QUndoStack, before: _Shown, after: _Shown) -> None:
        super().__init__(sentence)
        self._stack, self._before, self._after = stack, before, after

    @override
    def undo(self) -> None:
        cast(CurrentDeck, self._stack.parent()).set_state(*self._before)

    @override
    def redo(self) -> None:
        cast(CurrentDeck, self._stack.parent()).set_state(*self._after)


def _time_of(file: Path) -> int | None:
    """When a file was written, in nanoseconds; None if it is not there."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return None
