"""Cards are typeset in jobs: the newest layout is set, whatever happened to older ones."""

from __future__ import annotations

import pytest

from content.cards import CardLayout, CardSet
from content.library import Library
from gui.application.jobs import Jobs
from gui.printing.typeset_job import TypesetJob
from tests.gui.whole_window import TILLID, ByHand

pytestmark = pytest.mark.usefixtures("qapp")


class Recorder:
    """A typesetting job, run by hand, and what it emitted."""

    def __init__(self, library: Library) -> None:
        self.by_hand, self.emitted = ByHand(), list[object]()
        self.job = TypesetJob(library, Jobs(self.by_hand))
        self.job.finished.connect(self.emitted.append)
        self.job.failed.connect(self.emitted.append)
        self.job.stopped.connect(lambda: self.emitted.append("stopped"))


def test_a_deck_that_fails_does_not_lose_the_newer_request(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = Recorder(library)
    no_ids: tuple[str, ...] = None  # type: ignore[assignment]  # what nobody foresees

    recorder.job.request(no_ids, CardLayout())
    recorder.job.request((TILLID,), CardLayout())
    recorder.by_hand.run_all()

    (cards,) = recorder.emitted
    assert isinstance(cards, CardSet)
    caplog.clear()


def test_an_unforeseen_error_is_shown(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    recorder = Recorder(library)
    no_ids: tuple[str, ...] = None  # type: ignore[assignment]  # what nobody foresees

    recorder.job.request(no_ids, CardLayout())
    recorder.by_hand.run_all()

    sentence = "This could not be finished because of an unexpected error: TypeError: "
    assert str(recorder.emitted[0]).startswith(sentence)
    caplog.clear()


def test_cards_requested_again_while_they_are_typeset_are_typeset_once(library: Library) -> None:
    recorder = Recorder(library)

    recorder.job.request((TILLID,), CardLayout())
    recorder.job.request((TILLID,), CardLayout())
    recorder.by_hand.run_all()

    assert len(recorder.emitted) == 1


def test_cards_requested_again_after_stop_are_typeset(library: Library) -> None:
    recorder = Recorder(library)

    recorder.job.request((TILLID,), CardLayout())
    recorder.job.stop()
    recorder.job.request((TILLID,), CardLayout())
    recorder.by_hand.run_all()

    (cards,) = recorder.emitted
    assert isinstance(cards, CardSet)


def test_a_request_that_is_cancelled_emits_nothing(library: Library) -> None:
    recorder = Recorder(library)

    recorder.job.request((TILLID,), CardLayout())
    recorder.job.cancel()
    recorder.by_hand.run_all()

    assert recorder.emitted == []
