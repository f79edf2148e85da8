"""Letters are compared as Nordic readers expect, in every way they may be typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from content.text_matching import matchable
from index.language.folding import fold, folded_spellings, is_spelling_of, normalize
from index.language.tokenizer import TextTokens, tokenize
from index.results.highlighting import word_ranges


def test_swedish_letters_are_compared_as_danish_ones() -> None:
    assert normalize("FÖRTROENDE VÄRDE Å") == "førtroende værde å"


def test_a_letter_whose_lower_case_is_longer_stays_as_it_is() -> None:
    assert normalize("İstanbul") == "İstanbul"


def test_folded_words_have_no_diacritics() -> None:
    assert fold("pejlemærkeøåéü") == "pejlemarkeoaeu"


def test_digraphs_are_read_both_ways() -> None:
    assert folded_spellings("hjoerring") == {"hjoerring", "hjorring"}
    assert folded_spellings("aabenraa") == {"aabenraa", "abenraa", "aabenra", "abenra"}
    assert folded_spellings("aaa") == {"aaa", "aa"}


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("hjorring", "hjørring"),
        ("hjoerring", "hjørring"),
        ("invanare", "invånare"),
        ("pejlemaerker", "pejlemærker"),
        ("pejlemarker", "pejlemærker"),
        ("åbenrå", "aabenraa"),
        ("en", "én"),
        ("aeble", "æble"),
    ],
)
def test_other_ways_to_type_a_word_are_spellings_of_it(typed: str, word: str) -> None:
    assert is_spelling_of(typed, word)


@pytest.mark.parametrize(
    ("typed", "word"), [("mål", "mal"), ("for", "få"), ("få", "for"), ("a", ""), ("på", "pæ")]
)
def test_a_letter_typed_with_a_diacritic_stands_for_no_other(typed: str, word: str) -> None:
    assert not is_spelling_of(typed, word)


def test_a_prefix_may_be_a_spelling_too() -> None:
    assert is_spelling_of("hjoe", "hjørring", is_prefix=True)
    assert not is_spelling_of("hjoe", "hjørring")


def test_a_monstrous_word_is_searched_only_as_typed() -> None:
    assert is_spelling_of("o" * 61, "o" * 61)
    assert is_spelling_of("o" * 61, "o" * 70, is_prefix=True)
    assert not is_spelling_of("o" * 61, "ø" * 61)


def test_every_word_is_a_token_with_its_offset() -> None:
    assert tokenize("HA' styr på, mod IT") == ["ha", "styr", "på", "mod", "it"]
    assert matchable("Én ø").word_ranges() == [(0, 2), (3, 4)]


def test_ranges_are_those_of_the_text_as_given() -> None:
    apart = unicodedata.normalize("NFD", "på våra ö")
    tokens = TextTokens(apart)
    assert [apart[a:b] for a, b in matchable(apart).word_ranges()] == apart.split(" ")
    assert tokens.words == ["på", "våra", "ø"]


def test_characters_that_compose_without_combining_marks_keep_their_ranges() -> None:
    hangul = "\u1112\u1161\u11ab x"
    assert matchable(hangul).word_ranges() == [(0, 3), (4, 5)]


@given(st.text())
@example("\ufb2a ord")  # one letter that is composed of two
@example("q\u0307 ord")  # a letter and a mark that have no letter together
def test_token_ranges_hold_the_tokens(text: str) -> None:
    tokens = TextTokens(text)
    assert tokens.words == tokenize(text)
    for word, (start, end) in zip(tokens.words, matchable(text).word_ranges(), strict=True):
        assert tokenize(text[start:end]) == [word]


def test_word_ranges_are_found_in_several_texts_at_once() -> None:
    plain = ["Én ø, to", "", "– “snake_case” 2", "…"]
    unusual = ["Ωμέγα 𝔄bc 2", "til\u00adlid ﬁnder", "", "a\u030ar\u00a0på"]

    for texts in (plain, unusual, [*plain, *unusual], [], ["\u00ad"]):
        assert_ranges_of_each(texts)


def assert_ranges_of_each(texts: list[str]) -> None:
    words = word_ranges(texts)

    for number, text in enumerate(texts):
        own = slice(words.first_words[number], words.first_words[number + 1])
        spans = list(zip(words.starts[own].tolist(), words.ends[own].tolist(), strict=True))
        assert spans == matchable(text).word_ranges()
