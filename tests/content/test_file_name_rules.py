"""Names that every system keeps as they are, and those that are refused."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.faults import FaultCode
from content.file_name_rules import file_stem, name_fault, name_key


@pytest.mark.parametrize(
    "name",
    ["helsingoer", "Øby", "eksempel #2", "it's", "øst & vest", "a.b", "- x", "[x]", "console",
     "com10", "lpt", "nul0", "æ", unicodedata.normalize("NFD", "åby"), "日本", "x" * 255],
)  # fmt: skip
def test_a_name_that_every_system_keeps_is_taken(name: str) -> None:
    assert name_fault(name) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("eks\nempel", FaultCode.NAME_HIDDEN_CHARACTER),
        ("a\x1bb", FaultCode.NAME_HIDDEN_CHARACTER),
        ("a\u202eb", FaultCode.NAME_HIDDEN_CHARACTER),
        ("a\u2066b", FaultCode.NAME_HIDDEN_CHARACTER),
        ("a\u2028b", FaultCode.NAME_HIDDEN_CHARACTER),
        ("a\u200bb", FaultCode.NAME_HIDDEN_CHARACTER),
        ("a\N{NO-BREAK SPACE}b", FaultCode.NAME_HIDDEN_CHARACTER),
        ("\udce6re", FaultCode.NAME_NOT_UTF8),
        ("a\ud800", FaultCode.NAME_NOT_UTF8),
        *((f"a{character}b", FaultCode.NAME_CHARACTER) for character in '<>:"|?*\\/'),
        ("a.", FaultCode.NAME_DOT_AT_END),
        ("a ", FaultCode.NAME_SPACE_AROUND),
        (" a", FaultCode.NAME_SPACE_AROUND),
        *(
            (name, FaultCode.NAME_RESERVED)
            for name in ("con", "CON.noter", "Aux.x.y", "nul", "prn", "com1", "LPT9", "COM¹")
        ),
        *((name, FaultCode.NAME_RESERVED) for name in ("lpt³", "CONIN$", "conout$.x", "con .x")),
    ],
)
def test_a_name_that_some_system_refuses_or_nobody_can_type_is_refused(
    name: str, code: FaultCode
) -> None:
    fault = name_fault(name)
    assert fault is not None
    assert fault[0] is code
    code.format(**fault[1])


def test_names_that_a_file_system_takes_for_one_have_one_key() -> None:
    assert name_key("Åby") == name_key(unicodedata.normalize("NFD", "åBY"))
    assert name_key("aby") != name_key("åby")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Vi er modige", "Vi er modige"),
        ("Mod / tillid: 1 * 2?", "Mod tillid 1 2"),
        ("  .. skjult. ", "skjult"),
        ("a\u202eb\nc", "a b c"),
        ("", "Kort"),
        ("???", "Kort"),
        ("con", "_con"),
        ("Aux. noter", "_Aux. noter"),
        (unicodedata.normalize("NFD", "Åben"), "Åben"),
        ("x" * 100, "x" * 80),
        ("😀" * 80, "😀" * 50),
        ("a" * 79 + " b", "a" * 79),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert file_stem(title, "Kort") == name


@given(st.text())
def test_a_name_made_of_any_title_keeps_the_rule(title: str) -> None:
    name = file_stem(title, "Kort")
    assert name_fault(name) is None
    assert len(name.encode()) <= 201
    assert file_stem(name, "Kort") == name
