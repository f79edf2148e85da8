"""The noun mod is told from the preposition by its neighbours."""

from __future__ import annotations

import pytest

from index.language.homograph_disambiguation import HOMOGRAPH, NOUN_MARK, disambiguate


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Vi har mod til at handle", True),
        ("Mod, tillid og helhed", True),
        ("MOD", True),
        ("Det kræver ledelsesmæssigt mod og vedholdenhed", True),
        ("der arbejder mod en fælles vision", False),
        ("på vej mod målet", False),
        ("med mod en", False),
    ],
)
def test_courage_is_told_from_the_preposition(text: str, noun: bool) -> None:
    words = text.replace(",", " ,").split()
    at = [word.lower() for word in words].index("mod")
    before = words[at - 1].lower() if at else ""
    rest = words[at + 1 :]
    following = " , " if rest[:1] == [","] else " "
    after = next((word.lower() for word in rest if word != ","), "")
    assert disambiguate("mod", "da", before, after, following).endswith(NOUN_MARK) is noun


def test_other_words_and_languages_have_one_meaning() -> None:
    assert disambiguate("mot", "sv", "", "", "") == "mot"
    assert disambiguate("mod", "sv", "i", "en", " ") == "mod" + NOUN_MARK
    assert disambiguate("tillid", "da", "", "", "") == "tillid"
    assert HOMOGRAPH.search("i mot og") is not None
    assert HOMOGRAPH.search("modet") is None
