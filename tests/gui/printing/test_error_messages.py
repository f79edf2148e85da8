"""Every reason why cards are not set or saved has a sentence in the window."""

from __future__ import annotations

import pytest

from content.cards import CardError, Reason
from gui.printing.error_messages import error_message

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_with_its_detail(reason: Reason) -> None:
    message = error_message(CardError("In English, about “Mod”.", reason, "Mod"))
    assert message.endswith(".")
    assert "Mod" in message or reason in {Reason.DISK_FULL, Reason.NO_CARDS, Reason.STOPPED}


def test_braces_in_a_name_are_plain_text() -> None:
    message = error_message(CardError("", Reason.NO_FOLDER, "{0} {about}"))
    assert "“{0} {about}”" in message
