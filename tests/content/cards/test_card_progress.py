"""Long sets report their progress, and stop when they are no longer wanted."""

from __future__ import annotations

from itertools import pairwise

import pytest

from content.cards import CardError, CardLayout, Reason, typeset
from content.cards.card_formats import Size
from content.cards.page_boxes import add_page_boxes
from content.library import Library
from content.model import PassageKind


def _printed(library: Library) -> list[str]:
    return [p.id for p in library.passages if p.kind is not PassageKind.DOCUMENT]


def test_progress_grows_from_nothing_to_all(library: Library) -> None:
    reported: list[tuple[int, int]] = []

    def record(done: int, of: int) -> bool:
        reported.append((done, of))
        return True

    typeset(library, _printed(library), CardLayout(), record)
    assert reported[0] == (0, 74)
    assert reported[-1] == (74, 74)
    assert len(reported) >= 5
    assert all(before[0] <= after[0] for before, after in pairwise(reported))


@pytest.mark.parametrize("enough", [0, 1, 3])
def test_cards_that_are_no_longer_wanted_are_not_finished(library: Library, enough: int) -> None:
    reported: list[int] = []

    def stop(done: int, _of: int) -> bool:
        reported.append(done)
        return len(reported) <= enough

    with pytest.raises(CardError) as caught:
        typeset(library, _printed(library), CardLayout(), stop)
    assert caught.value.reason is Reason.STOPPED
    assert len(reported) == enough + 1


def test_a_file_without_a_table_of_offsets_is_not_guessed_at() -> None:
    with pytest.raises(ValueError, match="without a table of offsets"):
        add_page_boxes(b"%PDF-1.7", Size(1, 1), Size(1, 1), 0)
