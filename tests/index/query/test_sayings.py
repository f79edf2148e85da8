"""Everyday sentences find what they mean: terms of several words, whatever stands around them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index import Index, NoticeKind, Rule

_HELSINGOER = "helsingoer/ledelsesgrundlag/"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hvordan siger jeg nej til opgaver", _HELSINGOER + "modige-og-trovaerdige"),
        ("sige bare nej", _HELSINGOER + "modige-og-trovaerdige"),
        ("prata illa om kollegor", _HELSINGOER + "anerkendende-kultur"),
        ("si ifra til sjefen", _HELSINGOER + "anerkendende-kultur"),
        ("why do we do things this way", _HELSINGOER + "meningsfuld-forskel"),
        ("kvifor gjer vi det slik", _HELSINGOER + "meningsfuld-forskel"),
        ("who is this for", "halsnaes/mod-tillid-og-helhed/hvem-det-gaelder"),
        ("holde det vi lover", _HELSINGOER + "modige-og-trovaerdige"),
        ("walking the talk", _HELSINGOER + "modige-og-trovaerdige"),
        ("rätt person på rätt plats", "hjoerring/ledelse-af-kerneopgaven/se-langt-staerkeste-hold"),
    ],
)
def test_a_saying_finds_the_passage_that_says_it_in_other_words(
    shipped: Index, typed: str, first: str
) -> None:
    answer = shipped.search(typed + " ")
    assert answer.hits[0].passage == first


def test_terms_that_share_a_word_are_both_found(shipped: Index) -> None:
    """*Tørre å si* is daring to speak, *si nei* is saying no."""
    hits = shipped.search("tørre å si nei ").hits

    for passage, term in (("anerkendende-kultur", "tørre"), ("modige-og-trovaerdige", "nei")):
        (hit,) = [each for each in hits if each.passage == _HELSINGOER + passage]
        assert (term, Rule.CONCEPT) in {(each.typed, each.rule) for each in hit.explanations}


def test_what_all_texts_are_about_stays_so_beside_what_comes_near_it(shipped: Index) -> None:
    """*Team* is the staff of who asks, though the strongest team comes near it."""
    assert shipped.search("min gruppe hader forandringer ").hits[0].passage.endswith("/innovation")


def test_a_stop_word_alone_names_no_concept(shipped: Index) -> None:
    """The acronym DEI is a term, and *dei* a stop word of nynorsk."""
    assert not shipped.search("dei ").total


@pytest.mark.parametrize("typed", ["kan det hele, men", "altid kan det hele, men vi"])
def test_a_stop_word_in_a_sentence_is_no_form_of_a_word_of_a_term(
    shipped: Index, typed: str
) -> None:
    """*Men* is none of *mening*; the passage that says the sentence stays first."""
    answer = shipped.search(typed)

    assert answer.hits[0].passage == "halsnaes/mod-tillid-og-helhed/mod"


def test_no_similar_words_are_offered_for_a_stop_word(shipped: Index) -> None:
    notices = shipped.search("mindre ").notices

    assert [notice.kind for notice in notices] == [NoticeKind.NOTHING_FOUND]


def test_what_is_asked_finds_a_concept_and_makes_no_text_speak_of_it(
    index_of: Callable[..., Index],
) -> None:
    """*Spildt mælk* stands under `asked` in the thesaurus, of learning from mistakes."""
    index = index_of(("Køkkenet", "Spildt mælk tørres op."), ("Læring", "Vi lærer af fejl."))

    asked, of_mistakes = index.search("spildt mælk "), index.search("fejl ")

    assert {hit.passage for hit in asked.hits} == {"lilleby/text/0", "lilleby/text/1"}
    assert [hit.passage for hit in of_mistakes.hits] == ["lilleby/text/1"]
