"""Every reason why cards are not set or saved has a sentence in the window."""

from __future__ import annotations

import pytest

from content.cards import CardError, Reason
from gui.printing.error_messages import error_message

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("reason", Reason)
def test_a_reason_is_told_with_what_it_is_about(reason: Reason) -> None:
    told = error_message(CardError("In English, about “Mod”.", reason, "Mod"))
    assert told.endswith(".")
    assert "Mod" in told or reason in {Reason.DISK_FULL, Reason.NO_CARDS, Reason.STOPPED}


def test_braces_in_a_name_are_only_letters() -> None:
    told = error_message(CardError("", Reason.NO_FOLDER, "{0} {about}"))
    assert "“{0} {about}”" in told
