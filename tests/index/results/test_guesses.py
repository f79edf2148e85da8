"""An answer is called a guess unless it has the words that tell what is asked."""

from __future__ import annotations

import pytest

from index import Answer, Index, NoticeKind


def _kinds(answer: Answer) -> list[NoticeKind]:
    return [notice.kind for notice in answer.notices]


def test_an_answer_to_half_of_the_query_is_called_a_guess(shipped: Index) -> None:
    answer = shipped.search("tillid til kvantecomputer ")
    assert NoticeKind.GUESS in _kinds(answer)
    assert NoticeKind.MISSING_WORDS not in _kinds(answer)
    assert answer.notices[-1].words == ("kvantecomputer",)
    assert answer.total > 0


def test_an_answer_of_near_words_alone_is_called_a_guess(shipped: Index) -> None:
    answer = shipped.search("delegering ")
    assert _kinds(answer)[-1] is NoticeKind.WEAK_GUESS
    assert answer.is_guess


@pytest.mark.parametrize(
    "query",
    [
        "hvad gør jeg ved mobning",
        "hvordan håndterer lederen mobning",
        "må jeg arbejde hjemme om fredagen",
        "hvor mange spørgsmål er der i APV",
        "hur beställer jag en ny dator",
        "when do we get a pension from the municipality",
        "kan de ansatte bruke hjemmekontor",
        "hvordan sier man opp en medarbeider",
    ],
)
def test_an_answer_without_the_telling_word_is_a_guess_or_nothing(
    shipped: Index, query: str
) -> None:
    answer = shipped.search(query)
    assert answer.is_guess or not answer.total


@pytest.mark.parametrize("word", ["dator ", "MBL ", "APV "])
def test_a_word_that_no_text_has_is_not_taken_for_one_that_looks_like_it_or_is_near(
    shipped: Index, word: str
) -> None:
    answer = shipped.search(word)
    assert answer.is_guess or not answer.total


@pytest.mark.parametrize("word", ["kommnikatoin ", "mistag ", "tilid "])
def test_an_answer_for_what_may_be_another_word_is_a_guess(shipped: Index, word: str) -> None:
    """Two letters are wrong, two words are as near, or the word is short."""
    answer = shipped.search(word)
    assert NoticeKind.ASSUMED in _kinds(answer)
    assert answer.is_guess


def test_an_answer_for_a_clear_misspelling_is_no_guess(shipped: Index) -> None:
    answer = shipped.search("kommunikaton ")
    assert NoticeKind.CORRECTED in _kinds(answer)
    assert not answer.is_guess


def test_an_answer_with_the_words_themselves_is_no_guess(shipped: Index) -> None:
    assert not shipped.search("tillid").is_guess


def test_an_inflected_word_of_the_thesaurus_that_no_text_has_is_not_corrected(
    shipped: Index,
) -> None:
    answer = shipped.search("ydmyghed på kontoret ")
    assert not answer.total
    assert answer.related


def test_a_word_that_is_near_to_one_that_people_only_ask_is_no_clear_misspelling(
    shipped: Index,
) -> None:
    """*Shouting* is under `asked` in the thesaurus."""
    assert shipped.search("shooting ").is_guess
