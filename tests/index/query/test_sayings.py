"""Everyday sentences find what they mean: terms of several words, whatever stands around them."""

from __future__ import annotations

import pytest

from index import Index

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


def test_a_stop_word_alone_names_no_concept(shipped: Index) -> None:
    """The acronym DEI is a term, and *dei* a stop word of nynorsk."""
    assert not shipped.search("dei ").total
