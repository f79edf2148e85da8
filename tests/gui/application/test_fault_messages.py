"""Faults of a library are told in the language of the window, with its way of writing numbers."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from content.faults import Fault, FaultCode, Values, system_values
from gui.application.fault_messages import fault_message
from gui.application.translation import LANGUAGES, install_language

FILE = "helsingoer/ledelsesgrundlag.yaml"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en")


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_fault_has_a_sentence_of_its_own_in_every_language(
    app: QApplication, language: str
) -> None:
    install_language(app, language)

    said = {code: QCoreApplication.translate("Fault", code.value) for code in FaultCode}

    assert [code for code in FaultCode if said[code] == code.value] == []
    assert len(set(said.values())) == len(FaultCode)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("da", f"{FILE}, linje 7, feltet title: Feltet title findes allerede i linje 4."),
        ("sv", f"{FILE}, rad 7, fältet title: Fältet title finns redan på rad 4."),
        ("nb", f"{FILE}, linje 7, feltet title: Feltet title finnes allerede i linje 4."),
        ("en", f"{FILE}, line 7, field title: The field title is already in line 4."),
    ],
)
def test_a_fault_is_told_with_its_file_line_and_field(
    app: QApplication, language: str, message: str
) -> None:
    install_language(app, language)

    values: Values = {"name": "title", "line": 4}
    assert fault_message(Fault(FILE, 7, "title", FaultCode.REPEATED_FIELD, values)) == message


def test_only_what_is_known_of_the_position_is_told(app: QApplication) -> None:
    install_language(app, "da")

    def told(line: int | None, field: str | None) -> str:
        return fault_message(Fault("a.yaml", line, field, FaultCode.MISSING_FIELD))

    assert told(None, None) == "a.yaml: Dette felt mangler."
    assert told(3, None) == "a.yaml, linje 3: Dette felt mangler."
    assert told(None, "kind") == "a.yaml, feltet kind: Dette felt mangler."


def test_numbers_are_written_as_the_language_does(app: QApplication) -> None:
    install_language(app, "da")
    large = Fault("a.txt", None, None, FaultCode.LARGE_FILE, {"limit": 2_000_000})
    pale = Fault("a.yaml", 1, None, FaultCode.PALE_COLOUR, {"contrast": 2.345, "limit": 4.5})

    assert "2.000.000 byte" in fault_message(large)
    assert "kontrasten er 2,3 og" in fault_message(pale)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "adgang nægtet"),
        (errno.ENOENT, "findes ikke"),
        (errno.EIO, "disken melder en fejl"),
        (errno.ENODEV, os.strerror(errno.ENODEV)),
    ],
)
def test_what_the_system_says_is_told_in_the_language_where_it_is_known(
    app: QApplication, number: int, reason: str
) -> None:
    install_language(app, "da")
    values = system_values(OSError(number, os.strerror(number)))

    message = fault_message(Fault("a.txt", None, None, FaultCode.UNREADABLE_FILE, values))

    assert message == f"a.txt: Filen kan ikke læses: {reason}."


def test_what_cannot_be_seen_in_a_name_or_a_value_is_written_out(app: QApplication) -> None:
    install_language(app, "sv")
    values: Values = {"name": "x\u202ey", "line": 1}

    message = fault_message(Fault("a\nb.yaml", 2, "c\x1b", FaultCode.REPEATED_FIELD, values))

    assert message == r"a\nb.yaml, rad 2, fältet c\x1b: Fältet x\u202ey finns redan på rad 1."
