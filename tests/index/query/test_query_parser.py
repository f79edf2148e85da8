"""What people type is understood, and what is passed over is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answers import NoticeKind
from index.query.parser import CHARACTERS_AT_MOST, WORDS_AT_MOST, Clause, read_query


def _words(typed: str) -> list[tuple[str, ...]]:
    return [clause.words for clause in read_query(typed).sought]


def _kinds(typed: str) -> list[NoticeKind]:
    return [notice.kind for notice in read_query(typed).notices]


def test_the_last_word_is_open_unless_a_space_follows() -> None:
    assert read_query("god led").sought == (
        Clause(("god",), "god"),
        Clause(("led",), "led", opens=True),
    )
    assert not read_query("led ").sought[0].opens
    assert not read_query("led.").sought[0].opens


def test_a_star_opens_any_word() -> None:
    assert [clause.opens for clause in read_query("led* god ").sought] == [True, False]


def test_quotes_ask_for_the_exact_words_in_a_row() -> None:
    (phrase,) = read_query('"Vi gør, som vi siger"').sought
    assert phrase == Clause(("vi", "gør", "som", "vi", "siger"), "Vi gør, som vi siger", exact=True)


@pytest.mark.parametrize("typed", ["»på tværs«", "„på tværs“", "”på tværs”", '"på tværs"'])
def test_every_language_may_quote_as_it_does(typed: str) -> None:
    assert _words(typed) == [("på", "tværs")]


def test_a_quotation_that_is_still_open_ends_in_an_open_word() -> None:
    (phrase,) = read_query('"gå nye ve').sought
    assert phrase.exact
    assert phrase.opens
    assert not read_query('"gå nye ').sought[0].opens


def test_a_quotation_may_hold_quotations() -> None:
    assert _words('""Ledelse af Kerneopgaven" skal ses"') == [
        ("ledelse", "af", "kerneopgaven", "skal", "ses")
    ]
    assert _words('"navnet "Ledelse". Et"') == [("navnet", "ledelse", "et")]
    assert _words('"gå nye veje" "på tværs"') == [("gå", "nye", "veje"), ("på", "tværs")]


def test_a_minus_leaves_a_word_or_a_phrase_out() -> None:
    query = read_query('tillid -mod -"på tværs" medarbejder- og')
    assert [clause.words for clause in query.excluded] == [("mod",), ("på", "tværs")]
    assert [clause.words for clause in query.sought] == [("tillid",), ("medarbejder",), ("og",)]


def test_a_dash_between_words_leaves_nothing_out() -> None:
    assert read_query("mod - tillid – MED-system").excluded == ()


def test_only_exclusions_are_told_to_need_a_word() -> None:
    assert _kinds("-tillid") == [NoticeKind.ONLY_EXCLUSIONS]


@pytest.mark.parametrize("typed", ["...", "****", '"', '""', '"!"', "😀", "\u202e\u200f", "- -"])
def test_a_query_without_words_gets_a_plain_answer(typed: str) -> None:
    query = read_query(typed)
    assert query.sought == ()
    assert NoticeKind.NO_WORDS in [notice.kind for notice in query.notices] or not typed.strip(
        "\u202e\u200f"
    )


def test_an_empty_query_says_nothing() -> None:
    assert read_query(" ").notices == ()
    assert read_query("").sought == ()


def test_commands_of_other_programs_are_said_to_be_none() -> None:
    query = read_query("tillid AND mod NOT helhed OR")
    assert [clause.words[0] for clause in query.sought] == ["tillid", "mod", "helhed"]
    assert _kinds("tillid AND mod") == [NoticeKind.OPERATOR]
    assert query.notices[0].words == ("AND", "NOT", "OR")


def test_capitals_are_words_when_everything_is_in_capitals() -> None:
    assert _words("TILLID AND MOD") == [("tillid",), ("and",), ("mod",)]
    assert _words("NOT") == [("not",)]


def test_signs_that_mean_nothing_are_said() -> None:
    assert _kinds("l?der kind:principle ~x") == [NoticeKind.SPECIAL_CHARACTERS]
    assert _kinds("hvem gælder det for?") == []
    assert _kinds('"hvad? a:b"') == []


def test_direction_marks_and_soft_hyphens_are_not_part_of_words() -> None:
    assert _words("\u202etil\u00adlid\u200b") == [("tillid",)]


def test_a_very_long_query_is_cut_and_says_so() -> None:
    query = read_query("a" * 10_000)
    assert [notice.kind for notice in query.notices] == [NoticeKind.CHARACTERS_CUT]
    assert len(query.sought[0].words[0]) == CHARACTERS_AT_MOST


def test_too_many_words_are_cut_and_named() -> None:
    query = read_query(" ".join(f"ord{n}" for n in range(20)))
    assert len(query.sought) == WORDS_AT_MOST
    assert query.notices[0].words == ("ord16", "ord17", "ord18", "ord19")


def test_a_phrase_has_as_many_words_as_it_has() -> None:
    phrase = '"' + " ".join(f"ord{n}" for n in range(40)) + '"'
    assert len(_words(phrase)[0]) == 40
    assert _kinds(phrase) == []


@given(st.text(alphabet=st.sampled_from('ab "-*?()å\u00ad'), max_size=60))
def test_anything_typed_is_understood_somehow(typed: str) -> None:
    for clause in (*read_query(typed).sought, *read_query(typed).excluded):
        assert clause.words
        assert all(clause.words)


def test_a_word_said_over_and_over_is_one_word() -> None:
    for times in (2, WORDS_AT_MOST + 1, 250):
        query = read_query("tillid " * times)
        assert [clause.words for clause in query.sought] == [("tillid",)]


def test_a_word_beyond_the_most_takes_none_of_the_kept_ones_along() -> None:
    many = [f"ord{number}" for number in range(WORDS_AT_MOST)]
    query = read_query(" ".join([*many, "for", *many, "meget "]))
    assert [clause.typed for clause in query.sought] == many
    assert [notice.words for notice in query.notices] == [("for", "meget")]


def test_a_query_of_direction_marks_alone_says_that_there_is_no_word() -> None:
    assert [notice.kind for notice in read_query("\u200f\u202e").notices] == [NoticeKind.NO_WORDS]
