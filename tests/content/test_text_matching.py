"""What looks alike to a reader is compared as alike, and every character knows where it is from."""

from __future__ import annotations

import doctest
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from content import text_matching
from content.text_matching import is_ignored, is_plain, matchable, without_ignored

WHITE_SPACE = [each for each in map(chr, range(0x110000)) if each.isspace()]
UNUSUAL = st.text(
    st.characters() | st.sampled_from("\u00ad\u200b\u030a\u0301\ufb01\uff11\u212bßİſ \n\ta")
)


def test_the_examples_of_the_documentation_hold() -> None:
    assert doctest.testmod(text_matching).failed == 0


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("mod\N{SOFT HYPHEN}ig", "modig"),
        ("mod\u200big\ufeff", "modig"),
        ("e\N{LATIN SMALL LIGATURE FF}ektiv", "effektiv"),
        ("\N{LATIN SMALL LIGATURE FFI}", "FFI"),
        ("Ｔｉｌｌｉｄ １２", "tillid 12"),
        ("a\N{COMBINING RING ABOVE}ben", "ÅBEN"),
        ("a\N{SOFT HYPHEN}\N{COMBINING RING ABOVE}", "å"),
        ("\N{ANGSTROM SIGN}", "å"),
        ("\N{LATIN SMALL LIGATURE FI}\N{COMBINING ACUTE ACCENT}", "fí"),
        ("\u1112\u1161\u11ab", "\ud55c"),
        ("groß", "GROSS"),
        ("ΣΟΦΟΣ", "σοφος"),
    ],
)
def test_what_looks_alike_is_compared_as_alike(text: str, other: str) -> None:
    assert matchable(text).text == matchable(other).text


@pytest.mark.parametrize("text", ["år ar", "mod-mål mod mål", "½ 1", "tegn™ tegntm", "… ..."])
def test_what_looks_different_stays_apart(text: str) -> None:
    one, _, other = text.partition(" ")
    assert matchable(one).text != matchable(other).text


def test_white_space_of_every_kind_is_a_space() -> None:
    assert set("\t\v\f\x1c\x1f\x85\xa0\u1680\u2009\u2028\u202f\u205f\u3000") < set(WHITE_SPACE)
    for space in WHITE_SPACE:
        compared = matchable(f"mod{space}og")
        assert compared.text == "mod og"
        assert compared.original_range(3, 4) == (3, 4)


@given(UNUSUAL)
@example("ﬁ\u0301 q\u0307 \uffbc\uffcd")
def test_offsets_ascend_and_lead_to_what_a_character_is_made_of(text: str) -> None:
    compared = matchable(text)
    assert len(compared.starts) == len(compared.ends) == len(compared.text)
    assert list(compared.starts) == sorted(compared.starts)
    assert list(compared.ends) == sorted(compared.ends)
    for at, character in enumerate(compared.text):
        first, end = compared.original_range(at, at + 1)
        assert 0 <= first < end <= len(text)
        assert character in matchable(text[first:end]).text
    kept = {at for span in zip(compared.starts, compared.ends, strict=True) for at in range(*span)}
    assert all(is_ignored(text[at]) for at in set(range(len(text))) - kept)


@given(UNUSUAL)
@example("\uffbc\uffcd")  # two letters that compose only as what they are compared as
def test_a_text_that_is_compared_stays_as_it_is(text: str) -> None:
    compared = matchable(text).text
    assert matchable(compared).text == compared


@given(UNUSUAL)
def test_composed_and_decomposed_texts_are_alike(text: str) -> None:
    without = without_ignored(text)
    composed, decomposed = (unicodedata.normalize(form, without) for form in ("NFC", "NFD"))
    assert matchable(composed).text == matchable(decomposed).text == matchable(text).text


def test_plain_characters_are_their_lower_case_and_letters_stay_letters() -> None:
    for character in map(chr, range(0x20000)):
        compared = matchable(f"a{character}").text.removeprefix("a")
        if is_plain(character):
            assert compared in (character.casefold(), " ")
        if re.match(r"\w", character) and not is_ignored(character):
            assert re.match(r"\w", compared)
