"""How much the scope holds is counted in a job; the newest scope is, whatever older ones did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import overload

import pytest
from PySide6.QtCore import QObject

from content.library import Library
from content.model import Document
from gui.application.jobs import Jobs
from gui.scope.scope import ScopeModel
from gui.scope.scope_size import ScopeCounter, ScopeSize
from tests.gui.whole_window import ByHand

pytestmark = pytest.mark.usefixtures("qapp")


class Unreadable(Sequence[Document]):
    """Documents on a disk that has gone."""

    @overload
    def __getitem__(self, index: int) -> Document: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Document]: ...
    def __getitem__(self, index: int | slice) -> Document | Sequence[Document]:
        raise OSError(index)

    def __iter__(self) -> Iterator[Document]:
        raise OSError

    def __len__(self) -> int:
        return 1


class Recorder:
    """A scope, its size, and the jobs by hand."""

    def __init__(self, library: Library) -> None:
        self.by_hand, self.owner = ByHand(), QObject()
        self.scope = ScopeModel(library, self.owner)
        self.counter = ScopeCounter(library, self.scope, Jobs(self.by_hand), self.owner)
        self.counted: list[ScopeSize | None] = []
        self.counter.counted.connect(self.counted.append)

    def tick(self, municipality: str, *, on: bool = True) -> None:
        """Search in this municipality too, or no longer."""
        self.scope.tick_municipalities(frozenset({municipality}), on=on)


def test_only_the_newest_scope_is_counted(library: Library) -> None:
    recorder = Recorder(library)

    recorder.tick("halsnaes")
    recorder.tick("helsingoer")
    recorder.tick("hjoerring")
    recorder.by_hand.run_all()

    assert [each and each.municipalities for each in recorder.counted] == [None, None, None, 3]


def test_a_count_that_fails_does_not_lose_the_scope_that_was_ticked_meanwhile(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    first, *others = library.municipalities
    unreadable = first._replace(documents=Unreadable())
    recorder = Recorder(
        replace(library, municipalities=(unreadable, *others), counted=library.counts)
    )

    recorder.tick(first.id)
    recorder.tick(first.id, on=False)
    recorder.tick(others[0].id)
    recorder.by_hand.run_all()

    assert recorder.counted[-1] is not None
    assert recorder.counted[-1].documents == len(others[0].documents)
    caplog.clear()


def test_everything_is_counted_at_once_and_a_count_under_way_is_dropped(library: Library) -> None:
    recorder = Recorder(library)

    recorder.tick("halsnaes")
    recorder.scope.clear()
    recorder.by_hand.run_all()

    everything = library.counts
    assert [each and each.documents for each in recorder.counted] == [None, everything.documents]


def test_passages_of_other_kinds_are_not_counted(library: Library) -> None:
    recorder = Recorder(library)
    (principle,) = {each.kind for each in library.passages if each.kind == "principle"}

    recorder.scope.tick_kind(principle, on=True)
    recorder.by_hand.run_all()

    assert recorder.counted[-1] is not None
    assert (
        recorder.counted[-1].passages
        == recorder.counted[-1].principles
        == library.counts.principles
    )
