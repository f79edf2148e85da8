"""What people type is parsed, and what cannot be used is in a notice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answers import NoticeKind
from index.query.parser import MAX_CHARACTERS, MAX_WORDS, Clause, parse_query


def _words(typed: str) -> list[tuple[str, ...]]:
    return [clause.words for clause in parse_query(typed).included]


def _kinds(typed: str) -> list[NoticeKind]:
    return [notice.kind for notice in parse_query(typed).notices]


def test_the_last_word_is_a_prefix_unless_a_space_follows() -> None:
    assert parse_query("god led").included == (
        Clause(("god",), "god"),
        Clause(("led",), "led", is_prefix=True),
    )
    assert not parse_query("led ").included[0].is_prefix
    assert not parse_query("led.").included[0].is_prefix


def test_a_star_makes_any_word_a_prefix() -> None:
    assert [clause.is_prefix for clause in parse_query("led* god ").included] == [True, False]


def test_quotes_ask_for_the_exact_words_in_a_row() -> None:
    (phrase,) = parse_query('"Vi gør, som vi siger"').included
    assert phrase == Clause(
        ("vi", "gør", "som", "vi", "siger"), "Vi gør, som vi siger", is_phrase=True
    )


@pytest.mark.parametrize("typed", ["»på tværs«", "„på tværs“", "”på tværs”", '"på tværs"'])
def test_every_language_may_quote_as_it_does(typed: str) -> None:
    assert _words(typed) == [("på", "tværs")]


def test_an_open_quotation_ends_in_a_prefix() -> None:
    (phrase,) = parse_query('"gå nye ve').included
    assert phrase.is_phrase
    assert phrase.is_prefix
    assert not parse_query('"gå nye ').included[0].is_prefix


def test_a_quotation_may_hold_quotations() -> None:
    assert _words('""Ledelse af Kerneopgaven" skal ses"') == [
        ("ledelse", "af", "kerneopgaven", "skal", "ses")
    ]
    assert _words('"navnet "Ledelse". Et"') == [("navnet", "ledelse", "et")]
    assert _words('"gå nye veje" "på tværs"') == [("gå", "nye", "veje"), ("på", "tværs")]


def test_a_minus_leaves_a_word_or_a_phrase_out() -> None:
    query = parse_query('tillid -mod -"på tværs" medarbejder- og')
    assert [clause.words for clause in query.excluded] == [("mod",), ("på", "tværs")]
    assert [clause.words for clause in query.included] == [("tillid",), ("medarbejder",), ("og",)]


def test_a_dash_between_words_leaves_nothing_out() -> None:
    assert parse_query("mod - tillid – MED-system").excluded == ()


def test_exclusions_alone_give_a_notice() -> None:
    assert _kinds("-tillid") == [NoticeKind.ONLY_EXCLUSIONS]


@pytest.mark.parametrize("typed", ["...", "****", '"', '""', '"!"', "😀", "\u202e\u200f", "- -"])
def test_a_query_without_words_gives_a_notice(typed: str) -> None:
    query = parse_query(typed)
    assert query.included == ()
    assert NoticeKind.NO_WORDS in [notice.kind for notice in query.notices] or not typed.strip(
        "\u202e\u200f"
    )


def test_an_empty_query_gives_no_notice() -> None:
    assert parse_query(" ").notices == ()
    assert parse_query("").included == ()


def test_operators_of_other_programs_give_a_notice() -> None:
    query = parse_query("tillid AND mod NOT helhed OR")
    assert [clause.words[0] for clause in query.included] == ["tillid", "mod", "helhed"]
    assert _kinds("tillid AND mod") == [NoticeKind.OPERATOR]
    assert query.notices[0].words == ("AND", "NOT", "OR")


def test_capitals_are_words_when_everything_is_in_capitals() -> None:
    assert _words("TILLID AND MOD") == [("tillid",), ("and",), ("mod",)]
    assert _words("NOT") == [("not",)]


def test_special_characters_give_a_notice() -> None:
    assert _kinds("l?der kind:principle ~x") == [NoticeKind.SPECIAL_CHARACTERS]
    assert _kinds("hvem gælder det for?") == []
    assert _kinds('"hvad? a:b"') == []


def test_direction_marks_and_soft_hyphens_are_not_part_of_words() -> None:
    assert _words("\u202etil\u00adlid\u200b") == [("tillid",)]


def test_a_very_long_query_is_cut_with_a_notice() -> None:
    query = parse_query("a" * 10_000)
    assert [notice.kind for notice in query.notices] == [NoticeKind.CHARACTERS_CUT]
    assert len(query.included[0].words[0]) == MAX_CHARACTERS


def test_too_many_words_are_cut_and_named() -> None:
    query = parse_query(" ".join(f"ord{n}" for n in range(20)))
    assert len(query.included) == MAX_WORDS
    assert query.notices[0].words == ("ord16", "ord17", "ord18", "ord19")


def test_a_phrase_has_as_many_words_as_it_has() -> None:
    phrase = '"' + " ".join(f"ord{n}" for n in range(40)) + '"'
    assert len(_words(phrase)[0]) == 40
    assert _kinds(phrase) == []


@given(st.text(alphabet=st.sampled_from('ab "-*?()å\u00ad'), max_size=60))
def test_anything_typed_is_parsed(typed: str) -> None:
    for clause in (*parse_query(typed).included, *parse_query(typed).excluded):
        assert clause.words
        assert all(clause.words)


def test_a_repeated_word_is_one_word() -> None:
    for times in (2, MAX_WORDS + 1, 250):
        query = parse_query("tillid " * times)
        assert [clause.words for clause in query.included] == [("tillid",)]


def test_words_that_are_cut_take_no_other_words_along() -> None:
    many = [f"ord{number}" for number in range(MAX_WORDS)]
    query = parse_query(" ".join([*many, "for", *many, "meget "]))
    assert [clause.typed for clause in query.included] == many
    assert [notice.words for notice in query.notices] == [("for", "meget")]


def test_direction_marks_alone_are_no_word() -> None:
    assert [notice.kind for notice in parse_query("\u200f\u202e").notices] == [NoticeKind.NO_WORDS]
