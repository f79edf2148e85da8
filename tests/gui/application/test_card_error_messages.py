"""Every reason why cards are not set or saved has a sentence in the window."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtWidgets import QApplication

from content.cards import CardError, Reason
from gui.application.card_error_messages import error_message
from gui.application.translation import LANGUAGES, install_language

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_with_its_detail_in_every_language(
    qapp: QApplication, reason: Reason
) -> None:
    error = CardError("In English, about “Mod”.", reason, "Mod")
    messages = set()
    for language in LANGUAGES:
        install_language(qapp, language)
        messages.add(error_message(error))
    install_language(qapp, "en")

    assert len(messages) == len(LANGUAGES)
    for message in messages:
        assert message.endswith(".")
        assert "In English" not in message
        assert "Mod" in message or reason in {Reason.DISK_FULL, Reason.NO_CARDS, Reason.STOPPED}


def test_a_file_that_was_not_written_is_told_with_what_the_system_says() -> None:
    error = CardError("", Reason.NOT_WRITTEN, "kort.pdf", str(errno.ELOOP), "Too many links")
    assert error_message(error) == "“kort.pdf” was not saved: its links lead in a circle."


def test_a_card_larger_than_its_sheet_is_told_with_both() -> None:
    error = CardError("", Reason.SHEET_TOO_SMALL, "A3", "A4")
    assert error_message(error).startswith("A card of A3 is larger than a sheet of A4.")


def test_braces_in_a_name_are_plain_text() -> None:
    message = error_message(CardError("", Reason.NO_FOLDER, "{0} {about}"))
    assert "“{0} {about}”" in message
